/** Whether something holds of a message; `unclear` where the text does not say enough. */
export type Truth = true | false | 'unclear';

/** Whether all of several things hold: one that does not decides, one that is unclear leaves it open. */
export function both(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes('unclear') ? 'unclear' : true;
}

/** Whether any of several things holds: one that does decides, one that is unclear leaves it open. */
export function either(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes('unclear') ? 'unclear' : false;
}
