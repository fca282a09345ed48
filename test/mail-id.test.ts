import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readFile } from '../src/files/read-file.ts';
import { hashText } from '../src/mail/hash-text.ts';
import type { Message } from '../src/mail/message.ts';
import { cardFindings } from '../src/note/cards.ts';
import { findingKey } from '../src/note/dismissals.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';
import { freshDraft, messageKey } from '../src/ui/drafts.ts';
import { connectFrom, eventually, type FakePanel, shownIn, tellFrom } from './background-harness.ts';
import { fakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

const pack = loadPack();
const options = { date: '2026-09-01', language: 'sv' } as const;
const mail: Message = {
  subject: 'Möte',
  from: { name: 'Eva Ek', address: 'eva.ek@cordia.example' },
  to: [],
  cc: [],
  sent: '2026-09-01T08:00:00+02:00',
  body: 'Cordia Pharma AB bjuder in till möte den 17 september kl. 18.00.\nVi bjuder på middag med vin.',
  attachments: [],
};
const whole = { ...mail, body: `${mail.body}\nVi bokar och betalar hotellrummet.\nVälkommen!` };

beforeEach(async () => {
  browser = fakeBrowser();
  vi.resetModules();
  await import('../extension/background/background.ts');
});

describe('the id of a mail', () => {
  test('is the same before and after it is screened, with attachments and where the text is cut', async () => {
    const { mailIdOf } = await import('../extension/background/mail-id.ts');
    const folder = new URL('./corpus/messages/seen/', import.meta.url);
    const names = readdirSync(folder).filter((name) => /\.(?:eml|html|ics)$|-0[1-3]\.txt$/.test(name));
    expect(names.length).toBeGreaterThan(20);
    const read = await Promise.all(names.map((name) => readFile(name, readFileSync(new URL(name, folder)))));
    const long = { ...mail, body: 'En\u00a0rad\u200b om möten.\r\n'.repeat(5000) };
    const withText = { ...mail, attachments: [{ name: 'program.txt', text: 'Kl. 18 middag' }] };
    const all = [...read.flatMap((one) => ('message' in one ? [one.message] : [])), long, withText];
    for (const message of all)
      expect(mailIdOf(message)).toBe(hashText(messageKey(screen(message, pack, options))));
    expect(mailIdOf(withText)).not.toBe(mailIdOf(mail));
  });

  test('does not hang on recipients, and parts what was sent by others, at other times, or on', async () => {
    const { mailIdOf } = await import('../extension/background/mail-id.ts');
    const { from: _from, ...unsigned } = mail;
    expect(mailIdOf({ ...mail, to: [{ address: 'bo@region.example' }] })).toBe(mailIdOf(mail));
    const others = [
      mail,
      { ...mail, sent: '2026-09-02T08:00:00+02:00' },
      { ...mail, from: { address: 'bo.berg@cordia.example' } },
      { ...mail, from: { name: 'Eva Ek' } },
      { ...mail, from: { name: 'Bo Berg' } },
      unsigned,
      { ...mail, subject: 'VB: Möte', body: `FYI\n\n${mail.body}` },
    ];
    expect(new Set(others.map(mailIdOf)).size).toBe(others.length);
  });
});

describe('what was written and set aside', () => {
  test('goes over to the same mail when more of its text comes up, under one id for draft, dismissals and record', async () => {
    const panel = await openMail('t1', mail);
    await workOn(panel, 't1');
    const again = await openMail('t2', whole);
    await eventually(() => expect(shownIn(again)?.draft?.remark).toBe('Mitt'));
    expect(dismissed(again)).toHaveLength(1);
    const { mailIdOf } = await import('../extension/background/mail-id.ts');
    const stored = await browser.storage.session.get(null);
    expect(Object.keys(stored)).toContain(`dismissed:${mailIdOf(whole)}`);
    expect(JSON.stringify(stored.drafts)).toContain(mailIdOf(whole));
    // Nor is anything lost of the shorter one.
    expect(shownIn(await openMail('t3', mail))?.draft?.remark).toBe('Mitt');
  });

  test.each([
    ['another text under the same headers', { ...mail, body: 'Nytt möte den 24 september, med middag.' }],
    ['another subject', { ...whole, subject: 'VB: Möte' }],
    ['another day', { ...whole, sent: '2026-09-02T08:00:00+02:00' }],
  ])('stays where it was for %s', async (_, other) => {
    await workOn(await openMail('t1', mail), 't1');
    const panel = await openMail('t2', other);
    expect([shownIn(panel)?.draft, dismissed(panel)]).toEqual([undefined, undefined]);
  });

  test('stays where it was for a mail that nobody knows the day of', async () => {
    const { sent: _sent, ...undated } = mail;
    await workOn(await openMail('t1', undated), 't1');
    const panel = await openMail('t2', { ...undated, body: whole.body });
    expect([shownIn(panel)?.draft, dismissed(panel)]).toEqual([undefined, undefined]);
  });

  test('does not take the place of what the longer text has of its own', async () => {
    const { mailIdOf } = await import('../extension/background/mail-id.ts');
    const panel = await openMail('t1', mail);
    await workOn(panel, 't1');
    const draft = { ...freshDraft, remark: 'Eget', at: 1 };
    panel.ask({ type: 'keep-draft', mail: mailIdOf(whole), draft });
    await eventually(async () =>
      expect(JSON.stringify(await browser.storage.session.get('drafts'))).toContain('Eget'),
    );
    expect(shownIn(await openMail('t2', whole))?.draft?.remark).toBe('Eget');
  });
});

async function openMail(turn: string, message: Message): Promise<FakePanel> {
  await tellFrom(browser, 7, { type: 'reading', turn });
  await tellFrom(browser, 7, { type: 'message', turn, message });
  const panel = await connectFrom(browser, 7);
  await eventually(() => expect(shownIn(panel)?.state.view).toBe('report'));
  return panel;
}

/** Writes a remark and sets the first card aside. */
async function workOn(panel: FakePanel, turn: string): Promise<void> {
  const state = shownIn(panel)?.state;
  const [finding] = state?.view === 'report' ? cardFindings(state.report) : [];
  if (state?.view !== 'report' || !finding) throw new Error('no card is shown');
  const draft = { ...freshDraft, remark: 'Mitt', at: 5 };
  panel.ask({ type: 'keep-draft', mail: hashText(messageKey(state.report)), draft });
  const dismissal = { finding: findingKey(finding), reason: 'misread' };
  panel.ask({ type: 'dismiss', turn, dismissal });
  await eventually(() => expect(dismissed(panel)).toHaveLength(1));
  await eventually(async () =>
    expect(JSON.stringify(await browser.storage.session.get('drafts'))).toContain('Mitt'),
  );
}

function dismissed(panel: FakePanel) {
  const state = shownIn(panel)?.state;
  return state?.view === 'report' ? state.dismissals : undefined;
}
