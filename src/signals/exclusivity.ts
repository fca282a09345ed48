import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { phrasesBeside, phrasesWithin, sentenceSpan } from './look-up.ts';

/** Where the reader is asked to keep from other companies: “får inte nå andra tillverkare”, “breathe no word to rivals”. */
export function findBonds(analysis: Analysis): Phrase[] {
  return phrasesOf(analysis, 'rival')
    .filter(({ kind }) => kind === 'rival')
    .flatMap((rival) => bondTo(analysis, rival) ?? []);
}

/** How many tokens before a rival the refusal may stand, and what is refused from the one or the other. */
const reach = 12;

function bondTo(analysis: Analysis, rival: Phrase): Phrase | undefined {
  const sentence = sentenceSpan(analysis, rival.start);
  if (!sentence || !isBefore(analysis.text.slice(sentence.start, rival.start))) return undefined;
  if (aboutData.test(analysis.text.slice(sentence.start, sentence.end))) return undefined;
  const dealing = phrasesWithin(analysis, 'rival', sentence.start, rival.start).filter(
    ({ kind, last }) => kind === 'dealing' && rival.first - last <= reach,
  );
  const refusals = [
    ...phrasesBeside(analysis, 'negation', rival.first),
    ...phrasesWithin(analysis, 'rival', sentence.start, rival.start).filter(({ kind }) => kind === 'refusal'),
  ].filter(({ last }) => last < rival.first && rival.first - last <= reach);
  const refusal = refusals.find(
    (word) =>
      !isWriters(analysis, word) &&
      (word.list === 'rival' || dealing.some((act) => !isWriters(analysis, act))),
  );
  if (!refusal) return undefined;
  const { first, start } = [refusal, ...dealing].reduce((one, other) =>
    other.start < one.start ? other : one,
  );
  return { list: 'exclusivity', kind: undefined, first, last: rival.last, start, end: rival.end };
}

/** A rival is kept out by what is done with, for or towards it, not by being worse: “bättre än konkurrenterna”. */
function isBefore(words: string): boolean {
  return beside.test(words.slice(-nearBefore));
}

const nearBefore = 30;
const beside =
  /(?<!\p{L})(?:för|med|åt|hos|till|inför|gentemot|mot|nå|från|av|bland|inom|vad gäller|när det gäller|to|with|for|from|towards?|at|reach|among|as far as|around|til|fra)\s+(?:\p{L}+\s+){0,2}$/iu;

/** “Vi delar inte dina uppgifter med andra företag” is no bond of the reader. */
function isWriters({ text }: Analysis, { start, end }: Phrase): boolean {
  return (
    writerBefore.test(text.slice(Math.max(0, start - 20), start)) ||
    /^\s+(?:vi|jag|we)(?!\p{L})/iu.test(text.slice(end, end + 6))
  );
}

const writerBefore = /(?<!\p{L})(?:[Vv]i|[Jj]ag|[Ww]e|I|[Oo]ur|[Vv]år[at]?)\s+(?:\p{L}+\s+)?$/u;
const aboutData =
  /(?<!\p{L})(?:personuppgift\p{L}*|uppgifter|e-?postadress\p{L}*|personal (?:data|information)|your data|e-?mail address\p{L}*|studien|trial|jämfört|compared)(?!\p{L})/iu;
