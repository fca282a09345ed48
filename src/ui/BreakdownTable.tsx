import type { ComponentChildren } from 'preact';
import type { Payer } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { type Cells, type Column, usedColumns } from './breakdown-cells.ts';
import { Parts } from './Parts.tsx';

/** One row: what it is, the mail's words, and what was read of them. */
export interface BreakdownRow {
  readonly key: string;
  readonly what: string;
  readonly said: ComponentChildren;
  readonly cells: Cells;
  readonly payer?: Payer | undefined;
}

/**
 * One group as a table with a heading for a caption. It is laid out one row below the other, so that nothing scrolls
 * sideways in 320 pixels; it stays a table for whoever hears it.
 */
export function BreakdownTable(props: { title: string; rows: readonly BreakdownRow[]; words: Words }) {
  const { title, rows, words } = props;
  const used = usedColumns(rows.map(({ cells }) => cells));
  return (
    <table class="group">
      <caption>
        <h3>{title}</h3>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.table.what}</th>
          <th scope="col">{words.table.words}</th>
          {used.map((column) => (
            <th scope="col" key={column}>
              {words.table[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="card rows">
        {rows.map((row) => (
          <tr class="row" key={row.key}>
            <th scope="row">{row.what}</th>
            <td>{row.said}</td>
            {used.map((column) => (
              <td key={column} class={`cell ${column}`}>
                <Said column={column} row={row} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ column, row }: { column: Column; row: BreakdownRow }) {
  const texts = row.cells[column];
  if (texts.length === 0) return null;
  if (column === 'payer')
    return <span class={`chip payer ${row.payer ?? ''}`}>{texts.join(' ·\u00a0')}</span>;
  return <Parts parts={column === 'when' ? texts.map(keepHours) : texts} />;
}

/** From and until stay on one line. */
function keepHours(text: string): ComponentChildren {
  const [before = '', hours, after] = text.split(/(\d\d?[.:]\d\d–\d\d?[.:]\d\d)/, 3);
  if (hours === undefined) return text;
  return (
    <>
      {before}
      <span class="unbroken">{hours}</span>
      {after}
    </>
  );
}
