import type { Words } from '../words/sv.ts';
import { isFunction, type NamedIn } from './header-persons.ts';
import { maskNames } from './mask-names.ts';
import { foldName, wordsOfName } from './name-words.ts';
import { maskPersonalNumbers } from './personal-number.ts';

/**
 * A function that takes persons out of a text. Personal identity numbers always go; names, telephone numbers and the
 * local parts of e-mail addresses stay when `showPersons` is set. Known names are those of the mail's header.
 */
export function maskFor(report: NamedIn, words: Words, showPersons: boolean): (text: string) => string {
  const hideNames = maskNames(report, words.note.name);
  return (text) => {
    const numberless = maskPersonalNumbers(text, words.note.personalNumber);
    if (showPersons) return numberless;
    const addressless = numberless.replace(ADDRESS, maskAddress).replace(PHONE, words.note.phone);
    return hideNames(hideTitled(addressless, words.note.name));
  };
}

/** An e-mail address with its local part hidden but for the first character: `k***@cordia.example`. */
export function maskAddress(address: string): string {
  const [local = '', domain = ''] = address.split('@');
  return `${local.slice(0, 1)}***@${domain}`;
}

const ADDRESS = /[^\s@<>()"“”:;,]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu;
// Dates and hours are written with the same characters: “01.05.2026”, “08.30–16.00”.
const PHONE =
  /(?<!\d|\d[.,:–-])(?!\d\d[./–-]\d\d[./–-]\d{4}(?!\d)|0\d\.\d\d(?!\d| \d\d \d\d))(?:(?:\+|00)[1-9]|\(?0[1-9])(?:[ \u00a0.‑–/()-]{0,3}\d){6,13}(?!\d|:\d)/g;

function hideTitled(text: string, mask: string): string {
  return text.replace(TITLED_NAME, (found, title: string) => {
    const isOrganisation = wordsOfName(found.slice(title.length)).some((word) => isFunction(foldName(word)));
    return isOrganisation ? found : title + mask;
  });
}

// After a title that also stands before places and units, a name has at least two words.
const WORD = "(?:(?:von|van|der|den|af|de|la|del|di|da) |al-|d['’])*\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
const MORE = `(?:[ \\u00a0](?:\\p{Lu}\\.? ?)?${WORD})`;
const TITLED_NAME = new RegExp(
  '((?<!\\p{L})(?:(?:[Dd]r|[Pp]rof|[Mm]rs?|[Mm]s|[Dd]oktor|[Pp]rofessor|[Dd]ocent|[Öö]verläkare|[Ss]pecialistläkare' +
    `|[Ss]juksköterska)\\.? (?=${WORD})|(?:[\\p{L}-]*(?:[Ll]äkare|sköterska)|[Aa]potekare|[Ss]ommelier|[Ff]öreläsare|[Mm]oderator|[Bb]arnmorska|[Dd]ietist|[\\p{L}]*terapeut|[Kk]irurg|[Pp]sykolog|[\\p{L}-]*[Cc]hef) (?=${WORD}${MORE})))${WORD}${MORE}{0,3}`,
  'gu',
);
