import { describe, expect, it } from 'vitest';
import type { SignalId } from '../src/report.ts';
import { signalsOf } from './read-signals.ts';

/** Texts that say a thing in other words than a list holds, and near misses that do not say it. */
const turns: readonly (readonly [SignalId, readonly string[], readonly string[]])[] = [
  [
    'extension',
    [
      'Häng kvar till söndag om du vill.',
      'Vi lägger gärna till ett par nätter på hotellet.',
      'Two nights can be added at the group rate.',
      'Turn the trip into a city break.',
      'Öppen returbiljett ingår, så du reser hem när det passar.',
      'Don’t rush home, the island is lovely in May.',
      'Mötet slutar på fredag men rummet är ditt till söndag.',
      'Efter kongressen flyger vi vidare till Kyoto.',
      'Come a day early and get used to the height.',
    ],
    [
      'Stanna gärna kvar och mingla efter föreläsningen.',
      'Lägg till två dagar för leverans.',
      'Anmäl dig senast två dagar före kursen.',
      'Länken kommer två dagar före mötet.',
      'We will stay on Friday night at Hotel Clarion.',
      'Åk hem och vila efter operationen när du är klar.',
      'Late checkout until 12 noon is included.',
    ],
  ],
  [
    'companion',
    [
      'Kids? Sure, there is a lawn to play on.',
      '+1 går fint, skriv namnet i anmälan bara.',
      'Du får gärna dra med dig gubben.',
      'There is room for your other half in the double.',
      'Inbjudan gäller två personer.',
      'Let us know if you are bringing anyone.',
    ],
    [
      'Ring +46 8 123 456.',
      'Ta med en kollega.',
      'Våra partner är välkomna att ställa frågor.',
      'Respektive klinik får komma med önskemål.',
      'Bring a family member who helps with injections, the leaflet for patients says.',
    ],
  ],
  [
    'leisure',
    [
      'The afternoon is yours.',
      'Onsdagen hålls öppen för pisten.',
      'Vi har fyra stolar i logen när Frölunda möter Brynäs.',
      'Lördagens eftermiddag är fri.',
      'Det blir en eftermiddag på stranden.',
    ],
    [
      'The afternoon is free of charge for members.',
      'Eftermiddagen är er chans att ställa frågor.',
      'Vi har stolar i montern när du behöver vila.',
      'Onsdagen är öppen för frågor.',
      'Programmet slutar kl. 17. Kvällen är fri.',
    ],
  ],
  [
    'prize',
    [
      'Närmast får en jättetårta till hela personalrummet.',
      'Rätt lösning belönas med en trisslott på posten.',
      'Three lucky respondents will be sent a box.',
      'The top three go home with something nice.',
    ],
    [
      'Snabbast får du svar via mejl.',
      'The highest dose group received the drug.',
      'Charts will be selected at random for audit.',
      'Rätt svar får ni i slutet av webbinariet.',
      'Högst blodtryck får patienten på morgonen.',
    ],
  ],
  [
    'gift',
    [
      'Vid beställning före årsskiftet följer ett dermatoskop med på köpet.',
      'Låna apparaten i ett halvår, därefter är den er.',
      'Vi sätter in 10 000 kr i personalens trivselkassa.',
    ],
    [
      'En bonus är att ni får bättre flöden på köpet.',
      'Därefter är den er kontaktperson.',
      'Försäkringskassan betalar 10 000 kr till personen.',
      'The afternoon is yours.',
      'Vi lägger 10 000 kr på lokalen.',
    ],
  ],
];

describe.each(turns)('%s in a turn of phrase', (id, said, unsaid) => {
  it.each(said)('is heard: %j', (text) => {
    expect(signalsOf(id, text)).toHaveLength(1);
  });

  it.each(unsaid)('is not heard: %j', (text) => {
    expect(signalsOf(id, text)).toEqual([]);
  });
});

describe('meals and drinks', () => {
  const kinds = (id: SignalId, text: string) =>
    signalsOf(id, text).map(({ kind, stance }) => `${kind} ${stance}`);

  it.each([
    ['Kvällen rundas av med en bit mat på Bryggeriet.', ['dinner stated']],
    ['Efter genomgången blir det en bit mat.', ['unspecified stated']],
    ['Sushi arrives at the ward around noon.', ['lunch stated']],
    ['Alla blir bjudna på kräftskiva med Västerbottenpaj.', ['banquet stated']],
  ])('%j', (text, expected) => {
    expect(kinds('meal', text)).toEqual(expected);
  });

  it('keeps the lunch of three courses at noon', () => {
    expect(signalsOf('meal', 'Trerätterslunch serveras.')).toMatchObject([
      { kind: 'banquet', sitting: 'lunch' },
    ]);
  });

  it.each([
    ['Tillställningen är helt spritfri.', ['unspecified denied']],
    ['Nightcap (cognac or Baileys) in the library.', ['spirits stated']],
    ['Blind sampling of eight Highland single malts.', ['tasting stated']],
    ['Vi serverar alkoholfri dryck.', []],
  ])('%j', (text, expected) => {
    expect(kinds('alcohol', text)).toEqual(expected);
  });
});
