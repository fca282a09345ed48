import { type Analysis, phrasesOf } from '../signals/analysis.ts';

/** The different phrases of a list that stand in a message, of one kind where one is given; case does not part them. */
export function distinctWords(analysis: Analysis, list: string, kind?: string): ReadonlySet<string> {
  return new Set(
    phrasesOf(analysis, list)
      .filter((phrase) => kind === undefined || phrase.kind === kind)
      .map(({ start, end }) => analysis.text.slice(start, end).toLowerCase()),
  );
}
