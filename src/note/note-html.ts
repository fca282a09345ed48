import type { Report } from '../report.ts';
import { buildNote, type NoteOptions } from './note.ts';
import type { Note } from './note-field.ts';
import { spreadsheetCell } from './spreadsheet-cell.ts';

/** The note as one HTML table that survives pasting into Word or a mail: inline styles, no links, no pictures. */
export function noteHtml(report: Report, options: NoteOptions): string {
  return writeNoteHtml(buildNote(report, options));
}

/** Any note as one HTML table. */
export function writeNoteHtml(note: Note): string {
  const rows = note.fields.map(
    ({ label, value }) =>
      `<tr><th scope="row" style="${CELL};text-align:left;width:30%;font-weight:600">${escapeText(label)}</th>` +
      `<td style="${CELL};mso-number-format:'\\@'">${value.split('\n').map(cellLine).join('<br style="mso-data-placement:same-cell">')}</td></tr>`,
  );
  return (
    `<table lang="${note.language}" style="border-collapse:collapse;font-family:Segoe UI,Arial,sans-serif;font-size:11pt">` +
    `<caption style="text-align:left;font-weight:600;padding:4px 0">${escapeText(note.title)}</caption>` +
    `<tbody>${rows.join('')}</tbody></table>`
  );
}

// A spreadsheet may make a cell of every line; as text none of them is a formula.
function cellLine(line: string): string {
  return escapeText(spreadsheetCell(line));
}

const CELL = 'border:1px solid #6b7575;padding:4px 8px;vertical-align:top';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Only tab and newline of the control characters: the rest are not allowed in HTML at all.
function escapeText(text: string): string {
  const printable = [...text].filter((character) => character >= ' ' || '\t\n'.includes(character));
  return printable.join('').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
