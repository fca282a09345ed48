/** Milliseconds that one slice may take: well below what anybody notices. */
const slice = 12;

/**
 * Runs steps to their end without keeping the page waiting: at once where they are done soon, else in tasks of about
 * 12 ms. `done` gets what they give and the milliseconds of work. Gives a function that abandons what is left.
 */
export function runInSlices<T>(
  steps: Generator<void, T>,
  done: (value: T, worked: number) => void,
): () => void {
  let worked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    const started = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      const spent = performance.now() - started;
      if (step.done) return done(step.value, worked + spent);
      if (spent < slice) continue;
      worked += spent;
      timer = setTimeout(run);
      return;
    }
  };
  run();
  return () => clearTimeout(timer);
}
