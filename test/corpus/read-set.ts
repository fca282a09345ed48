import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../src/files/read-file.ts';
import type { Message } from '../../src/mail/message.ts';
import { type Answer, parseAnswer, parseSentences, type Sentence } from './answer.ts';

/** A message and its answer. */
export interface Case {
  readonly answer: Answer;
  readonly message: Message;
}

/** The cases of a folder, and the answers whose message cannot be read, with the reason. */
export interface CaseSet {
  readonly cases: readonly Case[];
  readonly unread: readonly string[];
}

/** A marked sentence with the language that its file is named after. */
export interface SentenceCase {
  readonly sentence: Sentence;
  readonly language: string;
}

/** Reads a folder of messages, each beside the answer of the same name. A folder that is not there is empty. */
export async function readSet(folder: string): Promise<CaseSet> {
  const names = listFiles(folder);
  const cases: Case[] = [];
  const unread: string[] = [];
  for (const file of names.filter((name) => name.endsWith('.json'))) {
    const stem = file.slice(0, -'.json'.length);
    const answer = parseAnswer(readFileSync(join(folder, file), 'utf8'), file);
    const name = endings.map((ending) => stem + ending).find((other) => names.includes(other));
    const message = name ? await readMessage(folder, name) : 'no message beside it';
    if (typeof message === 'string') unread.push(`${name ?? file}: ${message}`);
    else cases.push({ answer, message });
  }
  return { cases, unread };
}

/** Reads a folder of files of marked sentences, each with its language in its name: `meals-en.json`; without one, Swedish. */
export function readSentences(folder: string): SentenceCase[] {
  return listFiles(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((file) => {
      const sentences = parseSentences(readFileSync(join(folder, file), 'utf8'), file);
      return sentences.map((sentence) => ({ sentence, language: languageOf(file) }));
    });
}

const languages = ['sv', 'en', 'nb', 'da'];
const endings = ['.txt', '.eml', '.html', '.ics'];

function languageOf(file: string): string {
  return file.split(/[-.]/).find((part) => languages.includes(part)) ?? 'sv';
}

function listFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

async function readMessage(folder: string, name: string): Promise<Message | string> {
  const read = await readFile(name, new Uint8Array(readFileSync(join(folder, name))));
  return 'error' in read ? read.error.code : read.message;
}
