import { describe, expect, it } from 'vitest';
import { readTextMessage } from '../src/files/read-text.ts';
import { loadPack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();

interface Mail {
  readonly subject: string;
  readonly from: string;
  readonly to?: string;
  readonly body: readonly string[];
}

function read({ subject, from, to = 'Lungmottagningen <lungmott@regionhav.example>', body }: Mail): Report {
  const head = [`Subject: ${subject}`, `From: ${from}`, `To: ${to}`, 'Date: Mon, 2 Mar 2026 09:00:00 +0100'];
  const message = readTextMessage([...head, '', ...body].join('\n'));
  return screen(message, pack, { date: '2026-03-02', language: 'sv' });
}

const signalsOf = (report: Report, id: string) => report.signals.filter((signal) => signal.id === id);

const company = 'Per Ek <per.ek@respivia.example>';
const close = ['', 'Per Ek', 'Produktspecialist', 'Respivia Sverige AB'];
const invite = 'Vi på Respivia Sverige AB bjuder in till en eftermiddag om astma den 25 mars kl. 13.00.';

describe('a colleague’s yes', () => {
  const forward = (line: string) =>
    read({
      subject: 'VB: Eftermiddag om astma',
      from: 'Lena Holm <lena.holm@regionhav.example>',
      to: 'Karl-Erik Ström <karl-erik.strom@regionhav.example>',
      body: [
        line,
        '/Lena',
        '',
        `Från: ${company}`,
        'Skickat: den 1 mars 2026 10:00',
        'Till: Lena Holm',
        'Ämne: Eftermiddag om astma',
        '',
        'Hej Lena!',
        '',
        invite,
        ...close,
      ],
    });

  it.each([
    ['Karl-Erik har sagt ja till detta.', 'Karl-Erik har sagt ja'],
    ['Jag bestämmer vilka två det blir.', 'Jag bestämmer vilka två'],
  ])('is an approval: %s', (line, quote) => {
    const [approval] = signalsOf(forward(line), 'approval');
    expect(approval?.kind).toBe('stated');
    expect(quote).toContain(approval?.quote);
  });

  it.each([
    'Karl-Erik har sagt ja till att föreläsa.',
    'Majken har sagt ja till detta.',
    'Säg till Karl-Erik om du vill gå.',
  ])('is none: %s', (line) => expect(signalsOf(forward(line), 'approval')).toEqual([]));
});

describe('who signs a course up', () => {
  const said = (line: string) =>
    signalsOf(read({ subject: 'Kurs', from: company, body: [invite, line, ...close] }), 'approval');

  it.each(['Anmälan görs av närmaste chef.', 'Deltagare anmäls av enhetschefen.'])(
    'is a superior: %s',
    (line) => expect(said(line)).toEqual([expect.objectContaining({ kind: 'required' })]),
  );

  it.each([
    'Anmälan görs av deltagaren själv i portalen.',
    'Anmälan tas emot av vår kursadministratör, och din chef får en kopia.',
  ])('is none: %s', (line) => expect(said(line)).toEqual([]));
});

describe('a domain that looks like an authority’s', () => {
  const from = 'Agneta Rosvall <agneta.rosvall@klangverket.example>';
  const body = [
    'Hej!',
    '',
    'Välkomna på utbildning om hörapparater den 25 mars kl. 13.00. Vi bjuder på lunch.',
    '',
  ];

  it('is a company’s where the letter is signed with its legal name', () => {
    const report = read({ subject: 'Utbildning', from, body: [...body, 'Agneta', 'Klangverket Hörsel AB'] });
    expect(report.kind).toBe('industry-invitation');
  });

  it('stays an authority’s where it is not', () => {
    const report = read({ subject: 'Utbildning', from, body: [...body, 'Agneta', 'Klangverket'] });
    expect(report.kind).toBe('other-invitation');
  });
});

describe('whoever convenes a formal meeting', () => {
  const from = 'Omvårdnadsfacket Gävle <gavle@omvardnadsfacket.example>';
  const agenda = [
    '1. Mötets öppnande',
    '2. Val av justerare',
    '',
    'För styrelsen',
    'Anders Gåhlin, ordförande',
  ];

  it('invites to it, agenda and all', () => {
    const body = [
      'Kära medlem!',
      '',
      'Årsmötet hålls den 11 mars kl. 17.30 i ABF-huset. Vi bjuder på gryta.',
      ...agenda,
    ];
    expect(read({ subject: 'Kallelse: årsmöte 11 mars', from, body }).kind).toBe('other-invitation');
  });

  it('does not invite with its minutes', () => {
    const body = ['Kära medlem!', '', 'Här är protokollet. Nästa möte är den 18 mars kl. 17.', ...agenda];
    expect(read({ subject: 'Protokoll från årsmötet 11 februari', from, body }).kind).toBe('not-invitation');
  });
});

describe('the course office of a region', () => {
  const from = 'Kompetenscentrum <kompetenscentrum@regionhav.example>';
  const body = ['Kurskod: KOM-2641', 'Dag: onsdag 18 mars, 08.30–16.00', 'Ansökan görs i Kursportalen.'];

  it.each([
    ['other-invitation', 'Utbildningstillfälle våren 2026: Samtal som hjälper'],
    ['not-invitation', 'Kallelse: utbildningstillfälle för nyanställda'],
  ])('sends an %s: %s', (kind, subject) => {
    expect(read({ subject, from, body: ['Regionens kurs i bemötande.', ...body] }).kind).toBe(kind);
  });
});

describe('one room', () => {
  const said = (line: string) =>
    signalsOf(read({ subject: 'Kurs', from: company, body: [invite, line, ...close] }), 'lodging');

  it.each(['Jag har bokat ett rum på stadshotellet i Örebro.', 'Jag har bokat ett rum på Knut i Örebro.'])(
    'is to meet in: %s',
    (line) => expect(said(line)).toEqual([]),
  );

  it.each([
    'Jag har bokat ett rum på stadshotellet åt dig.',
    'Vi har bokat ett rum på stadshotellet, två nätter.',
  ])('is to sleep in: %s', (line) => expect(said(line)).toHaveLength(1));
});

describe('what a unit does as it always does', () => {
  it.each([
    ['employer', 'Utbildningen hålls hos er. Fikat ordnar ni som ni brukar.'],
    ['employer', 'Utbildningen hålls hos er. Kaffe fixar ni som vanligt.'],
    ['company', 'Utbildningen hålls hos er. Fikat ordnar vi.'],
  ])('is paid by the %s: %s', (payer, line) => {
    const [meal] = signalsOf(
      read({ subject: 'Utbildning', from: company, body: [invite, line, ...close] }),
      'meal',
    );
    expect(meal?.payer).toBe(payer);
  });
});
