import { describe, expect, it } from 'vitest';
import { readMailDate } from '../src/files/mail-date.ts';
import { readFile } from '../src/files/read-file.ts';
import { sniff } from '../src/files/sniff.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('mail files', () => {
  const heads = [
    'From: "Ek, Eva" <eva.ek@acme.example>',
    'To: Grupp: Anna <anna@region.example>, bo@region.example;',
    'Cc: undisclosed-recipients:;',
    'Subject: =?Windows-1252?Q?Kv=E4llsm=F6te_12=9613_juni?=',
    'Date: Tue, 24 Feb 2026 09:12:41 +0100',
    'MIME-Version: 1.0',
  ];

  it('give headers, persons of groups, and the date with the offset it was written in', async () => {
    const message = await read('a.eml', [
      ...heads,
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hej  du',
      '',
      '',
      'A',
    ]);
    expect(message).toEqual({
      subject: 'Kvällsmöte 12–13 juni',
      from: { name: 'Ek, Eva', address: 'eva.ek@acme.example' },
      to: [{ name: 'Anna', address: 'anna@region.example' }, { address: 'bo@region.example' }],
      cc: [],
      sent: '2026-02-24T09:12:41+01:00',
      body: 'Hej  du\n\nA',
      attachments: [],
    });
  });

  const alternative = (plain: string, html: string) => [
    ...heads,
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    plain,
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    '--b--',
  ];

  it('take HTML before plain text', async () => {
    const message = await read('a.eml', alternative('Vi bjuder på lunch.', '<p>Vi bjuder på middag.</p>'));
    expect(message?.body).toBe('Vi bjuder på middag.');
  });

  it('take plain text where the HTML says next to nothing', async () => {
    const message = await read(
      'a.eml',
      alternative('Vi bjuder på lunch och middag.', '<img src="cid:x"><p>Bild</p>'),
    );
    expect(message?.body).toBe('Vi bjuder på lunch och middag.');
  });

  it('list attachments, not pictures that stand in the text', async () => {
    const part = (type: string, more: string[]) => ['--b', `Content-Type: ${type}`, ...more, '', 'AAAA'];
    const message = await read('a.eml', [
      ...heads,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '<img src="cid:logo" alt="Acme"><p>Hej</p>',
      ...part('image/png', ['Content-ID: <logo>', 'Content-Disposition: inline; filename=logo.png']),
      ...part('application/pdf', ["Content-Disposition: attachment; filename*=utf-8''m%C3%B6te.pdf"]),
      ...part('image/jpeg', ['Content-Disposition: attachment; filename=inbjudan.jpg']),
      '--b--',
    ]);
    expect(message?.attachments).toEqual([{ name: 'möte.pdf' }, { name: 'inbjudan.jpg' }]);
    expect(message?.body).toBe('Acme\nHej');
    expect(message?.alternatives).toEqual([{ start: 0, end: 4 }]);
  });

  it('that hold no mail are damaged', async () => {
    expect(await readFile('a.eml', utf8('\n\nbara text'))).toEqual({ error: { code: 'damaged' } });
  });
});

describe('HTML files', () => {
  it('give their title as subject, and their declared character set is heard', async () => {
    const html =
      '<html><head><meta charset="iso-8859-1"><title> Inbjudan\n till m\u00f6te</title></head><body>P\u00e5 kv\u00e4llen \u0096 v\u00e4lkommen</body></html>';
    const result = await readFile('a.html', latin(html));
    expect('message' in result && result.message).toMatchObject({
      subject: 'Inbjudan till möte',
      body: 'På kvällen – välkommen',
    });
  });
});

describe('text files', () => {
  it('may begin with header lines', async () => {
    const message = await read('a.txt', [
      'Subject: Kvällsmöte',
      'From: Eva Ek <eva@acme.example>',
      'To: Anna <anna@region.example>; Hjärtmottagningen',
      'Date: 2026-03-02T09:14:00+01:00',
      '',
      'Program',
      '  17.00  Samling',
    ]);
    expect(message).toEqual({
      subject: 'Kvällsmöte',
      from: { name: 'Eva Ek', address: 'eva@acme.example' },
      to: [{ name: 'Anna', address: 'anna@region.example' }, { name: 'Hjärtmottagningen' }],
      cc: [],
      sent: '2026-03-02T09:14:00+01:00',
      body: 'Program\n  17.00  Samling',
      attachments: [],
    });
  });

  it('whose first line only looks like a header keep it', async () => {
    const message = await read('a.txt', ['Date: 3 maj', 'Plats: Aulan', '', 'Hej']);
    expect(message?.body).toBe('Date: 3 maj\nPlats: Aulan\n\nHej');
  });

  it.each([
    ['UTF-8', utf8('\ufeffKvällsmöte')],
    ['Windows-1252', latin('Kv\u00e4llsm\u00f6te')],
    [
      'UTF-16',
      Uint8Array.from([0xff, 0xfe, ...[...'Kvällsmöte'].flatMap((letter) => [letter.charCodeAt(0), 0])]),
    ],
  ])('are read in %s', async (_name, bytes) => {
    const result = await readFile('a.txt', bytes);
    expect('message' in result && result.message.body).toBe('Kvällsmöte');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a.ics', utf8('BEGIN:VCALENDAR'), 'later'],
    ['a.msg', utf8('x'), 'later'],
    ['a.pdf', utf8('%PDF-1.7'), 'later'],
    ['a.docx', utf8('PK'), 'later'],
    ['-', utf8('%PDF-1.7'), 'later'],
    ['a.txt', utf8(' \n'), 'empty'],
    ['a.txt', Uint8Array.from([1, 0, 2, 0, 3]), 'unknown'],
    ['a.bin', Uint8Array.from([1, 0, 2, 0, 3]), 'unknown'],
    ['a.eml', new Uint8Array(25 * 1024 * 1024 + 1).fill(65), 'too-large'],
    ['a.html', utf8('<div>'.repeat(3000)), 'too-deep'],
  ])('%s gives its reason', async (name, bytes, code) => {
    expect(await readFile(name, bytes)).toEqual({ error: { code } });
  });
});

describe('formats without an ending', () => {
  it.each([
    ['From: a@b.example\nMIME-Version: 1.0\n\nHej', 'eml'],
    ['Subject: x\nFrom: a@b.example\n\nHej', 'txt'],
    ['  <!doctype html><p>Hej', 'html'],
    ['\ufeffBEGIN:VCALENDAR\n', 'ics'],
    ['Hej: Content-Type: nej', 'txt'],
  ])('%j is %s', (text, format) => {
    expect(sniff('-', utf8(text))).toBe(format);
    expect(sniff('a.mail', utf8(text))).toBe(format);
  });
});

describe('the Date header', () => {
  it.each([
    ['Fri, 27 Mar 2026 16:41:00 +0100', '2026-03-27T16:41:00+01:00'],
    ['3 Feb 2026 9:05 GMT', '2026-02-03T09:05:00+00:00'],
    ['Tue, 30 Jun 2026 15:15:58 -0430 (x)', '2026-06-30T15:15:58-04:30'],
    ['2026-03-02T09:14Z', '2026-03-02T09:14:00+00:00'],
    ['Tue, 99 Jun 2026 15:15:58 +0000', undefined],
    ['i går', undefined],
  ])('%s is %s', (text, iso) => expect(readMailDate(text)).toBe(iso));
});

async function read(name: string, lines: readonly string[]) {
  const result = await readFile(name, utf8(lines.join('\r\n')));
  return 'message' in result ? result.message : undefined;
}
