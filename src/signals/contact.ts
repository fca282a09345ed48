import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import type { Reading } from './reading.ts';

/** The named persons at the company to turn to: after words like “kontakta”, and in the company's own signature. */
export function findContacts(reading: Reading): Omit<Signal, 'quote'>[] {
  const { analysis, parties } = reading;
  if (parties.side !== 'company') return [];
  const names = [...saidNames(analysis), ...signedNames(analysis)].slice(0, mostNames);
  const seen = new Set<string>();
  return names
    .filter(
      (span) => isNobodyElse(reading, span) && !noPerson.test(analysis.text.slice(span.start, span.end)),
    )
    .filter(({ start, end }) => {
      const name = analysis.text.slice(start, end).toLowerCase();
      const isNew = ![...seen].some((known) => known.includes(name) || name.includes(known));
      seen.add(name);
      return isNew;
    })
    .map(({ start, end }) => ({ id: 'contact', stance: 'stated', start, end }));
}

/** No company names more people to turn to; it keeps the comparing of names short. */
const mostNames = 20;

const word = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*";
const fullName = `${word}(?:[ -](?:\\p{Lu}\\.?|von|af|de|van|der|el|al))? ${word}(?: ${word})?`;
const title =
  '(?:dr|doktor|prof(?:essor)?|docent|leg\\. ?\\p{L}+|mr|mrs|ms|undertecknad|produktspecialist|säljare)\\.? ';

/** How far after the leading words the name may end. */
const reach = 90;
const afterCue = new RegExp(
  `^[\\s:?!,.–-]*(?:\\p{Ll}[\\p{L}-]*[:,]? ){0,5}(?:${title})?(${fullName})(?!\\p{L})`,
  'u',
);
const firstNameWithNumber = new RegExp(
  `^[\\s:?!,.–-]*(?:\\p{Ll}[\\p{L}-]*[:,]? ){0,2}(${word})(?= (?:på |via |at |on |[(])*(?:[+\\d(]|[\\w.-]+@))`,
  'u',
);

/** “Frågor? Hör av dig till Eva Ek”; a first name alone counts where a number or an address follows it. */
function saidNames(analysis: Analysis): Span[] {
  return phrasesOf(analysis, 'contact').flatMap((cue) => {
    const after = analysis.text.slice(cue.end, cue.end + reach);
    const found = afterCue.exec(after) ?? firstNameWithNumber.exec(after);
    return found ? [nameIn(found, cue.end)] : [];
  });
}

function nameIn(found: RegExpExecArray, offset: number): Span {
  const name = found[1] ?? '';
  const start = offset + found.index + found[0].lastIndexOf(name);
  return { start, end: start + name.length };
}

/** How many lines of a signature may hold the name. */
const nameLines = 4;
const reached =
  /@[\w-]+\.|(?:\+|\b00)\d[\d ()/-]{6,}|\b0\d{1,3}[- /]?\d[\d -]{4,}|chef|manager|specialist|ansvarig|konsult|representant|representative|rådgivare|rådgiver|advisor|adviser|director|direktör|säljare|medical|koordinator|coordinator|account|lead\b|engineer|ingenjör/i;
const signedName = new RegExp(
  `^(?:.{0,40}?(?:hälsning\\p{L}*|hilsen|hilsner|regards|wishes|sincerely|faithfully|truly|mvh|vh)[,!.]? ?)?(?:${title})?(${fullName})(?=$|[\\s,;|/–-])`,
  'iu',
);

const isFullName = new RegExp(`^${fullName}$`, 'u');

/** Sign-offs, titles and offices that are written like names. */
const noPerson =
  /^(?:mvh|vh|med|best|kind|warm|många|vänliga?|bästa|soliga|hälsningar)\s|(?:chef|ansvarig|manager|specialist|director|konsult|fellowship|stipends?|grants?|team|office|support|events?|service|kundtjänst|academy|education|foundation|sekretariat\w*|kansli\w*|group|väst|öst|norr|syd|mitt)(?=\s|$)/iu;

/** A name in a signature with a title, a number or an address; of a forwarded mail only the inner sender's. */
function signedNames(analysis: Analysis): Span[] {
  return signatures(analysis).flatMap((lines) => {
    const text = lines.map(({ start, end }) => analysis.text.slice(start, end)).join('\n');
    if (!reached.test(text)) return [];
    for (const line of lines.slice(0, nameLines)) {
      const found = nameOnLine(analysis.text.slice(line.start, line.end));
      if (found) return [{ start: line.start + found.start, end: line.start + found.end }];
    }
    return [];
  });
}

function nameOnLine(line: string): Span | undefined {
  const found = signedName.exec(line.slice(0, 160));
  const name = found?.[1] ?? '';
  if (!found || !isFullName.test(name)) return undefined;
  const start = found[0].length - name.length;
  return { start, end: start + name.length };
}

/** Runs of lines of the screened sender's signatures, blank lines left out. */
function signatures(analysis: Analysis): Span[][] {
  const runs: Span[][] = [];
  let isOffered = analysis.forwardedFrom === undefined;
  let run: Span[] | undefined;
  for (const line of analysis.cut.lines) {
    if (line.end === line.start || line.start < analysis.wording.body.start) continue;
    const region = analysis.regionAt(line.start);
    if (region === 'offer') isOffered = true;
    if (region !== 'signature' || !isOffered) {
      run = undefined;
      continue;
    }
    if (run) run.push(line);
    else {
      run = [line];
      runs.push(run);
    }
  }
  return runs;
}

/** A name of a company, a care unit, a place or a house is no person. */
function isNobodyElse({ analysis, parties }: Reading, span: Span): boolean {
  const touches = (other: Span) => other.start < span.end && span.start < other.end;
  return ![...analysis.names, ...analysis.legalNames, ...parties.mentions].some(touches);
}
