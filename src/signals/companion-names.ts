import type { Phrase } from '../text/find-phrases.ts';
import { once } from '../text/once.ts';
import type { Analysis } from './analysis.ts';
import { tokenAt } from './look-up.ts';

const name = '(?<name>\\p{Lu}\\p{Ll}{1,14})(?!\\p{L})';
const after = '(?!\\s(?:från|på|i|from|at|in|of)\\s)';

const asked = [
  `(?:[Bb]ring|[Tt]ake|[Ff]etch)\\s${name}(?:\\s(?:too|along|as well|with you)(?!\\p{L})|,?\\s(?:and|if (?:he|she))\\s)${after}`,
  `[Ii]f\\s${name}\\s(?:would (?:like|love) to|wants to|wishes to|feels like)\\s(?:join|come)(?!\\p{L})`,
  `(?:[Tt]a|[Tt]ar|[Tt]ag)\\s(?:gärna\\s)?med\\s(?:dig|er)\\s(?:själv\\s)?och\\s${name}${after}`,
  `(?:[Tt]a|[Tt]ar|[Tt]ag)\\s(?:gärna\\s)?med\\s${name}\\s(?:också|oxå|om (?:hon|han))(?!\\p{L})`,
  `(?:[Vv]ill|[Öö]nskar|[Kk]an|[Oo]m)\\s${name}\\s(?:vill\\s|kan\\s|också\\s|gärna\\s){0,2}(?:följa|hänga|åka|resa|komma|haka|flyga)\\s(?:med|på)(?:\\s(?:dig|ner|ned|dit))?(?=\\s?[.,;!?)–-]|\\s(?:så|är|går|bara|ordnar|till|på resan|också|blir|får|löser)(?!\\p{L}))`,
  `(?:[Hh]ar|[Ss]kulle)\\s${name}\\s(?:lust|velat|vilja|möjlighet)\\s(?:att\\s)?(?:följa|hänga|åka|resa|komma)\\smed(?!\\p{L})`,
  `[Ss]hould\\s${name}\\s(?:wish|want|like|care)\\sto\\s(?:join|come|travel)(?!\\p{L})`,
  `${name}\\s(?:är|is)\\s(?:också|förstås|såklart|naturligtvis|självklart|also|of course)\\s(?:varmt\\s|hjärtligt\\s|very\\s|most\\s)?(?:välkommen|welcome)(?!\\p{L})`,
  `(?:[Tt]ag?|[Tt]ar)\\s(?:gerne\\s|gjerne\\s)?${name}\\smed(?!\\p{L})${after}`,
];
const makePattern = once(
  () => new RegExp(asked.map((each, at) => each.replace('<name>', `<n${at}>`)).join('|'), 'gu'),
);

/** Words that every one of these holds: letters of all scripts are dear to look for, and most texts have none of them. */
const opening =
  /(?:[Bb]ring|[Tt]ake|[Ff]etch|[Ii]f)\s[^a-z\s]|[Tt]a[gr]?\s(?:(?:gärna|gerne|gjerne)\s)?(?:med\s|[^a-z\s])|(?:[Vv]ill|[Öö]nskar|[Kk]an|[Oo]m|[Hh]ar|[Ss]kulle|[Ss]hould)\s\p{Lu}\p{Ll}+\s(?:vill|kan|också|gärna|följa|hänga|åka|resa|komma|haka|flyga|lust|velat|möjlighet|wish|want|like|care)(?!\p{L})|\s(?:är|is)\s(?:också|förstås|såklart|naturligtvis|självklart|also|of course)\s/u;

/** What begins with a capital and is nobody's name. */
const noName =
  /^(?:Alla|Alle|All|Everyone|Everybody|Someone|Somebody|Anyone|Any|The|This|Your|Our|Du|Ni|You|Vi|We|Det|Den|Lunch|Hela|Team|Teamet|Frågor|Questions|Egen|Chefen|Kollegor|Kolleger|Colleagues|Kaffe)$/;

/** “Bring Oskar too”, “ta med dig och Olle”: somebody of the reader's own whom the writer calls by name. */
export function findNamedCompanions(analysis: Analysis): Phrase[] {
  if (!opening.test(analysis.text)) return [];
  const colleagues = analysis.message.to.concat(analysis.message.cc).map((person) => person.name ?? '');
  return [...analysis.text.matchAll(makePattern())].slice(0, 3).flatMap((match) => {
    const called = Object.values(match.groups ?? {}).find(Boolean) ?? '';
    const isKnown = colleagues.some((each) => each.split(/[\s,]+/).includes(called));
    const end = match.index + match[0].length;
    const [first, last] = [tokenAt(analysis, match.index), tokenAt(analysis, end - 1)];
    const isOffer = ['offer', 'own'].includes(analysis.regionAt(match.index));
    if (!isOffer || noName.test(called) || isKnown || first < 0 || last < 0) return [];
    return [
      {
        list: 'companion',
        kind: undefined,
        first,
        last,
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      },
    ];
  });
}
