import type { Token } from '../text/tokens.ts';
import type { Analysis } from './analysis.ts';
import type { Salutation } from './salutation.ts';
import { isToLine, wordsAt } from './salutation-words.ts';

/** “Fredrik, you are on the list”, “Stefan!”, “Tack för i går, Lena!”, “Colleagues,”: somebody called without a greeting. */
export function readCall(analysis: Analysis, line: readonly Token[]): Salutation | undefined {
  return callAhead(analysis, line) ?? callOfMany(analysis, line) ?? callBehind(analysis, line);
}

const callWords = new Set(['anyone', 'unit', 'crowd', 'title']);
const second = new Set(
  "du dig din ditt dina ni er ert era you your yours you're you've deg dere dit jer jeres".split(' '),
);
/** Words that begin a sentence of its own after the name. */
const beginnings = new Set('jag vi nu här i we here jeg her'.split(' '));

/** How many words after the comma may come before the one that shows that somebody is spoken to. */
const callReach = 6;

function callAhead(analysis: Analysis, line: readonly Token[]): Salutation | undefined {
  const end = line.findIndex((token) => /^[,!:]$/.test(token.lower));
  const [first, last] = [line[0], line[end - 1]];
  if (!first || !last || end < 1 || end > 4) return undefined;
  const named = line.slice(0, end);
  const isLine = line.slice(end + 1).every(({ lower }) => lower === '!');
  const whole = wordsAt(analysis, first).some(
    ({ kind, last: lastWord }) =>
      lastWord === last.index && (kind === 'anyone' || (isLine && callWords.has(kind ?? ''))),
  );
  const alone =
    end === 1 || named.some((token) => token.lower === '-') || (isLine && isToLine(analysis, first));
  const isTitled = wordsAt(analysis, first).some(
    ({ kind, last: title }) => kind === 'title' && title < last.index,
  );
  const isCried = line[end]?.lower === '!' && isLine && isToLine(analysis, first);
  const isCalled =
    (line[end]?.lower === ',' || isCried) &&
    (alone || isTitled) &&
    isName(analysis, isTitled ? last : first) &&
    (isToLine(analysis, first) ||
      beginnings.has(line[end + 1]?.lower ?? '') ||
      line.slice(end + 1, end + 1 + callReach).some((token) => second.has(token.lower)));
  const isCrowd = isLine && end > 2 && isFondly(named);
  if (!whole && !isCalled && !isCrowd) return undefined;
  return { start: first.start, end: last.end, named, rest: [], isLetter: false };
}

/** What parts those who are called from where they are or what they do; and how long such a line may be. */
const parting = new Set('i på inom vid hos som från in at of from within who på fra ved der'.split(' '));
const longestCall = 14;

/** “Kollegor i primärvården!”, “Nurses at the day clinic,”: a line that calls many by what they are, and says no more. */
function callOfMany(analysis: Analysis, line: readonly Token[]): Salutation | undefined {
  const end = line.findIndex((token) => /^[,!]$/.test(token.lower));
  const [first, last] = [line[0], line[end - 1]];
  if (!first || !last || end > longestCall || end < line.length - 1) return undefined;
  const many = wordsAt(analysis, first).find(({ kind }) => kind === 'anyone');
  const at = line.findIndex((token) => parting.has(token.lower));
  if (!many || at < 1 || at > end || line[at - 1]?.index !== many.last) return undefined;
  return {
    start: first.start,
    end: last.end,
    named: line.slice(0, at),
    rest: line.slice(at, end),
    isLetter: false,
  };
}

const fond = new Set(
  'goa goda fina härliga kära bästa underbara duktiga sköna trevliga snälla grymma fantastiska flotte herlige dejlige søde'.split(
    ' ',
  ),
);

/** “Ni goa dialysmänniskor!”: several, called by what they are to the writer. */
function isFondly([first, second]: readonly Token[]): boolean {
  return /^(?:ni|dere|i)$/.test(first?.lower ?? '') && fond.has(second?.lower ?? '');
}

/** The name after the last comma of a first sentence that thanks, asks or hopes. */
function callBehind(analysis: Analysis, line: readonly Token[]): Salutation | undefined {
  const end = line.findIndex((token) => /^[!?.]$/.test(token.lower));
  const [comma, name] = [line[end - 2], line[end - 1]];
  if (!name || comma?.lower !== ',' || end < 4 || !isName(analysis, name)) return undefined;
  const isPleasant =
    line[end]?.lower === '?' || wordsAt(analysis, line[0]).some(({ kind }) => kind === 'pleasantry');
  if (!isPleasant && !isToLine(analysis, name)) return undefined;
  return { start: name.start, end: name.end, named: [name], rest: [], isLetter: false };
}

/** A word with a capital that is neither a word of our lists nor the name of a place or company. */
function isName(analysis: Analysis, token: Token): boolean {
  const written = analysis.text.slice(token.start, token.end);
  if (!/^\p{Lu}\p{Ll}/u.test(written) || wordsAt(analysis, token).length > 0) return false;
  return !analysis.names.some((name) => name.start <= token.start && token.end <= name.end);
}
