/** The same answer as `tell` gives, worked out when it is first asked for. */
export function once<T>(tell: () => T): () => T {
  let told: { readonly value: T } | undefined;
  return () => {
    told ??= { value: tell() };
    return told.value;
  };
}
