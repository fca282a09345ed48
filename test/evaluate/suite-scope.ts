import { parseNumberWord } from '../../src/text/values/number-words.ts';
import type { Example } from './suite-file.ts';

/** What an example is scored as. */
export type Scored = 'sums' | 'numbers' | 'durations' | 'days' | 'clock times';

/** Whether an example is scored, and as what, or else the name under which it is left out. */
export function scopeOf(example: Example): { readonly scored: Scored } | { readonly leftOut: string } {
  const { dimension, expected } = example;
  switch (dimension) {
    case 'AmountOfMoney':
      return expected.type === 'value' && currencyOf(expected.unit) !== undefined
        ? { scored: 'sums' }
        : { leftOut: 'other currencies' };
    case 'Numeral':
      return expected.type === 'numeral' && expected.value < 0
        ? { leftOut: 'negative numbers' }
        : { scored: 'numbers' };
    case 'Duration':
      return durationScope(example);
    case 'Time':
      return timeScope(example);
    default:
      return { leftOut: `${dimension.toLowerCase()}s` };
  }
}

/** The ISO code of a unit of money that is scored; `any` for the hundredth part of whichever is named. */
export function currencyOf(unit: string): string | undefined {
  return currencies[unit];
}

const currencies: Readonly<Record<string, string>> = {
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  EUR: 'EUR',
  USD: 'USD',
  GBP: 'GBP',
  CHF: 'CHF',
  Dollar: 'USD',
  Pound: 'GBP',
  Cent: 'any',
};

function durationScope({ expected }: Example): ReturnType<typeof scopeOf> {
  if (expected.type !== 'duration') return { leftOut: 'durations of other forms' };
  if (expected.grain === 'Minute' || expected.grain === 'Hour') return { scored: 'durations' };
  return { leftOut: expected.grain === 'Second' ? 'seconds' : 'lengths of days, weeks, months and years' };
}

/** Words that make a time one of those that no invitation is held at; Swedish and English. */
const leftOutWords: readonly (readonly [string, readonly string[]])[] = [
  ['time zones', ['cet', 'gmt', 'utc', 'est', 'pst']],
  [
    'holidays',
    'juldagen julafton nyårsafton nyårsdagen nyårsdag påskdagen midsommarafton christmas easter'.split(' '),
  ],
  ['seasons', 'sommaren sommar vintern vinter våren hösten höst summer winter autumn spring'.split(' ')],
  ['weekends', 'helg helgen helgens weekend'.split(' ')],
  [
    'parts of the day',
    'ikväll kväll kvällen lunch eftermiddag eftermiddagen förmiddag förmiddagen natt natten morning evening'.split(
      ' ',
    ),
  ],
];

function timeScope({ text, expected }: Example): ReturnType<typeof scopeOf> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const named = leftOutWords.find(([, list]) => words.some((word) => list.includes(word)));
  if (named) return { leftOut: named[0] };
  // “Måndag morgon” is a part of the day, “i morgon” and “imorgon” are days.
  if (words.at(-1) === 'morgon' && words.at(-2) !== 'i') return { leftOut: 'parts of the day' };
  if (isCountedFromNow(words)) return { leftOut: 'counted from now' };
  if (!('grain' in expected) || expected.grain === 'Second') return { leftOut: 'now and seconds' };
  if (['Month', 'Quarter', 'Year'].includes(expected.grain)) return { leftOut: 'months, quarters and years' };
  if (expected.grain === 'Day' || expected.grain === 'Week') return { scored: 'days' };
  return { scored: 'clock times' };
}

/** “om två timmar”, “senaste 2 veckor”, “tre månader sedan”, “en sekund från nu” */
function isCountedFromNow(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (['sedan', 'nu', 'ago', 'now'].includes(last) && words.length > 2) return true;
  const [lead = '', ...rest] = words;
  const isLed = ['om', 'inom', 'efter', 'senaste', 'nästa', 'in', 'within', 'last', 'next'].includes(lead);
  const number = rest.find((word) => word !== 'ca' && word !== 'cirka') ?? '';
  return isLed && (/^\d+t?$/.test(number) || number === 'ett' || parseNumberWord(number) !== undefined);
}
