const most = 10;
const within = 10_000;

/** Tells whether our element may be put back once more: at most ten times in ten seconds, then the page has its way. */
export function limitReturns(now: () => number): () => boolean {
  let returns: readonly number[] = [];
  return () => {
    const present = now();
    returns = returns.filter((at) => present - at < within);
    if (returns.length >= most) return false;
    returns = [...returns, present];
    return true;
  };
}
