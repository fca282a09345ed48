import type { Language } from '../report.ts';
import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

/** The interface's words in one language. */
export function wordsIn(language: Language): Words {
  return language === 'sv' ? sv : en;
}
