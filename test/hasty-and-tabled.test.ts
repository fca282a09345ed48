import { describe, expect, it } from 'vitest';
import { signalsIn, signalsOf } from './read-signals.ts';

describe('what is typed in haste', () => {
  it.each(['Vi ska ut o äta på onsdag.', 'Vi går ut å äter på onsdag.'])('reads %s', (body) => {
    expect(signalsOf('meal', body)).toMatchObject([{ kind: 'dinner' }]);
  });

  it.each(['Salen är 25 m lång.', 'Öppet t o m fredag.', 'Besök Mr o Neill i dag.'])('leaves %s', (body) => {
    expect(signalsOf('meal', body)).toEqual([]);
  });
});

describe('sums in the columns of a table', () => {
  const table = 'AVGIFTER (SEK, moms tillkommer)\n\t\ttill 12 juni\tfrån 13 juni\nSpecialist\t3 800\t4 600\n';

  it('takes currency and VAT from the head and the first figure of the row', () => {
    expect(signalsOf('participation-fee', table)).toMatchObject([
      { amount: { min: 3800, max: 3800, currency: 'SEK', vat: 'excluded' }, payer: 'participant' },
    ]);
  });

  it('gives a row’s sum to what the row names first', () => {
    const body = `${table}Mötesmiddag\t525\t525\n`;
    expect(signalsOf('meal', body)).toMatchObject([
      { kind: 'dinner', payer: 'participant', amount: { min: 525, currency: 'SEK' } },
    ]);
  });

  it('leaves tables whose head tells no currency', () => {
    const body = 'Deltagare per år\nMiddag\t525\t610\n';
    expect(signalsOf('meal', body).some(({ amount }) => amount)).toBe(false);
  });
});

describe('approval by paraphrase', () => {
  it.each([
    ['Jag sätter din chef på kopia eftersom uppdraget behöver godkännas av henne.', 'required'],
    ['Prata med din chef. Utan hennes klartecken kan vi inte boka.', 'required'],
    ['Enligt överenskommelse med avdelningschef Britt Ek.', 'stated'],
    ['Tilmelding sker gennem jeres afdelingsledelse, og vi mødes i København.', 'required'],
  ])('reads %s', (body, kind) => {
    expect(signalsOf('approval', body)).toMatchObject([{ kind }]);
  });

  it.each([
    'Innehållet bestämmer du helt själv.',
    'Tiden bestämmer ni själva.',
    'Din chef vet att patienten har gett sitt samtycke.',
    'Vår chef har sagt ja till mer personal, och vi har fått hans ja.',
    'Läkemedlet är godkänt av Läkemedelsverket.',
  ])('leaves %s', (body) => {
    expect(signalsOf('approval', body)).toEqual([]);
  });
});

describe('the answer to a label', () => {
  it.each(['Övernattning: nej\n', 'Logi:\tingår ej\n'])('denies %s', (body) => {
    expect(signalsOf('lodging', `Kurs den 3 juni.\n${body}`)).toMatchObject([{ stance: 'denied' }]);
  });

  it('denies in Danish', () => {
    expect(
      signalsOf('lodging', 'Vi mødes i København, og I er velkomne.\nOvernatning: nej.\n'),
    ).toMatchObject([{ stance: 'denied' }]);
  });

  it('leaves the next clause its own negation', () => {
    const [travel] = signalsOf('travel', 'Vi kör en buss till mötet, och parkering ersätts inte.');
    expect(travel).toMatchObject({ kind: 'bus', stance: 'stated' });
  });
});

describe('whom and where a calendar names', () => {
  it('takes the towns of a time zone for no place', () => {
    const body =
      'När: den 24 mars 2026 13:30-14:30 (UTC+01:00) Amsterdam, Berlin, Rom\nPlats: Hus 7, plan 2\n';
    expect(signalsIn(body).filter(({ place }) => place)).toEqual([]);
  });

  it('reads the unit behind the label of those who must come', () => {
    expect(signalsOf('recipient', 'Obligatoriska: Avd 54 Ortopedi\n\nVi visar lyften.')).toMatchObject([
      { kind: 'group' },
    ]);
  });
});

describe('a series of days', () => {
  it('gives each topic’s day', () => {
    const body =
      'Fyra tisdagar med lunch, kl. 12.05.\n\n● 15 september – Varför svarar inte patienten?\n● 29 september – Sömn som mål\n● 13 oktober – Klinisk vardag\n● 27 oktober – Panel\n';
    expect(signalsOf('schedule', body).map(({ date }) => date?.slice(5))).toEqual([
      '09-15',
      '09-29',
      '10-13',
      '10-27',
    ]);
  });
});
