import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';

/**
 * True for a title that says who speaks, and not whom an event is for: after a verb or a label of speaking, or beside
 * a person's name (“kl. 17.45 talar överläkare Maja Ståhl”).
 */
export function isTitleOfSpeaker({ text }: Analysis, { start, end }: Phrase): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  if (speaking.test(before)) return true;
  if (!oneOf.test(text.slice(start, end)) || meant.test(before)) return false;
  return namedAfter.test(text.slice(end, end + reach)) || namedBefore.test(before);
}

const reach = 80;

/** “Talar vår överläkare”, “speaks our senior consultant”, but not “talar vi om för läkare”: few words, and none of a goal. */
const speaking =
  /(?<!\p{L})(?:(?:talar|talade|föreläser|presenterar|modererar|medverkar|berättar|speaks|lectures|presents|taler|foreleser|foredrager|holder foredrag)|(?:talare|föreläsare|moderator|medverkande|speakers?|lecturers?|foredragsholdere?|foreleser|oplægsholdere?)\s?:)\s(?:(?!(?:för|till|åt|med|om|att|hur|bland|inför|som|när|varför|vad|for|to|with|on|about|how|at|of|and|och|til|og|hos|vi|ni|alla|all)\s)[\p{L}-]+\s){0,2}$/iu;

/** A title that one person may bear. */
const oneOf = /(?:läkare|sköterska|barnmorska|specialist i|tekniker|optiker|medarbetare|upphandlare)$/iu;

/** “För läkare Region Skåne”: here a title is whom it is for. */
const meant = /(?<!\p{L})(?:för|till|åt|alla|målgrupp|bjuder in|inbjuder|välkomnar|du som är)\s?:?\s$/iu;

const place = 'Region|Regionen|Västra|Östra|Norra|Södra|Stockholm|Göteborg|Malmö|Skåne|Sverige';
const name = String.raw`(?!(?:${place})(?!\p{L}))\p{Lu}[\p{L}.’'-]*(?:\s(?:von|af|de|van))?\s\p{Lu}\p{Ll}[\p{L}’'-]*`;

/** “Överläkare Maja Ståhl”, “specialist i kardiologi dr Bo Ek”. */
const namedAfter = new RegExp(
  String.raw`^\s(?:\p{Ll}[\p{L}-]*,?\s)?(?:(?:dr|doc|docent|prof|professor)\.?\s)?${name}`,
  'u',
);

/** “Maja Ståhl, överläkare vid …”. */
const namedBefore = new RegExp(String.raw`${name},\s(?:\p{Ll}[\p{L}.]*\s(?:och\s)?)?$`, 'u');
