import { describe, expect, it } from 'vitest';
import type { Signal } from '../src/report.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { findSignals } from '../src/signals/find-signals.ts';
import { readContext } from '../src/signals/reading.ts';

const engine = buildEngine({ tagger: false });

/** Sent on a Wednesday. */
const sent = '2026-05-06T09:00:00+02:00';

function find(id: Signal['id'], body: string, subject = 'Inbjudan'): Signal[] {
  const message = { subject, to: [], cc: [], body, attachments: [], sent };
  return findSignals(readContext(analyse(message, engine, '2026-05-06'), engine)).filter(
    (signal) => signal.id === id,
  );
}

const times = ({ date, endDate, from, to }: Signal) =>
  [date, endDate, from, to].map((value) => value ?? '–').join(' ');

describe('the day of the event', () => {
  it.each([
    ['2026-06-04 – 19:00 –', 'Vi ses på torsdag den 4 juni kl 19.'],
    ['2026-06-04 – 19:00 –', 'Join us on Thursday 4 June at 19.00.'],
    ['2026-10-08 2026-10-09 – –', 'It takes place on Thursday 8 and Friday 9 October 2026.'],
    [
      '2026-10-15 2026-10-16 – –',
      'Mötet hålls den 15–16 oktober. Motioner ska ha inkommit senast 17 september.',
    ],
    [
      '2026-08-28 2026-08-31 – –',
      'Abstracts must reach us before 1 June. The course is given in Malmö, 28–31 August.',
    ],
    [
      '2026-11-04 2026-11-05 – –',
      'Your application of 2 May has been granted. The course runs on 4–5 November 2026.',
    ],
    ['2026-09-21 2026-10-09 – –', 'Intervjuerna görs mellan 21 september och 9 oktober.'],
    [
      '2026-05-18 2026-05-20 10:00 15:00',
      'Kursstart: måndag 18 maj kl. 10.00\nKursslut: onsdag 20 maj kl. 15.00',
    ],
    [
      '2026-09-23 2026-09-24 – –',
      'Hej!\n\nWed 23 Sept – supper with the team\nThu 24 Sept – three procedures\n\nHälsningar',
    ],
    ['2026-05-21 – 18:00 –', 'Det blir en sårkväll den 21 maj kl. 18. I morgon skickar jag affischen.'],
    ['2026-09-07 2026-09-08 – –', 'Lånetid 1 juni–10 juli. En av er får följa med på kurs 7–8 september.'],
    ['2026-06-01 2026-06-05 – –', 'Kursen startar den 1 juni och pågår till den 5 juni.'],
    ['2026-05-26 – – –', 'Afrejse: tirsdag den 26. maj fra Kastrup\nHjemrejse: søndag den 31. maj'],
  ])('%s: %s', (expected, body) => {
    expect(find('schedule', body).map(times)).toEqual([expected]);
  });

  it('is the day within a week that the subject names', () => {
    const body = 'Välkomna måndag 18 maj kl 10!';
    expect(find('schedule', body, 'Kurs v. 21').map(times)).toEqual(['2026-05-18 – 10:00 –']);
  });

  it.each([
    'Rapporten ska vara klar senast 31 december.',
    'Cancellations must reach us before 4 June.',
    'Pumpen är lagad och kan användas igen i morgon.',
  ])('is none: %s', (body) => {
    expect(find('schedule', body)).toEqual([]);
  });

  it('is each of the times to choose from', () => {
    const body =
      'Förslag:\nTis 19 maj 13.30–14.15 (dag)\nTis 19 maj 14.30–15.15 (kväll)\nOns 20 maj 7.15–8.00 (natt)';
    expect(find('schedule', body).map(times)).toEqual([
      '2026-05-19 – 13:30 14:15',
      '2026-05-19 – 14:30 15:15',
      '2026-05-20 – 07:15 08:00',
    ]);
  });
});

describe('when it begins and ends', () => {
  it.each([
    ['2026-05-21 – 12:30 16:45', 'Torsdag 21 maj. Vi börjar 12.30 som förut men slutar 16.45.'],
    ['2026-05-21 – 17:30 20:00', 'Torsdag 21 maj: vi börjar 17.30 och slutar senast 20.00.'],
    [
      '2026-05-21 2026-05-22 10:00 14:00',
      'On 21–22 May 2026. Start 10.00 on day one, finish 14.00 on day two.',
    ],
    [
      '2026-05-21 – 09:00 16:00',
      'Torsdag 21 maj. Förmiddagen (9–12) ägnas åt anatomi. Efter lunch (13–16) övar vi.',
    ],
    [
      '2026-05-21 – 18:30 23:00',
      'Torsdag 21 maj\n\n18.30 Mingel\n19.00 Föreläsning\n23.00 Coaches back to the hotels',
    ],
  ])('%s: %s', (expected, body) => {
    expect(find('schedule', body).map(times)).toEqual([expected]);
  });

  it('is what several events share', () => {
    const body =
      'Each webinar runs 12:00–12:45 on Teams.\n\n1. Thursday 4 June. Cleaning.\n2. Thursday 18 June. Air flow.';
    expect(find('schedule', body, 'Webinars').map(times)).toEqual([
      '2026-06-04 – 12:00 12:45',
      '2026-06-18 – 12:00 12:45',
    ]);
  });
});

describe('the last day to register', () => {
  it.each([
    ['2026-05-31', 'Could you let me know by the end of the month?'],
    ['2026-06-30', 'Namn och tröjstorlek till mig senast sista juni.'],
    ['2026-06-19', 'Svar önskas senast midsommarafton!'],
    ['2026-05-14', 'Anmäl dig senast Kristi himmelsfärdsdag.'],
    ['2026-08-21', 'Tilmelding senest den 21. august til mig; vi glæder os.'],
    ['2026-05-15', 'Let us know by 5 pm on Friday 15 May.'],
    ['2026-05-15', 'Could you reply by Friday week?'],
    ['2026-05-07', 'Please confirm before lunch tmrw.'],
    ['2026-09-21', 'Anmälan: via portalen, chef attesterar. Stänger 21 september.'],
    ['–', 'Hör av dig före påsk, annars går platsen vidare.'],
    ['–', 'Skicka namn och kost senast en vecka före respektive tillfälle.'],
    ['–', 'ANMÄLAN\nPer webbinarium, senast kl. 16 dagen före.'],
    ['–', 'Please confirm your place by the end of next week.'],
    ['–', 'Meld deg på innen sommerferien.'],
  ])('%s: %s', (date, body) => {
    expect(find('deadline', body).map((signal) => signal.date ?? '–')).toEqual([date]);
  });

  it.each([
    'Vi hör av oss före jul.',
    'Vi ses före midsommar.',
    'Leverans sker före månadens slut.',
    'We will confirm the agenda by the end of the month.',
    'Avbokning senast en vecka före kursen är kostnadsfri.',
    'Uppgifterna raderas senast den 30 november 2026.',
    'Du kan stanna till lördag, säg bara till så bokar jag rum.',
    'God jul och gott nytt år!',
  ])('is none: %s', (body) => {
    expect(find('deadline', body)).toEqual([]);
  });
});

const rowsOf = (body: string) =>
  find('programme', `Hej! Välkommen till kursen.\n\n${body}\n\nVarmt välkommen!`).map(({ rows }) =>
    rows?.map(({ from, minutes, as }) => `${from} ${minutes ?? '–'} ${as}`),
  );

describe('an agenda', () => {
  it('may tell a day in each line', () => {
    expect(
      rowsOf(
        'Torsdag 4 juni kl. 9–17: föreläsningar om stroke\nFredag 5 juni kl. 8.30–14: praktiska övningar',
      ),
    ).toEqual([['09:00 480 professional', '08:30 330 professional']]);
  });

  it('may have pleasure after the hours of a day', () => {
    expect(
      rowsOf(
        'FRI 4 SEP\t08.30–12.30 Science: navigation | Afternoon: golf tournament (shotgun start 13.30)\nSAT 5 SEP\t09–12 hands-on with models. Gala dinner in the lemon house',
      ),
    ).toEqual([['08:30 240 professional', '13:00 240 social', '09:00 180 professional', '12:00 – social']]);
  });

  it('may have days with a heading and items', () => {
    expect(
      rowsOf(
        'Dag 1\n• Nyheter om spårbarhet\n• Grupparbete, slutar 17.15\n• Gemensam buffé 18.30\n\nDag 2\n• Start 8.30: egna fall\n• Avslut 12.00',
      ),
    ).toEqual([['17:15 75 break', '18:30 – social', '08:30 210 professional', '12:00 – break']]);
  });

  it('may be told in running text, by the parts of a day', () => {
    expect(
      rowsOf(
        'Förmiddagen (9–12) går åt till nålföring i fantom. Efter lunch (13–16) blir det svåra infarter.',
      ),
    ).toEqual([['09:00 180 professional', '13:00 180 professional']]);
  });

  it('may run together in lines that wrap', () => {
    expect(
      rowsOf(
        'Kvällen börjar kl 17.00 med registrering och en smörgås, och 17.30 föreläser överläkare\nEva Ek om hjärtsvikt. 18.45 svarar vi på frågor.',
      ),
    ).toEqual([['17:00 30 break', '17:30 75 professional', '18:45 – professional']]);
  });

  it('does not go on from the last row of one day to the first of the next', () => {
    expect(rowsOf('Mon 9.00 Introduction\nTue 10.00 Own cases')).toEqual([
      ['09:00 – professional', '10:00 – professional'],
    ]);
  });

  it.each([
    'Tisdag 12 maj kl 17.30–20 Konferensrum Billingen, Skövde\nOnsdag 20 maj kl 17.30–20 Stadsbiblioteket, Lidköping',
    'Tisdag 12 maj kl 12–13\nOnsdag 13 maj kl 12–13',
    'Kom förmiddag 9–12 eller eftermiddag 13–16.',
  ])('is not: %s', (body) => {
    expect(rowsOf(body)).toEqual([]);
  });
});

describe('an event that falls on a weekend', () => {
  it.each([
    'Kursen hålls fredag 13 till lördag 14 november 2026.',
    'Mötet är den 13–15 november 2026 i Lund.',
    'The course runs Saturday 14 November 2026.',
    'Utbildningen är torsdag 12 till söndag 15 november 2026.',
    'The meeting is held on 26–28 November 2026.',
  ])('“%s”', (body) => {
    expect(find('schedule', body)[0]?.weekend).toBe(true);
  });

  it.each([
    'Kursen hålls torsdag 12 till fredag 13 november 2026.',
    'Mötet är den 16–18 november 2026 i Lund.',
    'The course runs Monday 16 November 2026.',
    'Jag kommer gärna förbi hos er vecka 42.',
    'Intervjuerna görs mellan 21 september och 9 oktober 2026.',
    'The meeting is held on 23–25 November 2026.',
  ])('not “%s”', (body) => {
    expect(find('schedule', body)[0]?.weekend).toBeUndefined();
  });
});
