import { describe, expect, it } from 'vitest';
import { screenedSignals } from './read-signals.ts';

describe('a part', () => {
  it.each([
    ['Two thirds of the conference fee is on us.', 'fee'],
    ['Vi tar halva biljettpriset, resten lägger kliniken ut.', 'travel'],
    ['Fördelning: 70 % Lindova, 30 % kliniken.', 'all'],
    ['Vi delar broderligt på hotellräkningen.', 'lodging'],
    ['A bursary goes some way towards your congress registration.', 'fee'],
    ['We match whatever your department puts in, krona for krona.', 'all'],
  ])('of the costs is shared: %s', (body, of) => {
    expect(screenedSignals('cost-share', body).map((share) => share.of)).toEqual([of]);
  });

  it.each([
    'Ada Holt speaks for three quarters of an hour. We pay your travel.',
    'Kursen tar halva dagen och resan betalar vi.',
    'Hälften av programmet är praktik, och resan betalar vi.',
    'Two thirds of your patients travel far. The registration fee is 200 EUR.',
    'Half of the fee goes to charity.',
    'Hälften av kostnaden för vården beror på fallskador.',
    'Studien visar 60 procent kvinnor, 40 procent män. Resan betalar vi.',
  ])('of something else is none: %s', (body) => {
    expect(screenedSignals('cost-share', body)).toEqual([]);
  });
});

describe('a bed', () => {
  it.each([
    'A single at Quality Hotel Friends is being held in your name.',
    'Nattkvarter: vandrarhemmet af Chapman, delat dubbelrum',
    'Ni bor i stugor i Åre by.',
    'Den som inte hinner hem får gärna kvarta på kursgården efter sista passet.',
    "We'll put you up for the night.",
  ])('is offered once: %s', (body) => {
    expect(screenedSignals('lodging', body).map(({ stance }) => stance)).toEqual(['stated']);
  });

  it.each([
    'Patienter som bor i lägenhet får hembesök.',
    'Ni bor i en region med hög förekomst.',
    'The committee put them up on the wall.',
  ])('is none: %s', (body) => {
    expect(screenedSignals('lodging', body)).toEqual([]);
  });
});

describe('a bill', () => {
  it('is no meal where only a stay is named', () => {
    expect(screenedSignals('meal', 'Vi har blockat tolv rum på Hotell Ek. Notan går till oss.')).toEqual([]);
    expect(screenedSignals('meal', 'Vi ses på Restaurang Ek. Notan går till oss.')).toHaveLength(1);
  });
});

describe('a ride', () => {
  it.each([
    ['En taxi som plockar upp dig på mottagningen är bokad.', 'car'],
    ['Hämtning vid Landvetter: chauffören väntar med skylt.', 'transfer'],
  ])('is one with what its driver does: %s', (body, kind) => {
    expect(screenedSignals('travel', body).map((ride) => ride.kind)).toEqual([kind]);
    expect(screenedSignals('venue', body)).toEqual([]);
  });
});

describe('a talk before a meal with its hours', () => {
  it.each([
    'Kl. 17.45 talar Ada Holt i 45 minuter. Därefter middag kl. 18.30–21.00.',
    'At 17:45 Ada Holt speaks for 45 minutes, followed by dinner at Lyktan 18:30–21:00.',
  ])('begins the event: %s', (body) => {
    const [when] = screenedSignals('schedule', body);
    expect([when?.from, when?.to]).toEqual(['17:45', '21:00']);
    const [plan] = screenedSignals('programme', body);
    expect([plan?.professionalMinutes, plan?.socialMinutes]).toEqual([45, 150]);
  });

  it('is none where nobody talks', () => {
    expect(
      screenedSignals('programme', 'Kl. 17.45 stänger receptionen. Middag serveras 18.30–21.00.'),
    ).toEqual([]);
  });
});
