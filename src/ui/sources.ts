/** What the sources that a basis names are called, by source id; `url` is where a person can read one. */
export type Sources = Readonly<
  Record<
    string,
    {
      readonly title: { readonly sv: string; readonly en: string };
      readonly url?: string;
      /** Who tells it: the rule itself, one who made or applies it, or anybody else. */
      readonly origin?: 'text' | 'party' | 'report';
      /** ISO day on which it was last read; absent where it was not. */
      readonly checked?: string;
    }
  >
>;
