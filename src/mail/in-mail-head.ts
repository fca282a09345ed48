/**
 * Whether what stands at `at` tells when a mail was sent, and not when something takes place: a line of its head, as a
 * text that is pasted or passed on has it, or “on 9 March at 09:14 Johan Palm wrote:”.
 */
export function isInMailHead(wording: string, at: number): boolean {
  const back = wording.slice(Math.max(0, at - LONGEST_LINE), at);
  const start = at - back.length + back.lastIndexOf('\n') + 1;
  const [line = '', next = '', ...others] = linesFrom(wording, start);
  const before = linesBefore(wording, start);
  if (SENT.test(line) || isWritten(line) || isWritten(`${line} ${next}`)) return true;
  const isBesideOthers = [...before, next, ...others].some((other) => OTHER_LABEL.test(other));
  // The label may stand in a line, or a cell, of its own; Outlook itself shows the moment without any.
  const isLabelled = SENT.test(before[0] ?? '') && BARE.test(before[0] ?? '');
  return isLabelled || (isBesideOthers && (DATE.test(line) || MOMENT.test(line)));
}

/** “On 9 March at 09:14 Johan Palm wrote:”; few lines end so, which is soon seen. */
function isWritten(line: string): boolean {
  return line.trimEnd().endsWith(':') && WRITTEN.test(line);
}

/** Lines of a head are short, and nothing beyond is looked at: the question is asked of every day in a mail. */
const LONGEST_LINE = 400;
const LINES_NEAR = 4;

/** The first lines from `start`. */
function linesFrom(wording: string, start: number): string[] {
  const lines: string[] = [];
  for (let at = start; at <= wording.length && lines.length < LINES_NEAR; ) {
    const end = wording.indexOf('\n', at);
    lines.push(plain(wording.slice(at, end < 0 ? wording.length : end)));
    if (end < 0) break;
    at = end + 1;
  }
  return lines;
}

/** The lines that end before `start`, nearest first. */
function linesBefore(wording: string, start: number): string[] {
  const lines: string[] = [];
  for (let end = start - 1; end >= 0 && lines.length < LINES_NEAR - 1; ) {
    const at = end === 0 ? 0 : wording.lastIndexOf('\n', end - 1) + 1;
    lines.push(plain(wording.slice(at, end)));
    end = at - 1;
  }
  return lines;
}

/** A line without marks of quoting and of bold letters. */
function plain(line: string): string {
  return line.slice(0, LONGEST_LINE).replace(/^[\s>*_|]+|\*/g, '');
}

const SENT = /^(?:skickat|skickades|mottaget|sent|received|sendt)\s*:/iu;
const BARE = /:\s*$/u;
const DATE = /^(?:datum|date|dato)\s*:/iu;
const OTHER_LABEL =
  /^(?:från|from|fra|till|to|til|kopia|cc|ämne|subject|emne|skickat|sent|svara till|reply-to)\s*:/iu;
const WRITTEN =
  /^(?:den|on|på)?[^\n]{0,40}\d[^\n]{0,120}(?<!\p{L})(?:skrev|wrote)(?!\p{L})[^\n]{0,120}:\s*$/iu;
/** Nothing but a day and an hour: “Mån 2026-03-09 09:14”. */
const MOMENT =
  /^(?:\p{L}{2,9}\.?,? )?(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d{1,2}\.? \p{L}{3,9}\.?(?: \d{4})?),?\s+(?:kl\.? ?)?\d{1,2}[.:]\d\d(?: ?[ap]m)?\s*$/iu;
