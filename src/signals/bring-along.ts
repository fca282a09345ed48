import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import { sentenceSpan } from './look-up.ts';

const needed =
  /(?<!\p{L})(?:behöver|behövs|krävs|ta(?:g)? med|medtag|medför|packa|glöm inte|kom ihåg|använd|need|needs|needed|required|bring|pack|don['’]t forget|remember|use|trenger|husk|medbring|behøver)(?!\p{L})/iu;
const shown =
  /(?<!\p{L})(?:\p{L}*sortiment\p{L}*|produktlinje\p{L}*|portfölj\p{L}*|(?:vi|jag)\s(?:visar|demonstrerar|ställer ut)|(?:visar|demonstrerar|ställer)\svi|assortment|(?:product|whole|full|entire) range|portfolio|we\s(?:will\s)?(?:show|demonstrate|display|exhibit))(?!\p{L})/iu;

/** Words of handing over, and those that make what is brought or shown the reader's to keep. */
const given =
  /(?<!\p{L})(?:får|fått|bjuder|ger|delar ut|delas ut|skänker|lämnar|skickar|hämta|kvittera|hem|behålla|present|gåva|tack|vinn\p{L}*|ingår|gratis|vi ordnar|get|gets|receive|give|gives|hand|hands|giving|collect|home|keep|gift|free|win|included|provided?|får|giver|gir)(?!\p{L})/iu;
const not = /(?<!\p{L})(?:inte|ej|not|no|ingen|inga|don['’]t|ikke)\s(?:\p{L}+\s)?$/iu;

/**
 * “Du behöver bara en uppkoppling och hörlurar”, “vi rullar ut hela sortimentet: …, ryggsäckar”: what the reader is to
 * bring and what is put on show is given to nobody.
 */
export function isBroughtOrShown(analysis: Analysis, { kind, start }: Phrase): boolean {
  const sentence = sentenceSpan(analysis, start);
  if (!sentence || !(kind === 'item' || kind === 'equipment')) return false;
  const before = analysis.text.slice(Math.max(sentence.start, start - reach), start);
  const after = analysis.text.slice(start, Math.min(sentence.end, start + reach));
  if (given.test(before) || given.test(after)) return false;
  const need = needed.exec(before);
  const isNeeded =
    need !== null && (/^(?:glöm|don)/i.test(need[0]) || !not.test(before.slice(0, need.index)));
  return isNeeded || shown.test(before);
}

/** How far, in characters, before and after a thing the words are looked for that tell what becomes of it. */
const reach = 120;
