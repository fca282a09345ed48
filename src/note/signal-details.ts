import type { Language, Signal, SignalId } from '../report.ts';
import { formatDay, formatSchedule } from '../words/moment.ts';
import { formatAmount } from '../words/money.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';

/** What kind of thing a signal is, in words: “middag”. Undefined when the mail leaves it open or its own words already say it. */
export function signalKind(signal: Signal, words: Words): string | undefined {
  const kinds: Partial<Record<SignalId, Readonly<Record<string, string>>>> = words.signalKinds;
  // “Another place” and “staff” say nothing that the words themselves do not.
  const tellsNothing = signal.kind === undefined || plainKinds.includes(signal.kind);
  const kind = tellsNothing ? undefined : kinds[signal.id]?.[signal.kind ?? ''];
  // “flights” need not be told to be flights.
  return kind && !signal.quote.toLowerCase().includes(kind) ? kind : undefined;
}

const plainKinds = ['other', 'staff'];

/** Who pays, in words. Undefined where the mail denies the thing, so that nobody pays for it. */
export function signalPayer(signal: Signal, words: Words): string | undefined {
  return signal.payer === undefined || signal.stance === 'denied' ? undefined : words.payers[signal.payer];
}

/** When the event takes place or the registration closes, in words. Undefined for what is no moment. */
export function signalMoment(signal: Signal, language: Language): string | undefined {
  if (signal.id === 'schedule') return formatSchedule(signal, language) || undefined;
  return signal.id === 'deadline' && signal.date ? formatDay(signal.date, language) : undefined;
}

/** Everything else that was read of a signal, one short phrase each: sum, nights, stance. */
export function signalDetails(signal: Signal, language: Language): string[] {
  const words = wordsIn(language);
  return [
    signal.stance !== 'stated' && words.stances[signal.stance],
    signal.partOfDay === 'evening' && !signal.from && words.evening,
    signal.weekend && words.weekend,
    signal.yearImplied && words.yearImplied,
    signal.amount && formatAmount(signal.amount, language),
    shareOf(signal, words),
    signal.nights !== undefined && words.nights(signal.nights),
    signal.paidTo && words.paidTo[signal.paidTo],
    signal.exclusive && words.exclusive,
    signal.employer && words.employerIsParty,
    signal.country && countryName(signal.country, language),
  ].flatMap((detail) => detail || []);
}

function shareOf(signal: Signal, words: Words): string | undefined {
  const of = signal.of ? words.shareOf[signal.of] : '';
  if (signal.percentage !== undefined) return `${signal.percentage}\u00a0% ${of}`.trim();
  return of || undefined;
}

// Sweden is where everybody is: naming it on every row would only be noise.
function countryName(country: string, language: Language): string | undefined {
  if (country === 'SE' || !/^[A-Z]{2}$/.test(country)) return undefined;
  return new Intl.DisplayNames([language], { type: 'region' }).of(country);
}
