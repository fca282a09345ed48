/** Gives a function that does works one after the other: each begins when the one before it has ended, well or not. */
export function takeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  const inTurn = takeTurnsBy<undefined>();
  return (work) => inTurn(undefined, work);
}

/** The same for each key by itself. Nothing is held of a key whose works have ended. */
export function takeTurnsBy<K>(): <T>(key: K, work: () => Promise<T>) => Promise<T> {
  const latest = new Map<K, Promise<unknown>>();
  return (key, work) => {
    const done = (latest.get(key) ?? Promise.resolve()).then(work);
    const ended = done.then(forget, forget);
    latest.set(key, ended);
    return done;

    function forget(): void {
      if (latest.get(key) === ended) latest.delete(key);
    }
  };
}
