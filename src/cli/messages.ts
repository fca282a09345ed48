import type { ReadErrorCode } from '../files/read-result.ts';
import type { Language } from '../report.ts';
import type { WrongUsage } from './read-options.ts';

/** Why a file was not screened: what reading it gave, or what the file system said. */
export type FileErrorCode = ReadErrorCode | 'not-found' | 'not-a-file' | 'no-access';

/** One sentence that tells a person why a file was not screened. */
export function fileMessage(code: FileErrorCode, language: Language): string {
  return fileMessages[language][code];
}

/** What was wrong with the command, and how it is used. */
export function usageMessage({ wrong, word, language }: WrongUsage): string {
  return `${usageMessages[language][wrong](word)}\n${usage[language]}`;
}

/** How many more errors an overlay has than are told. */
export function moreErrorsMessage(count: number, language: Language): string {
  if (language === 'en') return `and ${count} more ${count === 1 ? 'error' : 'errors'}.`;
  return `och ${count} fel till.`;
}

const fileMessages: Readonly<Record<Language, Readonly<Record<FileErrorCode, string>>>> = {
  sv: {
    empty: 'filen är tom.',
    'too-large': 'filen är större än 25 MB.',
    'too-deep': 'filens HTML är nästlad djupare än något mejl brukar vara.',
    later: 'formatet går inte att läsa än. Spara mejlet som .eml, .html eller .txt.',
    unknown: 'filen är inte text. Spara mejlet som .eml, .html eller .txt.',
    damaged: 'filen är skadad och går inte att läsa som ett mejl.',
    'not-found': 'filen finns inte.',
    'not-a-file': 'det är en mapp, inte en fil.',
    'no-access': 'filen går inte att öppna.',
  },
  en: {
    empty: 'the file is empty.',
    'too-large': 'the file is larger than 25 MB.',
    'too-deep': 'its HTML is nested deeper than any mail is.',
    later: 'this format cannot be read yet. Save the mail as .eml, .html or .txt.',
    unknown: 'the file is not text. Save the mail as .eml, .html or .txt.',
    damaged: 'the file is damaged and cannot be read as a mail.',
    'not-found': 'there is no such file.',
    'not-a-file': 'it is a folder, not a file.',
    'no-access': 'the file cannot be opened.',
  },
};

const usageMessages: Readonly<Record<Language, Record<WrongUsage['wrong'], (word: string) => string>>> = {
  sv: {
    option: (word) => `Okänt val: ${word}`,
    language: (word) => `--lang är sv eller en, inte ”${word}”.`,
    date: (word) => `--date är en dag som ÅÅÅÅ-MM-DD, inte ”${word}”.`,
    both: () => 'Välj --json eller --note, inte båda.',
    'no-file': () => 'Ange minst en fil, eller - för att läsa det som skickas in.',
    overlay: () => 'Ange en fil med lokala regler efter --overlay.',
    'input-twice': () => 'Det som skickas in (-) går bara att läsa en gång.',
  },
  en: {
    option: (word) => `Unknown option: ${word}`,
    language: (word) => `--lang is sv or en, not “${word}”.`,
    date: (word) => `--date is a day as YYYY-MM-DD, not “${word}”.`,
    both: () => 'Choose --json or --note, not both.',
    'no-file': () => 'Name at least one file, or - for standard input.',
    overlay: () => 'Name a file with local rules after --overlay.',
    'input-twice': () => 'Standard input (-) can be read only once.',
  },
};

const usage: Readonly<Record<Language, string>> = {
  sv: 'Användning: npm run --silent screen -- [--json | --note] [--lang sv|en] [--overlay FIL]… [--date ÅÅÅÅ-MM-DD] FIL…',
  en: 'Usage: npm run --silent screen -- [--json | --note] [--lang sv|en] [--overlay FILE]… [--date YYYY-MM-DD] FILE…',
};
