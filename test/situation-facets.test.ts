import { describe, expect, it } from 'vitest';
import { quoteFacets, readFacets } from '../src/judging/situation-facets.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';

const engine = buildEngine();

function analysed(body: string, subject = 'Hej') {
  return analyse({ subject, body, to: [], cc: [], attachments: [] }, engine, '2026-03-01');
}

function told(body: string, subject?: string): string[] {
  return readFacets(analysed(body, subject), []).map(({ situation }) => situation);
}

describe('what several words tell together', () => {
  it.each([
    ['Häng med till vår fabrik i Lund, där vi visar hur katetrarna gjuts.', 'study-visit'],
    ['At our plant in Cork you will see how the valves are made.', 'study-visit'],
    ['Avdelningen i Falun har kört systemet i två år. Vi tar med er dit på besök.', 'reference-visit'],
    ['Colleagues at Odense have used our robot since 2023 and will let you watch.', 'reference-visit'],
    ['Vi har två sängar över. Ni får behålla dem, helt gratis.', 'donation'],
    ['We have a spare scanner that we could lend you at no charge.', 'donation'],
    ['Vi vill tillsammans med er klinik kartlägga vårdkedjan.', 'development-project'],
    ['We suggest a pilot together with your team.', 'development-project'],
    ['Ema har beslutat att den som förskriver Xalt ska känna till risken.', 'risk-minimisation'],
    ['The approval is conditional on a briefing of prescribers about the risk.', 'risk-minimisation'],
    ['Vi söker fler kliniker till en randomiserad studie.', 'clinical-trial'],
    ['As part of the purchase we give a training session in your ward.', 'service-information'],
    ['Utbildningen för era nya monitorer är den 3 maj.', 'service-information'],
  ])('“%s” is told as %s', (body, situation) => {
    expect(told(body)).toEqual([situation]);
  });

  it.each([
    'Vi ses i våra lokaler i Lund och äter middag.',
    'Kollegor från Lund föreläser om hjärtsvikt.',
    'Kursen är kostnadsfri och handlar om apparater.',
    'En gemensam middag avslutar dagen om projekt i vården.',
    'Föreläsning om biverkningar och säker förskrivning.',
    'Professor Berg presents a randomised trial that recruited 400 patients.',
    'Vi berättar om vår nya pump.',
    'Hur en vårdplan blir till: föreläsning på hotellet.',
    'Arvode enligt avtal till den som håller kursen.',
  ])('“%s” tells nothing', (body) => {
    expect(told(body)).toEqual([]);
  });

  it('takes in what the subject line says, wherever the rest stands', () => {
    const body =
      'Hej Ulf!\n\nDe har stått på mässan. De är hela. De är rena. Ni får dem gratis om ni vill ta över dem.';
    expect(told(body, 'Tre sängar')).toEqual(['donation']);
    expect(told(body)).toEqual([]);
  });

  it('does not join words that stand far apart', () => {
    const between = 'Det är maj. Solen skiner. Vi mår bra. ';
    expect(told(`Kom till vår fabrik. ${between}Så gjuts en kateter.`)).toEqual([]);
    expect(told(`Kom till vår fabrik. Så gjuts en kateter.`)).toEqual(['study-visit']);
  });

  it('asks for pay where somebody is to answer or to speak', () => {
    const survey = analysed('Fyll i formuläret, så får du ett presentkort.');
    expect(readFacets(survey, [])).toEqual([]);
    const gift = { id: 'gift', kind: 'voucher', stance: 'stated', start: 0, end: 1, quote: 'F' } as const;
    expect(readFacets(survey, [gift])).toMatchObject([{ situation: 'market-survey' }]);
    expect(readFacets(survey, [{ ...gift, stance: 'denied' }])).toEqual([]);
  });

  it('weighs less far down than in the beginning', () => {
    const ask = 'Kom till vår fabrik. Så gjuts en kateter.';
    const [first] = readFacets(analysed(ask), []);
    const [last] = readFacets(analysed(`${'Det var en gång en dag i maj. '.repeat(40)}${ask}`), []);
    expect(first?.isLate).toBe(false);
    expect(last?.isLate).toBe(true);
    expect(last?.weight).toBeLessThan(first?.weight ?? 0);
  });

  it('quotes the words', () => {
    const analysis = analysed('Kom till vår fabrik. Så gjuts en kateter.');
    const quotes = quoteFacets(analysis, 'study-visit').map(({ start, end }) =>
      analysis.text.slice(start, end),
    );
    expect(quotes).toEqual(['vår fabrik', 'gjuts']);
    expect(quoteFacets(analysis, 'donation')).toEqual([]);
  });
});
