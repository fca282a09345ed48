import browser from 'webextension-polyfill';
import type { Language } from '../../src/report.ts';

/** The interface's language: the one the reader chose, else the browser's where it is Swedish, else English. */
export async function readLanguage(): Promise<Language> {
  const stored = await browser.storage.local.get('language');
  if (stored.language === 'sv' || stored.language === 'en') return stored.language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('sv') ? 'sv' : 'en';
}

/** Keeps the reader's choice of language. */
export async function keepLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ language });
}
