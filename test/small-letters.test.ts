import { expect, it } from 'vitest';
import { forSmallLetters, inSmallLetters } from '../src/text/small-letters.ts';

const texts = [
  'Välkommen ÅTER, Éva och İsak',
  'VI STÅR FÖR 50 % AV RESAN',
  'ta med din Partner/sambo till Øresund',
  'Wir zahlen ΜΑΣΑ und Кофе [SEK 300]',
  '',
];

const sources = [
  '(?<!\\p{L})(?:står|Ta) \\p{L}+(?!\\p{L})',
  "[\\p{L}\\d+’'-]+(?=,|/)",
  '(?<who>\\p{Lu}\\p{L}+)\\s(?:och|av|Кофе)',
  '(?:^|[^\\p{L}])(?:SEK|DIN)\\s\\S+',
  '\\bØre\\p{L}*|[^\\p{L}\\s]{2}|[½⅓⅔¼¾]|\\W$',
];

it.each(sources)('%s finds in small letters what it finds when capitals do not count', (source) => {
  const places = (pattern: RegExp, text: string) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, found.length]);
  for (const text of texts) {
    expect(places(forSmallLetters(source, 'g'), inSmallLetters(text))).toEqual(
      places(new RegExp(source, 'giu'), text),
    );
  }
});

it.each(texts)('“%s” keeps its length', (text) => expect(inSmallLetters(text)).toHaveLength(text.length));
