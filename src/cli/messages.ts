import type { Language } from '../report.ts';
import type { WrongUsage } from './read-options.ts';

/** What was wrong with the command, and how it is used. */
export function usageMessage({ wrong, word, language }: WrongUsage): string {
  return `${usageMessages[language][wrong](word)}\n${usage[language]}`;
}

/** How many more errors an overlay has than are told. */
export function moreErrorsMessage(count: number, language: Language): string {
  if (language === 'en') return `and ${count} more ${count === 1 ? 'error' : 'errors'}.`;
  return `och ${count} fel till.`;
}

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
