import type { Phrase } from '../text/find-phrases.ts';
import { forSmallLetters } from '../text/small-letters.ts';
import type { Tokens } from '../text/tokens.ts';

const asked = forSmallLetters(
  /(?<!\p{L})(?:vad|hur mycket|hva|hvad|what|how much)\s[^.!?]{0,30}?(?:kosta|koster|cost|avgift|pris|price|fee|betala|pay)[^.!?]{0,40}\?\s*$/u
    .source,
);
const nothing = forSmallLetters(
  /^\P{L}*(?:ingenting|inget|inte (?:ett öre|en krona|ett skit|någonting|något)|absolut inget|noll|nada|nix|intet|ikke noe|ingen verdens ting|nothing|not a (?:penny|cent|thing)|zero|zilch|nil)(?:\s(?:alls|kronor|kr|at all|whatsoever|for you|för (?:dig|er)))?\s?[^\p{L}\d]*$/u
    .source,
);
const others = forSmallLetters(/patient|behandling|treatment|licens|leverans|frakt|delivery/.source);

/** “Vad kostar det? Ingenting.”: the question names the price, and the answer that there is none. */
export function findAnsweredFree({ all, sentences }: Tokens, small: string): Phrase[] {
  return sentences.flatMap(({ start, end }, at): Phrase[] => {
    const before = sentences[at - 1];
    if (!before || end - start > longest || before.end - before.start > longest) return [];
    const question = small.slice(before.start, before.end);
    if (!nothing.test(small.slice(start, end)) || !asked.test(question) || others.test(question)) return [];
    const first = all.findIndex((token) => token.sentence === at - 1);
    const last = all.findLastIndex((token) => token.sentence === at);
    return first < 0 || last < 0
      ? []
      : [{ list: 'participation-fee', kind: 'free', first, last, start: before.start, end }];
  });
}

/** How long, in characters, such a question and its answer are at most. */
const longest = 80;
