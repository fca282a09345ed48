import type { Span } from '../mail/message.ts';
import type { Amount } from '../report.ts';
import type { MoneyMatch } from '../text/values/money.ts';

/** The sums of a text, in order, with those of tables that tell the currency in their heads alone. */
export function withColumnSums(
  money: readonly MoneyMatch[],
  text: string,
  lines: readonly Span[],
): MoneyMatch[] {
  const own = findColumnSums(text, lines).filter(
    ({ start, end }) => !money.some((sum) => sum.start < end && sum.end > start),
  );
  return own.length === 0 ? [...money] : [...money, ...own].sort((one, other) => one.start - other.start);
}

/**
 * The sums of a table whose head tells their currency: under “AVGIFTER (SEK, moms tillkommer)” the row “Specialist
 * 3 800 4 600” is a price. Of a row's figures the first counts, the earlier or cheaper one; its span is the row's.
 */
function findColumnSums(text: string, lines: readonly Span[]): MoneyMatch[] {
  const found: MoneyMatch[] = [];
  let head: Head | undefined;
  let since = 0;
  for (const line of lines) {
    const words = line.end - line.start <= longestRow ? text.slice(line.start, line.end) : '';
    const row = head ? rowOf(words) : undefined;
    if (head && row) {
      found.push({
        start: line.start + row.start,
        end: line.start + row.end,
        amount: { min: row.value, max: row.value, ...head },
        inColumn: true,
      });
      since = 0;
    } else {
      const own = headOf(words);
      head = own ?? (since < headReach ? head : undefined);
      since = own ? 0 : since + 1;
    }
  }
  return found;
}

const longestRow = 160;

/** How many lines below its head, or below its last row, a table may go on. */
const headReach = 3;

type Head = Pick<Amount, 'currency' | 'vat'>;

const currencies: readonly (readonly [RegExp, Amount['currency']])[] = [
  [/(?<!\p{L})(?:SEK|svenska kronor)(?!\p{L})/u, 'SEK'],
  [/(?<!\p{L})(?:DKK|danske kroner)(?!\p{L})/u, 'DKK'],
  [/(?<!\p{L})(?:NOK|norske kroner)(?!\p{L})/u, 'NOK'],
  [/(?:(?<!\p{L})(?:EUR|euro)(?!\p{L})|€)/iu, 'EUR'],
  [/(?:(?<!\p{L})GBP(?!\p{L})|£)/u, 'GBP'],
  [/(?:(?<!\p{L})USD(?!\p{L})|\$)/u, 'USD'],
  [/(?<!\p{L})(?:kr|kronor)(?!\p{L})/iu, 'SEK'],
];

const priceHead =
  /(?<!\p{L})(?:\p{L}*avgift(?:er|en|erna)?|pris(?:er|et|lista)?|kostnad(?:er|en)?|belopp|prices?|fees?|rates?|costs?|amount|tariff|pris(?:er)?|gebyr|beløp|beløb)(?!\p{L})/iu;
const excluded =
  /(?:exkl?|excl|ekskl|ex\.?|plus|\+)\.?\s?(?:moms|vat|mva)|(?:moms|vat|mva)[^)]{0,12}(?:tillkommer|kommer til|added|extra)/iu;
const included = /(?:inkl|incl)\.?\s?(?:\d\d\s?%\s)?(?:moms|vat|mva)/iu;

/** A line that heads prices and tells their currency, holding no sum itself: “Item<tab>Price (DKK, excl. VAT)”. */
function headOf(words: string): Head | undefined {
  const currency = currencies.find(([sign]) => sign.test(words))?.[1];
  if (!currency || /\d{3}/.test(words) || /[.!?]\s*$/.test(words)) return undefined;
  // Asked last: it looks into every word.
  if (!priceHead.test(words)) return undefined;
  const vat = excluded.test(words) ? 'excluded' : included.test(words) ? 'included' : undefined;
  return vat ? { currency, vat } : { currency };
}

const gap = /\s*\t\s*|\s*\|\s*|\s{2,}|\s?\.{3,}\s?/;
const figure = /^\d{1,3}(?:[ .,]\d{3})+$|^\d{2,5}$/;

/** Where a row has its label and its first figure; none where it has no label, or a currency of its own. */
function rowOf(words: string): { start: number; end: number; value: number } | undefined {
  const cells = words.split(gap);
  const at = cells.findIndex((cell) => figure.test(cell.trim()));
  const label = cells.slice(0, Math.max(0, at)).find((cell) => /\p{L}{2}/u.test(cell));
  const cell = cells[at]?.trim();
  if (label === undefined || cell === undefined) return undefined;
  const start = words.indexOf(label);
  const sum = words.indexOf(cell, start + label.length);
  return sum < 0 ? undefined : { start, end: sum + cell.length, value: Number(cell.replace(/[ .,]/g, '')) };
}
