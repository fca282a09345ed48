/**
 * Whether what stands at `at` tells when a mail was sent, and not when something takes place: a line of its head, as a
 * text that is pasted or passed on has it, or “on 9 March at 09:14 Johan Palm wrote:”.
 */
export function isInMailHead(wording: string, at: number): boolean {
  const start = wording.lastIndexOf('\n', at - 1) + 1;
  const lines = wording.slice(start).split('\n', 4).map(plain);
  const before = wording.slice(0, start).split('\n').slice(-4, -1).map(plain);
  const [line = '', next = '', ...others] = lines;
  if (SENT.test(line) || WRITTEN.test(line) || WRITTEN.test(`${line} ${next}`)) return true;
  const isBesideOthers = [...before, next, ...others].some((other) => OTHER_LABEL.test(other));
  // The label may stand in a line, or a cell, of its own; Outlook itself shows the moment without any.
  const isLabelled = SENT.test(before.at(-1) ?? '') && BARE.test(before.at(-1) ?? '');
  return isLabelled || (isBesideOthers && (DATE.test(line) || MOMENT.test(line)));
}

/** A line without marks of quoting and of bold letters. */
function plain(line: string): string {
  return line.replace(/^[\s>*_|]+|\*/g, '');
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
