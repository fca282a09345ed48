import { describe, expect, it } from 'vitest';
import { type BodyParts, readableSpans, splitBody } from '../src/mail/parts.ts';

const offer = 'Hej Gunilla!\n\nVi bjuder på middag 7 oktober.\n\nMvh\nRobert Falk\nVulnera Care AB';

describe('forwarded mail', () => {
  const headers: [string, string, object][] = [
    [
      'Outlook in Swedish',
      'Från: Robert Falk <robert@vulnera.example>\nSkickat: den 11 augusti 2026 10:42\nTill: Gunilla Berg\nÄmne: Sårdagarna',
      {
        from: { name: 'Robert Falk', address: 'robert@vulnera.example' },
        to: 'Gunilla Berg',
        subject: 'Sårdagarna',
        sent: 'den 11 augusti 2026 10:42',
      },
    ],
    [
      'Outlook in English with a rule above',
      '________________________________\nFrom: Robert Falk <robert@vulnera.example>\nSent: Tuesday, August 11, 2026 10:42 AM\nTo: Gunilla Berg\nCc: Anna\nSubject: Sårdagarna',
      { from: { name: 'Robert Falk', address: 'robert@vulnera.example' }, subject: 'Sårdagarna' },
    ],
    [
      'Gmail with mixed labels',
      '---------- Forwarded message ---------\nFrån: Robert Falk <robert@vulnera.example>\nDate: tis 11 aug. 2026 kl 10:42\nSubject: Sårdagarna\nTo: Gunilla Berg <g@vc.example>\nCc: <a@vc.example>,\n Bo Ek <b@vc.example>',
      {
        from: { name: 'Robert Falk', address: 'robert@vulnera.example' },
        subject: 'Sårdagarna',
        to: 'Gunilla Berg <g@vc.example>',
      },
    ],
    [
      'Thunderbird with tabs, subject first',
      '-------- Vidarebefordrat meddelande --------\nÄmne: \tSårdagarna\nDatum: \tTue, 11 Aug 2026 10:42:00 +0200\nFrån: \tRobert Falk <robert@vulnera.example>\nTill: \tGunilla Berg',
      { from: { name: 'Robert Falk', address: 'robert@vulnera.example' }, subject: 'Sårdagarna' },
    ],
    [
      'Danish labels',
      'Fra: Robert Falk <robert@vulnera.example>\nSendt: 11. august 2026 10:42\nTil: Gunilla Berg\nEmne: Sårdagarna',
      { from: { name: 'Robert Falk', address: 'robert@vulnera.example' }, to: 'Gunilla Berg' },
    ],
    [
      'all on one line',
      '----- Vidarebefordrat meddelande -----\nFrån: Robert Falk <robert@vulnera.example> Till: Gunilla Berg Skickat: tisdag 11 augusti 2026 Ämne: Sårdagarna',
      {
        from: { name: 'Robert Falk', address: 'robert@vulnera.example' },
        to: 'Gunilla Berg',
        subject: 'Sårdagarna',
      },
    ],
  ];

  it.each(headers)('%s', (_client, header, expected) => {
    const body = `Någon som är sugen? /G\n\n${header}\n\n${offer}`;
    const parts = splitBody('VB: Sårdagarna', body);
    expect(parts.forwarded).toMatchObject(expected);
    expect(textOf(body, parts.forwarded?.body)).toBe(offer);
    expect(texts(body, parts.newest)).toEqual(['Någon som är sugen? /G']);
    expect(texts(body, parts.signatures)).toEqual(['Mvh\nRobert Falk\nVulnera Care AB']);
    expect(parts.quoted).toEqual([]);
    expect(texts(body, readableSpans(parts))).toEqual([
      'Någon som är sugen? /G',
      'Hej Gunilla!\n\nVi bjuder på middag 7 oktober.',
    ]);
  });

  it('Apple Mail quotes what it forwards', () => {
    const inner = `Vidarebefordrat mejl:\n\nFrån: Robert Falk <robert@vulnera.example>\nÄmne: Sårdagarna\nDatum: 11 augusti 2026\nTill: g@vc.example\n\n${offer}`;
    const body = `Se nedan\n\n${inner.replace(/^/gm, '> ')}`;
    const parts = splitBody('Fwd: Sårdagarna', body);
    expect(parts.forwarded?.from).toEqual({ name: 'Robert Falk', address: 'robert@vulnera.example' });
    expect(textOf(body, parts.forwarded?.body)).toContain('> Vi bjuder på middag');
    expect(texts(body, parts.newest)).toEqual(['Se nedan']);
  });

  it('classic Outlook says who wrote', () => {
    const body = `Till er\n\nDen 28/10/2021 12:46 skrev "Robert Falk" <robert@vulnera.example> följande:\n\n${offer}`;
    const parts = splitBody('VB: Sårdagarna', body);
    expect(parts.forwarded?.from).toEqual({ name: 'Robert Falk', address: 'robert@vulnera.example' });
    expect(textOf(body, parts.forwarded?.body)).toBe(offer);
  });

  it('a forward of a forward is read to the innermost, every sender’s own lines kept', () => {
    const inner = 'Från: Robert <r@vulnera.example>\nSkickat: 1 maj 2026\nTill: Bo\nÄmne: Sårdagarna';
    const outer = 'Från: Bo <bo@region.example>\nSkickat: 2 maj 2026\nTill: Gunilla\nÄmne: VB: Sårdagarna';
    const body = `Se nedan\n\n${outer}\n\nVad tror du?\n\n${inner}\n\n${offer}`;
    const parts = splitBody('VB: Sårdagarna', body);
    expect(parts.forwarded?.from?.name).toBe('Robert');
    expect(texts(body, parts.newest)).toEqual(['Se nedan', 'Vad tror du?']);
  });

  it('needs no prefix where headers follow on a few words', () => {
    const body = `FYI\n\nFrån: Robert <r@vulnera.example>\nSkickat: 1 maj 2026\nTill: Bo\nÄmne: Sårdagarna\n\n${offer}`;
    expect(splitBody('Sårdagarna', body).forwarded?.from?.name).toBe('Robert');
  });
});

describe('replies', () => {
  it.each([
    'Från: Robert <r@vulnera.example>\nSkickat: 1 maj 2026\nTill: Bo\nÄmne: Sårdagarna',
    'Den tis 11 aug. 2026 kl 10:42 skrev Robert Falk <r@vulnera.example>:',
    'Den tis 11 aug. 2026 kl 10:42 skrev Robert Falk\n<r@vulnera.example>:',
    'On Tue, 11 Aug 2026 at 10:42, Robert Falk <r@vulnera.example> wrote:',
    '11 aug. 2026 kl. 10:42 skrev Robert Falk <r@vulnera.example>:',
    '-----Ursprungligt meddelande-----\nFrån: Robert\nSkickat: 1 maj 2026\nTill: Bo\nÄmne: Sårdagarna',
  ])('%s begins what is quoted', (header) => {
    const body = `Tack, vi tackar nej.\n\n${header}\n\n${offer}`;
    const parts = splitBody('SV: Sårdagarna', body);
    expect(parts.forwarded).toBeUndefined();
    expect(texts(body, parts.newest)).toEqual(['Tack, vi tackar nej.']);
    expect(texts(body, parts.quoted)[0]).toContain('middag 7 oktober');
  });

  it.each([
    'Fick den här av Gittan, se nedan. Ska vi gå?',
    'Tänkte på er! Sprid gärna.',
    'Got this from Bo, see below.',
  ])('“%s” passes on what stands below, whatever the subject says', (line) => {
    const head = 'Den tis 11 aug. 2026 kl 10:42 skrev Robert Falk <r@vulnera.example>:';
    const parts = splitBody('Sv: Sårdagarna', `${line}\n\n${head}\n\n${offer}`);
    expect(parts.forwarded).toMatchObject({ from: { name: 'Robert Falk' } });
  });

  const lists = [
    'Vad ingår?\n> Lunch båda dagarna\n> Två hotellnätter',
    'Benefits of Speaker:\n> Certificate\n> Half day city tour (November 25)',
    'I priset ingår:\n>> kursbok\n>> middag',
    'Därför ska du komma (tre skäl):\n> Ny teknik\n> God mat\n> Fri entré',
    'What you get:\n> coffee',
  ];
  it.each(lists)('arrows below a heading are a list: %s', (list) => {
    expect(splitBody('Inbjudan', `Hej!\n\n${list}\n\nVälkommen!`).quoted).toEqual([]);
  });

  const quotations = [
    'Eva skrev:\n> Vad kostar det?\n> Ingår lunch?',
    'Anna Ek <anna.ek@mott.example>:\n> Hej!\n> Kan ni komma?',
    'Du frågade:\n> Ingår lunch?\n> Ingår hotell?',
    'Se nedan.\n> Hej!\n> Vi ses på tisdag.',
    'Ditt mejl:\n> Hej!\n> Vi ses på tisdag.',
  ];
  it.each(quotations)('arrows below a writer’s name are a quotation: %s', (quotation) => {
    expect(splitBody('Sv: Besök', `Hej!\n\n${quotation}\n`).quoted).toHaveLength(1);
  });

  it('answers below quoted lines are the sender’s own', () => {
    const body = 'Hej\n> Vi bjuder på middag.\n> Välkommen!\nNej tack.';
    const parts = splitBody('Re: Sårdagarna', body);
    expect(texts(body, parts.newest)).toEqual(['Hej', 'Nej tack.']);
    expect(texts(body, parts.quoted)).toEqual(['> Vi bjuder på middag.\n> Välkommen!']);
  });

  it('labels of an invitation are no headers', () => {
    const body = 'Datum: 3 maj\nTill: alla läkare\nÄmne: hjärtsvikt\nFrån: kl. 17.00\n\nVi bjuder på middag.';
    const labelled = 'Inbjudan\n\nTid: 17.00\nTill: alla läkare\nPlats: Aulan\n\nVi bjuder på middag.';
    expect(texts(labelled, splitBody('Inbjudan', labelled).newest)).toEqual([labelled]);
    expect(splitBody('Inbjudan', body).quoted).toEqual([]);
  });
});

describe('signatures', () => {
  it.each([
    'Med vänlig hälsning',
    'Med vänliga hälsningar,',
    'Vänliga hälsningar',
    'Hälsningar',
    'Mvh/Eva',
    'Hälsar',
    'Varma hälsningar från oss på Acme',
    'Best regards,',
    'Kind regards',
    'Yours faithfully',
    'Med vennlig hilsen',
    'Venlig hilsen',
    '-- ',
    'Skickat från min iPhone',
  ])('%s begins one', (line) => {
    const body = `Välkommen på middag!\n\n${line}\nEva Ek\nAcme Pharma AB, Hotell Kungsgatan 1`;
    const parts = splitBody('Inbjudan', body);
    expect(texts(body, parts.signatures)).toEqual([body.slice(body.indexOf(line))]);
    expect(texts(body, parts.newest)).toEqual(['Välkommen på middag!']);
  });

  it('ends where a programme follows', () => {
    const programme = 'Program\n17.00 Samling\n17.15 Föreläsning\n18.00 Middag med vin';
    const body = `Välkommen!\n\nMvh\nEva Ek\n\n${programme}`;
    const parts = splitBody('Inbjudan', body);
    expect(texts(body, parts.signatures)).toEqual(['Mvh\nEva Ek']);
    expect(texts(body, parts.newest)).toEqual(['Välkommen!', programme]);
  });

  it('ends where a postscript follows', () => {
    const body = 'Välkommen!\nMvh\nEva Ek\nPS. Vi bjuder på middag.';
    expect(texts(body, splitBody('Inbjudan', body).newest)).toEqual([
      'Välkommen!',
      'PS. Vi bjuder på middag.',
    ]);
  });

  it.each(['Hälsningar till alla på kliniken, vi ses på middagen. Välkommen!', 'Regards dinner: see below.'])(
    '%s is a sentence',
    (line) => expect(splitBody('Inbjudan', `Hej\n${line}\nMer text`).signatures).toEqual([]),
  );
});

describe('footers', () => {
  it.each([
    'Du får inte ofta e-post från eva@acme.example. Läs om varför det här är viktigt',
    '[EXTERN]',
    'VARNING: Det här mejlet kommer från en extern avsändare. Klicka inte på länkar.',
    'CAUTION: This email originated from outside of the organization.',
  ])('%s on top', (line) => {
    const body = `${line}\nVi bjuder på middag.`;
    const parts = splitBody('Inbjudan', body);
    expect(texts(body, parts.footers)).toEqual([line]);
    expect(texts(body, parts.newest)).toEqual(['Vi bjuder på middag.']);
  });

  it.each([
    'Jardiance (empagliflozin), Rx, F, ATC-kod A10BK03. För fullständig information se www.fass.se',
    'Vill du inte längre få våra utskick? Avregistrera dig här',
    'If you no longer wish to receive these emails, unsubscribe here.',
    'Detta mejl är endast avsett för mottagaren och kan innehålla konfidentiell information.',
    'This message may contain confidential information intended only for the addressee.',
  ])('%s at the end', (line) => {
    const body = `Vi bjuder på middag.\n\n${line}`;
    const parts = splitBody('Inbjudan', body);
    expect(texts(body, parts.footers)).toEqual([line]);
    expect(texts(body, parts.newest)).toEqual(['Vi bjuder på middag.']);
  });

  it('an external speaker is content', () => {
    const body = 'Externa föreläsare håller i dagen.\nVi bjuder på lunch.';
    expect(splitBody('Inbjudan', body).footers).toEqual([]);
  });
});

it('no part reaches over another’s characters or out of the body', () => {
  const body = `[EXTERN]\nSe nedan\nMvh Bo\n\nFrån: R <r@v.example>\nSkickat: 1 maj\nTill: Bo\nÄmne: x\n\n${offer}\nAvregistrera dig här`;
  const parts = splitBody('VB: x', body);
  const spans = [...parts.newest, ...parts.signatures, ...parts.footers].sort((a, b) => a.start - b.start);
  for (const [at, span] of spans.entries()) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(spans[at + 1]?.start ?? body.length);
  }
});

function texts(body: string, spans: BodyParts['newest']): (string | undefined)[] {
  return spans.map((span) => textOf(body, span));
}

function textOf(body: string, span: { start: number; end: number } | undefined): string | undefined {
  return span && body.slice(span.start, span.end).replace(/^\n+|\n+$/g, '');
}
