import { saveBlob } from '../../src/ui/save-blob.ts';

/** Hands a text over to the reader as a file of JSON. */
export function saveFile(name: string, text: string): void {
  saveBlob(name, new Blob([text], { type: 'application/json' }));
}
