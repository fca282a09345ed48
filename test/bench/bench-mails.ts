import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readFile } from '../../src/files/read-file.ts';
import type { Message } from '../../src/mail/message.ts';
import { readableSpans, splitBody } from '../../src/mail/parts.ts';
import { tellLanguages } from '../../src/text/languages.ts';
import { tokenise } from '../../src/text/tokens.ts';

/** Languages and sizes, in characters, of the mails that are measured. */
export const languages = ['sv', 'en'] as const;
export const sizes = [3_000, 30_000, 300_000] as const;

/** Mails of one language and size. */
export interface MailSet {
  readonly language: (typeof languages)[number];
  readonly size: number;
  readonly mails: readonly Message[];
}

/** Mails of every language and size, put together from the invitations that the tests hold, each mail another way. */
export async function makeMails(count: number): Promise<MailSet[]> {
  const texts = await readTexts();
  return languages.flatMap((language) =>
    sizes.map((size) => {
      const own = texts.filter((text) => languageOf(text) === language);
      const mails = Array.from({ length: count }, (_, turn) => makeMail(own, turn, size));
      return { language, size, mails };
    }),
  );
}

const root = join(import.meta.dirname, '..');
const folders = ['corpus/messages', 'outlook/mails'].map((folder) => join(root, folder));

/** What the writers of the test messages wrote, without signatures and footers, which would hide the rest of a long mail. */
async function readTexts(): Promise<string[]> {
  const files = folders.flatMap(filesIn).filter((file) => /\.(?:txt|eml|html)$/.test(file));
  const texts: string[] = [];
  for (const file of files.sort()) {
    const read = await readFile(relative(root, file), new Uint8Array(readFileSync(file)));
    if ('error' in read) throw new Error(`${file}: ${read.error.code}`);
    const { subject, body } = read.message;
    const spans = readableSpans(splitBody(subject, body));
    texts.push(spans.map(({ start, end }) => body.slice(start, end).trim()).join('\n\n'));
  }
  return texts.filter((text) => text !== '');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function languageOf(text: string): string | undefined {
  return tellLanguages(tokenise(text, []).all)[0];
}

function makeMail(texts: readonly string[], turn: number, size: number): Message {
  let body = '';
  for (let at = turn * 3; body.length < size; at++) body += `${texts[at % texts.length] ?? ''}\n\n`;
  return {
    subject: 'Inbjudan till utbildningsdag',
    from: { name: 'Eva Ek, Nutrivia AB', address: 'eva.ek@nutrivia.example' },
    to: [{ name: 'Medicinkliniken', address: 'medicinkliniken@region.example' }],
    cc: [],
    body: body.slice(0, size),
    attachments: [],
  };
}
