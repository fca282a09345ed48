import type { Quote, Signal } from '../../report.ts';
import { phrasesOf } from '../../signals/analysis.ts';
import { lineAt, phrasesWithin, startingWithin } from '../../signals/look-up.ts';
import type { Fact, FactInput } from '../tell-facts.ts';
import { detailsUnread } from './details-unread.ts';
import { isSocial, leadingPleasures, socialMeals } from './leading-pleasures.ts';

/** Dinner, mingle or leisure is what the message invites to: it stands in the subject line or is the invitation's object. */
export const socialHeadline: Fact = (given) => {
  const evidence = given.signals
    .filter((signal) => isSocial(signal))
    .flatMap((signal) => headlineOf(given, signal));
  const all = evidence.length > 0 ? evidence : leadingPleasures(given);
  return { truth: all.length > 0, evidence: all.slice(0, 1) };
};

/** The subject line names the social part and no professional one beside it. */
function headlineOf(given: FactInput, signal: Signal): Quote[] {
  const { analysis } = given.reading;
  const inSubject = [...phrasesOf(analysis, 'meal'), ...phrasesOf(analysis, 'leisure')].find(
    (phrase) =>
      phrase.end <= analysis.wording.subject.end &&
      (phrase.list === 'leisure' || socialMeals.includes(phrase.kind ?? '')),
  );
  if (inSubject && !professionalIn(given)) {
    return [
      {
        start: inSubject.start,
        end: inSubject.end,
        quote: analysis.text.slice(inSubject.start, inSubject.end),
      },
    ];
  }
  return isInvitedTo(given, signal) || isEntry(given, signal) ? [signal] : [];
}

function professionalIn(given: FactInput): boolean {
  const { analysis } = given.reading;
  return phrasesOf(analysis, 'situation').some(
    (phrase) =>
      phrase.end <= analysis.wording.subject.end &&
      /seminari|symposi|utbildning|föreläs|kurs|lecture|course|workshop|education/i.test(
        analysis.text.slice(phrase.start, phrase.end),
      ),
  );
}

/** “bjuder in till en middag”, with no professional event between, and no agenda with professional rows. */
function isInvitedTo(given: FactInput, signal: Signal): boolean {
  const { analysis } = given.reading;
  if (given.signals.some((other) => other.id === 'programme' && (other.professionalMinutes ?? 0) >= 45))
    return false;
  const before = analysis.text.slice(Math.max(0, signal.start - 70), signal.start);
  return /(?:bjuder?\b.{0,40}\bin\b.{0,30}\btill|inbjud\w*\b.{0,30}\btill|invit\w*\b.{0,40}\b(?:to|for)|välkom\w*\b.{0,20}\b(?:till|på)|join us (?:for|at)|ses vi? (?:på|över|för))\s+(?:(?:en|ett|a|an|our|vår|vårt|årets|den|det|the|\p{L}+|en riktigt)\s+){0,2}$/iu.test(
    before,
  );
}

/** “Göteborg, 24 sept: Afterwork med lungläkare …”: among several events one whose own entry begins with it. */
function isEntry(given: FactInput, { event, start }: Signal): boolean {
  const { analysis, events } = given.reading;
  const entry = events[event ?? -1];
  if (!entry) return false;
  const line = analysis.cut.lines[lineAt(analysis, start)];
  const before = analysis.text.slice(Math.max(entry.start, line?.start ?? start), start);
  const hasTalk = phrasesWithin(analysis, 'situation', entry.start, start).length > 0;
  return !hasTalk && /^[^\p{L}]*$/u.test(before);
}

/** The agenda gives the social part as much time as the professional one. */
export const socialMinutesLead: Fact = ({ signals }) => {
  const programme = signals.find((signal) => signal.id === 'programme');
  if (!programme) return { truth: false, evidence: [] };
  const social = programme.socialMinutes ?? 0;
  const professional = programme.professionalMinutes ?? 0;
  const rows = programme.rows ?? [];
  const evidence = rows.filter((row) => row.as === 'social').map((row) => asQuote(programme, row));
  if (social > 0 && social >= professional) return { truth: true, evidence };
  const last = rows.findLast((row) => row.as === 'social' && row.minutes === undefined);
  const isOpen = last !== undefined;
  const isBanquet =
    last !== undefined &&
    signals.some(
      ({ id, kind, start }) => id === 'meal' && kind === 'banquet' && start >= last.start && start < last.end,
    );
  if (isBanquet && social + banquetMinutes >= professional && professional < longEvening)
    return { truth: true, evidence };
  return isOpen && professional < shortProgramme
    ? { truth: 'unclear', evidence }
    : { truth: false, evidence: [] };
};

/** What three courses and more take at the least where the agenda ends with them, and how long an evening's talks may be. */
const [banquetMinutes, longEvening] = [90, 150];

/** Below this many minutes of professional programme a social row without an end may be the longer part. */
const shortProgramme = 60;

function asQuote(programme: Signal, row: { start: number; end: number }): Quote {
  return {
    start: row.start,
    end: row.end,
    quote: programme.quote.slice(row.start - programme.start, row.end - programme.start),
  };
}

/** Minutes below which a talk does not carry an evening meal. */
const shortTalk = 45;

/** A company's evening meal with a talk of under 45 minutes; unclear where the talk's length is not told. */
export const shortTalkWithEveningMeal: Fact = (given) => {
  const meals = given.signals.filter(
    (signal) =>
      signal.id === 'meal' &&
      signal.sitting === 'dinner' &&
      signal.stance === 'stated' &&
      (signal.payer === 'company' || signal.payer === 'unknown'),
  );
  if (meals.length === 0 || !isEvening(given)) return { truth: false, evidence: [] };
  const programme = given.signals.find((signal) => signal.id === 'programme');
  const minutes = programme ? programme.professionalMinutes : talkMinutes(given);
  const hasUntimed =
    programme?.rows?.some((row) => row.as === 'professional' && row.minutes === undefined) ?? false;
  if (!programme && detailsUnread(given).truth === true) return { truth: false, evidence: [] };
  if (minutes === undefined) return { truth: 'unclear', evidence: meals };
  if (minutes < shortTalk && hasUntimed) return { truth: 'unclear', evidence: meals };
  return { truth: minutes < shortTalk, evidence: minutes < shortTalk ? meals : [] };
};

const afternoon = '15:00';

/** An event of the evening alone: not a day, not several, not somebody else's congress. */
function isEvening({ signals, situation }: FactInput): boolean {
  if (situation === 'third-party-event' || situation === 'study-visit') return false;
  return !signals.some(
    (signal) =>
      signal.id === 'schedule' &&
      ((signal.endDate !== undefined && signal.endDate !== signal.date) ||
        (signal.from !== undefined && signal.from < afternoon)),
  );
}

/** The longest duration that the text tells, where it has no agenda. */
function talkMinutes(given: FactInput): number | undefined {
  const { analysis, events } = given.reading;
  const event = given.signals.find(({ id }) => id === 'schedule')?.event;
  const { start, end } = events[event ?? -1] ?? { start: 0, end: analysis.text.length };
  const lengths = startingWithin(analysis.durations, start, end).map(({ minutes }) => minutes);
  if (lengths.length > 0) return Math.max(...lengths);
  return undefined;
}
