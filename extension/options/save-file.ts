import { saveBlob } from '../../src/ui/save-blob.ts';

/** Hands a text over to the reader as a file. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  saveBlob(name, new Blob([text], { type }));
}
