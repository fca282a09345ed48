import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';

/** “Den som inte hinner hem får gärna …”, “those who can't get back may …”: says who is meant, not what they get. */
export function isOfSome({ text, tokens }: Analysis, cue: Phrase, { first }: Pick<Phrase, 'first'>): boolean {
  const start = tokens[first]?.start ?? 0;
  const isRelative = some.test(text.slice(Math.max(0, cue.start - longestSome), cue.start));
  return isRelative && cue.end < start && mainVerb.test(text.slice(cue.end, start));
}

const longestSome = 30;
const some =
  /(?<!\p{L})(?:den|de|dom|dig|dem|er|ni|du|alla|någon|deltagare|gäster|föreläsare|those|anyone|everyone|guests|delegates|participants|de av er|those of you)\s(?:som|who|that|der)\s(?:\p{L}+\s)?$/iu;
const mainVerb =
  /^\s[^.!?,;]{1,40}?[\s,](?:får|erbjuds|bjuds|kan|ska|ordnar|bokar|fixar|hämtas|bor|sover|may|will|gets?|are offered|is offered)(?!\p{L})/iu;
