import type { Signal } from '../../report.ts';
import { phrasesOf } from '../../signals/analysis.ts';
import { sentenceSpan } from '../../signals/look-up.ts';
import type { FactInput } from '../tell-facts.ts';

/** What leads without standing in the subject line: an evening with nothing else, a table at its hour, a whole day out. */
export function leadingPleasures(given: FactInput): readonly Signal[] {
  return [...purelySocial(given), ...tableAtHour(given), ...wholeDay(given)];
}

/** Meals that are pleasure more than food. */
export const socialMeals: readonly string[] = ['dinner', 'banquet', 'reception'];

const professional =
  /föreläs|semin|symposi|utbild|fortbild|kurs|webbin|webin|workshop|program|presenta|talar|berätta|visa(?:r|s)?(?!\p{L})|demo|erfarenhet|fallet|fall(?!\p{L})|lectur|talk|session|educat|training|foredrag|oplæg|undervis|nyhet|studie|data(?!\p{L})|diskut|discuss|pratar om|tema(?!\p{L})|ämne/iu;

/** “Vi bjuder på middag torsdag kväll, ingen säljsnack”: an evening's table of the company's, and not a word of any content. */
function purelySocial({ reading, signals, situation }: FactInput): readonly Signal[] {
  const { analysis } = reading;
  if (situation !== 'gathering' && situation !== 'unknown') return [];
  if (signals.some(({ id }) => id === 'programme') || phrasesOf(analysis, 'speaker').length > 0) return [];
  if (!signals.some(({ id, partOfDay }) => id === 'schedule' && partOfDay === 'evening')) return [];
  const offered = analysis.cut.lines
    .filter(({ start }) => start < analysis.wording.subject.end || analysis.regionAt(start) === 'offer')
    .map(({ start, end }) => analysis.text.slice(start, end));
  if (offered.some((line) => professional.test(line))) return [];
  return signals.filter((signal) => isSocial(signal) && signal.id === 'meal' && signal.payer === 'company');
}

const taught =
  /föreläs(?:er|ning)|seminari|symposi|utbildning|fortbildning|\bkurs|webb?in|workshop|program(?:met)?(?!\p{L})|presenterar|presentation|lectur|\btalks?(?!\p{L})|session|training|foredrag|oplæg|undervis/iu;

/** “Jag har bokat bord för sex torsdag 26 mars kl 18.30”: the hour that the mail tells is that of a table, and nothing is taught. */
function tableAtHour({ reading, signals, situation }: FactInput): readonly Signal[] {
  const { analysis } = reading;
  if ((situation !== 'gathering' && situation !== 'unknown') || signals.some(({ id }) => id === 'programme'))
    return [];
  const day = signals.find(({ id, partOfDay }) => id === 'schedule' && partOfDay === 'evening');
  const sentence = day && sentenceSpan(analysis, day.start);
  const { subject, body } = analysis.wording;
  if (!sentence || taught.test(analysis.text.slice(subject.start, Math.min(body.end, longestLetter))))
    return [];
  return signals.filter(
    (signal) =>
      isSocial(signal) &&
      signal.id === 'meal' &&
      signal.payer === 'company' &&
      signal.start >= sentence.start &&
      signal.start < sentence.end,
  );
}

/** How much of a message is read for words of teaching. */
const longestLetter = 3000;

const allDay =
  /(?:^|[^\p{L}])(?:dagstur\p{L}*|heldag\p{L}*|hela dagen|en hel dag|all[- ]day|full[- ]day|whole[- ]day|day trip|dagsutflykt\p{L}*|dagsudflugt\p{L}*|heldags\p{L}*)(?!\p{L})/iu;

/** “Lördag: dagstur med fjällguide”: where one of few days is the tour's, with no hours told, pleasure leads. */
function wholeDay({ reading: { analysis }, signals }: FactInput): readonly Signal[] {
  const days = signals.find(({ id }) => id === 'schedule');
  const [from, to] = [Date.parse(days?.date ?? ''), Date.parse(days?.endDate ?? '')];
  const isShort = to > from && to - from <= mostDays * 24 * 60 * 60 * 1000;
  const isTimed = signals.some(
    ({ id, professionalMinutes = 0 }) => id === 'programme' && professionalMinutes >= longDay,
  );
  if (!isShort || isTimed) return [];
  return signals.filter((signal) => {
    const sentence = sentenceSpan(analysis, signal.start);
    return (
      signal.id === 'leisure' &&
      isSocial(signal) &&
      sentence !== undefined &&
      allDay.test(analysis.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)))
    );
  });
}

/** A stay of three days at most has one whole day; from this many minutes of teaching on, it is a course with an outing. */
const [mostDays, longDay] = [2, 480];

/** A dinner, a reception or a pleasure that those who take part do not pay themselves. */
export function isSocial(signal: Signal): boolean {
  if (signal.stance !== 'stated' || signal.payer === 'participant') return false;
  return signal.id === 'leisure' || (signal.id === 'meal' && socialMeals.includes(signal.kind ?? ''));
}
