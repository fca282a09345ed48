import { describe, expect, it } from 'vitest';
import type { SignalId } from '../src/report.ts';
import { signalsOf } from './read-signals.ts';

/** A signal, sentences that say it, and near misses that do not. */
const cases: readonly (readonly [SignalId, readonly string[], readonly string[]])[] = [
  [
    'gift',
    [
      'Jag lämnar två kartonger så ni kan prova på avdelningen.',
      'Vi skickar en låda med krämtuber.',
      'Vi ställer fram en ask så att alla kan testa.',
      'Alla får en burk honung.',
      'Vi ger en bukett som tack.',
      'Vi slänger in lite pennor.',
    ],
    [
      'Vi skickar en länk så ni kan testa ljudet.',
      'Lämna ett blodprov så att vi kan testa för virus.',
      'Vi lämnar ut programmet så alla kan prova inloggningen.',
      'Ni får behålla resultatet av enkäten.',
      'Ni får behålla er plats i kön.',
      'Hämta en bok i biblioteket.',
      'Lådan innehåller remisser och journaler.',
      'Those present for 75 minutes can download the slides.',
    ],
  ],
  [
    'participation-fee',
    [
      'Vad kostar det? Ingenting.',
      'Hur mycket kostar det? Inget alls!',
      'What does it cost? Nothing.',
      'How much is the fee? Zero.',
      'Plånboken kan du lämna hemma.',
      'Jag har två kongressbiljetter över till er.',
      'Kvällen kostar ingenting för våra gäster.',
    ],
    [
      'Vad kostar behandlingen? Ingenting för patienten.',
      'Vad ska ni ha med er? Ingenting.',
      'Vad händer vid förhinder? Inget.',
      'Vi har fyra platser kvar.',
      'Glöm inte plånboken när du går till caféet.',
    ],
  ],
  [
    'prize',
    [
      'Den som gissar närmast cyklar hem på en elcykel.',
      'Presentkort till de tre snabbaste lagen.',
      'Headphones for the quickest team.',
      'Tio tröstpriser delas ut.',
      'Tre vinnare dras bland alla svar.',
      'Five attendees picked at random get a mug.',
    ],
    [
      'Vi hjälper till de snabbaste vägarna till diagnos.',
      'Det finns stöd till de svagaste.',
      'Patienterna valdes ut slumpvis.',
      'Pris: 900 kr per person.',
      'Vi söker den snabbaste metoden.',
    ],
  ],
  [
    'travel',
    [
      'Det enda du behöver lägga själv är taxi till Arlanda.',
      'We book your flights and a car from the airport.',
      'Egen resa ersätts: vi ersätter bil enligt schablon.',
      'Vi står för bensinen.',
      'We will arrange a car.',
    ],
    [
      'Free morning, flight home after lunch.',
      'Enkelrum bokas åt er. Sista tåget går 22.',
      'Ta buss 4 till hållplatsen Sjukhuset.',
      'The car park is behind the building.',
      'Bensinstationen ligger mittemot.',
    ],
  ],
];

describe.each(cases)('%s', (id, said, other) => {
  it.each(said)('is said: %s', (sentence) => expect(signalsOf(id, sentence)).not.toEqual([]));
  it.each(other)('is not said: %s', (sentence) => expect(signalsOf(id, sentence)).toEqual([]));
});

describe('lodging', () => {
  it('the hotel that a journey goes to and from is no stay', () => {
    expect(signalsOf('lodging', 'Resor till och från hotellet bekostas av deltagaren.')).toEqual([]);
  });
});
