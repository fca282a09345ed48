import type { Message } from '../../src/mail/message.ts';
import type { Language } from '../../src/report.ts';
import { bringWords } from '../../src/words/bring-words.ts';
import { type FileErrorCode, fileMessage } from '../../src/words/file-messages.ts';
import { messageToSend } from '../content/message-to-send.ts';

/** A brought mail, or the sentence that says why it could not be read. */
export type Brought = { readonly message: Message } | { readonly problem: string };

const mostBytes = 25 * 1024 * 1024;

/** Reads a file that the reader dropped or chose. */
export async function readDropped(file: File, language: Language): Promise<Brought> {
  const refuse = (code: FileErrorCode) => ({ problem: `${file.name}: ${fileMessage(code, language)}` });
  if (file.size > mostBytes) return refuse('too-large');
  const bytes = await bytesOf(file);
  if (!bytes) return refuse('no-access');
  return readBytes(file.name, bytes, refuse);
}

/** Reads text that the reader pasted: a mail's source, HTML or plain text. */
export async function readPasted(text: string, language: Language): Promise<Brought> {
  const { pasted, nothingPasted } = bringWords[language];
  const refuse = (code: FileErrorCode) => ({
    problem: code === 'empty' ? nothingPasted : `${pasted}: ${fileMessage(code, language)}`,
  });
  return readBytes('-', new TextEncoder().encode(text), refuse);
}

async function readBytes(
  name: string,
  bytes: Uint8Array,
  refuse: (code: FileErrorCode) => Brought,
): Promise<Brought> {
  // The readers come only when they are needed: the panel's frame in the page has no use for them.
  const { readFile } = await import('../../src/files/read-file.ts');
  const result = await readFile(name, bytes);
  return 'error' in result ? refuse(result.error.code) : { message: messageToSend(result.message) };
}

/** Nothing for a folder, or for a file that has gone or may not be read. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
