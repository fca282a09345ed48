/**
 * Gives a function that reads anew and hands on what was read. Readings may end in another order than they began in:
 * what is older than one that has begun since is dropped.
 */
export function latestReading<T>(read: () => Promise<T>, take: (value: T) => void): () => void {
  let begun = 0;
  return () => {
    begun += 1;
    const own = begun;
    void read().then((value) => {
      if (own === begun) take(value);
    });
  };
}
