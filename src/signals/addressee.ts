import type { Signal } from '../report.ts';
import type { Token } from '../text/tokens.ts';
import type { Analysis } from './analysis.ts';
import type { Salutation } from './salutation.ts';
import { isToLine, wordsAt } from './salutation-words.ts';

/** Whom a salutation greets: one or a few persons by name, a named unit, or whoever reads; undefined where it greets nobody. */
export function kindOfAddressee(analysis: Analysis, salutation: Salutation): Signal['kind'] {
  const { named, rest } = salutation;
  if (isSite(named)) return 'group';
  if (isNamedPerson(analysis, salutation)) return 'individual';
  if (has(analysis, named, 'unit') || isNumbered(named)) return 'group';
  if (has(analysis, named, 'anyone') || has(analysis, named, 'title'))
    return isOfUnit(analysis, rest) || isOfPlace(analysis, salutation) || isOfMailbox(analysis, named)
      ? 'group'
      : 'open';
  if (!has(analysis, named, 'you') && !has(analysis, named, 'crowd')) return undefined;
  return rest.length > 0 ? kindOfMany(analysis, rest, has(analysis, named, 'you')) : toWhom(analysis);
}

/** “Maria”, “Prof. Wallin”, “Karin and Amir”: names, maybe after a title. An address without a title may name a place. */
function isNamedPerson(analysis: Analysis, { named, isLetter }: Salutation): boolean {
  const covered = coveredBy(analysis, named);
  const bare = named.filter((token) => !covered.has(token.index));
  const words = bare.filter((token) => token.kind === 'word');
  const [first] = words;
  if (first && named.length === 1 && isToLine(analysis, first)) return true;
  if (!first || !isCapital(analysis, first)) return false;
  const hasTitle = has(analysis, named.slice(0, named.indexOf(first)), 'title');
  const others = ['unit', 'anyone', 'crowd'].some((kind) =>
    has(analysis, upToLowerCase(analysis, named), kind),
  );
  if (others && !hasTitle) return false;
  return !isLetter || hasTitle;
}

/** “Lars-Olof och tack för senast”: what follows the names is another clause. */
function upToLowerCase(analysis: Analysis, named: readonly Token[]): readonly Token[] {
  const end = named.findIndex(
    (token, at) =>
      joining.has(token.lower) &&
      named[at + 1] !== undefined &&
      !isCapital(analysis, named[at + 1]) &&
      wordsAt(analysis, named[at + 1]).length === 0,
  );
  return end < 0 ? named : named.slice(0, end);
}

const joining = new Set(['och', 'and', 'og', 'samt', '&']);

function coveredBy(analysis: Analysis, tokens: readonly Token[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const token of tokens) {
    for (const { first, last } of wordsAt(analysis, token))
      for (let at = first; at <= last; at++) covered.add(at);
  }
  return covered;
}

function isCapital(analysis: Analysis, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(analysis.text.slice(token.start, token.start + 1));
}

function has(analysis: Analysis, tokens: readonly Token[], kind: string): boolean {
  return tokens.some((token) => wordsAt(analysis, token).some((phrase) => phrase.kind === kind));
}

/** “Hej 34:an!” greets a ward. */
function isNumbered(named: readonly Token[]): boolean {
  return named[0]?.kind === 'number';
}

/** “Hej Site 04”, “Dear Centre 12”: one of many by its number. */
function isSite([first, second]: readonly Token[]): boolean {
  return (
    /^(?:site|center|centre|centrum|klinik|clinic)$/.test(first?.lower ?? '') && second?.kind === 'number'
  );
}

const at = new Set(['på', 'vid', 'at', 'ved', 'hos']);

/** “alla på dialysen” and “er i Falun” are those who work there; “alla i Skåne” and “er som möter barn” may be anybody. */
function kindOfMany(analysis: Analysis, rest: readonly Token[], isYou: boolean): 'group' | 'open' {
  if (isOfUnit(analysis, rest) || rest.some((token) => at.has(token.lower))) return 'group';
  return isYou && (rest[0]?.lower === 'i' || rest[0]?.lower === 'in') ? 'group' : 'open';
}

function isOfUnit(analysis: Analysis, rest: readonly Token[]): boolean {
  return has(analysis, rest, 'unit') || rest.some((token) => token.kind === 'number');
}

/** “Kære kolleger i Helsingborg” to one mailbox, “Hej Pernilla och alla distriktssköterskor i Åby”: those of one workplace. */
function isOfPlace(analysis: Analysis, { named, rest }: Salutation): boolean {
  if (rest[0]?.lower !== 'i' && rest[0]?.lower !== 'in') return false;
  const [first] = named;
  const isNamed = isCapital(analysis, first) && wordsAt(analysis, first).length === 0;
  return (
    (isNamed && has(analysis, named, 'crowd')) ||
    (analysis.message.to.length === 1 && toWhom(analysis) === 'group')
  );
}

/** “Hej på er alla härliga audionomer och tekniker” to one mailbox that is a unit's: those who work there. */
function isOfMailbox(analysis: Analysis, named: readonly Token[]): boolean {
  const isYou = second.has(named[0]?.lower ?? '') && has(analysis, named.slice(0, 2), 'crowd');
  return isYou && analysis.message.to.length <= 2 && toWhom(analysis) === 'group';
}

const second: ReadonlySet<string> = new Set(['er', 'ni', 'you', 'dere', 'jer']);

/** “Hej alla” to the mailbox of a unit greets the unit; to a list or to hidden readers, anybody. */
function toWhom(analysis: Analysis): 'group' | 'open' {
  const { to } = analysis.message;
  const isList = to.some(({ name = '', address = '' }) =>
    /undisclosed|utskick|nyhetsbrev|newsletter|mailinglist|medlem|member|kund|customer/i.test(
      `${name} ${address}`,
    ),
  );
  return to.length > 0 && to.length <= 8 && !isList ? 'group' : 'open';
}
