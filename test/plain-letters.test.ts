import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPhrases } from '../src/text/find-phrases.ts';
import { mayHoldLookalikes, withoutLookalikes } from '../src/text/lookalikes.ts';
import { packWords } from '../src/text/pack-words.ts';
import { plainOf, withoutDigraphs } from '../src/text/plain-letters.ts';
import { tokenise } from '../src/text/tokens.ts';
import { indexPhrases } from '../src/text/word-list.ts';

const folder = join(import.meta.dirname, '../rules/words');
const lists = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  ]),
);
const index = indexPhrases(packWords(lists));

function found(text: string): string[] {
  return findPhrases(tokenise(text, []).all, index).map(
    (phrase) => `${phrase.list}: ${text.slice(phrase.start, phrase.end)}`,
  );
}

describe('words without their dots and rings', () => {
  it.each([
    ['Overnattning ingår', 'lodging: Overnattning'],
    ['Vi bjuder pa forelasning', 'situation: forelasning'],
    ['en eftermiddagsforelasning', 'situation: eftermiddagsforelasning'],
    ['Alla lakare är välkomna', 'target-group: lakare'],
    ['Frukostsmorgas serveras', 'meal: Frukostsmorgas'],
    ['Vi star for resan', 'payer: Vi star for'],
    ['Foerelaesning om sår', 'situation: Foerelaesning'],
  ])('“%s” has %s', (text, wanted) => {
    expect(found(text)).toContain(wanted);
  });

  it.each([
    'en massa nya fynd',
    'laser mot hudtumörer',
    'i staden och i salen',
    'fatal events and falls',
    'formal halls',
    'far och mor',
    'tag plats',
    'farge og form',
  ])('“%s” is not read as another word', (text) => {
    const dotted = ['venue', 'travel', 'sector', 'head-topic', 'off-site-reason', 'pay', 'pressure'];
    expect(found(text).filter((phrase) => dotted.some((list) => phrase.startsWith(`${list}: `)))).toEqual([]);
  });

  it('have a plain form only where something is left out', () => {
    expect(plainOf('övernattning')).toBe('overnattning');
    expect(plainOf('entré')).toBe('entre');
    expect(plainOf('hotell')).toBeUndefined();
    expect(withoutDigraphs('foerelaesning')).toBe('forelasning');
  });
});

describe('letters of other scripts', () => {
  it.each([
    ['mіddаg', 'middag'],
    ['lυnch', 'lunch'],
    ['hоtеll', 'hotell'],
    ['övernаttning', 'övernattning'],
    ['mi\u0301ddag', 'middag'],
  ])('in “%s” are read as %s', (written, meant) => {
    expect(mayHoldLookalikes(written)).toBe(true);
    expect(withoutLookalikes(written)).toBe(meant);
  });

  it.each(['обед', 'δείπνο', 'middag', '5µg'])('“%s” stays as it is', (word) => {
    expect(withoutLookalikes(word)).toBe(word);
  });

  it('keep their places in the text', () => {
    const text = 'Vi bjuder på mіddаg.';
    expect(found(text)).toContain('meal: mіddаg');
  });
});
