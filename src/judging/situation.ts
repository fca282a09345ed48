import type { Kind, Quote, Signal, Situation } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { type Meetings, namesGathering, scoreMeetings, tellMeeting } from './meetings.ts';
import { isOthersEvent } from './others-event.ts';
import { quoteFacets, readFacets } from './situation-facets.ts';
import { type SituationScore, scoreSituations, totalOf } from './situation-scores.ts';
import { readSigns, type SituationSign } from './situation-signs.ts';

/** Which kind of cooperation the message is about; undefined where it is no invitation. */
export function tellSituation(
  reading: Reading,
  signals: readonly Signal[],
  kind: Kind,
): Situation | undefined {
  if (kind === 'not-invitation' || kind === 'unreadable') return undefined;
  const signs = [...readSigns(reading, signals), ...readFacets(reading.analysis, signals)];
  const scores = withSigns(scoreSituations(reading), signs);
  if (kind === 'other-invitation')
    return totalOf(scores, 'sponsorship-request') > 1 ? 'sponsorship-request' : 'unknown';
  const meetings = scoreMeetings(reading, signals, scores);
  const special = clearest(reading, scores, meetings);
  const isOthers = isOthersEvent(reading, signals, scores);
  if (special && !(isOthers && isPart(special, scores, reading))) return special;
  if (isOthers) return 'third-party-event';
  return tellMeeting(meetings, signals);
}

function withSigns(
  scores: ReadonlyMap<string, SituationScore>,
  signs: readonly SituationSign[],
): Map<string, SituationScore> {
  const all = new Map(scores);
  for (const { situation, weight, isLate = false, inSubject = false } of signs) {
    const score = all.get(situation) ?? { named: 0, asked: 0, inSubject: false, isEarly: false };
    all.set(situation, {
      named: score.named,
      asked: score.asked + weight,
      inSubject: score.inSubject || inSubject,
      isEarly: score.isEarly || !isLate,
    });
  }
  return all;
}

/** A prize, a survey, a talk at somebody else's congress is a part of what the mail is about. */
function isPart(
  special: Situation,
  scores: ReadonlyMap<string, SituationScore>,
  { parties }: Reading,
): boolean {
  const others = totalOf(scores, 'third-party-event') - totalOf(scores, special);
  if (scores.get(special)?.inSubject) return others > 0;
  if (totalOf(scores, special) <= oneWord) return true;
  return others >= 0 || parties.side === 'organiser';
}

/** The first words of a message that name its situation, ask for it or tell it together; nothing where no words do. */
export function quoteSituation(analysis: Analysis, situation: Situation | undefined): Quote[] {
  const named = ['situation', 'request']
    .map((list) => phrasesOf(analysis, list).find((phrase) => phrase.kind === situation))
    .find((phrase) => phrase !== undefined);
  if (!situation) return [];
  const words = named ? [named] : quoteFacets(analysis, situation);
  return words.map(({ start, end }) => ({ start, end, quote: analysis.text.slice(start, end) }));
}

/** Situations that win over an ordinary meeting, with the least score that shows them, strongest first. */
const specials: readonly (readonly [Situation, number])[] = [
  ['clinical-trial', 3],
  ['risk-minimisation', 2],
  ['advisory-board', 2],
  ['market-survey', 2],
  ['reference-visit', 2],
  ['study-visit', 2],
  ['development-project', 2],
  ['stipend', 3],
  ['donation', 3],
  ['assignment', 2],
  ['service-information', 2],
];

/** What the subject line adds to the situation that it names: it says what the whole mail is about. */
const subjectBonus = 2;

/** The special situation that is said most clearly; of equals, the first. */
function clearest(
  reading: Reading,
  scores: ReadonlyMap<string, SituationScore>,
  meetings: Meetings,
): Situation | undefined {
  const isAnnounced = namesGathering(reading.analysis);
  let best: Situation | undefined;
  let most = 0;
  for (const [situation, least] of specials) {
    const score = totalOf(scores, situation) + (scores.get(situation)?.inSubject ? subjectBonus : 0);
    if (score < least || score <= most || isAside(scores.get(situation), meetings, isAnnounced)) continue;
    if (situation === 'advisory-board' && isHidden(reading.analysis, scores.get(situation))) continue;
    best = situation;
    most = score;
  }
  return best;
}

/** Advice that is asked for under the name of a seminar stays a seminar: what it hides is a finding of its own. */
function isHidden(analysis: Analysis, score: SituationScore | undefined): boolean {
  return score?.named === 0 && !score.inSubject && namesGathering(analysis);
}

/** What a special situation has to be worth where the subject line names a meeting of another sort. */
const leastBeside = 5;

/** What a single word or request is worth at most, and how many times as much a gathering says more clearly. */
const oneWord = 3;
const timesAside = 3;

/** How many times as much a seller's visit says beside a request of another sort: “vanliga fel” in a demonstration. */
const timesAsked = 2;

/** A survey at a symposium, a tour during a course: the meeting is what the reader is asked to. */
function isAside(score: SituationScore | undefined, meetings: Meetings, isAnnounced: boolean): boolean {
  if (!score || score.inSubject) return false;
  const total = score.named + score.asked;
  const isHalf = score.named === 0 || score.asked === 0;
  if (score.named === 0 && total <= oneWord && meetings.asked >= timesAsked * total) return true;
  const times = isAnnounced && isHalf ? 1 : timesAside;
  if (total <= oneWord && meetings.gathering >= times * total) return true;
  if (!score.isEarly && total <= Math.max(meetings.asked, meetings.gathering)) return true;
  if (meetings.isInSubject) return total < leastBeside || total < meetings.gathering;
  return score.asked === 0 && total <= meetings.asked;
}
