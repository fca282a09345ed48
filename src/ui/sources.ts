/** What the sources that a basis names are called, by source id; `url` is where a person can read one. */
export type Sources = Readonly<
  Record<string, { readonly title: { readonly sv: string; readonly en: string }; readonly url?: string }>
>;
