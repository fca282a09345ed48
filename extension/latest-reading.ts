/** Gives a function to begin with, which gives a question: whether nothing of the same key was begun since. */
export function beginnings<K>(): (key: K) => () => boolean {
  const begun = new Map<K, number>();
  return (key) => {
    const own = (begun.get(key) ?? 0) + 1;
    begun.set(key, own);
    return () => begun.get(key) === own;
  };
}

/**
 * Gives a function that reads anew and hands on what was read. Readings may end in another order than they began in:
 * what is older than one that has begun since is dropped.
 */
export function latestReading<T>(read: () => Promise<T>, take: (value: T) => void): () => void {
  const begin = beginnings<undefined>();
  return () => {
    const isLatest = begin(undefined);
    void read().then((value) => {
      if (isLatest()) take(value);
    });
  };
}
