import { nearest } from './nearest.ts';
import { type Fault, faultWords, thingWords } from './overlay-faults.ts';

/** An id that nothing has, with the one that was most likely meant, or all that could be. */
export function unknownFault(
  thing: keyof typeof thingWords,
  id: string,
  path: Fault['path'],
  known: readonly string[],
): Fault {
  return {
    path,
    // Looked for only where it is told: a file may name thousands that nobody knows.
    get message() {
      return faultWords.unknown(thingWords[thing], id, nearest(id, known), known);
    },
  };
}
