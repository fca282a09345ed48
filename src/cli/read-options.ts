import type { Language } from '../report.ts';
import { parseDay } from '../text/values/calendar.ts';

/** What the command was asked to do. */
export interface Options {
  readonly print: 'screening' | 'json' | 'note';
  readonly language: Language;
  /** ISO date; absent where the clock decides. */
  readonly date?: string;
  /** Files with overlays, in the order in which they are laid on the pack. */
  readonly overlays: readonly string[];
  /** In the order given; `-` is standard input. */
  readonly files: readonly string[];
}

/** Why the words after the command cannot be followed, and the word that is at fault. */
export interface WrongUsage {
  readonly wrong: 'option' | 'language' | 'date' | 'both' | 'no-file' | 'overlay' | 'input-twice';
  readonly word: string;
  readonly language: Language;
}

/** Reads the command's words; what is wrong with them is a value. */
export function readOptions(words: readonly string[]): Options | WrongUsage {
  const parsed = cutWords(words);
  const language: Language = parsed.values.get('--lang') === 'en' ? 'en' : 'sv';
  const wrong = findWrong(parsed);
  if (wrong) return { ...wrong, language };
  const date = parsed.values.get('--date');
  return {
    print: parsed.flags.has('--json') ? 'json' : parsed.flags.has('--note') ? 'note' : 'screening',
    language,
    ...(date === undefined ? {} : { date }),
    overlays: parsed.overlays,
    files: parsed.files,
  };
}

interface Parsed {
  readonly flags: Set<string>;
  readonly values: Map<string, string>;
  readonly overlays: string[];
  readonly files: string[];
  readonly unknown: string[];
}

const withValue = ['--lang', '--date'];

function cutWords(words: readonly string[]): Parsed {
  const parsed: Parsed = { flags: new Set(), values: new Map(), overlays: [], files: [], unknown: [] };
  let onlyFiles = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [name, joined] = cutAtSign(word);
    if (onlyFiles || word === '-' || !word.startsWith('-')) parsed.files.push(word);
    else if (word === '--') onlyFiles = true;
    else if (name === '--overlay') parsed.overlays.push(joined ?? words[++at] ?? '');
    else if (withValue.includes(name)) parsed.values.set(name, joined ?? words[++at] ?? '');
    else if (word === '--json' || word === '--note') parsed.flags.add(word);
    else parsed.unknown.push(word);
  }
  return parsed;
}

function cutAtSign(word: string): [string, string | undefined] {
  const sign = word.indexOf('=');
  return sign < 0 ? [word, undefined] : [word.slice(0, sign), word.slice(sign + 1)];
}

function findWrong({
  flags,
  values,
  overlays,
  files,
  unknown,
}: Parsed): Omit<WrongUsage, 'language'> | undefined {
  const language = values.get('--lang');
  const date = values.get('--date');
  const [strange] = unknown;
  if (strange !== undefined) return { wrong: 'option', word: strange };
  if (overlays.some(isNoFile)) return { wrong: 'overlay', word: overlays.find(isNoFile) ?? '' };
  if (language !== undefined && language !== 'sv' && language !== 'en')
    return { wrong: 'language', word: language };
  if (date !== undefined && !isDate(date)) return { wrong: 'date', word: date };
  if (flags.size > 1) return { wrong: 'both', word: '--json --note' };
  if (files.length === 0) return { wrong: 'no-file', word: '' };
  if ([...overlays, ...files].filter((file) => file === '-').length > 1)
    return { wrong: 'input-twice', word: '-' };
  return undefined;
}

/** Nothing, or an option where a file should be named. */
function isNoFile(word: string): boolean {
  return word === '' || word.startsWith('--');
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text) !== undefined;
}
