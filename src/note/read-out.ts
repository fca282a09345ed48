import type { Language, Report, Signal, SignalId } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import { maskAddress } from './mask.ts';
import { occasionsInWords } from './occasions.ts';
import { shorten } from './shorten.ts';
import { signalDetails, signalKind, signalMoment, signalPayer } from './signal-details.ts';

/** All signals of these ids, each line once: “Måltid (middag): ”trerätters middag”, företaget betalar”. */
export function signalsInWords(report: Report, language: Language, ids: readonly SignalId[]): string {
  const byLine = new Map<string, Signal[]>();
  for (const signal of ofIds(report, ids)) {
    const line = signalInWords(signal, language);
    byLine.set(line, [...(byLine.get(line) ?? []), signal]);
  }
  return [...byLine].map(([line, signals]) => onOccasions(line, signals, report, language)).join('\n');
}

/** Signals that tell a time themselves, or are about no occasion. */
const ofAll: readonly SignalId[] = ['schedule', 'deadline', 'procurement'];

/** A line with the occasions that it is about. What is left out may be left out of all. */
function onOccasions(line: string, signals: readonly Signal[], report: Report, language: Language): string {
  const isOfAll = signals.some(({ id, stance }) => ofAll.includes(id) || stance === 'denied');
  const events = signals.map(({ event }) => event);
  const occasions = isOfAll ? '' : occasionsInWords(events, report, language);
  return occasions ? wordsIn(language).note.occasions.about(occasions, line) : line;
}

/** What the mail says that it is about, in its own words. Empty when it does not say. */
export function purposeInWords(report: Report, words: Words): string {
  return ofIds(report, ['purpose'])
    .map((signal) => words.quote(shorten(signal.quote)))
    .join('\n');
}

/** The times of the event as a table wants them, `2026-04-16 17:45–21:00`. Empty when no day is known. */
export function isoTimes(report: Report): string {
  const times = ofIds(report, ['schedule'])
    .filter(({ date, stance }) => date !== undefined && stance !== 'denied')
    .map(({ date, endDate, from, to }) => {
      const days = endDate && endDate !== date ? `${date}–${endDate}` : date;
      return [days, [from, to].filter((hour) => hour).join('–')].filter((part) => part).join(' ');
    });
  return [...new Set(times)].join('\n');
}

// A quote that is nothing but the mail's own label says no more than the note's label does.
const TARGET_LABEL = /^(?:målgrupp(?:en|er)?|target (?:groups?|audience))\s*:?$/i;

// “specialister i”: what follows is no part of the group that was read.
const OPEN_END = /\s+(?:i|inom|på|vid|in|at|of)$/i;

/** To whom the invitation is addressed, by role and never by name, and for whom it is meant. */
export function recipientsInWords(report: Report, words: Words): string {
  const roles: Readonly<Record<string, string>> = words.signalKinds.recipient;
  const addressed = ofIds(report, ['recipient']).flatMap((signal) => roles[signal.kind ?? ''] ?? []);
  const target = ofIds(report, ['target-group'])
    .map((signal) => shorten(signal.quote).replace(OPEN_END, ''))
    .filter((quote) => !TARGET_LABEL.test(quote));
  const isUnread = report.reading?.recipientsUnread === true;
  return [
    addressed.length === 0 && isUnread && words.note.recipientsUnread,
    addressed.length > 0 && words.note.addressedTo([...new Set(addressed)].join(', ')),
    target.length > 0 && words.note.targetGroup([...new Set(target)].join(', ')),
  ]
    .filter((line) => line !== false)
    .join('\n');
}

/** The organisations behind the mail with the sender's masked address; the forwarder of a forward stays out. */
export function senderOf(report: Report, words: Words, showPersons: boolean): string {
  const sender = report.message.forwardedFrom ?? report.message.from;
  const names = report.organisers.map((organiser) =>
    organiser.role === 'host'
      ? organiser.name
      : `${organiser.name} (${words.organiserRoles[organiser.role].toLowerCase()})`,
  );
  const address = sender?.address && (showPersons ? sender.address : maskAddress(sender.address));
  const contact = [showPersons && sender?.name, address].filter((part) => part).join(', ');
  const organisations = [...new Set(names)].join(', ') || words.notStated;
  return contact ? `${organisations} (${contact})` : organisations;
}

function ofIds(report: Report, ids: readonly SignalId[]): Signal[] {
  return report.signals.filter((signal) => ids.includes(signal.id));
}

/** Signals whose field is named like them: “Plats: Plats: …” would say it twice. */
const toldByField: readonly SignalId[] = ['schedule', 'venue', 'procurement'];

function signalInWords(signal: Signal, language: Language): string {
  const words = wordsIn(language);
  const kind = signalKind(signal, words);
  const label = toldByField.includes(signal.id)
    ? kind && capitalised(kind)
    : `${words.signals[signal.id]}${kind ? ` (${kind})` : ''}`;
  // Nobody pays what is free.
  const isFree = signal.id === 'participation-fee' && signal.kind === 'free';
  const details = [!isFree && signalPayer(signal, words), ...signalDetails(signal, language)];
  const quote = words.quote(shorten(signal.quote));
  const moment = signalMoment(signal, language);
  const lead = moment ? `${moment} (${quote})` : quote;
  return [label ? `${label}: ${lead}` : lead, ...details].filter((part) => part).join(', ');
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
