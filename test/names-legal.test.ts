import { describe, expect, test } from 'vitest';
import { findLegalNames } from '../src/signals/names/legal-names.ts';
import { fc } from './properties.ts';

describe('companies that no list knows', () => {
  test.each([
    ['Inbjudan från Nutrivia Clinical AB', 'Nutrivia Clinical AB', 'AB', 'pharma'],
    ['Kontakta Vulnera Care AB.', 'Vulnera Care AB', 'AB', 'medtech'],
    ['Hilsen Cerebra Medical AS', 'Cerebra Medical AS', 'AS', 'medtech'],
    ['from Cerebra Medical AS, Oslo', 'Cerebra Medical AS', 'AS', 'medtech'],
    ['borne by Calidora S.A.', 'Calidora S.A.', 'S.A.', undefined],
    ['av Lumitra Diagnostics (Sweden) AB', 'Lumitra Diagnostics (Sweden) AB', 'AB', 'labtech'],
    ['hos Ormika Genomics GmbH', 'Ormika Genomics GmbH', 'GmbH', 'biotech'],
    ['Vita Salen Event AB ordnar', 'Vita Salen Event AB', 'AB', 'agency'],
    ['Brandt & Holm A/S inviterer', 'Brandt & Holm A/S', 'A/S', undefined],
    ['Tersia Läkemedel Nordic AB', 'Tersia Läkemedel Nordic AB', 'AB', 'pharma'],
    ['VÄLKOMMEN TILL GASTRELLE PHARMA AB', 'GASTRELLE PHARMA AB', 'AB', 'pharma'],
    ['Orvanta Ltd. bjuder in', 'Orvanta Ltd', 'Ltd', undefined],
    ['Gastrelle Pharma bjuder in', 'Gastrelle Pharma', undefined, 'pharma'],
    ['Gastrelle Pharma Sverige', 'Gastrelle Pharma Sverige', undefined, 'pharma'],
    ['tillsammans med Hemavance Pharma,', 'Hemavance Pharma', undefined, 'pharma'],
    ['Ortholis Medical invites you', 'Ortholis Medical', undefined, 'medtech'],
    ['kväll med NovelloPharma', 'NovelloPharma', undefined, 'pharma'],
  ])('%s', (text, name, form, sectorHint) => {
    const [first, ...rest] = findLegalNames(text);
    expect(rest).toEqual([]);
    expect(first?.name).toBe(name);
    expect(first?.form).toBe(form);
    expect(first?.sectorHint).toBe(sectorHint);
    expect(text.slice(first?.start, first?.end)).toBe(name);
  });

  test('several in one sentence', () => {
    expect(
      findLegalNames('Vulnera Care AB och Cerebra Medical AS, Calidora S.A.').map(({ name }) => name),
    ).toEqual(['Vulnera Care AB', 'Cerebra Medical AS', 'Calidora S.A.']);
  });
});

describe('no selling companies', () => {
  test.each([
    'Capio AB',
    'Aleris AB',
    'Praktikertjänst AB',
    'Danderyds Sjukhus AB',
    'Folktandvården Västmanland AB',
    'Norrby Vårdcentral AB',
    'Karolinska Universitetslaboratoriet',
    'Senior Medical Advisor',
    'Head of Medical',
    'Continuing Medical Education',
    'Nordic Medical',
    'Swedish Medtech',
    'Big Pharma',
    'Advances in Molecular Diagnostics',
    'Advances in Neurological Diagnostics',
    'blodgrupp AB, Blodgrupp AB',
    'Lågt HB',
    'Svår AS',
    'seats are Limited',
    'AB',
    'Sverige AB',
    'intensive care ab',
    'Anna\nAB',
  ])('%s', (text) => expect(findLegalNames(text)).toEqual([]));
});

test('any text gives spans in order whose quotes are the names', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(' ', '\n', ' & ', 'AB', 'Pharma', '(Sweden)', 'Vulnera', 'S.A.', ', '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, name } of findLegalNames(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(name);
        last = end;
      }
    }),
    { numRuns: 300 },
  );
});

test.each(['Vulnera Care AB ', 'AB ', 'Vulnera ', '.', '(', '& ', 'A.'])(
  'a hundred kilobytes of %j is read',
  (one) => {
    const text = one.repeat(Math.floor(100_000 / one.length));
    expect(findLegalNames(text).every(({ end }) => end <= text.length)).toBe(true);
  },
);
