import { describe, expect, it } from 'vitest';
import type { Signal } from '../src/report.ts';
import { signalsOf } from './read-signals.ts';

type Told = readonly [Signal['id'], Partial<Signal>, string];

const included = (...items: readonly string[]) => `Hej!\n\nDET HÄR INGÅR\n${items.join('\n')}\n\nVi hörs!`;
const leftOut = (item: string) => `Hej!\n\nDET HÄR INGÅR INTE\n${item}\n\nVi hörs!`;

const told: readonly Told[] = [
  // Bare lines under a heading that gives.
  ['travel', { kind: 'flight', payer: 'company' }, included('Kongressavgift', 'Flyg från Kastrup', 'Middag')],
  ['lodging', { kind: 'hotel', payer: 'company' }, included('Resa', 'Två nätter på hotell', 'Middag')],
  ['companion', { stance: 'denied' }, leftOut('Medföljande, minibar')],
  ['leisure', { stance: 'stated' }, leftOut('Minibar, utflykten till Sintra (kan köpas till, 640 kr)')],
  // Prizes and pleasures.
  ['prize', { kind: 'contest' }, 'Pris till det vinnande paret blir varsin padelväska.'],
  ['prize', { kind: 'contest' }, 'Priser till segrarna och till snabbaste laget.'],
  ['prize', { kind: 'contest' }, 'Prizes to the winning pair after the last game.'],
  ['gift', { kind: 'item', to: 'person' }, 'Alla andra får en tisha.'],
  ['leisure', { kind: 'wellness' }, 'Vi har ordnat inträde till hotellets bastu.'],
  ['leisure', { kind: 'wellness' }, 'Entry to the spa is arranged for all guests.'],
  ['leisure', { kind: 'sightseeing' }, 'På kvällen tar vi med gästerna till en vinodling.'],
  ['leisure', { kind: 'sightseeing' }, 'In the evening we take our guests to a brewery.'],
  ['alcohol', { kind: 'tasting' }, 'Kvällen avslutas på en vingård med enkel mat och provsmakning.'],
  ['alcohol', { kind: 'tasting' }, 'Provsmakning hos det lokala bryggeriet.'],
  ['extension', {}, 'Hemresan kan läggas torsdag kväll eller söndag.'],
  ['extension', {}, 'The flight home can be on Thursday or Sunday.'],
  // Money, rooms, consent, tenders.
  ['gift', { kind: 'cash' }, 'Bolaget önskar överlämna en gåva om 25 000 kronor till kliniken.'],
  [
    'lodging',
    { payer: 'participant' },
    'Hotellet har lagt undan tio dubbelrum till vårt pris, ange kod POLLEN.',
  ],
  [
    'approval',
    { kind: 'required' },
    'Before a contract can be issued we need a signature from your head of department.',
  ],
  ['procurement', { kind: 'ongoing' }, 'Ni har ju utvärderingen kvar till oktober.'],
];

const silent: readonly Told[] = [
  ['travel', {}, 'Hej!\n\nDET HÄR TAR VI UPP\nKabin\nFlyg och trombos\nKompression\n\nVi hörs!'],
  ['companion', { stance: 'stated' }, leftOut('Medföljande, minibar')],
  ['prize', {}, 'Vi gratulerar till priset för årets bästa förbättringsarbete.'],
  ['prize', {}, 'Pris till vinnande anbud fastställs i avtalet.'],
  ['leisure', {}, 'Ni får tillgång till en databas med bilder.'],
  ['leisure', {}, 'Vi tar med er till en konsultation om sår.'],
  ['alcohol', {}, 'Provsmakning av näringsdrycker för patienter.'],
  ['alcohol', {}, 'Kvällen hålls på en vingård, och vi bjuder på lunch.'],
  ['extension', {}, 'Hemresan bokas av var och en.'],
  ['extension', {}, 'Kursen kan läggas torsdag eller fredag.'],
  ['gift', {}, 'Spa från kl. 14 för den som vill, badrock ingår.'],
  ['gift', {}, 'Date | Topic | Presenter'],
  ['gift', { stance: 'denied' }, 'Gåvan är inte förenad med några motkrav.'],
  ['venue', {}, 'Questions go to Priya at this address.'],
  ['procurement', {}, 'Ni har utvärderingen kvar att fylla i.'],
  ['lodging', { payer: 'participant' }, 'Vi bokar dubbelrum åt er alla och betalar dem.'],
];

describe('offers in lists, at outings and on other terms', () => {
  it.each(told)('%s %j: %s', (id, want, text) => {
    const found = signalsOf(id, text);
    expect(found).toContainEqual(expect.objectContaining({ id, ...want }));
  });

  it.each(silent)('no %s %j: %s', (id, want, text) => {
    const found = signalsOf(id, text);
    expect(found).not.toContainEqual(expect.objectContaining({ id, ...want }));
  });
});
