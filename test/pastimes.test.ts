import { describe, expect, it } from 'vitest';
import { findPastimes } from '../src/signals/pastimes.ts';
import { tokenise } from '../src/text/tokens.ts';
import { signalsOf } from './read-signals.ts';

function pastimesIn(text: string): string[] {
  return findPastimes(tokenise(text, [])).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('pastimes known by their build', () => {
  it.each([
    ['Sedan väntar höstpadelturnering.', 'sport höstpadelturnering'],
    ['Vi åker på vandringstur.', 'sightseeing vandringstur'],
    ['Det blir svampplockning.', 'sightseeing svampplockning'],
    ['Surdegskurs för alla.', 'entertainment Surdegskurs'],
    ['Then a salsa class for all.', 'entertainment salsa class'],
    ['A husky ride at dusk.', 'sport husky ride'],
    ['Vi ses på kvällsseglingstur.', 'sport kvällsseglingstur'],
  ])('“%s”', (text, pastime) => {
    expect(pastimesIn(text)).toEqual([pastime]);
  });

  it.each([
    'Blod tas cykeldag 3.',
    'Natur, struktur och fraktur.',
    'On cycle day 3.',
    'A class for dancers.',
    'Operationsdagen och baddagen.',
  ])('silent: “%s”', (text) => {
    expect(pastimesIn(text)).toEqual([]);
  });
});

describe('words too common to tell of an offer alone', () => {
  it.each([
    ['leisure', 'Efter mötet blir det innebandy ihop.'],
    ['leisure', 'Glöm inte badkläder.'],
    ['leisure', 'Vi avslutar med en tur i skärgården.'],
    ['meal', 'Det blir lax på avdelningen.'],
    ['meal', 'Vi har med te och hembakat.'],
    ['gift', 'Alla får strumpor med tryck.'],
    ['gift', 'Vi har med pennor å sånt.'],
    ['companion', 'Ta gärna med ngn!'],
    ['companion', 'Vi ordnar barnvakt.'],
    ['extension', 'Ta en ledig dag i Barcelona.'],
    ['venue', 'Vi träffas tisdag 10 mars kl. 12 i hus 12, plan 3.'],
    ['venue', 'Plats: sal Vasa, kl. 12.00'],
  ] as const)('%s: “%s”', (id, text) => {
    expect(signalsOf(id, text)).not.toEqual([]);
  });

  it.each([
    ['leisure', 'Rehabilitering efter fotboll kräver tålamod.'],
    ['leisure', 'Avslutas med quiz om hyponatremi.'],
    ['leisure', 'I sin tur till vårdcentralen väntar provsvaret.'],
    ['meal', 'Det blir ren luft i salen med vår fläkt.'],
    ['meal', 'Det finns nötter i produkten.'],
    ['gift', 'Ni får prover tillbaka från labbet.'],
    ['gift', 'Ta med en penna.'],
    ['companion', 'Ta med någon ur personalen.'],
    ['extension', 'Schemalägg en ledig dag efter jour.'],
    ['venue', 'Produkten testades i rum 3 under studien av patienter.'],
  ] as const)('%s is silent: “%s”', (id, text) => {
    expect(signalsOf(id, text)).toEqual([]);
  });
});
