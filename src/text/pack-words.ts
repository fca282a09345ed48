import type { WordEntry, WordList } from './word-list.ts';

/**
 * Word lists, keyed by id, as one text, which is quickly loaded and stays compact: a line that begins with `#` names
 * list, language (`not` for traps) and kind of the phrases below it, each on a line.
 */
export function packWords(lists: Readonly<Record<string, WordList>>): string {
  const lines: string[] = [];
  for (const [list, { entries }] of Object.entries(lists)) {
    for (const entry of entries) {
      for (const group of groups) {
        const phrases = entry[group] ?? [];
        if (phrases.length > 0) lines.push(`#${headOf(list, group, entry)}`, ...phrases.map(partWords));
      }
    }
  }
  return lines.join('\n');
}

const groups = ['sv', 'en', 'nb', 'da', 'not'] as const;

function headOf(list: string, group: string, { kind }: WordEntry): string {
  return kind === undefined ? `${list} ${group}` : `${list} ${group} ${kind}`;
}

/** Words parted by hyphens or stops are words of their own, as in the texts: `o.s.a`. */
function partWords(phrase: string): string {
  return /[-.]/.test(phrase) ? phrase.replace(/[-.]/g, ' ').trim() : phrase;
}
