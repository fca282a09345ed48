import type { Span } from '../mail/message.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { startingWithin } from './look-up.ts';

/** A cell of a table, with the kind of label that heads its column. */
export interface Cell extends Span {
  readonly kind: string;
  readonly line: number;
}

const gap = /\t+|\s*\|\s*| {2,}/g;

/** The longest table that is read, in lines. */
const longest = 40;

/** The cells below a line of column headings (“Ort | Datum | Lokal | Anmälan senast”), row by row. */
export function findCells(analysis: Analysis): Cell[] {
  const cells: Cell[] = [];
  for (let line = 0; line < analysis.cut.lines.length; line++) {
    const heads = headsOf(analysis, line);
    if (heads.filter((kind) => kind !== '').length < 2) continue;
    for (let row = line + 1; row <= line + longest; row++) {
      const parts = split(analysis, row);
      if (parts.length < 2 || parts.length > heads.length + 1) break;
      cells.push(...parts.map((part, at) => ({ ...part, kind: heads[at] ?? '', line: row })));
    }
  }
  return cells;
}

/** The kind of label of each column, empty where it is none that is known. */
function headsOf(analysis: Analysis, line: number): string[] {
  const span = analysis.cut.lines[line];
  if (!span || startingWithin(phrasesOf(analysis, 'label'), span.start, span.end).length < 2) return [];
  return split(analysis, line).map(
    (cell) =>
      startingWithin(phrasesOf(analysis, 'label'), cell.start, cell.start + 1).find(
        (label) => label.end === cell.end,
      )?.kind ?? '',
  );
}

function split(analysis: Analysis, line: number): Span[] {
  const span = analysis.cut.lines[line];
  if (!span || span.end - span.start > 400) return [];
  const text = analysis.text.slice(span.start, span.end);
  const cells: Span[] = [];
  let start = 0;
  for (const match of [...text.matchAll(gap), { index: text.length, 0: '' }]) {
    const cell = text.slice(start, match.index);
    if (cell.trim() !== '')
      cells.push({ start: span.start + start, end: span.start + start + cell.trimEnd().length });
    start = match.index + match[0].length;
  }
  return cells;
}
