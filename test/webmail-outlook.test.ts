// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { rangesOf } from '../src/webmail/ranges-of.ts';
import { readAtOnce } from '../src/webmail/read-at-once.ts';
import type { Reading } from '../src/webmail/webmail.ts';
import { webmailFor } from '../src/webmail/webmails.ts';
import { hostileContents, invitationHtml, invitationText } from './pages/mail-contents.ts';
import {
  type Labels,
  type Layout,
  outlookPage,
  type PageMail,
  type PageOptions,
  type View,
} from './pages/outlook-page.ts';

const outlook = webmailFor('outlook.office.com');

const mail: PageMail = {
  subject: 'Inbjudan: kvällsmöte om hjärtsvikt',
  from: 'Eva Ek<eva.ek@acme.example>',
  to: ['Maria Thorsell<maria.thorsell@region.example>', 'Hjärtmottagningen'],
  cc: ['Chefen, Anna<anna@region.example>'],
  date: 'Tue 2026-05-26 15:22',
  attachments: ['program.pdf', 'karta över vägen.docx'],
  content: invitationHtml,
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('hosts', () => {
  it.each(['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'])(
    '%s is Outlook',
    (host) => expect(webmailFor(host)?.name).toBe('Outlook'),
  );
  it('knows no other host', () => expect(webmailFor('outlook.office.com.example')).toBeUndefined());
});

const layouts: Layout[] = ['i', 'ii', 'iii'];
const views: View[] = ['conversation', 'item'];
const languages: Labels[] = ['en', 'sv', 'zz'];
const all = layouts.flatMap((layout) =>
  views.flatMap((view) => languages.map((labels) => ({ layout, view, labels }))),
);

describe.each(all)('layout $layout, $view view, labels $labels', ({ layout, view, labels }) => {
  it.each([1, 58])('is read whole, counters and classes from seed %i', (seed) => {
    const reading = open([mail], { layout, view, labels, seed });
    expect(reading.kind === 'message' && reading.message).toEqual({
      subject: 'Inbjudan: kvällsmöte om hjärtsvikt',
      from: { name: 'Eva Ek', address: 'eva.ek@acme.example' },
      to: [
        { name: 'Maria Thorsell', address: 'maria.thorsell@region.example' },
        { name: 'Hjärtmottagningen' },
      ],
      cc: [{ name: 'Chefen, Anna', address: 'anna@region.example' }],
      sent: expect.stringMatching(/^2026-05-26T15:22:00[+-]\d\d:\d\d$/),
      body: invitationText,
      alternatives: [
        {
          start: invitationText.indexOf('Acme'),
          end: invitationText.indexOf('Acme') + 'Acme Pharma AB'.length,
        },
      ],
      attachments: [{ name: 'program.pdf' }, { name: 'karta över vägen.docx' }],
      hiddenText: true,
    });
    expect(reading.kind === 'message' && reading.health).toBe('ok');
  });
});

describe('the sender', () => {
  it('may be a name alone', () => {
    const reading = open([{ ...mail, from: 'Gunilla Berg' }]);
    expect(messageOf(reading).from).toEqual({ name: 'Gunilla Berg' });
  });

  it('keeps an address as the only thing known', () => {
    const reading = open([{ ...mail, from: 'info@acme.example' }]);
    expect(messageOf(reading).from).toEqual({ address: 'info@acme.example' });
  });
});

describe('hostile content', () => {
  const quiet = messageOf(open([mail]));
  const cases = [
    ...Object.entries(hostileContents),
    ['everything at once', Object.values(hostileContents).join('')],
  ];
  it.each(cases)('%s does not change a header', (_name, content = '') => {
    for (const view of views) {
      const {
        body: _,
        alternatives: __,
        hiddenText: ___,
        ...headers
      } = messageOf(open([{ ...mail, content: content + invitationHtml }], { view }));
      expect(headers).toEqual({
        subject: quiet.subject,
        from: quiet.from,
        to: quiet.to,
        cc: quiet.cc,
        sent: quiet.sent,
        attachments: quiet.attachments,
      });
    }
  });
});

describe('conversations', () => {
  const colleague = { ...mail, from: 'Gunilla Berg', content: '<p>Vad säger ni?</p>' };

  it('take the one mail that is expanded, with its own sender', () => {
    const reading = open([{ ...mail, expanded: false }, colleague]);
    expect(messageOf(reading)).toMatchObject({ from: { name: 'Gunilla Berg' }, body: 'Vad säger ni?' });
  });

  it('take the one with the focus of two', () => {
    const reading = open([{ ...mail, cardAttributes: 'id="focused"' }, colleague]);
    expect(messageOf(reading).from).toEqual({ name: 'Eva Ek', address: 'eva.ek@acme.example' });
  });

  it('take the one that holds the active element of two', () => {
    document.body.innerHTML = outlookPage([mail, colleague]);
    document.querySelectorAll<HTMLElement>('.wide-content-host > div')[0]?.focus();
    expect(messageOf(read()).from?.name).toBe('Eva Ek');
    document.querySelectorAll<HTMLElement>('.wide-content-host > div')[1]?.focus();
    expect(messageOf(read()).from?.name).toBe('Gunilla Berg');
  });

  it('take the one that the reader last pointed at, though the focus has gone elsewhere', () => {
    document.body.innerHTML = outlookPage([mail, colleague]);
    const [first, second] = document.querySelectorAll('.wide-content-host');
    const pointed = (node: Element | undefined) => outlook && readAtOnce(outlook, document, node);
    expect(pointed(first)).toMatchObject({ message: { from: { name: 'Eva Ek' } }, others: 1 });
    expect(pointed(second)).toMatchObject({ message: { from: { name: 'Gunilla Berg' } } });
    second?.remove();
    expect(pointed(second)).toMatchObject({ message: { from: { name: 'Eva Ek' } }, others: 0 });
  });

  it('are not guessed at when two are open alike', () => {
    expect(open([mail, colleague])).toEqual({ kind: 'unreadable', missing: ['several-open'] });
  });

  it('never lend one mail the header of another', () => {
    document.body.innerHTML = outlookPage([mail, { ...colleague, cardAttributes: 'id="focused"' }]);
    document.querySelector('[id="MSG_8_FROM"]')?.remove();
    document.querySelector('[id="avatar-r8"]')?.remove();
    const reading = read();
    expect(messageOf(reading)).toMatchObject({ body: 'Vad säger ni?' });
    expect(messageOf(reading).from).toBeUndefined();
    expect(reading).toMatchObject({ health: 'degraded', found: { lacking: ['sender'] } });
  });

  it('leave hidden panes of earlier mails alone', () => {
    const cached = `<div style="display:none">${outlookPage([{ ...mail, from: 'Fel<fel@example.test>' }], { seed: 3 })}</div>`;
    document.body.innerHTML = cached + outlookPage([mail]) + cached;
    expect(messageOf(read()).from?.name).toBe('Eva Ek');
  });
});

describe('what is no open mail', () => {
  it('an empty reading pane', () => {
    document.body.innerHTML = '<div role="main"><div id="ReadingPaneContainerId"></div></div>';
    expect(read()).toEqual({ kind: 'nothing-open' });
  });

  it('a draft', () => {
    document.body.innerHTML =
      '<div id="ReadingPaneContainerId"><input id="MSG_9_SUBJECT"><div contenteditable="true" role="textbox" ' +
      'aria-multiline="true" aria-label="Message body"><div id="UniqueMessageBody_4">Hej</div></div></div>';
    expect(read()).toEqual({ kind: 'draft' });
  });

  it('a reply below a mail, with pasted markup', () => {
    const editor =
      '<div contenteditable="true" role="textbox" aria-multiline="true"><div id="MSG_1_FROM">Fel</div>' +
      '<div id="UniqueMessageBody_4">Utkast</div></div>';
    expect(messageOf(open([mail], { after: editor })).body).toBe(invitationText);
  });

  it('a card on top and a calendar beside it', () => {
    const around =
      '<div role="dialog"><div id="UniqueMessageBody_5">Kort</div></div>' +
      '<div role="complementary"><div id="UniqueMessageBody_77">Kalender</div></div>';
    expect(messageOf(open([mail], { before: around, after: around })).body).toBe(invitationText);
  });

  it('a mail whose subject is not painted yet', () => {
    document.body.innerHTML = outlookPage([mail]);
    document.querySelector('[id^="CONV_"]')?.replaceChildren();
    const reading = read();
    expect(messageOf(reading).subject).toBe('');
    expect(reading).toMatchObject({ health: 'degraded', found: { lacking: ['subject'] } });
  });

  it('a mail with neither subject nor sender', () => {
    document.body.innerHTML = outlookPage([mail]);
    document.querySelector('[id^="CONV_"]')?.replaceChildren();
    document.querySelector('[id^="MSG_"][id$="_FROM"]')?.remove();
    document.querySelector('[id^="avatar"]')?.remove();
    expect(read()).toEqual({ kind: 'unreadable', missing: ['headers'] });
  });

  it('a mail whose body is not painted yet', () => {
    document.body.innerHTML = outlookPage([mail]);
    document.querySelector('.customScrollBar.allowTextSelection')?.remove();
    expect(read()).toEqual({ kind: 'unreadable', missing: ['body'] });
  });
});

describe('the signature', () => {
  it('is equal for equal mails in other classes and counters', () => {
    expect(signatureOf(open([mail], { seed: 2 }))).toBe(
      signatureOf(open([mail], { seed: 99, labels: 'zz' })),
    );
  });

  it.each([
    { subject: 'Annat' },
    { from: 'Eva Ek' },
    { date: 'Tue 2026-05-26 15:23' },
    { content: `${invitationHtml}<p>.</p>` },
  ])('differs for %o', (change) => {
    expect(signatureOf(open([{ ...mail, ...change }]))).not.toBe(signatureOf(open([mail])));
  });
});

describe('ranges', () => {
  it('hold the words that the span holds, over marks and white space', () => {
    document.body.innerHTML = outlookPage([mail]);
    const reading = read();
    if (reading.kind !== 'message') throw new Error('not read');
    const spanOf = (text: string) => {
      const start = reading.message.body.indexOf(text);
      return { start, end: start + text.length };
    };
    const words = ['kvällsmöte', 'Middag och vin', 'om svikt', '100 kr'];
    const ranges = rangesOf(document, reading.runs, words.map(spanOf));
    expect(ranges.map((range) => range.toString().replace(/\s+/g, ' '))).toEqual(words);
    expect(rangesOf(document, reading.runs, [spanOf('Acme Pharma AB')])).toEqual([]);
  });

  it('give nothing once the page has replaced the nodes', () => {
    document.body.innerHTML = outlookPage([mail]);
    const reading = read();
    if (reading.kind !== 'message') throw new Error('not read');
    document.body.innerHTML = outlookPage([mail]);
    expect(rangesOf(document, reading.runs, [{ start: 0, end: 3 }])).toEqual([]);
  });
});

it('reading leaves the page byte for byte as it was', () => {
  document.body.innerHTML = outlookPage([mail]);
  const before = document.documentElement.outerHTML;
  read();
  expect(document.documentElement.outerHTML).toBe(before);
});

function open(mails: readonly PageMail[], options: PageOptions = {}): Reading {
  document.body.innerHTML = outlookPage(mails, options);
  return read();
}

function read(): Reading {
  return outlook ? readAtOnce(outlook, document) : { kind: 'nothing-open' };
}

function messageOf(reading: Reading) {
  if (reading.kind !== 'message') throw new Error(`not read: ${JSON.stringify(reading)}`);
  return reading.message;
}

function signatureOf(reading: Reading) {
  return reading.kind === 'message' ? reading.signature : undefined;
}
