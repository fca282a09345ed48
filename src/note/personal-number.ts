/** A text with `mask` in place of every personal identity number and coordination number, however it is written. */
export function maskPersonalNumbers(text: string, mask: string): string {
  return text.replace(NUMBER, (found, ...rest) => (isPersonalNumber(found, rest, text) ? mask : found));
}

/** Whether a text holds a personal identity number, or a coordination number, which has 60 added to its day. */
export function hasPersonalNumber(text: string): boolean {
  return maskPersonalNumbers(text, '') !== text;
}

// Digits may have invisible characters after them; parts are set apart by any run of blanks, dashes and the invisible.
const DASH = '\\p{Pd}\\u2212';
const GAP = `[${DASH}\\p{Zs}\\t\\p{Cf}+]{0,12}`;
const digits = (pattern: string) => pattern.replaceAll(';', '\\p{Cf}*');
const YEAR = digits('(?:(?:1;9|2;0);)?\\d;\\d;');
const MONTH = digits('(?:0;[1-9]|1;[0-2]);');
const DAY = digits('(?:0;[1-9]|[12];\\d|3;[01]|6;[1-9]|[78];\\d|9;[01]);');
const PART = `(?<part>[\\p{Zs}\\t]{1,3}|[${DASH}./])\\p{Cf}*`;
const LAST = digits('(?<last>[\\dT];[\\dFKMPSWX];\\d;\\d)');
// Not where a telephone number to another country begins, nor where a day is the first of two.
const NUMBER = new RegExp(
  `(?<!\\d|(?:\\+|00)\\d{1,3}[\\p{Zs}()0-]{0,5})${YEAR}(?:${MONTH}${DAY}|${PART}${MONTH}\\k<part>\\p{Cf}*${DAY})` +
    `(?:${GAP}|\\.)${LAST}(?!\\d|[./${DASH}]\\d\\d[./${DASH}]\\d)`,
  'gu',
);

function isPersonalNumber(found: string, rest: readonly unknown[], text: string): boolean {
  const [, last = '', offset] = rest;
  const start = typeof offset === 'number' ? offset : 0;
  return !isDoubtful(found, String(last), text, start) || hasRightSum(found);
}

/** What may as well be a telephone number, a record number, or a day with an hour, a day or a sum after it. */
function isDoubtful(found: string, last: string, text: string, start: number): boolean {
  const visible = found.replace(/\p{Cf}/gu, '');
  const tail = last.replace(/\p{Cf}/gu, '');
  const after = text.slice(start + found.length, start + found.length + 20);
  const isApart = new RegExp(`[\\p{Zs}\\t]${tail}$`, 'u').test(visible);
  const isPhone = /^0(?:\d{9}$|\d[^\d]\d\d)/.test(visible);
  const isHour = isApart && (CLOCK.test(tail) || HOURS.test(tail + after));
  const isDay = /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(tail) && /\d{6}[^\d]/.test(visible);
  const isSum = isApart && /^\s?(?:kr|kronor|sek|eur|euro|usd|€|\$|:-|%)(?!\p{L})/iu.test(after);
  return isPhone || isHour || isDay || isSum || FILED.test(text.slice(Math.max(0, start - 30), start));
}

const CLOCK = /^(?:[01]\d|2[0-3])(?:[0-4][05]|5[05])$/;
const HOURS = /^(?:[01]\d|2[0-4])[0-5]\d\s?[-–]\s?(?:[01]\d|2[0-4])[0-5]\d(?!\d)/;
const FILED =
  /(?<!\p{L})(?:dnr|diarie\p{L}*|record no|ref\p{L}*|faktura\p{L}*|invoice|ocr\p{L}*|order\p{L}*|ärende\p{L}*|org\p{L}*|tel\p{L}*|mobil\p{L}*|phone|zoom-?id|möte-?id)[ .:#]{0,3}(?:\p{L}{1,4}[ -])?$/iu;

/** Whether the last digit is the one that follows from the others, as it is in every number that was given out. */
function hasRightSum(found: string): boolean {
  const ten = found.replace(/\D/g, '').slice(-10);
  const products = [...ten].map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1));
  return (
    ten.length === 10 &&
    products.reduce((sum, product) => sum + (product > 9 ? product - 9 : product), 0) % 10 === 0
  );
}
