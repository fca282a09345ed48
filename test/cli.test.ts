import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { printScreening } from '../src/cli/print-screening.ts';
import { runCommand, type World } from '../src/cli/run-command.ts';
import { noteText } from '../src/note/note-text.ts';
import type { Pack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';

const report: Report = {
  schema: 1,
  pack: { id: 'p', edition: '3.0', inForce: '2026-02-01', overlays: [] },
  message: { subject: 'Kvällsmöte', from: { name: 'Eva Ek' }, to: [], cc: [], attachments: [] },
  reading: { hiddenText: true },
  wording: 'Kvällsmöte\nVi bjuder på trerätters\nmiddag.',
  kind: 'industry-invitation',
  kindEvidence: [],
  situation: 'gathering',
  languages: ['sv'],
  organisers: [{ name: 'Acme Pharma AB', sector: 'pharma', role: 'host' }],
  signals: [
    {
      id: 'meal',
      kind: 'banquet',
      stance: 'stated',
      payer: 'company',
      amount: { min: 1495, max: 1495, currency: 'SEK', per: 'person' },
      start: 24,
      end: 41,
      quote: 'trerätters\nmiddag',
    },
  ],
  findings: [
    {
      rule: 'a',
      principle: 'moderation',
      weight: 'decision',
      outcome: 'conflict',
      signals: [0],
      evidence: [{ start: 24, end: 41, quote: 'trerätters\nmiddag' }],
      limit: { id: 'l', value: 950, currency: 'SEK', verified: false },
      title: 'Måltiden tycks kosta mer än gränsen',
      why: 'Måltider ska vara måttfulla.',
      advice: 'Fråga vad den kostar.',
      basis: [{ source: 's', section: '4', status: 'confirmed' }],
    },
    {
      rule: 'b',
      principle: 'documentation',
      weight: 'information',
      outcome: 'unclear',
      signals: [],
      evidence: [],
      lookedFor: ['programme'],
      title: 'Program saknas',
      why: 'Ett program ska finnas.',
      advice: 'Be om det.',
      basis: [{ source: 's', status: 'inferred' }],
    },
  ],
  questions: [{ id: 'travel-lodging', text: 'Vem betalar resan?' }],
  summary: { conflict: 1, review: 0, unclear: 1, questions: 1 },
};

describe('the printed screening', () => {
  const source = {
    id: 's',
    title: { sv: 'Överenskommelsen', en: 'The agreement' },
    publisher: 'P',
    url: 'u',
  };
  const print = (language: 'sv' | 'en') =>
    printScreening(report, { language, date: '2026-03-02', pack: { sources: new Map([['s', source]]) } });

  it('says all that a reader needs, in order', () => {
    const text = print('sv');
    const order = [
      'Kvällsmöte',
      'Eva Ek',
      'Inbjudan från ett företag · Sammankomst · Acme Pharma AB',
      'dold text',
      'Dagens datum, 2026-03-02',
      'MÖJLIG AVVIKELSE',
      'Måltiden tycks kosta mer än gränsen (Måttfullhet)',
      '”trerätters middag”',
      'gräns 950',
      'Varför: Måltider ska vara måttfulla.',
      'Stöd: Enligt Överenskommelsen, 4',
      'Gör så här: Fråga vad den kostar.',
      'FRAMGÅR INTE',
      'Program saknas',
      'Letade efter: program',
      'Vem betalar resan?',
      'GENOMGÅNG',
      'Måltid: ”trerätters middag” – festmiddag, företaget betalar',
      'Ingen rättslig bedömning',
      'Regler 3.0',
    ];
    const places = order.map((part) => plain(text).indexOf(part));
    expect(
      places.every((place) => place >= 0),
      `missing: ${order.filter((_, at) => (places[at] ?? -1) < 0)}`,
    ).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('keeps to 96 columns and never passes a verdict', () => {
    const text = print('sv') + print('en');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(96);
    expect(text).not.toMatch(/bryter mot|godkän[dt]|förbjud|forbidden|approved/i);
    expect(plain(print('en'))).toContain('The agreement');
  });
});

describe('the command', () => {
  const mail = 'Subject: Kvällsmöte\n\nVi bjuder.';

  it('prints one report a line, an error in its place, and gives status 1', async () => {
    const { status, out, err } = await run(['--json', 'a.txt', 'borta.txt', 'b.pdf', 'mapp', 'a.txt'], {
      'a.txt': mail,
      'b.pdf': '%PDF',
    });
    expect(status).toBe(1);
    const lines = out.map((line) => JSON.parse(line));
    expect(lines).toEqual([
      { ...report, asked: { subject: 'Kvällsmöte', date: '2026-03-02', language: 'sv' } },
      { schema: 1, file: 'borta.txt', error: { code: 'not-found', message: 'filen finns inte.' } },
      { schema: 1, file: 'b.pdf', error: { code: 'later', message: expect.stringContaining('.eml') } },
      { schema: 1, file: 'mapp', error: { code: 'not-a-file', message: 'det är en mapp, inte en fil.' } },
      { ...report, asked: { subject: 'Kvällsmöte', date: '2026-03-02', language: 'sv' } },
    ]);
    expect(err).toHaveLength(3);
    expect(err[0]).toBe('borta.txt: filen finns inte.');
  });

  it('hands date and language on, and reads standard input', async () => {
    const { status, out } = await run(['--json', '--lang=en', '--date', '2025-01-31', '-'], { '-': mail });
    expect(status).toBe(0);
    expect(JSON.parse(out[0] ?? '').asked).toEqual({
      subject: 'Kvällsmöte',
      date: '2025-01-31',
      language: 'en',
    });
  });

  it('prints the note', async () => {
    const { status, out } = await run(['--note', 'a.txt'], { 'a.txt': mail });
    expect(status).toBe(0);
    expect(out.join('\n')).toContain('Anteckning om samverkan med industrin');
  });

  it.each([
    [[], 'minst en fil'],
    [['--json'], 'minst en fil'],
    [['--xml', 'a.txt'], '--xml'],
    [['--lang', 'de', 'a.txt'], 'de'],
    [['--date', '2026-02-30', 'a.txt'], '2026-02-30'],
    [['--date', 'a.txt'], 'a.txt'],
    [['--json', '--note', 'a.txt'], 'inte båda'],
    [['a.txt', '--overlay'], 'fil med lokala regler'],
    [['--overlay=', 'a.txt'], 'fil med lokala regler'],
    [['--overlay', '--json', 'a.txt'], 'fil med lokala regler'],
    [['--overlay', '-', '-'], 'en gång'],
    [['-', '-'], 'en gång'],
  ])('%j is wrong usage', async (words, told) => {
    const { status, out, err } = await run(words, { 'a.txt': mail });
    expect({ status, out }).toEqual({ status: 2, out: [] });
    expect(err.join('\n')).toContain(told);
    expect(err.join('\n')).toContain('npm run --silent screen');
  });

  it('takes what follows -- as a file', async () => {
    expect((await run(['--json', '--', '--xml'], { '--xml': mail })).status).toBe(0);
  });
});

describe('the command with overlays', () => {
  const mail = 'Subject: Kvällsmöte\n\nVi bjuder.';
  const overlay = (id: string, part: object = {}) =>
    JSON.stringify({ overlay: id, name: { sv: `Region ${id}`, en: `The region ${id}` }, ...part });

  it('lays them on the pack in the order given, each on those before it', async () => {
    const own = {
      id: 'no-evenings',
      principle: 'moderation',
      weight: 'decision',
      breach: { any: [{ signal: 'meal' }] },
    };
    const texts = { title: local('Titel'), why: local('Varför.'), advice: local('Gör så.') };
    const files = {
      'a.txt': mail,
      'x.json': overlay('x', { ownRules: [{ ...own, ...texts }] }),
      'y.json': overlay('y', { rules: { 'x/no-evenings': { weight: 'prohibited' } } }),
    };
    const { status, err, packs } = await run(
      ['--json', '--overlay', 'x.json', '--overlay=y.json', 'a.txt'],
      files,
    );
    expect({ status, err }).toEqual({ status: 0, err: [] });
    expect(packs[0]?.overlays).toEqual(['x', 'y']);
    expect(packs[0]?.rules).toMatchObject([{ id: 'x/no-evenings', weight: 'prohibited', local: 'y' }]);
    expect((await run(['--overlay', 'y.json', '--overlay', 'x.json', 'a.txt'], files)).status).toBe(2);
  });

  it('screens nothing when one cannot be read, and tells each error on a line of its own', async () => {
    const words = [
      '--json',
      '--overlay',
      'x.json',
      '--overlay',
      'borta.json',
      '--overlay',
      'y.json',
      'a.txt',
    ];
    const files = {
      'a.txt': mail,
      'x.json': overlay('x', { rules: { nothing: {} }, limits: { nothing: { value: -1 } } }),
      'y.json': '{\n  "overlay": y\n}',
    };
    const { status, out, err, packs } = await run(words, files);
    expect({ status, out, packs }).toEqual({ status: 2, out: [], packs: [] });
    expect(err).toEqual([
      expect.stringMatching(/^x\.json: limits → nothing → value: Värdet ska vara ett tal/),
      'borta.json: filen finns inte.',
      expect.stringMatching(/^y\.json: overlay: Rad 2 går inte att läsa som JSON\./),
    ]);
    const english = await run(['--lang', 'en', ...words], files);
    expect(english.err[1]).toBe('borta.json: there is no such file.');
    expect(english.err.join('\n')).toContain('The value should be a number above 0');
  });

  it('tells how many more errors there are', async () => {
    const rules = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`r${at}`, { off: true }]));
    const { err } = await run(['--overlay', 'x.json', 'a.txt'], {
      'a.txt': mail,
      'x.json': overlay('x', { rules }),
    });
    expect(err).toHaveLength(11);
    expect(err[10]).toBe('x.json: och 2 fel till.');
  });

  it('names them, and their findings, in the screening and in the note', async () => {
    const names = new Map([['x', { sv: 'Region X', en: 'The region X' }]]);
    const [finding] = report.findings;
    const told: Report = {
      ...report,
      pack: { ...report.pack, overlays: ['x'] },
      findings: finding ? [{ ...finding, local: 'x', basis: [{ source: 'x/a', status: 'inferred' }] }] : [],
    };
    const source = { id: 'x/a', title: { sv: 'Region X', en: 'The region X' }, publisher: 'X', url: 'u' };
    const text = printScreening(told, {
      language: 'sv',
      date: '2026-03-02',
      pack: { sources: new Map([['x/a', source]]), local: { names, companies: [], internalDomains: [] } },
    });
    expect(text).toContain('\nLokala regler: Region X\n');
    expect(text).toContain('Stöd: Lokal regel (Region X); Lokal riktlinje (Region X)');
    const note = noteText(told, {
      language: 'en',
      date: '2026-03-02',
      overlayNames: Object.fromEntries(names),
    });
    expect(note).toContain('Local rule (The region X)');
    expect(note).toContain('with local rules: The region X.');
    expect(noteText(told, { language: 'sv', date: '2026-03-02' })).toContain('med lokala regler: x.');
  });
});

it('runs unbuilt, with nothing but reports on standard output', async () => {
  const mail =
    'Subject: Lunch\nFrom: Bo <bo@region.example>\nDate: Mon, 2 Mar 2026 09:14:00 +0100\n\nHej, ska vi äta lunch på torsdag?\n\nMvh\nBo\n';
  const { status, out, err } = await start(['--json', '-', 'test/borta.eml'], mail);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    schema: 1,
    message: { subject: 'Lunch', sent: '2026-03-02T09:14:00+01:00' },
  });
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ file: 'test/borta.eml', error: { code: 'not-found' } });
  expect({ status, err }).toEqual({ status: 1, err: 'test/borta.eml: filen finns inte.\n' });
}, 60_000);

async function run(words: readonly string[], files: Readonly<Record<string, string>>) {
  const out: string[] = [];
  const err: string[] = [];
  const packs: Pack[] = [];
  const world: World = {
    readBytes: async (file) => {
      const text = files[file];
      if (text !== undefined) return new TextEncoder().encode(text);
      throw Object.assign(new Error(file), { code: file === 'mapp' ? 'EISDIR' : 'ENOENT' });
    },
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
    today: '2026-03-02',
    pack: {
      id: 'p',
      editions: [],
      rules: [],
      limits: new Map(),
      sources: new Map(),
      questions: new Map(),
      overlays: [],
    },
    screen: ({ subject }, pack, options) => {
      packs.push(pack);
      return { ...report, asked: { subject, ...options } };
    },
  };
  return { status: await runCommand(words, world), out, err, packs };
}

function start(words: readonly string[], input: string) {
  return new Promise<{ status: number | null; out: string; err: string }>((resolve) => {
    const child = execFile('node', ['src/cli/start.mjs', ...words], (_error, out, err) =>
      resolve({ status: child.exitCode, out, err }),
    );
    child.stdin?.end(input);
  });
}

function local(text: string) {
  return { sv: text, en: text };
}

/** Lines joined and no-break spaces made ordinary, so that wrapping does not matter. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ');
}
