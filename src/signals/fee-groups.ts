const swedish =
  '[\\p{L}-]*(?:läkare|läkarna|sköters?ka|sköterskor|student(?:er)?|studerande|terapeut(?:er)?|farmaceut(?:er)?|apotekare|barnmorsk(?:a|or)|psykolog(?:er)?|dietist(?:er)?|specialist(?:er)?|doktorand(?:er)?|deltagare|delegat(?:er)?|analytiker|sekreterare|pensionär(?:er)?|yrkesverksamma)|övriga|icke[- ]?medlem(?:mar)?|medlem(?:mar)?(?: i \\p{L}+)?';
const english =
  '(?:non[- ]?)?(?:retired |junior |senior |student |associate |full )?(?:members?|delegates?|residents?|registrars?|specialists?|consultants?|fellows?|trainees?|students?|nurses?|physicians?|doctors?|surgeons?|midwives|pharmacists?|therapists?|technicians?|scientists?|academics?|attendees?|everyone else|others|all others)|allied health(?: \\p{L}+)?';

const priced = new RegExp(
  `^\\W*(?:${swedish}|${english})(?:\\s?\\([^()]{1,30}\\))?\\s*[:–-]?\\s*(?:€|£|\\$|eur|sek|nok|dkk|gbp|usd|\\d)`,
  'iu',
);
const pricedFor = new RegExp(
  `^\\W*(?:(?:ca|cirka|about)\\s)?(?:(?:€|£|\\$|eur|sek|nok|dkk|gbp|usd)\\s?)?\\d[\\d .,]*\\s?(?:kr|kronor|kroner|sek|nok|dkk|euro?|€|:-)?\\s(?:för|for|till|til|per)\\s(?:alla\\s|all\\s)?(?:${swedish}|${english})(?!\\p{L})`,
  'iu',
);
const free = new RegExp(
  `^\\W*(?:${swedish}|${english})(?:\\s?\\([^()]{1,30}\\))?\\s*[:–-]?\\s*(?:\\p{L}+\\s)?$`,
  'iu',
);

/** “Trainees €75, consultants €140”, “80 kr för medlem, 120 kr för övriga”: a price for those who come, by what they are. */
export function isPriceOfGroup(line: string): boolean {
  return priced.test(line) || pricedFor.test(line);
}

/** “Medlemmar gratis”: what stands before the word free names some of those who come. */
export function isGroup(before: string): boolean {
  return free.test(before);
}
