import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { remembered } from '../text/remembered.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { lineAt } from './look-up.ts';

/** What a writer's title tells of where they work: a selling company, care (its schools and authorities), or a society. */
export type WriterRole = 'company' | 'care' | 'association';

/**
 * What the writer's own title says: in the signature, beside the writer's name, in the last lines, or after “jag är”.
 * Of a forwarded message the inner sender's; a title of trade outdoes the others (“Medicinsk rådgivare, överläkare”).
 */
export const roleOfWriter = remembered((analysis: Analysis): WriterRole | undefined => {
  const titles = phrasesOf(analysis, 'role');
  if (titles.length === 0) return undefined;
  const lines = filledLines(analysis);
  const closing = closingOf(analysis, lines);
  const own = titles.filter(
    (title) => isSaid(analysis, title) || isSigned(analysis, lines, closing, title.start),
  );
  return order.find((role) => own.some(({ kind }) => kind === role));
});

const order: readonly WriterRole[] = ['company', 'association', 'care'];

interface FilledLine extends Span {
  readonly text: string;
  /** Index among all lines of the wording. */
  readonly index: number;
}

/** The lines with words that the screened writer has written, signature included; of a forwarded mail the inner one. */
function filledLines(analysis: Analysis): FilledLine[] {
  const { cut, wording, text } = analysis;
  const lines: FilledLine[] = [];
  let isOffered = analysis.forwardedFrom === undefined;
  for (const [index, { start, end }] of cut.lines.entries()) {
    if (start < wording.body.start || start >= wording.body.end) continue;
    const region = analysis.regionAt(start);
    if (region === 'offer') isOffered = true;
    const line = text.slice(start, end).trim();
    if (isOffered && line !== '' && (region === 'offer' || region === 'signature'))
      lines.push({ start, end, text: line, index });
  }
  return lines;
}

/** A line of a signature is short, and a signature has few lines. */
const longestLine = 110;
const closingLines = 7;

/** Where the last short lines begin that end no sentence: a signature without a word of greeting. */
function closingOf(analysis: Analysis, lines: readonly FilledLine[]): number {
  let start = analysis.text.length;
  const added = lines.findIndex(({ text }) => postscript.test(text));
  const signed = added < 0 ? lines : lines.slice(0, added);
  for (const line of signed.slice(-closingLines).toReversed()) {
    if (line.text.length > longestLine || (/[.!?:]$|^[\d•*–-]/.test(line.text) && !phone.test(line.text)))
      break;
    start = line.start;
  }
  return start;
}

/** “070-174 06 12” on a line of its own ends a signature, too. */
const phone = /^\+?\d[\d\s()/–-]{6,18}$/u;

/** “PS. Nej, …”: what is added below a signature. */
const postscript = /^P\.?\s?S\b/;

/** The title stands on a line of the signature, at the beginning of a closing line or after a name, or by the sender's name. */
function isSigned(
  analysis: Analysis,
  lines: readonly FilledLine[],
  closing: number,
  offset: number,
): boolean {
  const at = lines.findIndex((line) => line.start <= offset && offset < line.end);
  const line = lines[at];
  if (!line || line.text.length > longestLine) return false;
  if (analysis.regionAt(offset) === 'signature') return true;
  if (line.start >= closing && startsTitle.test(analysis.text.slice(line.start, offset))) return true;
  return lines
    .slice(Math.max(0, at - nameReach), at + 1)
    .some((near) => line.index - near.index <= nameReach && isNameOfSender(analysis, near));
}

/** How many lines above the title the sender's name may stand. */
const nameReach = 3;

/** Nothing but a name, or another title, before the title on its line: “Birgitta Näsholm, sekreterare”. */
const startsTitle = /^\s*(?:\/+\s*)?(?:\p{Lu}[\p{L}.’'-]*[\s,|/–-]*){0,4}$/u;

/** A short line that begins with the sender's name and says little more: “Jocke Brännlund, grundare”. */
function isNameOfSender({ forwardedFrom, message }: Analysis, line: FilledLine): boolean {
  const [display = ''] = ((forwardedFrom ?? message.from)?.name ?? '').split(/[,(|]/);
  const name = display.trim().toLowerCase();
  const text = line.text.toLowerCase().replace(/^[/\s]+/, '');
  return name.includes(' ') && text.startsWith(name) && line.text.length <= longestLine;
}

/** How far before the title the words “jag är” may stand. */
const saidReach = 70;
const introduction =
  /(?:^|[^\p{L}])(?:[Jj]ag|[Jj]eg|I|[Mm]itt namn|[Mm]y name|[Ii]|[Vv]i|[Ww]e)(?:['’]m)?\s?(?:är|er|am|are|heter|hedder|heiter|is|arbetar|jobbar|arbejder|arbeider|jobber|work)?(?:\s(?:och|og|and|är|er|am|som|as|the|a|an|ny|nya|new|er|din|your|local|lokal|regional|ansvarig|numera|nu|now|hos|på|at|for|för|\p{Lu}[\p{L}-]*,?)){0,6}\s$/u;

/** “Jag är produktspecialist på Nutrivia”, “Mitt namn är Eva Ek och jag arbetar som MSL”. */
function isSaid(analysis: Analysis, title: Phrase): boolean {
  if (analysis.regionAt(title.start) !== 'offer') return false;
  const line = analysis.cut.lines[lineAt(analysis, title.start)];
  const from = Math.max(line?.start ?? 0, title.start - saidReach);
  return introduction.test(analysis.text.slice(from, title.start));
}
