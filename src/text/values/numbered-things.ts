import lists from '../../../rules/values/calendar-words.json';
import { collectWords } from './phrases.ts';
import { type Token, textAt } from './tokens.ts';

const numberedThings = collectWords(lists.numberedThings);
const takingPlace = new Set(['äger', 'ägde', 'äga']);

/** Whether a word names what a number after it counts: “rum 9”, “del 2”; not in “äger rum 9–10 maj”. */
export function isNumberedThing(tokens: readonly Token[], at: number): boolean {
  return numberedThings.has(textAt(tokens, at)) && !takingPlace.has(textAt(tokens, at - 1));
}
