/** The same answer as `tell` gives about a thing, worked out when it is first asked for and kept as long as the thing. */
export function remembered<K extends object, V>(tell: (about: K) => V): (about: K) => V {
  const told = new WeakMap<K, { readonly value: V }>();
  return (about) => {
    const known = told.get(about);
    if (known) return known.value;
    const value = tell(about);
    told.set(about, { value });
    return value;
  };
}
