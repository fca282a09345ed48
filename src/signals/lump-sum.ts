import type { Span } from '../mail/message.ts';
import type { Analysis } from './analysis.ts';
import { lineAt } from './look-up.ts';

/** How many things a row has to join for its sum to be the price of them all. */
const manyThings = 3;

/** How much of a row before its sum is looked at. */
const longestRow = 250;

/** “Rum, föreläsningar, middag samt brunch: 595 kr”: one price for all that its row joins. */
export function isLumpSum(analysis: Analysis, money: Span): boolean {
  const line = analysis.cut.lines[lineAt(analysis, money.start)];
  const row = analysis.text.slice(Math.max(line?.start ?? 0, money.start - longestRow), money.start);
  if (
    !/\p{L}\s?(?::|=|–|-|totalt|tillsammans|together|in all|for)\s*$/iu.test(row) ||
    /\d\s?(?:kr|sek|eur|€)/i.test(row)
  )
    return false;
  return row.split(joint).filter((part) => /\p{L}{3}/u.test(part)).length >= manyThings;
}

const joint = /,|\+|\s(?:samt|och|and|og|plus|inkl\.?|incl\.?)\s/iu;
