import { describe, expect, it } from 'vitest';
import type { SignalId } from '../src/report.ts';
import { signalsIn } from './read-signals.ts';

const to = [{ name: 'Anna Berg', address: 'anna.berg@regionvast.example' }];
const read = (body: string) => signalsIn(body, { to });
const intro = 'Korvalis AB bjuder in er till ett möte om hjärtsvikt.\n\n';

/** Who pays for the signals of one id, in the order of the text. */
function payers(id: SignalId, body: string): unknown[] {
  return read(intro + body)
    .filter((signal) => signal.id === id && signal.stance === 'stated')
    .map(({ payer }) => payer);
}

describe('words of payment that stand apart from what is paid', () => {
  it.each([
    'The grant is personal and comprises:\n\n(a) full congress registration;\n(b) a return flight from Arlanda;\n(c) three nights at a hotel;',
    'Vi står för följande.\n\n1. Kongressavgiften\n2. Flyg tur och retur\n3. Tre nätter på hotell',
    'Vi betalar för er alla fyra. Det blir:\n\nKursavgift 4 x 5 200 = 20 800 kr\nTåg t/r ca 4 x 1 150 = 4 600 kr\nHotell en natt 4 x 1 390 = 5 560 kr',
    'Here is what we would take care of. Your flight from Stockholm. Three nights at a hotel. The congress fee.',
    'Bidraget avser att täcka\n- resa med flyg\n- hotell\n- kongressavgift',
    'Vad vi står för\nFlyg tur och retur\nHotell tre nätter\nRegistreringsavgift',
  ])('pays for all of the list: %j', (body) => {
    for (const id of ['travel', 'lodging', 'participation-fee'] as const)
      expect(payers(id, body), id).toEqual(['company']);
  });

  it.each([
    'Kursavgift 5 200 kr\nTåg ca 1 150 kr\nHotell en natt 1 390 kr',
    'Resa och boende ordnar och betalar var och en. Priserna är ungefär:\n\nTåg ca 1 150 kr\nHotell en natt 1 390 kr',
    'Kostnader som kliniken står för:\nTåg 1 150 kr\nHotell en natt 1 390 kr',
    'Vi står för programmet. Praktiskt:\n\nTåg går varje timme från Stockholm\nHotell finns i närheten',
    'Frågor vi tar upp:\n- resor till tropikerna\n- hotell som smittkälla',
    'Who pays for what\nTåg ca 1 150 kr\nHotell en natt 1 390 kr',
  ])('does not make the company pay: %j', (body) => {
    for (const id of ['travel', 'lodging', 'participation-fee'] as const)
      expect(payers(id, body), id).not.toContain('company');
  });

  it('takes what is booked in general for the flight and the bus that stand under their labels', () => {
    const body =
      'Flyg ut: Landvetter–Zürich, ekonomiklass\nTransfer: buss från flygplatsen\n\nResa och logi bokas av oss.';
    expect(payers('travel', body)).toEqual(['company', 'company']);
    expect(payers('travel', 'Tåg: Stockholm–Lund går varje timme.')).toEqual([]);
  });
});

describe('a programme told day by day in running words', () => {
  const minutes = (body: string) => {
    const programme = read(intro + body).find(({ id }) => id === 'programme');
    return programme && [programme.professionalMinutes, programme.socialMinutes];
  };

  it.each([
    [
      'Fredag. Incheckning från 16, viltgryta vid brasan 19.\nLördag. 8.00–10.00 föreläsning om ventilation. Skidor fram till 16. Därefter 16.30–18.00 om gaser. Trerätters 19.30.',
      [210, 360],
    ],
    [
      'Torsdag kväll: vi ses 18, middag 19.30.\nFredag: föreläsningar 9–12, lunch, golf 13–17, middag 19.',
      [270, 240],
    ],
    [
      'På fredagen samlas vi kl. 17 för bastu. På lördagen är det seminarium 9–11, därefter fri tid till 16. Middag 19.',
      [120, 300],
    ],
    [
      'Thursday. Drinks at six, dinner at seven.\nFriday. Lectures 9 to 12, then skiing until 4, workshop 4.30–6, dinner 8.',
      [270, 300],
    ],
  ])('tells how long talks and pleasures last: %j', (body, told) => {
    expect(minutes(body)).toEqual(told);
  });

  it.each([
    'Fredag. Rum 12 är bokat för 16 personer.\nLördag. Plan 4, 20 platser.',
    'Måndag: 12 nya patienter.\nTisdag: 8 nya patienter.\nOnsdag: 9 operationer och 14 besök.',
    'Dag 1: onsdag 14 oktober, 08.30–16.00\nDag 2: onsdag 11 november, 08.30–16.00\nLokal: Utbildningshuset',
  ])('is none where days only have hours or figures: %j', (body) => {
    expect(minutes(body)).toBeUndefined();
  });
});

describe('the hour of an event beside other hours', () => {
  const from = (body: string) => read(intro + body).find(({ id }) => id === 'schedule')?.from;

  it('is that of the meeting, whatever else its sentence speaks of', () => {
    expect(from('Tisdag den 24 mars ses vi. Kom när ni har stängt, vi börjar prata kl 17.15.')).toBe('17:15');
  });

  it('is that of the agenda, not of somebody who leaves in between', () => {
    const rows = '07.45 Start\n08.30 Genomgång\n10.50 Rengöring\n11.45 Klart';
    expect(
      from(
        `Onsdag 11/2 hålls utbildningen för alla.\n\nJag flyttade mätningen framåt eftersom Omid måste iväg kl 10.\n\n${rows}`,
      ),
    ).toBe('07:45');
  });
});
