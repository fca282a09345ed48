import type { Line } from './lines.ts';
import type { Span } from './message.ts';

/** Finds the signatures in one writer's lines: from the sign-off to the end, or to where content begins again. */
export function findSignatures(lines: readonly Line[], footers: readonly Span[]): Span[] {
  const signatures: Span[] = [];
  let content: Content | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const offset = line ? signOffAt(line) : -1;
    if (!line || offset < 0) continue;
    content ??= readContent(lines, footers);
    const back = contentAfter(content, at);
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

/** One writer's lines, those of footers blank, and the indexes of those that only content has, in order. */
interface Content {
  readonly texts: readonly string[];
  readonly times: readonly number[];
  readonly long: readonly number[];
  readonly titles: readonly number[];
}

/** Read once for all sign-offs of a writer, so that many of them cost no more than one. */
function readContent(lines: readonly Line[], footers: readonly Span[]): Content {
  let footer = 0;
  const texts = lines.map((line) => {
    while ((footers[footer]?.end ?? line.end) < line.end) footer++;
    return (footers[footer]?.start ?? line.end) < line.end ? '' : line.bare;
  });
  const where = (holds: (text: string) => boolean) => texts.flatMap((text, at) => (holds(text) ? [at] : []));
  return {
    texts,
    times: where((text) => clock.test(text)),
    long: where((text) => text.length >= 100 && /[.!?]$/.test(text)),
    titles: where((text) => heading.test(text)),
  };
}

/** Index of the line after a signature at which content begins again, or the number of lines. */
function contentAfter({ texts, times, long, titles }: Content, signOffLine: number): number {
  const isAfter = (at: number) => at > signOffLine;
  const [time, title] = [times.findIndex(isAfter), titles.find(isAfter)];
  const timesLeft = time < 0 ? 0 : times.length - time;
  const sentence = long.findIndex(isAfter);
  const isTitle = title !== undefined && (/^p\.?s/i.test(texts[title] ?? '') || timesLeft >= 2);
  const starts = [
    ...(isTitle ? [title] : []),
    ...(timesLeft >= 3 ? [paragraphStart(texts, signOffLine + 1, times[time] ?? 0)] : []),
    ...(sentence >= 0 && long.length - sentence >= 2 ? [long[sentence] ?? 0] : []),
  ];
  return Math.min(texts.length, ...starts);
}

/** A programme's heading belongs to it: go up to the nearest blank line, at most four lines. */
function paragraphStart(texts: readonly string[], first: number, at: number): number {
  for (let up = at; up > Math.max(first, at - 5); up--) if (texts[up - 1] === '') return up;
  return at;
}
