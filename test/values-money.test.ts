import { describe, expect, test } from 'vitest';
import type { Amount } from '../src/report.ts';
import { findMoney } from '../src/text/values/money.ts';

const sek = (value: number, more: Partial<Amount> = {}): Amount => ({
  min: value,
  max: value,
  currency: 'SEK',
  ...more,
});
const sum = (currency: string, value: number, more: Partial<Amount> = {}): Amount => ({
  ...sek(value, more),
  currency,
});

/** The wording of the whole span, then what it means. */
const whole: readonly (readonly [string, Amount])[] = [
  ['5000 SEK', sek(5000)],
  ['SEK 5900', sek(5900)],
  ['SEK5900', sek(5900)],
  ['5 500 kr exkl. moms', sek(5500, { vat: 'excluded' })],
  ['220kr', sek(220)],
  ['12000:-', sek(12000)],
  ['1.500:-', sek(1500)],
  ['300,-', sek(300)],
  ['300:–', sek(300)],
  ['12 000:- kr', sek(12000)],
  ['3.950:- exkl moms per person', sek(3950, { vat: 'excluded', per: 'person' })],
  ['1.495 kr', sek(1495)],
  ['1 495 kr inkl. moms', sek(1495, { vat: 'included' })],
  ['1 495,50 kr', sek(1495.5)],
  ['19:50 kr', sek(19.5)],
  ['CHF 2’400', sum('CHF', 2400)],
  ['£18 per head', sum('GBP', 18, { per: 'person' })],
  ['€59.95', sum('EUR', 59.95)],
  ['$53,723', sum('USD', 53723)],
  ['USD 1,495.00', sum('USD', 1495)],
  ['USD1,23', sum('USD', 1.23)],
  ['US$ 250', sum('USD', 250)],
  ['10$', sum('USD', 10)],
  ['$10k', sum('USD', 10000)],
  ['10K$', sum('USD', 10000)],
  ['$2 million', sum('USD', 2_000_000)],
  ['EUR 35.000', sum('EUR', 35000)],
  ['€ 50', sum('EUR', 50)],
  ['20 euro', sum('EUR', 20)],
  ['nio pund', sum('GBP', 9)],
  ['kr 700', sek(700)],
  ['kr. 500,-', sek(500)],
  ['DKK 1975', sum('DKK', 1975)],
  ['4950:- NOK', sum('NOK', 4950)],
  ['10 nkr', sum('NOK', 10)],
  ['10 norska kronor', sum('NOK', 10)],
  ['450 danske kroner', sum('DKK', 450)],
  ['450 kroner', sum('NOK', 450)],
  ['2-3000 kr', { min: 2000, max: 3000, currency: 'SEK' }],
  ['5-600 kr', { min: 500, max: 600, currency: 'SEK' }],
  ['300-400 kr', { min: 300, max: 400, currency: 'SEK' }],
  ['2 000–3 000 kr', { min: 2000, max: 3000, currency: 'SEK' }],
  ['2–3 tkr', { min: 2000, max: 3000, currency: 'SEK' }],
  ['2-3 tusen kronor', { min: 2000, max: 3000, currency: 'SEK' }],
  ['200 kr – 300 kr', { min: 200, max: 300, currency: 'SEK' }],
  ['€50–€60', { min: 50, max: 60, currency: 'EUR' }],
  ['SEK 200-300', { min: 200, max: 300, currency: 'SEK' }],
  ['mellan 200 och 300 kr', { min: 200, max: 300, currency: 'SEK' }],
  ['between SEK 200 and SEK 300', { min: 200, max: 300, currency: 'SEK' }],
  ['från 200 till 300 kronor', { min: 200, max: 300, currency: 'SEK' }],
  ['67 tkr', sek(67000)],
  ['1,5 tkr', sek(1500)],
  ['1,1 tkr', sek(1100)],
  ['1,2 Mkr', sek(1_200_000)],
  ['5 tusen kronor', sek(5000)],
  ['tre tusen kronor', sek(3000)],
  ['fyrahundra kr', sek(400)],
  ['tvåtusenfemhundra kronor', sek(2500)],
  ['two hundred and fifty euros', sum('EUR', 250)],
  ['två kronor och 23 öre', sek(2.23)],
  ['0 kr', sek(0)],
  ['högst 300 kr', { max: 300, currency: 'SEK' }],
  ['max 300 kr', { max: 300, currency: 'SEK' }],
  ['upp till 300 kr', { max: 300, currency: 'SEK' }],
  ['300 kr max', { max: 300, currency: 'SEK' }],
  ['up to kr 500', { max: 500, currency: 'SEK' }],
  ['up to EUR 250', { max: 250, currency: 'EUR' }],
  ['opptil kr 500', { max: 500, currency: 'SEK' }],
  ['max ca 300 kr', { max: 300, currency: 'SEK', approximate: true }],
  ['minst 500 kr', { min: 500, currency: 'SEK' }],
  ['från 500 kr', { min: 500, currency: 'SEK' }],
  ['at least £40', { min: 40, currency: 'GBP' }],
  ['ca 85 kr/person', sek(85, { per: 'person', approximate: true })],
  ['ca. 85 kr', sek(85, { approximate: true })],
  ['c:a 85 kr', sek(85, { approximate: true })],
  ['runt 300 kr', sek(300, { approximate: true })],
  ['approx. EUR 50', sum('EUR', 50, { approximate: true })],
  ['300 kr p.p', sek(300, { per: 'person' })],
  ['1 200 kr per kuvert', sek(1200, { per: 'person' })],
  ['500 kronor per deltagare', sek(500, { per: 'person' })],
  ['SEK 500 each', sek(500, { per: 'person' })],
  ['1 200 kr/tim', sek(1200, { per: 'hour' })],
  ['900 kr per timme', sek(900, { per: 'hour' })],
  ['EUR 150 an hour', sum('EUR', 150, { per: 'hour' })],
  ['2 000 kr/natt', sek(2000, { per: 'night' })],
  ['1 495 kr per rum och natt', sek(1495, { per: 'night' })],
  ['400 kr per dag', sek(400, { per: 'day' })],
  ['5 000 kr per klinik', sek(5000, { per: 'group' })],
  ['2 500 kr per föreläsning', sek(2500, { per: 'event' })],
  ['SEK 3500 excl. 25% VAT', sek(3500, { vat: 'excluded' })],
  ['1 000 kr + moms', sek(1000, { vat: 'excluded' })],
  ['1 000 kr (inkl. moms)', sek(1000, { vat: 'included' })],
  ['1 000 kr, exkl. moms, per person', sek(1000, { vat: 'excluded', per: 'person' })],
  ['85\nkronor', sek(85)],
];

const none = [
  'kronor per deltagare',
  'Vi ses kl 18:-)',
  'entitled to EUR compensation',
  'Kronobergs krog',
  '50 % rabatt',
  'ATC-kod A10BK03',
  'telefon 08-123 45 67',
  'Box 92008, 120 06 Stockholm',
  'under 2026',
  'from 5 to 7 pm',
  'Pris i kr\n12.00 Lunch',
];

describe('a sum of money', () => {
  test.each(whole)('%s', (text, amount) => {
    for (const [before, after] of [
      ['', ''],
      ['Priset: ', ' ingår'],
      ['(', ').'],
      ['Lunch\t', '\nSlut'],
    ]) {
      expect(findMoney(before + text + after)).toEqual([
        { start: (before ?? '').length, end: (before + text).length, amount },
      ]);
    }
  });

  test.each(none)('is not in “%s”', (text) => {
    expect(findMoney(text)).toEqual([]);
  });
});

describe('several sums', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['1 000 kronor (vid utlandskurs 2 000 kronor)', ['1 000 kronor', '2 000 kronor']],
    ['5 500 kr exkl. moms, 6 875 kr inkl. moms', ['5 500 kr exkl. moms', '6 875 kr inkl. moms']],
    ['Consultant6000 SEK590 EUR', ['6000 SEK', '590 EUR']],
    ['SEK 3500 excl. 25% VAT (SEK 4375 incl. 25% VAT)', ['SEK 3500 excl. 25% VAT', 'SEK 4375 incl. 25% VAT']],
    ['Lunch 85 kr. Middag 420 kr per person.', ['85 kr', '420 kr per person']],
  ];
  test.each(table)('in “%s”', (text, quotes) => {
    expect(findMoney(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotes);
  });
});

describe('what stands beside a sum', () => {
  const table: readonly (readonly [string, string, Amount])[] = [
    ['kl 18.00 300 kr', '300 kr', sek(300)],
    ['17.00 – 420 kr', '420 kr', sek(420)],
    ['Avgift 2026 SEK 500', 'SEK 500', sek(500)],
    ['2026 – 500 kr', '500 kr', sek(500)],
    ['arvode 2-3000 kr/15’', '2-3000 kr', { min: 2000, max: 3000, currency: 'SEK' }],
    ['300,-i avgift', '300,-', sek(300)],
    ['(300:-)', '300:-', sek(300)],
    ['Pris per person: 300 kr', '300 kr', sek(300, { per: 'person' })],
    ['Kostnad 300 kr. Per Andersson svarar', '300 kr', sek(300)],
  ];
  test.each(table)('%s', (text, quote, amount) => {
    const start = text.indexOf(quote);
    expect(findMoney(text)).toEqual([{ start, end: start + quote.length, amount }]);
  });
});

test('a bare “kr” is the krona that the caller names', () => {
  expect(findMoney('kr 700', { krona: 'NOK' })[0]?.amount.currency).toBe('NOK');
  expect(findMoney('700 kroner', { krona: 'DKK' })[0]?.amount.currency).toBe('DKK');
  expect(findMoney('SEK 700', { krona: 'DKK' })[0]?.amount.currency).toBe('SEK');
});
