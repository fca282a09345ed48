import { signalDetails, signalKind, signalMoment, signalPayer } from '../note/signal-details.ts';
import type { Language, Report, Signal } from '../report.ts';
import { formatAmount } from '../words/money.ts';
import { wordsIn } from '../words/words-in.ts';

/** The columns of the breakdown beside what it is and the mail's own words. */
export type Column = 'payer' | 'amount' | 'when' | 'where' | 'more';

/** The order in which they stand. */
export const columns: readonly Column[] = ['payer', 'amount', 'when', 'where', 'more'];

/** What a row says in each column, one short phrase each. */
export type Cells = Readonly<Record<Column, readonly string[]>>;

/** What was read of one signal, column by column. */
export function cellsOf(signal: Signal, report: Report, language: Language): Cells {
  const words = wordsIn(language);
  // Sums and places have columns of their own.
  const { amount, place, ...rest } = signal;
  const events = new Set(report.signals.map((one) => one.event)).size;
  return {
    payer: list(signalPayer(signal, words)),
    amount: list(amount && formatAmount(amount, language)),
    when: list(signalMoment(signal, language)),
    where: list(place && !signal.quote.includes(place) ? place : undefined),
    more: [
      ...list(signalKind(signal, words)),
      ...signalDetails(rest, language),
      ...list(signal.event !== undefined && events > 1 ? words.event(signal.event) : undefined),
    ],
  };
}

/** The columns in which any of the rows says something: an empty one is only in the way. */
export function usedColumns(rows: readonly Cells[]): readonly Column[] {
  return columns.filter((column) => rows.some((row) => row[column].length > 0));
}

function list(text: string | undefined): string[] {
  return text ? [text] : [];
}
