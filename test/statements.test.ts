import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import type { Signal, SignalId } from '../src/report.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { findSignals } from '../src/signals/find-signals.ts';
import { readContext } from '../src/signals/reading.ts';

const engine = buildEngine({ tagger: false });

function read(id: SignalId, body: string, given: Partial<Message> = {}): readonly Signal[] {
  const from = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
  const message: Message = { subject: 'Inbjudan', from, to: [], cc: [], body, attachments: [], ...given };
  return findSignals(readContext(analyse(message, engine, '2026-03-02'), engine)).filter(
    (one) => one.id === id,
  );
}

describe('approval', () => {
  it.each([
    ['Please register only if your manager has approved.', 'required', 'stated'],
    ['Anmälan genom er chef senast den 1 maj.', 'required', 'stated'],
    ['I er velkomne, hvis jeres leder er med på den.', 'required', 'stated'],
    ['Du behöver inte stämma av med jobbet.', 'required', 'denied'],
    ['Blanketten ska vara undertecknad av er chef.', 'required', 'stated'],
  ])('%j: %s, %s', (text, kind, stance) => {
    expect(read('approval', text)).toEqual([expect.objectContaining({ kind, stance })]);
  });

  it('is none where the participant decides about the product', () => {
    expect(read('approval', 'Efter ett halvår bestämmer ni själva om ni går vidare.')).toEqual([]);
  });
});

describe('a target group', () => {
  it.each([
    'Kl. 17.45 talar överläkare Maja Ståhl i tre kvart.',
    'Kvällen leds av överläkare Maja Ståhl.',
    'Vi får besök av specialistläkare dr Bo von Ek.',
    'Därefter föreläser vår erfarna specialistläkare om nya riktlinjer.',
    'Här presenterar två läkare från Lund sina resultat.',
    'Talare: överläkare vid Sahlgrenska.',
    'Medverkande: Maja Ståhl, överläkare, och Bo Ek, sjuksköterska.',
    'Maja Ståhl, specialist i kardiologi, berättar.',
    'Föreläsare är barnmorska Anna-Karin Lund.',
    'At 17:45 consultant Dr Ek speaks about new guidelines.',
    'Speakers: physicians from Lund.',
  ])('is not who speaks: %s', (text) => {
    expect(read('target-group', text)).toEqual([]);
  });

  it.each([
    ['En kväll för överläkare och ST-läkare.', 'överläkare'],
    ['Vi talar om hjärtsvikt för läkare och sjuksköterskor.', 'läkare'],
    ['Vi presenterar nya data för specialistläkare.', 'specialistläkare'],
    ['Inbjudna är läkare Region Skåne.', 'läkare'],
    ['Utbildning för sjuksköterskor Sahlgrenska Universitetssjukhuset.', 'sjuksköterskor'],
    ['Överläkare Maja Ståhl föreläser för distriktsläkare.', 'distriktsläkare'],
    ['Professor Ek talar. Läkare är välkomna.', 'Läkare'],
    ['Målgrupp: läkare', 'Målgrupp'],
    ['Webbinarium för dig i primärvården.', 'för dig i primärvården'],
    ['En utbildning för dig som möter allergiker.', 'för dig som möter'],
    ['A webinar for those in primary care.', 'for those in primary care'],
    ['Dr Ek speaks to nurses.', 'nurses'],
  ])('is whom it is for: %s', (text, quote) => {
    expect(read('target-group', text)).toEqual([expect.objectContaining({ quote })]);
  });
});

describe('a written agreement', () => {
  it('has the employer as a party where there is a line for it to sign', () => {
    const text = 'A draft agreement is attached. We need it signed, including the line for the employer.';
    expect(read('agreement', text)).toEqual([
      expect.objectContaining({ quote: 'draft agreement', employer: true }),
    ]);
  });

  it.each([
    'Resan bekostar regionen enligt avtalet.',
    'Utbildningen hålls som det står i bilaga 5 till kontraktet.',
    'Please return the form, countersigned by your head of department.',
  ])('is no contract of supply, and no form that is signed: %j', (text) => {
    expect(read('agreement', text)).toEqual([]);
  });

  it('is the one referred to where work is paid', () => {
    const text = 'Arvode 5 000 kr per föreläsning betalas enligt avtalet.';
    expect(read('agreement', text)).toHaveLength(1);
  });
});

describe('procurement', () => {
  it.each([
    ['You do not have to go through the whole procurement circus.', 'mention', 'stated'],
    ['Maybe five minutes about the shoulder tender.', 'mention', 'stated'],
    ['Er region is in tender this autumn.', 'ongoing', 'stated'],
    ['Kanske har ni en kommande upphandling.', 'ongoing', 'unclear'],
    ['Ert anbudsunderlag ska ut i september.', 'ongoing', 'stated'],
    ['Priset följer bilaga 2 till avtalet.', 'contract', 'stated'],
  ])('%j: %s, %s', (text, kind, stance) => {
    expect(read('procurement', text)).toEqual([expect.objectContaining({ kind, stance })]);
  });
});

describe('a sponsor', () => {
  it('is told in the notice below a mail', () => {
    const notice =
      'Avregistrera dig från utskicket här.\nMötet genomförs med ekonomiskt stöd av Sveltana Pharma AB.';
    expect(read('sponsor', `Välkommen på möte den 8 maj.\n\n${notice}`)).toHaveLength(1);
  });

  it("is not the company that gives a grant of its own, nor 'grant' alone", () => {
    expect(read('sponsor', 'The educational grant is paid to the hospital.')).toEqual([]);
  });
});

describe('recipients', () => {
  const one = (body: string, given: Partial<Message> = {}) =>
    read('recipient', body, given).map(({ kind }) => kind);
  const mailbox = { to: [{ name: 'Kärlteamet', address: 'karl@region.example' }] };

  it.each([
    ['Jag skriver till dig som arbetsgivare.', ['head-of-unit']],
    ['Bästa distriktsläkare, bästa verksamhetschef,\nvi kommer i maj.', ['head-of-unit']],
    ['Till studierektor och verksamhetschef\n\nVi har plats på kursen.', ['head-of-unit']],
    ['Arbetar du som barnmorska? Då vill vi gärna ha din hjälp.', ['open']],
    ['Hej Karin och alla distriktssköterskor i Åby!\n\nVi kommer i maj.', ['group']],
    ['Stäm av med din chef före anmälan. Ni är välkomna på onsdag.', []],
    ['Vi tänker oss att ni vill prata med er chef innan ni svarar.', []],
    ['Vi vill bjuda er sjuksköterskor och undersköterskor på julbord.', []],
  ])('%j: %j', (body, kinds) => {
    expect(one(body)).toEqual(kinds);
  });

  it('are those of one workplace where colleagues of a town are greeted in its mailbox', () => {
    expect(one('Kära kollegor i Helsingborg!\n\nVi kommer i maj.', mailbox)).toEqual(['group']);
    expect(one('Kära kollegor i Helsingborg!\n\nVi kommer i maj.')).toEqual(['open']);
  });

  it('are told by what a colleague of the inner sender writes to others', () => {
    const inner =
      'Från: Mötesgruppen <moten@lindova.example>\nSkickat: den 2 mars 2026 09:14\nTill: Säljkåren\nÄmne: Möte';
    const to = [{ name: 'Fredrik Ås', address: 'fredrik.as@region.example' }];
    const body = `Hej Fredrik och Agneta,\n\nSe inbjudan nedan.\n\n${inner}\n\nMötet är den 8 maj.`;
    expect(one(body, { to, subject: 'VB: Möte' })).toEqual(['individual']);
  });
});
