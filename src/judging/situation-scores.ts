import type { Span } from '../mail/message.ts';
import type { Situation } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { lineAt, phrasesBeside, phrasesWithin, sentenceSpan } from '../signals/look-up.ts';
import type { Reading } from '../signals/reading.ts';
import { stanceOf } from '../signals/stance.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { isPartOfDay } from './part-of-day.ts';

/** How clearly a message speaks for one situation. */
export interface SituationScore {
  /** By the words that name it, and where they stand. */
  readonly named: number;
  /** By what the reader is asked to do. */
  readonly asked: number;
  /** The subject line says it already. */
  readonly inSubject: boolean;
  /** Words near the beginning say it, or the subject line. */
  readonly isEarly: boolean;
}

/** How clearly the words of a message speak for each situation that they speak for at all. */
export function scoreSituations({ analysis }: Reading): Map<string, SituationScore> {
  const names = namesIn(analysis);
  const requests = requestsIn(analysis);
  const named = weigh(analysis, names, nameWeight);
  const known = new Set(names.filter(({ kind }) => kind !== 'gathering').map(placeOf));
  const asked = weigh(analysis, requests, (_, phrase) =>
    known.has(placeOf(phrase)) ? 1 : requestWeight(analysis, phrase),
  );
  const words = [...names.filter(({ kind }) => kind !== 'gathering'), ...requests];
  const kindsOf = (phrases: readonly Phrase[]) => new Set(phrases.map(({ kind }) => kind));
  const inSubject = kindsOf(words.filter(({ start }) => start < analysis.wording.subject.end));
  const early = kindsOf(words.filter((phrase) => isEarly(analysis, phrase)));
  return new Map(
    [...new Set([...named.keys(), ...asked.keys()])].map((situation) => [
      situation,
      {
        named: named.get(situation) ?? 0,
        asked: asked.get(situation) ?? 0,
        inSubject: inSubject.has(situation),
        isEarly: early.has(situation),
      },
    ]),
  );
}

/** How clearly all its words together speak for a situation. */
export function totalOf(scores: ReadonlyMap<string, SituationScore>, situation: Situation): number {
  const score = scores.get(situation);
  return score ? score.named + score.asked : 0;
}

/** The same words that name a situation and ask for it say it once. */
function placeOf({ kind, start, end }: Phrase): string {
  return `${kind} ${start} ${end}`;
}

/** The words that name a situation, but in names of companies and where the writer looks back. */
function namesIn(analysis: Analysis): Phrase[] {
  const names = analysis.legalNames;
  return phrasesOf(analysis, 'situation').filter(
    (phrase) =>
      !names.some(({ start, end }) => phrase.start >= start && phrase.end <= end) &&
      !isTitle(analysis, phrase) &&
      !isAfterthought(analysis, phrase) &&
      !looksBack(analysis, phrase),
  );
}

/** How long, in characters, a line may be that is a title: “Produktspecialist”, “Produktspecialist kontinens, Småland”. */
const longestTitle = 60;

/** A title that begins a short line tells who writes, not what about. */
function isTitle({ cut, text }: Analysis, { start, end }: Phrase): boolean {
  const line = cut.lines[lineAt({ cut }, start)];
  return (
    line !== undefined &&
    line.end - line.start <= longestTitle &&
    text.slice(line.start, start).trim() === '' &&
    title.test(text.slice(start, end))
  );
}

const title = /^(?:produktspecialist|läkemedelskonsulent)$/i;

/** A tour among a day's other points, or what a postscript adds, is not what the mail is about. */
function isAfterthought(analysis: Analysis, phrase: Phrase): boolean {
  if (phrase.kind === 'study-visit' && isPartOfDay(analysis, phrase)) return true;
  return phrase.kind !== 'gathering' && phrase.start >= postscriptOf(analysis);
}

/** Where the first line after the beginning starts that opens with “PS”. */
function postscriptOf({ cut, text, wording }: Analysis): number {
  const line = cut.lines.find(
    ({ start, end }) =>
      start > wording.body.start + shortest && /^\s*p\.?\s?s\.?[:.\s]/i.test(text.slice(start, end)),
  );
  return line?.start ?? Number.POSITIVE_INFINITY;
}

/** The least, in characters, that a mail says before its postscript. */
const shortest = 120;

/** What the reader is asked to do. */
function requestsIn(analysis: Analysis): Phrase[] {
  return phrasesOf(analysis, 'request').filter(
    (phrase) =>
      stanceOf(analysis, phrase) !== 'denied' &&
      !isAfterthought(analysis, phrase) &&
      !isAtStand(analysis, phrase) &&
      !(isRemembered(analysis, phrase) && looksBack(analysis, phrase)),
  );
}

/** “Se vår nya modul i drift (monter C14)”: what a stand at a fair shows is no clinic that uses it. */
function isAtStand(analysis: Analysis, { kind }: Phrase): boolean {
  return kind === 'reference-visit' && phrasesOf(analysis, 'stand').length > 0;
}

/** A meeting, or the reader's own talk (“jag lyssnade på ditt föredrag”): a writer remembers them as often as asks for them. */
function isRemembered({ text }: Analysis, { kind, start, end }: Phrase): boolean {
  return kind === 'gathering' || (kind === 'assignment' && /^(?:ditt?|your)\s/i.test(text.slice(start, end)));
}

/** “Tack för senast på kongressen”: what the writer remembers is not what the reader is asked for. */
export function looksBack(analysis: Analysis, phrase: Span): boolean {
  const sentence = sentenceSpan(analysis, phrase.start);
  if (!sentence) return false;
  const from = Math.max(sentence.start, phrase.start - longestMemory);
  return phrasesWithin(analysis, 'looking-back', from, phrase.start).some(
    ({ end }) => !turnsAhead.test(analysis.text.slice(end, phrase.start)),
  );
}

/** How far, in characters, what is remembered may stand behind the words that look back. */
const longestMemory = 240;

/** “Following your visit, we are pleased to”: here the sentence leaves what it remembers. */
const turnsAhead = /,\s+(?:we|i|vi|jag|nu|now|it|här|därför|så)\s/i;

type Weight = (analysis: Analysis, phrase: Phrase) => number;

/** The weights of a situation's different words together; a word that is repeated counts once, where it weighs most. */
function weigh(analysis: Analysis, phrases: readonly Phrase[], weight: Weight): Map<string, number> {
  const words = new Map<string, Map<string, number>>();
  for (const phrase of phrases) {
    const situation = phrase.kind ?? '';
    const word = analysis.text.slice(phrase.start, phrase.end).toLowerCase();
    const known = words.get(situation) ?? new Map<string, number>();
    words.set(situation, known.set(word, Math.max(known.get(word) ?? 0, weight(analysis, phrase))));
  }
  return new Map(
    [...words].map(([situation, known]) => [situation, [...known.values()].reduce((sum, one) => sum + one)]),
  );
}

/** How much of a message's beginning weighs more. */
const opening = 500;

/** Situations that are spoken of more often than they are offered: an offering verb beside an early mention tells. */
const offered: readonly string[] = ['stipend', 'donation', 'study-visit', 'reference-visit'];

/** Three for a name in the subject line, two for one near the beginning, one for one further down. */
function nameWeight(analysis: Analysis, phrase: Phrase): number {
  if (phrase.start < analysis.wording.subject.end) return 3;
  if (!isEarly(analysis, phrase)) return 1;
  const isOffered =
    offered.includes(phrase.kind ?? '') && phrasesBeside(analysis, 'invitation', phrase.first).length > 0;
  return isOffered ? 3 : 2;
}

/** Four for a request in the subject line, three for one near the beginning, two where it is a single word, one further down. */
function requestWeight(analysis: Analysis, phrase: Phrase): number {
  if (phrase.start < analysis.wording.subject.end) return 4;
  if (!isEarly(analysis, phrase)) return 1;
  return phrase.first === phrase.last && phrase.kind !== 'gathering' ? 2 : 3;
}

function isEarly(analysis: Analysis, phrase: Phrase): boolean {
  return phrase.start < analysis.wording.body.start + opening || analysis.forwardedFrom !== undefined;
}
