import type { Report, Signal, SignalId } from '../../report.ts';
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
  const stated = report.signals.filter(({ stance }) => stance !== 'denied');
  const [time, ...moreTimes] = stated.filter(({ id }) => id === 'schedule');
  const venue = stated.find(({ id }) => id === 'venue');
  const parts = [
    time && formatSchedule(time, language),
    moreTimes.length > 0 && words.replies.draft.moreTimes,
    venue && (venue.kind === 'digital' ? words.signalKinds.venue.digital : shorten(venue.quote)),
  ].filter((part) => part);
  const text =
    parts.length > 0 ? words.replies.draft.whenWhere(parts.join(', ')) : words.replies.draft.whenWhereMissing;
  return { text, from: { quotes: [time, ...moreTimes, venue].filter((signal) => signal !== undefined) } };
}

/** What the company pays, and for what the mail does not say who pays. */
export function costLine({ report, options }: ReplyMatter): ReplyLine {
  const words = wordsIn(options.language);
  const costs = report.signals.filter(isCost);
  const paidBy = (payer: Signal['payer']) => costs.filter((signal) => signal.payer === payer);
  const say = (signals: readonly Signal[], write: (what: string) => string) =>
    signals.length > 0 &&
    write([...new Set(signals.map((one) => costInWords(one, words, options)))].join(', '));
  const told = [...paidBy('company'), ...paidBy('unknown')];
  const parts = [
    say(paidBy('company'), words.replies.draft.companyPays),
    say(paidBy('unknown'), words.replies.draft.payerUnclear),
  ].filter((part) => part);
  return { text: parts.join('. ') || words.replies.draft.noCosts, from: { quotes: told } };
}

/** What is free is paid by nobody in particular, and who pays a gift is no question. */
function isCost({ id, kind, stance, payer }: Signal): boolean {
  if (!costIds.includes(id) || stance === 'denied' || kind === 'free') return false;
  return id !== 'gift' || payer === 'company';
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
