import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';

/** “Hotellet har lagt undan tio rum till vårt pris, ange kod POLLEN”: whoever books with the code pays. */
export function isAtRate({ text }: Analysis, { end }: Phrase): boolean {
  return atRate.test(text.slice(end, end + nearRate));
}

const atRate =
  /^[^.!?\n]{0,90}?\s(?:till|för|at|to|til)\s(?:vårt|ett|our|a|vores|vår)\s(?:(?:special|grupp|rabatterat|reducerat|förmånligt|bra|förhandlat|special|group|reduced|negotiated|discounted|conference)\s?)?(?:\p{L}*pris(?:et)?|rate|price)(?!\p{L})[^.!?\n]{0,15}?(?:(?:uppge|ange|använd|boka|bokas|nämn|säg|quote|use|book|mention|oppgi|oplys)\s|(?:rabatt|boknings)?kod(?:en)?\s|code\s)/iu;

/** How far, in characters, behind a room its rate may be told. */
const nearRate = 140;
