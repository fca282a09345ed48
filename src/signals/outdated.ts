import type { Phrase } from '../text/find-phrases.ts';

const none: ReadonlySet<string> = new Set();

/**
 * “Middagen: struken. Det finns macka utanför salen”: the word lists whose words in the writer's own earlier mail below
 * no longer count, as the new lines correct it and tell the same anew. With its meals an agenda falls, too.
 */
export function outdatedLists(
  phrases: readonly Phrase[],
  text: string,
  earlier: number,
): ReadonlySet<string> {
  if (earlier >= text.length || !corrects.test(text.slice(0, Math.min(earlier, longestNote)))) return none;
  const told = new Set(phrases.filter(({ start }) => start < earlier).map(({ list }) => list));
  const lists = replaceable.filter((list) => told.has(list));
  return new Set(told.has('meal') ? [...lists, 'alcohol', 'programme'] : lists);
}

/** How far, in characters, into a mail its correction is told. */
const longestNote = 2000;

const replaceable: readonly string[] = ['meal', 'alcohol', 'venue', 'travel', 'lodging', 'leisure', 'gift'];

const corrects =
  /(?<!\p{L})(?:(?:ändra|korriger|rättelse|uppdatera|flytta|correct|cancel|rett|endr|ændr)\p{L}*|ändring(?:ar)?|(?:ny|nya|annan) (?:lokal|plats|tid|meny)|byter lokal|struk(?:en|et|na)|stryks|utgår|slopa[st]|inställ(?:d|t|da)|ställs in|(?:i ?stället för|inte längre|instead of|no longer|changes?|changed|dropped|moved|new venue|aflyst|avlyst)(?!\p{L}))/iu;
