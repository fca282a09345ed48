import type { Span } from '../mail/message.ts';
import type { Analysis } from '../signals/analysis.ts';
import { sentenceSpan } from '../signals/look-up.ts';

/**
 * “Det var roligt att träffa dig i fredags”, “tack för att jag fick komma och berätta om vår pump”: words of asking that
 * tell of a visit that has been. “Det vore roligt att träffa dig” asks, and so does every question.
 */
export function isRecalled(analysis: Analysis, { start, end }: Span): boolean {
  const sentence = sentenceSpan(analysis, start);
  if (!sentence) return false;
  const text = analysis.text.slice(sentence.start, Math.min(sentence.end, end + near));
  if (/\?\W*$/.test(text) || asIf.test(text)) return false;
  const before = analysis.text.slice(Math.max(sentence.start, start - near), start);
  const clause = before.slice(
    Math.max(...[', ', '; ', ': ', ' – ', ' - '].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  if (had.test(clause)) return true;
  const from = analysis.text.slice(start, Math.min(sentence.end, end + near));
  return pleasure.test(clause) && (was.test(clause) || lately.test(from));
}

/** How far, in characters, from what is asked the words may stand that put it into the past. */
const near = 120;

/** What was granted or managed: all that hangs on it has been. */
const had =
  /(?<!\p{L})(?:fick|fått|hann|hunnit|kunde|fikk|fik|fået|got to|(?:was|were) able to|had the (?:chance|pleasure|opportunity)|(?:letting|having) (?:me|us))(?!\p{L})(?!\s(?:du|ni|you)(?!\p{L}))/iu;

const pleasure =
  /(?<!\p{L})(?:kul|roligt|trevligt|fint|bra|härligt|givande|intressant|hyggelig|hyggeligt|great|nice|lovely|good|pleasure)\s(?:att|å|at|to)(?!\p{L})/iu;
const was = /(?<!\p{L})(?:var|was|it's been|har varit)(?!\p{L})/iu;
const lately =
  /^[^.!?\n]{0,80}?(?<!\p{L})(?:i (?:mån|tis|ons|tors|fre|lör|sön)dags|i ?går|i förrgår|häromdagen|förra (?:veckan|månaden)|senast|sist|yesterday|last (?:week|month|\p{L}+day)|the other day)(?!\p{L})/iu;

/** What is wished for or hangs on a condition is still to come. */
const asIf = /(?<!\p{L})(?:vore|skulle|om (?:jag|vi) (?:fick|kunde)|would|could|if|ville)(?!\p{L})/iu;

/** “Vad vi betalat till dig förra året: arvode, tågresa”: what has been paid in a year that is over offers nothing. */
export function isPaidBefore(analysis: Analysis, { start }: Span): boolean {
  const sentence = sentenceSpan(analysis, start);
  if (!sentence) return false;
  const text = analysis.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
  const [, year] = yearNamed.exec(text) ?? [];
  return (
    havePaid.test(text) && (lastYear.test(text) || (year !== undefined && year < analysis.today.slice(0, 4)))
  );
}

/** How much of a sentence is looked at, in characters. */
const longest = 400;

const havePaid =
  /(?<!\p{L})(?:betala[td]\p{L}*|betaltes?|utbetala[td]\p{L}*|ersat[ts]\p{L}*|bekosta[td]\p{L}*|lämnat|paid|reimbursed|provided|betalt)(?!\p{L})/iu;
const lastYear =
  /(?<!\p{L})(?:förra året|föregående år|i ?fjol|last year|the previous year|i fjor|sidste år)(?!\p{L})/iu;
const yearNamed = /(?<![\d-])(20\d\d)(?![\d-])/u;
