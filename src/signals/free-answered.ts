import type { Phrase } from '../text/find-phrases.ts';
import { forSmallLetters } from '../text/small-letters.ts';
import type { Tokens } from '../text/tokens.ts';

const asked = forSmallLetters(
  /(?<!\p{L})(?:vad|hur mycket|hva|hvad|what|how much)\s[^.!?]{0,30}?(?:kosta|koster|cost|avgift|pris|price|fee|betala|pay)[^.!?]{0,40}\?\s*$|(?:kostar|koster)\s(?:det|dagen|kursen|mötet)\s(?:någonting|något|nåt|noe|noget)|(?:does it cost|is there)\s(?:anything|a (?:fee|charge|cost))/u
    .source,
);
const nothing = forSmallLetters(
  /^\P{L}*(?:ingenting|inget|inte (?:ett öre|en krona|ett skit|någonting|något)|absolut inget|noll|nada|nix|intet|ikke noe|ingen verdens ting|nothing|not a (?:penny|cent|thing)|zero|zilch|nil)(?:\s(?:alls|kronor|kr|at all|whatsoever|for you|för (?:dig|er)))?\s?(?:[^\p{L}\d]*$|(?:if|för (?:er|dig|den|de) som|om|for (?:you|those|active|existing))\s(?!.*\d))/u
    .source,
);
const others = forSmallLetters(/patient|behandling|treatment|licens|leverans|frakt|delivery/.source);

/** “Vad kostar det? Ingenting.”: the question names the price, and the answer that there is none. */
export function findAnsweredFree({ all, sentences }: Tokens, small: string): Phrase[] {
  return sentences.flatMap(({ start, end }, at): Phrase[] => {
    const before = sentences[at - 1];
    if (!before || before.end - before.start > longest) return [];
    const question = small.slice(before.start, before.end);
    const answer = /^[^:;,.!?]*[.!?]*/u.exec(small.slice(start, Math.min(end, start + longest)))?.[0] ?? '';
    if (!nothing.test(answer) || !asked.test(question) || others.test(question)) return [];
    const first = all.findIndex((token) => token.sentence === at - 1);
    const ends = start + answer.length;
    const last = all.findLastIndex((token) => token.sentence === at && token.end <= ends);
    return first < 0 || last < first
      ? []
      : [
          {
            list: 'participation-fee',
            kind: 'free',
            first,
            last,
            start: all[first]?.start ?? before.start,
            end: ends,
          },
        ];
  });
}

/** How long, in characters, such a question and its answer are at most. */
const longest = 80;
