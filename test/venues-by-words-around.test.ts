import { describe, expect, it } from 'vitest';
import { signalsOf } from './read-signals.ts';

const venues = (body: string) => signalsOf('venue', `Hej Bo!\n\n${body}`);

describe('a house that no list names', () => {
  it.each([
    ['Vi träffas på Ekparken torsdag 9 april klockan 17.', 'Ekparken'],
    ['Vi håller till i Arken, plan 2, den 7 maj.', 'Arken'],
    ['Vi ses hos Svea & Co den 7 maj kl 18.', 'Svea & Co'],
    ['AW på Kajutan direkt efter passet.', 'Kajutan'],
    ['We meet at The Foundry, Leeds, on 7 May at six.', 'The Foundry'],
    ['Lokalen ligger mitt emot stationen.', 'Lokalen'],
    ['Salong 3 är bokad till oss den 7 maj.', 'Salong 3'],
    ['Torsdag 7 maj 2026, drop-in 11–15\nSkaparloftet, gamla tvätteriet', 'Skaparloftet, gamla tvätteriet'],
    ['Friday 5 June 2026, doors at 17:30\nThe Old Customs House', 'The Old Customs House'],
    ['Vi ordnar en träff på ett cityhotell nära stationen torsdagen den 7 maj.', 'cityhotell'],
    ['Onsdag 6 maj är det dags igen. Aulan, entréplan, hela dagen.', 'Aulan'],
    ['Onsdag 6 maj, kl 17.30\nRosenlundsloftet, Borås', 'Rosenlundsloftet, Borås'],
  ])('is told by the words around it: %s', (body, quote) => {
    expect(venues(body).map((venue) => venue.start !== undefined && quoteOf(body, venue))).toContain(quote);
  });

  it.each([
    'Vi ses på Diabetesforum den 7 maj.',
    'Det är vi på Medilux som ordnar.',
    'Mötet hålls på Engelska.',
    'The meeting is held in English.',
    'Vi håller kursen i Avancerad Hjärtsvikt i höst.',
    'Vi är på Fas 3 nu.',
    'Hotellrummet är bokat till oss.',
    'Lokalen är inte klar ännu.',
  ])('is none: %s', (body) => {
    expect(venues(body)).toEqual([]);
  });
});

describe("the reader's workplace", () => {
  it.each([
    'Tänkte svänga förbi avd 34 på torsdag 07.15 med frallor.',
    'Får jag titta in på dialysen på tisdag kl 14?',
    'Happy to drop by ward 5 on Tuesday at 8 with some pastries.',
    'Ert fikarum duger gott, vi behöver bara ett eluttag.',
    'A working lunch will be brought up to your department.',
    "I'd bring rolls and coffee to the seminar room at 07:10.",
  ])('is where somebody comes: %s', (body) => {
    expect(venues(body).map(({ kind }) => kind)).toEqual(['workplace']);
  });

  it.each([
    'Sätt gärna upp affischen på anslagstavlan i personalrummet.',
    'Leveransen sker till avdelningen varje vecka.',
    'Vi skriver till dig som utbildningsansvarig på kliniken.',
    'Reskostnaden får landa på er klinik den här gången.',
    'The hotel bill goes to your department.',
    'Please pin this on the notice board in the staff room.',
    'Provsvaren kommer till avdelningen klockan 8.',
    'Steg 1 gjorde vi på plats hos er i januari.',
  ])('is no place of a meeting: %s', (body) => {
    expect(venues(body)).toEqual([]);
  });
});

describe('places that are not where this event is', () => {
  it.each([
    'Vi tar med kanelbullar från Grens konditori.',
    'Tack till er som kom till årsmötet i Östersund.',
    'Några drar vidare till Chamonix när symposiet är slut.',
    'Föreläsare: Prof. Anna Holm, Akademiska sjukhuset i Uppsala',
    'We should like to swap nurses with a Swedish hospital.',
    'Our sales teams are happy to help.',
    'Vi lanserar Tasktide Teams i höst.',
  ])('%s', (body) => {
    expect(venues(body)).toEqual([]);
  });
});

function quoteOf(body: string, { start, end }: { start: number; end: number }): string {
  return `Inbjudan\nHej Bo!\n\n${body}`.slice(start, end);
}
