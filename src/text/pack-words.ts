import type { WordEntry, WordList } from './word-list.ts';

/**
 * Word lists, keyed by id, as one text, which is quickly loaded and stays compact: a line that begins with `#` names
 * list, language (`not` for traps) and kind of the phrases below it, each on a line; those that differ in one word alone
 * are one phrase with alternatives.
 */
export function packWords(lists: Readonly<Record<string, WordList>>): string {
  const lines: string[] = [];
  for (const [list, { entries }] of Object.entries(lists)) {
    for (const entry of entries) {
      for (const group of groups) {
        const phrases = entry[group] ?? [];
        if (phrases.length > 0) lines.push(`#${headOf(list, group, entry)}`, ...joinPhrases(phrases));
      }
    }
  }
  return lines.join('\n');
}

const groups = ['sv', 'en', 'nb', 'da', 'not'] as const;

function headOf(list: string, group: string, { kind }: WordEntry): string {
  return kind === undefined ? `${list} ${group}` : `${list} ${group} ${kind}`;
}

/** “boka rum” and “boka hotell” as “boka rum/hotell”. The first word is left alone: it is what phrases are looked up by. */
function joinPhrases(phrases: readonly string[]): string[] {
  let rows = phrases.map((phrase) => partWords(phrase).split(' '));
  const longest = Math.max(...rows.map((row) => row.length));
  for (let place = longest - 1; place > 0; place--) rows = joinAt(rows, place);
  return rows.map((row) => row.join(' '));
}

function joinAt(rows: readonly string[][], place: number): string[][] {
  const joined = new Map<string, string[]>();
  for (const row of rows) {
    const word = row[place] ?? '…';
    // What a gap leads to is the first word that fits: alternatives there would hide each other.
    const isAlone = word === '…' || row[place - 1] === '…' || row.some((each) => each.includes(':'));
    const mark = word.startsWith('*') ? '*' : '';
    const key = isAlone ? row.join(' ') : row.with(place, `${mark}…/`).join(' ');
    const known = joined.get(key)?.[place];
    joined.set(key, isAlone || known === undefined ? row : row.with(place, mark + alternatives(known, word)));
  }
  return [...joined.values()];
}

function alternatives(...words: readonly string[]): string {
  return [...new Set(words.flatMap((word) => word.replace('*', '').split('/')))].join('/');
}

/** Words parted by hyphens or stops are words of their own, as in the texts: `o.s.a`. */
function partWords(phrase: string): string {
  return /[-.]/.test(phrase) ? phrase.replace(/[-.]/g, ' ').trim() : phrase;
}
