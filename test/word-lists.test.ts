import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listedWords } from '../src/signals/listed-words.ts';
import { findPhrases } from '../src/text/find-phrases.ts';
import { packWords } from '../src/text/pack-words.ts';
import { tokenise } from '../src/text/tokens.ts';
import { indexPhrases, type WordEntry, type WordList } from '../src/text/word-list.ts';

const folder = join(import.meta.dirname, '../rules/words');
const lists: Record<string, WordList> = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  ]),
);
const index = indexPhrases(packWords(lists));
const languages = ['sv', 'en', 'nb', 'da'] as const;

function found(text: string, list: string): string[] {
  return findPhrases(tokenise(text, []).all, index)
    .filter((phrase) => phrase.list === list)
    .map((phrase) => text.slice(phrase.start, phrase.end));
}

describe.each(Object.entries(lists))('the list %s', (name, { entries }) => {
  it('holds nothing but the notation: letters, digits, spaces and ~ | * / … in their places', () => {
    const shape = /^[\p{L}\p{N}~|*/…'’&%+.\-! :]+$/u;
    const wrong = entries
      .flatMap(phrasesOf)
      .filter((phrase) => !shape.test(phrase) || phrase !== phrase.trim() || /\s\s/.test(phrase));
    expect(wrong, `rules/words/${name}.json: mend these phrases`).toEqual([]);
  });

  it('is in small letters, as words are compared', () => {
    expect(entries.flatMap(phrasesOf).filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
  });

  it('demands a part of speech of English words alone, as :noun, :verb, :noun! or :verb!', () => {
    const wrong = entries.flatMap((entry) => [
      ...phrasesOf({ ...entry, en: [] }).filter((phrase) => /\p{L}:\p{L}/u.test(phrase)),
      ...(entry.en ?? []).filter((phrase) => /[^ ]:(?!(?:noun|verb)!?(?: |$))/.test(phrase)),
    ]);
    expect(wrong, `rules/words/${name}.json: mend these phrases`).toEqual([]);
  });

  it('writes every apostrophe straight and inside a word, and a star before all alternatives', () => {
    const wrong = entries
      .flatMap(phrasesOf)
      .filter((phrase) => /’|'(?!\p{L})|(?<!\p{L})'|\/\*/u.test(phrase));
    expect(wrong, `rules/words/${name}.json: mend these phrases`).toEqual([]);
  });

  it('does not begin or end a phrase with a gap', () => {
    expect(
      entries.flatMap(phrasesOf).filter((phrase) => phrase.startsWith('…') || phrase.endsWith('…')),
    ).toEqual([]);
  });

  it('holds each phrase of a language once', () => {
    const twice = languages.flatMap((language) => {
      const all = entries.flatMap((entry) => [...(entry[language] ?? [])]);
      return all.filter((phrase, at) => all.indexOf(phrase) !== at).map((phrase) => `${language}: ${phrase}`);
    });
    expect(twice, `rules/words/${name}.json: take one of them away`).toEqual([]);
  });
});

function phrasesOf(entry: WordEntry): string[] {
  return [...languages.flatMap((language) => entry[language] ?? []), ...(entry.not ?? [])];
}

describe('the packed lists', () => {
  it('are the same where a build reads the folder and where the engine does', () => {
    const sorted = Object.keys(lists)
      .map((list) => `${list}.json`)
      .sort()
      .map((file) => file.replace('.json', ''));
    expect(packWords(Object.fromEntries(sorted.map((list) => [list, lists[list] ?? { entries: [] }])))).toBe(
      listedWords,
    );
  });

  it('name list, language and kind above their phrases', () => {
    const heads = listedWords.split('\n').filter((line) => line.startsWith('#'));
    expect(heads.filter((head) => !/^#[a-z-]+ (?:sv|en|nb|da|not)(?: \S+)?$/.test(head))).toEqual([]);
  });

  it.each([
    ['sets words that differ side by side', ['a rum i', 'a hotell i'], ['a rum/hotell i']],
    [
      'sets heads of compounds beside heads alone',
      ['a *rum', 'a *hotell', 'a logi'],
      ['a *rum/hotell', 'a logi'],
    ],
    ['leaves the first word alone', ['rum i', 'hotell i'], ['rum i', 'hotell i']],
    ['leaves alone what a gap leads to', ['a … rum', 'a … hotell'], ['a … rum', 'a … hotell']],
    ['leaves alone what the tagger reads', ['a stay:noun', 'a trip:noun'], ['a stay:noun', 'a trip:noun']],
    ['joins only what is alike but for one word', ['a b c', 'a d e'], ['a b c', 'a d e']],
  ])('%s', (_, en, rows) => {
    expect(
      packWords({ list: { entries: [{ en }] } })
        .split('\n')
        .slice(1),
    ).toEqual(rows);
  });

  it('hold all that the lists hold, and nothing else', () => {
    const [packed, listed] = [wordings(groupsOf(listedWords)), wordings(listedGroups())];
    expect([...listed].filter((wording) => !packed.has(wording))).toEqual([]);
    expect([...packed].filter((wording) => !listed.has(wording))).toEqual([]);
  });
});

/** The phrases below each head of packed lists. */
function groupsOf(packed: string): [string, string[]][] {
  return packed
    .split('\n#')
    .map((group) => group.replace(/^#/, '').split('\n'))
    .map(([head = '', ...phrases]) => [head, phrases]);
}

function listedGroups(): [string, string[]][] {
  return Object.entries(lists).flatMap(([list, { entries }]) =>
    entries.flatMap((entry) =>
      ([...languages, 'not'] as const).map((group): [string, string[]] => [
        [list, group, ...(entry.kind ? [entry.kind] : [])].join(' '),
        (entry[group] ?? []).map((phrase) => phrase.replace(/[-.]/g, ' ').trim()),
      ]),
    ),
  );
}

/** Every choice of one alternative for each word, after the head that it stands below. */
function wordings(groups: readonly [string, string[]][]): Set<string> {
  const all = new Set<string>();
  for (const [head, phrases] of groups) {
    for (const phrase of phrases) {
      let begun = [head];
      for (const word of phrase.split(' ')) {
        const star = word.startsWith('*') ? '*' : '';
        const choices = word.replace('*', '').split('/');
        begun = begun.flatMap((before) => choices.map((choice) => `${before} ${star}${choice}`));
      }
      for (const wording of begun) all.add(wording);
    }
  }
  return all;
}

describe('words that hide in other words', () => {
  it.each([
    ['Logistik och biologi på eftermiddagen', 'lodging'],
    ['Resultat, spårning, spaning och golv', 'travel'],
    ['Registrering på förmiddagen, eftermiddagsfika saknas', 'alcohol'],
    ['Specialister i onkologi, kardiologi och neurologi', 'lodging'],
    ['I informationen finns formatet och klimatet', 'meal'],
    ['Nya utgåvan av handboken för vårdgivare', 'gift'],
    ['Barn, barnet och barnen', 'alcohol'],
    ['Hematologen och analoger', 'venue'],
    ['Vi tar resultaten som vi presenterar', 'gift'],
    ['We make progress and present data', 'companion'],
    ['Eftermiddagen', 'meal'],
    ['Patientresan vid bröstcancer', 'travel'],
    ['Ett lunchmöte och ett frukostseminarium', 'meal'],
    ['En lunch-webinar', 'meal'],
  ])('“%s” has no %s', (text, list) => {
    expect(found(text, list)).toEqual([]);
  });

  it.each([
    ['Vi bjuder på välkomstmiddagen', 'meal', 'välkomstmiddagen'],
    ['Det blir mingel- och middagsbuffé', 'meal', 'mingel'],
    ['Trerättersmiddagen börjar', 'meal', 'Trerättersmiddagen'],
    ['Flygbiljetterna bokas', 'travel', 'Flygbiljetterna'],
    ['hotellövernattningen ingår', 'lodging', 'hotellövernattningen'],
    ['business-class flights', 'travel', 'business-class flights'],
    ['kostnad inkl. moms', 'pay', ''],
  ])('“%s” has %s «%s»', (text, list, quote) => {
    expect(found(text, list)).toEqual(quote === '' ? [] : expect.arrayContaining([quote]));
  });
});

describe('an apostrophe', () => {
  it.each(["your manager's approval is needed", 'your manager’s approval is needed'])(
    'is one sign, however it is written: %s',
    (text) => expect(found(text, 'consent')).toHaveLength(2),
  );

  it.each(["paid by the participants' employer", 'paid by the participants’ employer'])(
    'of a genitive parts no phrase: %s',
    (text) => expect(found(text, 'agent').some((words) => words.endsWith('employer'))).toBe(true),
  );
});
