/** Counts of one kind of answer: right, wanted but not given, given but not wanted. */
export interface Tally {
  readonly right: number;
  readonly missed: number;
  readonly extra: number;
}

/** Adds counts up. */
export function addUp(tallies: readonly Tally[]): Tally {
  const sum = { right: 0, missed: 0, extra: 0 };
  for (const { right, missed, extra } of tallies) {
    sum.right += right;
    sum.missed += missed;
    sum.extra += extra;
  }
  return sum;
}

/** Counts of questions that have one answer each, so that a wrong one is missed and nothing is extra. */
export function shareOf(answers: readonly boolean[]): Tally {
  const right = answers.filter((isRight) => isRight).length;
  return { right, missed: answers.length - right, extra: 0 };
}

/** The share of what was given that is right, from 0 to 1; undefined where nothing was given. */
export function precision({ right, extra }: Tally): number | undefined {
  return right + extra > 0 ? right / (right + extra) : undefined;
}

/** The share of what was wanted that was given, from 0 to 1; undefined where nothing was wanted. */
export function recall({ right, missed }: Tally): number | undefined {
  return right + missed > 0 ? right / (right + missed) : undefined;
}

/** The harmonic mean of precision and recall, from 0 to 1; undefined where nothing was wanted or given. */
export function f1({ right, missed, extra }: Tally): number | undefined {
  return right + missed + extra > 0 ? (2 * right) / (2 * right + missed + extra) : undefined;
}

/** Wrong answers among a hundred; undefined where nothing was asked. */
export function wrongPerHundred(tally: Tally): number | undefined {
  const share = recall(tally);
  return share === undefined ? undefined : 100 * (1 - share);
}
