import forms from '../../../rules/names/legal-forms.json';
import type { Span } from '../../mail/message.ts';
import type { Phrase } from '../../text/find-phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { type Analysis, phrasesOf } from '../analysis.ts';
import { startingWithin } from '../look-up.ts';
import { readLegalTail } from '../names/legal-tail.ts';
import { isAgencyName } from './agency.ts';
import { isCivilWord } from './civil.ts';
import { coverOf } from './cover.ts';
import { plainWord } from './plain-word.ts';

/** A name that words for sponsors introduce, whether or not any list knows it. */
export interface SponsorName extends Span {
  readonly name: string;
}

/** The names after “Guldsponsor:”, “finansieras av”, “med støtte fra”, “Platinum Partner,”: one, or several in a row. */
export function namesAfterSponsorWords(analysis: Analysis, known: readonly Span[]): SponsorName[] {
  const phrases = phrasesOf(analysis, 'sponsor').filter((phrase) => introduces(analysis, phrase));
  if (phrases.length === 0) return [];
  const places = analysis.names.filter((name) => name.type !== 'company' && !name.ambiguous);
  const isTaken = coverOf([...known, ...places], analysis.text.length);
  return phrases.flatMap((phrase) => namesFrom(analysis, phrase, isTaken));
}

/** “Bakom kvällen står Neurolund och Hjärnbolaget”: single names that are said to hold the event, where no society speaks. */
export function namesAfterHostWords(analysis: Analysis, known: readonly Span[]): SponsorName[] {
  if (phrasesOf(analysis, 'non-industry').length > 0) return [];
  const isTaken = coverOf(
    [...known, ...analysis.names.filter(({ ambiguous }) => !ambiguous)],
    analysis.text.length,
  );
  return phrasesOf(analysis, 'host')
    .filter(({ kind, start, end }) => kind === 'told' && !byPerson.test(analysis.text.slice(start, end)))
    .flatMap((phrase) => namesFrom(analysis, phrase, isTaken))
    .filter(({ name }) => /^\p{Lu}\p{Ll}{4,}$/u.test(name) && !commonNoun.test(name));
}

/** What persons do, too: “kursen arrangeras av Margareta”, “värd för kvällen är Lena”. */
const byPerson = /^(?:värd|host)|(?<!uppdrag)\s(?:av|by|af)$/iu;

/** Endings of care units, groups and registers that are written with a capital, too; a “bolag” is a company. */
const commonNoun = /(?<!bolag|företag)(?:en|et|an|na|ska|gården|rummet|teamet)$/u;

/** Words that a society or a hospital may follow as well as a company, so that they make nobody a sponsor. */
const neutral = /samarbet|samarbeid|samarbejd|collaboration|partnership|samarbetspartner/i;

function introduces({ text }: Analysis, { kind, start, end }: Phrase): boolean {
  return kind === undefined && !neutral.test(text.slice(start, end));
}

/** Words between the introduction and the first name. */
const leading = new Set(
  ': – - , är are is er av af from från fra by of vår våra our companies företaget företagen bolaget bolagen firmaet selskapet the company'.split(
    ' ',
  ),
);
const joining = new Set([',', 'och', 'and', 'og', 'samt', '&']);

/** How many tokens a list of sponsors may have. */
const longestList = 60;

function namesFrom(analysis: Analysis, phrase: Phrase, isTaken: (span: Span) => boolean): SponsorName[] {
  const { tokens } = analysis;
  const line = tokens[phrase.last]?.line;
  const names: SponsorName[] = [];
  let at = phrase.last + 1;
  for (const token of tokens.slice(at, at + longestLead)) {
    if (!leading.has(token.lower) || token.line !== line) break;
    at++;
  }
  while (at < phrase.last + longestList && tokens[at]?.line === line) {
    const end = endOfName(analysis, at);
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (!first || !last || end === at) break;
    const span = { start: first.start, end: readLegalTail(analysis.text, last.end)?.end ?? last.end };
    if (isCivilName(analysis, span)) break;
    if (
      !isTaken(span) &&
      !isTitled(analysis, span) &&
      !isAgencyName(analysis.text.slice(first.start, last.end))
    )
      names.push({ ...span, name: analysis.text.slice(span.start, span.end) });
    at = end;
    while ((tokens[at]?.start ?? span.end) < span.end) at++;
    if (!joining.has(tokens[at]?.lower ?? '')) break;
    while (joining.has(tokens[at]?.lower ?? '')) at++;
  }
  return names;
}

const longestLead = 4;

/** How many words a sponsor's name may have. */
const mostWords = 4;

/** Index of the token after a run of words with capitals that begins at a token; the token itself where none does. */
function endOfName({ tokens, text }: Analysis, from: number): number {
  let at = from;
  for (; at < from + mostWords; at++) {
    const token = tokens[at];
    if (!token || token.line !== tokens[from]?.line || token.kind !== 'word') break;
    if (
      !isCapital(text, token) ||
      (at > from && /[.!?]\s/.test(text.slice(tokens[at - 1]?.end, token.start)))
    )
      break;
  }
  return at;
}

function isCapital(text: string, token: Token): boolean {
  return /\p{Lu}/u.test(text[token.start] ?? '');
}

/** A person, by the title that the name begins with. */
function isTitled(analysis: Analysis, { start }: Span): boolean {
  return startingWithin(phrasesOf(analysis, 'salutation'), start, start + 1).some(
    ({ kind }) => kind === 'title',
  );
}

/** A society, a foundation or a fund, by a word of the name or just after it: “Ruth Eks minnesfond”. */
function isCivilName({ text }: Analysis, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(/\s+/).map(plainWord);
  if (words.some(isCivilWord) || (words[0] ?? '').length < 3 || words.every(isRegion)) return true;
  if (words.length === 1 && wholeBodies.has(words[0] ?? '')) return true;
  const after = text.slice(end, end + 30).split(/[.,;:\n]/)[0] ?? '';
  return after.split(/\s+/).slice(0, 3).map(plainWord).some(isCivilWord);
}

/** Bodies that a text names by their common noun alone: “funded by the Academy”. */
const wholeBodies: ReadonlySet<string> = new Set(
  'academy akademin council radet government regeringen state parliament hospital sjukhuset faculty fakulteten'.split(
    ' ',
  ),
);

const regions: ReadonlySet<string> = new Set(forms.regions.map((word) => plainWord(word)));

function isRegion(word: string): boolean {
  return regions.has(word);
}
