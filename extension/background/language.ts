import browser from 'webextension-polyfill';
import type { Language } from '../../src/report.ts';
import type { Preferences } from '../../src/ui/preferences.ts';
import { keepChoices } from '../preferences/kept-preferences.ts';
import { readPreferences } from '../preferences/read-preferences.ts';

/** The language that counts now. */
export async function readLanguage(): Promise<Language> {
  return languageOf(await readPreferences());
}

/** The interface's language: the one that was chosen, else the browser's where it is Swedish, else English. */
export function languageOf({ language }: Preferences): Language {
  if (language !== 'auto') return language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('sv') ? 'sv' : 'en';
}

/** Keeps the reader's choice of language. */
export function keepLanguage(language: Language): Promise<void> {
  return keepChoices({ language });
}
