import type { Language } from '../report.ts';
import { pageEn } from './page-en.ts';
import { type PageWords, pageSv } from './page-sv.ts';

/** The interface's words in one language, those of the options and the welcome page among them. */
export function pageWordsIn(language: Language): PageWords {
  return language === 'sv' ? pageSv : pageEn;
}
