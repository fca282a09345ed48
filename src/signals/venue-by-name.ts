import type { Span } from '../mail/message.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { startingWithin } from './look-up.ts';

/** A house by its name; after “i” or “in” it may be a town or a part of one as well. */
interface NamedHouse extends Span {
  readonly isIn: boolean;
}

/** Houses by a name that no list has, told by the words for meeting before them: “Vi ses på Kvarnen”, “AW på Spårvagnen”. */
export function venuesByName(analysis: Analysis): NamedHouse[] {
  return [afterVerb, afterNoun].flatMap((pattern) =>
    [...analysis.text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const span = { start: end - (match[1] ?? '').length, end };
      return isHouse(analysis, span) && !ofPeople.test(match[0])
        ? [{ ...span, isIn: /(?<!\p{L})[Ii]n?\s(?:the\s)?\S+$/u.test(match[0]) }]
        : [];
    }),
  );
}

/** “Det är vi på Lindova som bjuder”: who they are. */
const ofPeople = /(?<!\p{L})(?:vi|oss|ni|jag|we|us|alla|kollegor)\s(?:på|vid|at|in|i|hos)\s\S+/u;

const name = "(\\p{Lu}[\\p{L}’'-]{2,}(?:\\s(?:(?:&|och|and|of)\\s)?\\p{Lu}[\\p{L}’'-]*){0,3})(?!\\p{L})";
const filler = '(?:\\s(?:[a-zåäöæø]+|\\d[\\d.:]*)){0,4}?';

/** “Mötet hålls på Sjövillan”, “vi håller till i Arken”, “we meet at The Lamb”. */
const afterVerb = new RegExp(
  `(?<!\\p{L})(?:(?:[Vv]i|[Dd]et|[Dd]en|[Mm]øtet|[Mm]ødet|[Mm]ötet|[Tt]räffen|[Kk]vällen|[Mm]iddagen|[Ss]eminariet|[Uu]tbildningen|[Kk]ursen|[Dd]agen|[Ff]esten|[Mm]inglet)\\s(?:är|blir|ska vara|kör|hålls|ses|äger rum|går av stapeln|startar|börjar|inleds|sker|ges|er|bliver)|(?:är|blir|kör|håller)\\s(?:vi|det)|[Ss]es|[Vv]i ses|träffas|möts|mötas|[Ss]amlas|[Ss]amling|håller till|[Hh]ålls|[Ää]ger rum|[Aa]rrangeras|[Aa]nordnas|møtes|mødes|samles|holdes|afholdes|finner sted|finder sted|foregår|[Mm]eet|[Mm]eeting|gather|convene|held|hosted|takes? place|[Jj]oin us|[Ss]ee you|[Ww]e are|[Ww]e(?:[’']ll| will) be|[Ii]t(?:[’']s| is))${filler}\\s(?:på|i|vid|at|in|ved|hos(?=\\s\\S+\\s&))\\s${name}`,
  'gu',
);

/** “AW på Spårvagnen”; not “kurs i Medicinsk Genetik”. */
const afterNoun = new RegExp(
  `(?<!\\p{L})(?:[Tt]räff|[Mm]öte|[Mm]iddagsmöte|[Kk]väll|[Kk]vällen|[Ss]eminarium|[Uu]tbildning|[Kk]urs|[Mm]ingel|AW|[Aa]fter ?[Ww]ork|[Ww]orkshop|[Ff]est|[Qq]uiz|[Jj]ulbord|[Ss]ymposium|[Ee]vening|[Ee]vent|[Rr]eception|[Pp]arty|[Ss]eminar|[Pp]int|[Dd]rinks)${filler}\\s(?:på|vid|at|ved|hos(?=\\s\\S+\\s&))\\s${name}`,
  'gu',
);

/** What may follow the name of a house: not “på Anna Holms förslag”. */
export const mayFollowName =
  /^(?:\s?(?:[.,;:!?()|–\n\r-]|$)|\s(?:\d|i|på|vid|från|kl|klockan|strax|direkt|genast|alldeles|mitt|nere|uppe|ute|right|straight|just|efter|efteråt|innan|sedan|därefter|den|med|och|där|som|när|under|nu|ikväll|nästa|mån|tis|ons|tor|fre|lör|sön|at|from|in|on|by|for|after|with|and|where|this|next|till|fra|ved|d\.)(?!\p{L})|\s(?:mån|tis|ons|tors|fre|lör|sön)dag)/u;

/** Whether a name is of something else that people meet at or in: a congress, a tongue, a time, a part. */
export function isNoHouse(words: string): boolean {
  return noHouse.test(words.replace(/^The\s/, ''));
}

/** Congresses, media, tongues, times and numbered parts: people meet there or in them, too, but none is a house. */
const noHouse =
  /(?:dagarna|dagen|veckan|stämman|mässan|kongressen|konferensen|mötet|forum|galan|festivalen|days|week|congress|conference|meeting|summit|expo|universitet\p{L}*|university|institut\p{L}*|hospital|sjukhuset|kliniken|avdelningen|mottagningen)$|^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag|svenska|engelska|norska|danska|tyska|noon|midday|midnight|six|seven|eight|nine|facebook|linkedin|instagram|youtube|internet|intranätet|skype|slack|google|outlook|english|swedish|danish|norwegian|german|french|spanish|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|januari|februari|mars|maj|juni|juli|augusti|oktober|monday|tuesday|wednesday|thursday|friday|saturday|sunday|region|fas|phase|stage|del|part|steg|step|grupp|group|session|modul|booth|monter|stand|person|partnership|collaboration|samarbete|your|our|the)(?!\p{L})/iu;

function isHouse(analysis: Analysis, { start, end }: Span): boolean {
  const { text } = analysis;
  const words = text.slice(start, end);
  if (words === words.toUpperCase() || isNoHouse(words)) return false;
  if (!mayFollowName.test(text.slice(end, end + 12))) return false;
  const houses = phrasesOf(analysis, 'venue').filter(({ kind }) => kind !== 'other');
  const known = [analysis.names, analysis.dates, analysis.legalNames, houses];
  return known.every((spans) => startingWithin<Span>(spans, start, end).length === 0);
}
