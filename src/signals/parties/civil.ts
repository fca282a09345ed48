import forms from '../../../rules/names/legal-forms.json';
import { type Analysis, phrasesOf } from '../analysis.ts';
import { fitsAny } from '../names/word-pattern.ts';
import { roleOfWriter } from '../role.ts';
import { plainWord } from './plain-word.ts';
import type { Sender } from './sender.ts';

/** From this many words of societies and schools on, an unknown sender is one of them. */
const manyWords = 3;

/** Whether the sender's domain, or the text, is that of a society, a school or a union: its name is no company's. */
export function isCivil(analysis: Analysis, { label, pieces, person }: Sender): boolean {
  const role = roleOfWriter(analysis);
  if (role === 'company' || isBrandOf(label, person?.name ?? '')) return false;
  if (role !== undefined || [label, ...pieces].some(isCivilWord)) return true;
  const display = (person?.name ?? '').split(/[\s,]+/).map(plainWord);
  return display.some(isCivilWord) || phrasesOf(analysis, 'non-industry').length >= manyWords;
}

const by = /(?:^|\s)(?:by|från|from|av|fra|af|powered by|@)\s+([\p{L}\p{N}& .-]{3,40})$/iu;

/** “Sårskolan by Dermolind” from Dermolind's own domain: what a company calls its courses is no school. */
function isBrandOf(label: string, display: string): boolean {
  const maker = plainWord((by.exec(display)?.[1] ?? '').replaceAll(/[^\p{L}\p{N}]/gu, ''));
  return maker.length > 3 && (label.startsWith(maker) || maker.startsWith(label)) && !isCivilWord(label);
}

/** Whether a word names a society, a school, a foundation, an authority or a care unit, never a selling company. */
export function isCivilWord(plain: string): boolean {
  return fitsAny(plain, forms.civil) || isCareWord(plain);
}

/** Whether a word names a care provider or a unit of one. */
export function isCareWord(plain: string): boolean {
  return fitsAny(plain, carePatterns);
}

const carePatterns = forms.care.map((pattern) =>
  pattern.replaceAll('ö', 'o').replaceAll('å', 'a').replaceAll('ä', 'a'),
);
