import { type HeaderPerson, isFunction, particles } from './header-persons.ts';
import { foldName, wordsOfName } from './name-words.ts';

/** What one says before somebody's name. */
export const greeting =
  '(?:hej(?:san)?|hei|hallå|tja(?:na|ba)?|tjena(?:re)?|hälsningar till|goddag|kära?|käre|bästa?|bäste|god (?:morgon|dag|kväll|middag)|dear|hi|hello|hey|ciao)';

/** What one says before one's own name. */
export const farewell = '(?:hälsning(?:ar)?|hälsar|regards|wishes|sincerely|vänligen|mvh|kram)';

/**
 * The persons whom a text itself gives away: who is greeted, who signs, and whom a label like “Kontakt:” names. One who
 * is told by a given name alone has an empty surname. `isOther` knows words of organisations and places.
 */
export function personsInText(text: string, isOther: (word: string) => boolean): HeaderPerson[] {
  return [GREETED, SIGNED, LABELLED].flatMap((place) =>
    [...text.matchAll(place)].flatMap((match) =>
      (match[1] ?? '').split(AND).flatMap((name) => personOf(name, isOther) ?? []),
    ),
  );
}

function personOf(name: string, isOther: (word: string) => boolean): HeaderPerson | undefined {
  const words = wordsOfName(name)
    .map(foldName)
    .filter((word) => !particles.has(word) && word.length > 1);
  const [given] = words;
  if (given === undefined || words.length > 4 || words.some((word) => isFunction(word) || isOther(word)))
    return undefined;
  if (words.some((word) => GROUP.test(word))) return undefined;
  return { given, surname: words.length > 1 ? (words.at(-1) ?? '') : '', names: new Set(words) };
}

const AND = /,| och | and | & |\//u;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+`;
const NAMES = String.raw`${NAME}(?:[ \u00a0](?:(?:von|van|der|de|af|\p{Lu}\.)[ \u00a0])?${NAME}){0,3}`;
const OPENING = String.raw`^[ \t>]*`;
// A name fills its line, or ends at a mark: “Hej Anna, …”. What goes on in words is a sentence.
const END = String.raw`(?=[ \t]*(?:[,!.:;|–(-]|$))`;
const GREETED = new RegExp(
  `${OPENING}${caseless(greeting)}[ ,]{1,2}(?:(?:[Dd]r|[Dd]oktor|[Pp]rof(?:essor)?|[Mm]rs?|[Mm]s|[Hh]err|[Ff]ru)\\.? )?(${NAMES}(?:(?:, | och | and | & )${NAMES})*)${END}`,
  'gmu',
);
const SIGNED = new RegExp(
  `(?:${caseless(farewell)}[,.!]?[ \\t]*(?:från |from )?\\n?\\s{0,4}|^[ \\t]*/[ \\t]?)(${NAMES})${END}`,
  'gmu',
);
const LABELLED = new RegExp(
  `(?:${caseless('(?:kontakt(?:person)?|contact(?: person)?|föreläsare|speakers?|moderator|värd|host|talare|frågor|questions)')})[ \\t]*: ?(${NAME}[ \\u00a0](?:(?:von|van|der|de|af|\\p{Lu}\\.)[ \\u00a0])?${NAME})${END}`,
  'gmu',
);
/** Words for several, or for anybody, after a greeting. */
const GROUP =
  /^(?:kolleg|colleague|vän(?:ner)?$|friend|alla?$|allihop|team|gäng|partner|kund|medlem|member|user|användar|deltagar|participant|delegate|du$|ni$|sir|madam|doctor|doktor|dr$|mrs?$|ms$|herr$|fru$|prof|chef|verksamhet|ledning|customer|speaker|valued|esteemed|helg|igen|sommar|jul|hello|hej|dear)/u;

/** The same words with or without a capital at their beginning. */
function caseless(words: string): string {
  return words.replace(/(?<=^|[(|:])\p{Ll}(?=\p{L})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
