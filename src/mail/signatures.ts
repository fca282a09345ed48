import type { Line } from './lines.ts';
import type { Span } from './message.ts';

/** Finds the signatures in one writer's lines: from the sign-off to the end, or to where content begins again. */
export function findSignatures(lines: readonly Line[], footers: readonly Span[]): Span[] {
  const signatures: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const offset = line ? signOffAt(line) : -1;
    if (!line || offset < 0) continue;
    const back = contentAfter(lines, at, footers);
    const end = lines[back - 1]?.end ?? line.end;
    signatures.push({ start: line.start + offset, end });
    at = back - 1;
  }
  return signatures;
}

const greeting = 'h(?:älsning(?:ar(?:na)?)?|ilsen|ilsner)';
const swedish = `(?:(?:med |de )?(?:vänliga?|vennlig|venlig|bästa|beste|bedste|varma|varme|hjärtliga?|soliga|goda|glada|många|kollegiala|trevliga|somriga|höstliga|vårliga|venlige) ${greeting}|${greeting}|hälsar|m\\.?v\\.?h\\.?|med vänlighet|allt gott|vh)`;
const english =
  '(?:(?:with )?(?:best|kind|kindest|warm|warmest|many) (?:regards|wishes|greetings)|yours (?:faithfully|sincerely|truly)|sincerely(?: yours)?|regards|cordially|all the best)';
const signOff = new RegExp(`(?:^|[.!?] )(${swedish}|${english})(?![\\p{L}\\p{N}])(.*)$`, 'iu');
const device =
  /^(?:skickat från (?:min|outlook)|sent from (?:my|outlook)|hämta outlook för|get outlook for|sendt fra min)/i;

/** Offset in the line at which a sign-off begins, or −1. What follows it on the line may only be a name. */
function signOffAt(line: Line): number {
  if (/^-- ?$/.test(line.text.trimStart()) || device.test(line.bare)) return 0;
  if (line.bare.length > 160) return -1;
  const found = signOff.exec(line.bare);
  const rest = found?.[2] ?? '';
  if (!found || rest.length > 60 || /[.!?:]\s+\p{L}|\d{1,2}[.:]\d{2}|\btill\b/u.test(rest)) return -1;
  return Math.max(0, line.text.toLowerCase().indexOf((found[1] ?? '').toLowerCase().split(' ')[0] ?? ''));
}

const clock = /^\W*(?:kl\.? ?)?\d{1,2}[.:]\d{2}(?!\d)/i;
const heading =
  /^(?:p\.?s\.?\b|(?:preliminärt |kvällens |dagens )?(?:program|agenda|schema|programme|schedule)\b)/i;

/** Index of the line after a signature at which content begins again, or the number of lines. */
function contentAfter(lines: readonly Line[], signOffLine: number, footers: readonly Span[]): number {
  const rest = lines.slice(signOffLine + 1).map((line) => (isIn(line, footers) ? '' : line.bare));
  const times = rest.flatMap((text, at) => (clock.test(text) ? [at] : []));
  const long = rest.flatMap((text, at) => (text.length >= 100 && /[.!?]$/.test(text) ? [at] : []));
  const titled = rest.findIndex((text) => heading.test(text));
  const titleCounts =
    titled >= 0 &&
    ((/^p/i.test(rest[titled] ?? '') && /^p\.?s/i.test(rest[titled] ?? '')) || times.length >= 2);
  const starts = [
    ...(titleCounts ? [titled] : []),
    ...(times.length >= 3 ? [paragraphStart(rest, times[0] ?? 0)] : []),
    ...(long.length >= 2 ? [long[0] ?? 0] : []),
  ];
  return starts.length === 0 ? lines.length : signOffLine + 1 + Math.min(...starts);
}

/** A programme's heading belongs to it: go up to the nearest blank line, at most four lines. */
function paragraphStart(rest: readonly string[], at: number): number {
  for (let up = at; up > Math.max(0, at - 5); up--) if (rest[up - 1] === '') return up;
  return at;
}

function isIn(line: Line, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= line.start && line.end <= span.end);
}
