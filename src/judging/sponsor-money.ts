import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { sentenceSpan, startingWithin } from '../signals/look-up.ts';
import { isIndustry } from '../signals/organisers.ts';
import type { Reading } from '../signals/reading.ts';

/** Whether companies pay a part of somebody else's event to which the reader is asked. */
export function hasSponsor({ analysis, parties }: Reading, signals: readonly Signal[]): boolean {
  if (parties.side === 'organiser' && callsForAbstracts(analysis)) return false;
  return (
    signals.some(
      (signal) =>
        signal.id === 'sponsor' && signal.stance === 'stated' && !asksReaderToExhibit(analysis, signal.start),
    ) ||
    parties.organisers.some(({ sector, role }) => isIndustry(sector) && role === 'sponsor') ||
    isPaidByNamed({ analysis, parties }, signals)
  );
}

/** “Jag disputerar … Middagen betalas av Lindova Pharma AB”: somebody else's party, and a company that its sentence names pays. */
function isPaidByNamed(
  { analysis, parties }: Pick<Reading, 'analysis' | 'parties'>,
  signals: readonly Signal[],
): boolean {
  const isTreat = ({ id, stance, payer }: Signal) =>
    treats.includes(id) && stance === 'stated' && payer === 'company';
  if (parties.side !== 'organiser' || !signals.some(isTreat)) return false;
  return parties.mentions.some(({ start }) => {
    const sentence = sentenceSpan(analysis, start);
    return (
      sentence !== undefined &&
      startingWithin(phrasesOf(analysis, 'pay'), sentence.start, sentence.end).length > 0
    );
  });
}

const treats: readonly Signal['id'][] = ['meal', 'travel', 'lodging', 'leisure', 'alcohol'];

/** “No commercial entity has provided funding”: who says so is paid by none. */
export function deniesSponsors(signals: readonly Signal[]): boolean {
  const said = signals.filter(({ id }) => id === 'sponsor');
  return said.length > 0 && said.every(({ stance }) => stance === 'denied');
}

/** “Andra upprop: abstrakt”: a body that asks its members for science in the subject line sells no places yet. */
function callsForAbstracts(analysis: Analysis): boolean {
  return phrasesOf(analysis, 'genre').some(
    ({ kind, end }) => kind === 'abstracts' && end <= analysis.wording.subject.end,
  );
}

/** “Boka er plats som utställare”: a hospital that looks for staff is to have the stand itself. */
function asksReaderToExhibit(analysis: Analysis, at: number): boolean {
  const sentence = sentenceSpan(analysis, at);
  return (
    sentence !== undefined &&
    exhibits.test(analysis.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest)))
  );
}

/** A sentence is looked at no further than this, in characters. */
const longest = 300;

const exhibits =
  /(?:^|[^\p{L}])(?:er|ni|ert|du|din|you|your|dere|deres|jer|jeres) (?:[^\s.!?]+ ){0,4}(?:som|as) (?:an )?(?:utställare|exhibitor|utstiller|udstiller)/iu;
