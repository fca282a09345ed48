import type { Note } from './note-field.ts';

/** The note as one row of a table of invitations, with the labels as its head; each cell is one line. */
export function noteRow(note: Note): { readonly head: readonly string[]; readonly cells: readonly string[] } {
  return {
    head: note.fields.map(({ label }) => label),
    cells: note.fields.map(({ cell, value }) => oneLine(cell ?? value)),
  };
}

// Lines of a field stay apart, and nothing else that could end a cell or a row stays at all.
function oneLine(text: string): string {
  const lines = text.split(/[\r\n\u0085\u2028\u2029]+/).map(withoutControls);
  return lines.filter((line) => line !== '').join(' | ');
}

function withoutControls(line: string): string {
  const printable = [...line].map((character) => (isControl(character) ? ' ' : character));
  return printable.join('').trim();
}

function isControl(character: string): boolean {
  return character < ' ' || (character >= '\u007f' && character <= '\u009f');
}
