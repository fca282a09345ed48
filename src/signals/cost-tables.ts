import type { Span } from '../mail/message.ts';
import type { Payer } from '../report.ts';
import { groupBy } from '../text/group-by.ts';
import type { Agent } from './agents.ts';
import type { Analysis } from './analysis.ts';
import { tokenAt } from './look-up.ts';
import { nameFrom, payerNamed } from './named-payers.ts';
import type { PayCue } from './payer.ts';

/** A row of a table of costs: what it is about, and who of those in the head carries what its cells say. */
export interface CostRow {
  readonly cells: readonly Span[];
  /** For each cell whose column it is, where that is somebody who may pay. */
  readonly payers: readonly (Payer | undefined)[];
}

/** A table of who carries which cost: under “Item | Acme | Hospital” each row says with a mark or a share whose it is. */
export function findTableCues(analysis: Analysis, agents: readonly Agent[]): PayCue[] {
  return findCostRows(analysis, agents).flatMap(({ cells, payers }) => cueOf(analysis, cells, payers));
}

/** The rows of all tables that name in their heads who pays. */
export function findCostRows(analysis: Analysis, agents: readonly Agent[]): CostRow[] {
  const rows: CostRow[] = [];
  const byLine = groupBy(agents, ({ first }) => analysis.tokens[first]?.line ?? -1);
  let payers: readonly (Payer | undefined)[] = [];
  for (const [at, line] of analysis.cut.lines.entries()) {
    const cells = split(analysis, line);
    const heads = cells.length > 2 ? headsOf(analysis, cells, byLine.get(at) ?? []) : [];
    if (heads.length > 0) payers = heads;
    else if (cells.length < 2 || cells.length > payers.length) payers = [];
    else rows.push({ cells, payers });
  }
  return rows;
}

/** Cells stand between tabs or bars; empty ones count, as they hold their column's place. */
function split(analysis: Analysis, { start, end }: Span): Span[] {
  if (end - start > longestRow) return [];
  const text = analysis.text.slice(start, end);
  if (!/[\t|]/.test(text)) return [];
  const cells: Span[] = [];
  let from = 0;
  for (const match of [...text.matchAll(/[\t|]/g), { index: text.length }]) {
    const cell = text.slice(from, match.index);
    const at = start + from + (cell.length - cell.trimStart().length);
    cells.push({ start: at, end: at + cell.trim().length });
    from = match.index + 1;
  }
  const isFramed = text.trimStart().startsWith('|');
  return isFramed ? cells.slice(1, -1) : cells;
}

const longestRow = 300;
const longestHead = 40;

/** Whom the columns name, where at least two columns behind the first name somebody who may pay. */
function headsOf(
  analysis: Analysis,
  cells: readonly Span[],
  agents: readonly Agent[],
): (Payer | undefined)[] {
  const heads = cells.map(({ start, end }, at) => {
    if (at === 0 || end - start > longestHead) return undefined;
    const known = agents.find(({ first, last }) => {
      const [one, other] = [analysis.tokens[first], analysis.tokens[last]];
      return one !== undefined && other !== undefined && one.start >= start && other.end <= end;
    });
    const name = known ? undefined : nameFrom(analysis, tokenAt(analysis, start));
    return known?.payer ?? (name && payerNamed(analysis, name));
  });
  return new Set(heads.filter((payer) => payer !== undefined)).size > 1 ? heads : [];
}

const whole =
  /^(?:100\s?(?:%|procent|per ?cent)|x|[✓✔☑✅●•]|ja|yes|hela(?: kostnaden| beloppet)?|allt|full(?:y|t| cost)?|all)$/iu;
const sum = /^(?:ca |cirka )?(?:(?:EUR|SEK|[€$£])\s?)?\d[\d .,]*\s?(?:kr|kronor|sek|eur|euro|:-)?$/iu;
const nothing = /^(?:[–—−-]|0\s?(?:%|kr|procent)?|nej|no|none|inget|ej|ingen|nil|n\/a)?$/iu;

/** The one column of a row that carries the whole, the others being empty. */
function cueOf(analysis: Analysis, cells: readonly Span[], payers: readonly (Payer | undefined)[]): PayCue[] {
  const columns = cells.flatMap((cell, at) => {
    const payer = payers[at];
    return payer ? [{ ...cell, payer, text: analysis.text.slice(cell.start, cell.end) }] : [];
  });
  const [carrying, ...more] = columns.filter(({ text }) => !nothing.test(text));
  if (!carrying || more.length > 0 || !(whole.test(carrying.text) || sum.test(carrying.text))) return [];
  const at = tokenAt(analysis, carrying.start);
  return at < 0 ? [] : [{ payer: carrying.payer, first: at, last: at, offer: false }];
}
