import type { Analysis } from './analysis.ts';
import { sentenceSpan } from './look-up.ts';

/** Whether the sum at a place is what the reader is to pay, and nothing that is given: “avgiften är 300 kr till vår fest”. */
export function isAskedSum(analysis: Analysis, start: number): boolean {
  const sentence = sentenceSpan(analysis, start);
  if (!sentence) return false;
  const words = analysis.text.slice(sentence.start, sentence.end);
  const at = start - sentence.start;
  const before = words.slice(Math.max(0, at - reach), at);
  return !given.test(before) && (asked.test(before) || askedAfter.test(words.slice(at, at + reach)));
}

/** How far, in characters, the word for a price may stand from its sum. */
const reach = 60;

const asked =
  /(?<!\p{L})(?:(?:\p{L}*avgift(?:en)?|\p{L}*pris(?:et)?|(?:själv)?kostnad(?:en)?|(?:entré|inträde|biljett)(?:n|t|en|er|erna)?|\p{L}*insats(?:en)?|fee|price|cost|charge|tickets?|entry|entrance|admission|\p{L}*prisen|\p{L}*avgiften|\p{L}*gebyr(?:et)?|entréen|inngang(?:en)?|billett(?:en|er)?|billet(?:ten|ter)?)(?=\s(?:är|blir|ligger|på|om|is|are|of|will|er|bliver)(?!\p{L})|\s?[:–-]|\s\d)|kostar|costs?|koster|(?:ni|du|man|gästerna|deltagarna|var och en|you|guests|participants|i|dere|deltakerne|deltagerne) (?:själv(?:a)? )?(?:betalar|swishar|lägger|pays?|betaler))(?!\p{L})[^.!?;\n]{0,40}$/iu;
const given =
  /(?<!\p{L})(?:vi|jag|we|i)(?:['’]ll)?\s(?:(?:\p{L}+\s)?(?:ger|skänker|bidrar|sponsrar|lägger|skickar|betalar|donerar|stöttar)|(?:will\s|would\s(?:like\sto\s)?)?(?:give|donate|contribute|sponsor|chip in|pay))(?!\p{L})/iu;

/** “300 kr i inträde till vår fest”. */
const askedAfter =
  /^[\d .,:–-]*(?:kr|kronor|kroner|sek|eur|euros?|:-)?\s?(?:i (?:avgift|inträde|entré|kostnad|självkostnad)|in (?:fees|entry))(?!\p{L})/iu;
