import type { Phrase } from '../text/find-phrases.ts';
import { parseNumberWord } from '../text/values/number-words.ts';
import type { Analysis } from './analysis.ts';

/** “Egeninsatsen är 25 %, vi tar de övriga 75”: the share that is left to the company. */
export function restIn({ text }: Analysis, { start, end }: Phrase): number | undefined {
  const left = /(?:övriga|andra|resterande|other|remaining)\s(\d{1,2})$/iu.exec(text.slice(start, end))?.[1];
  return left === undefined ? undefined : Number(left);
}

/** The share that a text tells in figures or in words. */
export function percentageIn(text: string): number | undefined {
  const figure = /(\d{1,2})\s?(?:%|procent|prosent|percent|per cent)/.exec(text)?.[1];
  if (figure) return Number(figure);
  const word = /(\p{L}+)\s(?:procent|prosent|percent|per cent)(?!\p{L})/iu.exec(text)?.[1];
  const spelled = word === undefined ? undefined : parseNumberWord(word.toLowerCase());
  if (spelled !== undefined && spelled < 100) return spelled;
  return /hälften|\bhalf\b|halva|lika|halvparten|halvdelen|equally|krona (?:för|mot|for) krona|fifty|femtio-?\s?femtio/i.test(
    text,
  )
    ? 50
    : undefined;
}
