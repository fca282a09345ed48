import { describe, expect, test } from 'vitest';
import { findNames } from '../src/signals/names/find-names.ts';
import { buildNameIndex } from '../src/signals/names/name-index.ts';
import { fc } from './properties.ts';

const index = buildNameIndex();

/** Each match as "type text", with "?" where it must not count alone. */
function found(text: string): string[] {
  return findNames(index, text).map(
    ({ type, start, end, ambiguous }) => `${type} ${text.slice(start, end)}${ambiguous ? '?' : ''}`,
  );
}

describe('each list', () => {
  test.each([
    ['Novartis bjuder in', ['company Novartis']],
    ['Socialstyrelsen meddelar', ['care Socialstyrelsen']],
    ['middag på Operakällaren', ['venue Operakällaren']],
    ['möte i Göteborg', ['place Göteborg']],
    ['vi ses på Kirurgveckan', ['care Kirurgveckan', 'congress Kirurgveckan']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('how a name may be written', () => {
  test.each([
    ['Pfizers kväll', 'company Pfizer'],
    ['Pfizer-lunch', 'company Pfizer'],
    ['Boehringers team', 'company Boehringer'],
    ['Novartis: inbjudan', 'company Novartis'],
    ['NOVARTIS BJUDER IN', 'company NOVARTIS'],
    ['Pfizer Sverige AB', 'company Pfizer Sverige AB'],
    ['Merck Sharp & Dohme (Sweden) AB', 'company Merck Sharp & Dohme (Sweden) AB'],
    ['Boehringer\nIngelheim', 'company Boehringer\nIngelheim'],
    ['Dr. Reddy’s', 'company Dr. Reddy’s'],
    ['Danderyds Sjukhus', 'care Danderyds sjukhus'],
    ['hos Region Skånes kliniker', 'care Region Skåne'],
    ['Capio AB', 'care Capio AB'],
  ])('%s', (text, expected) =>
    expect(found(text).map((each) => each.toLowerCase())).toContain(expected.toLowerCase()),
  );

  test.each(['novartis', 'Pfizerbo', 'xPfizer', 'anna@Pfizer.com', 'www.Pfizer.com', 'Pfizer.com', 'LUND1'])(
    'not: %s',
    (text) => expect(found(text).filter((each) => each.startsWith('company'))).toEqual([]),
  );

  test('both names of a pair', () => {
    expect(found('Pfizer/Novartis')).toEqual(['company Pfizer', 'company Novartis']);
  });

  test('a title after the name is not part of it', () => {
    expect(found('Pfizer Medical Advisor')).toEqual(['company Pfizer']);
  });

  test('the longest name wins', () => {
    expect(found('Boston Scientific i Boston')).toEqual(['company Boston Scientific', 'place Boston']);
    expect(found('Uppsala universitet')).toEqual(['care Uppsala universitet']);
  });
});

describe('traps: ordinary words in small letters are no names', () => {
  test.each([
    'vi vill ge dig mer',
    'det stryker jag under',
    'svar önskas',
    'den moderna vården',
    'staden ska stada sig',
    'en stille stund',
    'medel och meda',
    'en länk, a link',
    'permobil och apl',
    'nice to meet you, split the bill',
    'på en island, mark och berg',
    'koka kaffe i ett hem, hus och nus',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('traps: names that are also words, surnames or diagnoses do not count alone', () => {
  test.each([
    'Stryker',
    'Svar',
    'Moderna',
    'STADA',
    'Stada',
    'Stille',
    'MED-EL',
    'Medel',
    'Meda',
    'LINK',
    'BD',
    'Cook',
    'Gore',
    'Lilly',
    'LEO',
    'Dr. Falk',
    'ALK',
    'APL',
    'CGM',
    'MCI',
    'Permobil',
    'Getinge',
    'Mölnlycke',
    'Tylösand',
    'Bayer',
    'Abbott',
    'Lundbeck',
    'Moberg',
    'Merck',
    'Baxter',
    'Roche',
    'Schiller',
    'Hartmann',
    'At Six',
    'Ett Hem',
    'Koka',
    'Noma',
    'Skansen',
    'Cirkus',
    'HUS',
    'NUS',
    'ExCeL',
    'Levi',
    'Nice',
    'Island',
    'Turkey',
    'Split',
    'Cork',
    'Rom',
    'Porto',
    'Vara',
    'Mark',
    'Berg',
    'Lund',
    'Kosta',
    'Boden',
    'Boston',
    'Hamburg',
    'Bergen',
    'Lima',
    'ESC',
    'AHA',
    'ADA',
    'APA',
    'ERA',
    'ECO',
    'ASA',
    'EPA',
    'ICS',
    'MDS',
    'ATS',
    'IDS',
  ])('%s', (name) => {
    const matches = findNames(index, `${name}.`);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter(({ ambiguous }) => !ambiguous)).toEqual([]);
  });

  test('GE, Excel and Friends are not names at all', () => {
    expect(found('GE, Excel, Friends')).toEqual([]);
  });

  test.each(['Webbinar via Zoom', 'Anmälan i Lyyti'])('a platform is no company in a text: %s', (text) =>
    expect(found(text)).toEqual([]),
  );

  test('look-alikes are told apart', () => {
    expect(found('Moderna Museet')).toEqual(['venue Moderna Museet']);
    expect(found('Astrid Lindgrens Värld')).toEqual(['venue Astrid Lindgrens Värld']);
    expect(found('Astrid Lindgrens barnsjukhus')).toEqual([]);
  });
});

describe('what clears an ambiguous name', () => {
  test.each([
    ['Stryker AB', 'company Stryker AB'],
    ['Moderna Sverige AB', 'company Moderna Sverige AB'],
    ['Bayer Pharma', 'company Bayer Pharma'],
    ['i Nice', 'place Nice'],
    ['på Island', 'place Island'],
    ['in Split', 'place Split'],
    ['till Rom', 'place Rom'],
    ['in the UK', 'place UK'],
    ['bord på Noma', 'venue Noma'],
    ['Nice, Frankrike', 'place Nice'],
    ['Hôtel Negresco, Nice', 'place Nice'],
    ['ESC 2026', 'congress ESC'],
    ['ESC-kongressen', 'congress ESC'],
  ])('%s', (text, expected) => expect(found(text)).toContain(expected));

  test.each([
    ['det är Moderna Sverige', 'company Moderna Sverige?'],
    ['hos Stryker', 'company Stryker?'],
    ['ring till Nora', 'place Nora?'],
    ['hälsa till Lund Anders', 'place Lund?'],
    ['in Jordan’s view', 'place Jordan?'],
    ['an Island', 'place Island?'],
    ['Nice, Nice', 'place Nice?'],
    ['ESC och AHA', 'congress ESC?'],
  ])('not: %s', (text, expected) => expect(found(text)).toContain(expected));

  test('the preposition is told', () => {
    expect(findNames(index, 'Hos Novartis')[0]?.preposition).toBe('hos');
    expect(findNames(index, 'Novartis')[0]).not.toHaveProperty('preposition');
  });
});

test('entries come with what the lists say', () => {
  const [match] = findNames(index, 'Grand Hotel Saltsjöbaden');
  expect(match).toMatchObject({ type: 'venue', entry: { kind: 'hotel', luxury: true, country: 'SE' } });
  expect(findNames(index, 'i Vienna')[0]).toMatchObject({
    type: 'place',
    entry: { name: 'Wien', country: 'AT' },
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'Novartis',
      'Bayer AB',
      'i Nice',
      'Region Skånes',
      'S:t Göran',
      ' (Sweden) AB',
      '\n',
      ' ',
      '’',
      's',
      '.',
    ),
  );

  test('gives ordered spans that hold letters or digits and no outer blanks', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of findNames(index, text)) {
          const quote = text.slice(start, end);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(quote).toMatch(/[\p{L}\p{N}]/u);
          expect(quote.trim()).toBe(quote);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a hundred kilobytes of names gives as many matches as there are names', () => {
    const one = 'Region Stockholm och Pfizer i Nice. ';
    const times = Math.floor(100_000 / one.length);
    expect(findNames(index, one.repeat(times))).toHaveLength(times * findNames(index, one).length);
  });

  test.each(['Region ', ' ', 'a', 'A', 'Stockholm-', '. ', 'Hotel\n'])(
    'a hundred kilobytes of %j is read',
    (one) => {
      const text = one.repeat(100_000 / one.length);
      expect(findNames(index, text).every(({ end }) => end <= text.length)).toBe(true);
    },
  );
});
