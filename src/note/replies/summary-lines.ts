import type { Report, Signal, SignalId } from '../../report.ts';
import { laterDraftWords } from '../../words/later-draft-words.ts';
import { formatSchedule } from '../../words/moment.ts';
import { formatAmount } from '../../words/money.ts';
import type { Words } from '../../words/sv.ts';
import { wordsIn } from '../../words/words-in.ts';
import { companyOf } from '../company.ts';
import { shorten } from '../shorten.ts';
import { eventTitle } from './event-title.ts';
import type { ReplyLine, ReplyMatter } from './reply.ts';

/** What kind of cooperation, with whom, and what it is called. */
export function aboutLine(matter: ReplyMatter): ReplyLine {
  const { report, options } = matter;
  const title = eventTitle(matter);
  const who = [kindInWords(report, wordsIn(options.language)), companyOf(report)]
    .filter((part) => part)
    .join(', ');
  return {
    text: title ? `${who}:${wordsIn(options.language).replies.draft.titled(title.text)}` : who,
    from: { quotes: [...namedCompanies(report), ...(title ? [title.quote] : [])] },
  };
}

/** What kind of cooperation it is, or at least what kind of message. */
export function kindInWords({ situation, kind }: Report, words: Words): string {
  return situation && kind === 'industry-invitation' ? words.situations[situation] : words.kinds[kind];
}

/** When and where, as far as the mail says. */
export function timeLine({ report, options }: ReplyMatter): ReplyLine {
  const { language } = options;
  const words = wordsIn(language);
  const later = laterDraftWords[language];
  const stated = report.signals.filter(({ stance }) => stance !== 'denied');
  const [time, ...moreTimes] = stated.filter(({ id }) => id === 'schedule');
  const venue = stated.find(({ id }) => id === 'venue');
  const parts = [
    time && formatSchedule(time, language),
    moreTimes.length > 0 && later.moreTimes,
    venue && (venue.kind === 'digital' ? words.signalKinds.venue.digital : shorten(venue.quote)),
  ].filter((part) => part);
  const text = parts.length > 0 ? later.whenWhere(parts.join(', ')) : later.whenWhereMissing;
  return { text, from: { quotes: [time, ...moreTimes, venue].filter((signal) => signal !== undefined) } };
}

/** Who pays what, and for what the mail does not say who pays; then what it gives away and what it leaves out. */
export function costLine({ report, options }: ReplyMatter): ReplyLine {
  const words = wordsIn(options.language);
  const draft = laterDraftWords[options.language];
  const costs = report.signals.filter(({ id }) => costIds.includes(id));
  const sorted = (sort: CostSort) => costs.filter((signal) => sortOf(signal) === sort);
  const say = (signals: readonly Signal[], write: (what: string) => string) =>
    signals.length > 0 &&
    write([...new Set(signals.map((one) => costInWords(one, words, options)))].join(', '));
  const parts = [
    say(sorted('company'), draft.companyPays),
    say(sorted('organiser'), draft.organiserPays),
    say(sorted('employer'), draft.employerPays),
    say(sorted('participant'), draft.participantPays),
    say(sorted('unknown'), draft.payerUnclear),
    say(sorted('offered'), draft.offered),
    sorted('no-fee').length > 0 && draft.noFee,
    say(sorted('denied'), draft.notIncluded),
  ].filter((part) => part);
  return { text: parts.join('. ') || draft.noCosts, from: { quotes: costs } };
}

/** Who pays, or why nobody does. */
type CostSort = NonNullable<Signal['payer']> | 'offered' | 'no-fee' | 'denied';

function sortOf({ id, kind, stance, payer = 'unknown' }: Signal): CostSort {
  if (id === 'participation-fee' && (kind === 'free' || stance === 'denied')) return 'no-fee';
  if (stance === 'denied') return 'denied';
  // Who pays what is given away is no question.
  return kind === 'free' || (id === 'gift' && payer === 'unknown') ? 'offered' : payer;
}

const costIds: readonly SignalId[] = [
  'meal',
  'alcohol',
  'travel',
  'lodging',
  'extension',
  'participation-fee',
  'honorarium',
  'gift',
  'leisure',
];

/** Those whose kind says what is paid; of the others it says for whom, or what for. */
const namedByKind: readonly SignalId[] = ['meal', 'travel', 'lodging', 'leisure'];

function costInWords(signal: Signal, words: Words, { language }: ReplyMatter['options']): string {
  const kinds: Partial<Record<SignalId, Readonly<Record<string, string>>>> = words.signalKinds;
  const kind = namedByKind.includes(signal.id) ? kinds[signal.id]?.[signal.kind ?? ''] : undefined;
  const name = kind ?? words.signals[signal.id].toLocaleLowerCase(language);
  return signal.amount ? `${name} (${formatAmount(signal.amount, language)})` : name;
}

function namedCompanies(report: Report) {
  return report.organisers.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end, quote: report.wording.slice(start, end) }],
  );
}
