// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findingKey } from '../src/note/dismissals.ts';
import { questionText } from '../src/note/question-text.ts';
import type { RecordChoice } from '../src/note/record.ts';
import { Panel } from '../src/ui/Panel.tsx';
import type { KeepAnswer, PanelState } from '../src/ui/panel-state.ts';
import { defaultPreferences, type Preferences } from '../src/ui/preferences.ts';
import { PreferencesContext } from '../src/ui/use-preferences.ts';
import { sv } from '../src/words/sv.ts';
import { reports } from './gallery/reports.ts';
import { states } from './gallery/states.ts';

const copied = vi.fn<(text: string) => void>();
vi.mock('../src/ui/copy-note.ts', () => ({
  copyNote: async () => true,
  copyText: async (text: string) => {
    copied(text);
    return true;
  },
}));

const keepRecord = vi.fn<(choice: RecordChoice) => Promise<KeepAnswer>>(async () => 'kept');
const showInMail = vi.fn();
let preferences: Preferences;
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  preferences = defaultPreferences;
  vi.clearAllMocks();
});
afterEach(() => render(null, root));

test('the fourth tab offers four drafts, and the first asks for everything that is missing', async () => {
  show(states.evening);
  expect(texts('[role=tab]')).toEqual(['Iakttagelser', 'Genomgång', 'Anteckning', 'Svar']);
  await openReplies();
  expect(texts('.choice')).toEqual(Object.values(sv.replies.kinds));
  for (const question of reports.evening.questions)
    expect(draft().value).toContain(`- ${questionText(question, reports.evening, 'sv')}`);
});

test('the footer copies the whole request, with what was written in it, and has no button where nothing is missing', async () => {
  show(states.evening);
  await press('.footer .button:not(.primary)');
  expect(copied.mock.lastCall?.[0]).toMatch(/^Hej!\r\n\r\nTack för inbjudan/);
  expect(text('.footer .status')).toBe(sv.replies.askCopied);
  await openReplies();
  write('Hej igen!\nVi undrar en sak.');
  click('#tab-note');
  await press('.footer .button:not(.primary)');
  expect(copied.mock.lastCall?.[0]).toBe('Hej igen!\r\nVi undrar en sak.');
  show(states['S3-nothing-found']);
  expect(texts('.footer .button')).toEqual(['Kopiera anteckning']);
  await openReplies();
  expect(text('.replies .state h3')).toBe('Det finns inget att be om.');
  expect(root.querySelector('.replies textarea')).toBeNull();
});

test('the first action of the tab copies the chosen draft; elsewhere it copies the note', async () => {
  show(states.evening);
  expect(texts('.footer .button')).toEqual(['Kopiera anteckning', 'Be om komplettering']);
  await openReplies();
  expect(texts('.footer .button')).toEqual(['Kopiera svaret', 'Kopiera anteckning']);
  expect(texts('.footer .button.primary')).toEqual(['Kopiera svaret']);
  choose(1);
  await press('.footer .button.primary');
  expect(copied.mock.lastCall?.[0]).toContain('Vi tackar nej');
  expect(text('.footer .status')).toBe(sv.replies.copied);
  click('#tab-note');
  expect(texts('.footer .button.primary')).toEqual(['Kopiera anteckning']);
});

test('each draft keeps what was written in it, in each language, until one starts over', async () => {
  show(states.evening);
  await openReplies();
  const drafted = draft().value;
  write('Mitt eget');
  expect(draft().lang).toBe('sv');
  click('.reply-language button');
  expect(draft().lang).toBe('en');
  expect(draft().value).toMatch(/^Hello,/);
  click('.reply-language button');
  choose(1);
  expect(draft().value).toContain('Vi tackar nej');
  choose(0);
  expect(draft().value).toBe('Mitt eget');
  click('.replies > .link');
  expect(draft().value).toBe(drafted);
  expect(document.activeElement).toBe(draft());
});

test('the language is the mail’s, not the panel’s', async () => {
  show({ ...states.evening, language: 'en' });
  await openReplies();
  expect(draft().value).toMatch(/^Hej!/);
  expect(text('.reply-language button')).toBe('Write in English');
});

test('a refusal gives a reason only when asked to, and is not asked where there is none', async () => {
  show(states.evening);
  await openReplies();
  choose(1);
  const title = reports.evening.findings[0]?.title ?? '';
  expect(draft().value).not.toContain(title);
  click('.replies .switch input');
  expect(draft().value).toContain(`- ${title}`);
  show(states['S3-nothing-found']);
  await openReplies();
  choose(1);
  expect(root.querySelector('.replies .switch')).toBeNull();
});

test('what was set aside is in no draft', async () => {
  const [first] = reports.evening.findings;
  if (!first) throw new Error('The report has no findings.');
  show({ ...states.evening, dismissals: [{ finding: findingKey(first), reason: 'misread' }] });
  await openReplies();
  choose(2);
  expect(draft().value).not.toContain(first.title);
});

test('says whom to ask, as the organisation does, and what to do where it says nothing', async () => {
  show(states.evening);
  await openReplies();
  choose(3);
  expect(text('.reply-to')).toContain(sv.replies.noContact);
  const contactUrl = 'https://region-exempel.example/samverkan';
  preferences = { ...defaultPreferences, organisation: { contactName: 'Samverkansrådet', contactUrl } };
  show(states.evening);
  expect(text('.reply-to')).toContain('Till Samverkansrådet');
  expect(root.querySelector('.reply-to a')?.getAttribute('href')).toBe(contactUrl);
});

test('every filled line is traced to words of the mail, which can be shown there', async () => {
  show(states.evening);
  await openReplies();
  choose(2);
  const lines = texts('.origins dt');
  for (const line of lines) expect(draft().value).toContain(line);
  const buttons = [...root.querySelectorAll<HTMLElement>('.origins .link')];
  const names = buttons.map((button) => button.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(names.length);
  expect(buttons.length).toBeGreaterThan(4);
  act(() => buttons[0]?.click());
  for (const { start, end, quote } of showInMail.mock.lastCall?.[0] ?? []) {
    expect(reports.evening.wording.slice(start, end)).toBe(quote);
  }
});

test('each draft says by its own word what rests on what', async () => {
  show(states.evening);
  await openReplies();
  const told = [0, 1, 2, 3].map((kind) => {
    choose(kind);
    return text('.origins summary');
  });
  expect(told).toEqual([
    'Vad frågorna bygger på',
    'Vad skälen bygger på',
    'Vad uppgifterna bygger på',
    'Vad frågan bygger på',
  ]);
});

test('a personal identity number that somebody writes gets out by no way, and a name does', async () => {
  show(states.evening);
  await openReplies();
  write('Hej Eva Ek!\nDet gäller 19640823-3234.');
  expect(draft().value).toBe('Hej Eva Ek!\nDet gäller [personnummer].');
  await press('.footer .button.primary');
  expect(copied.mock.lastCall?.[0]).toBe('Hej Eva Ek!\r\nDet gäller [personnummer].');
  click('#tab-findings');
  await press('.footer .button:not(.primary)');
  expect(copied.mock.lastCall?.[0]).not.toContain('3234');
});

test('a line that stands twice is traced once, to all that it rests on', async () => {
  const [first] = reports.evening.findings;
  if (!first) throw new Error('The report has no findings.');
  const again = { ...first, rule: 'another-rule', evidence: reports.evening.findings[1]?.evidence ?? [] };
  show({ ...states.evening, report: { ...reports.evening, findings: [first, again] } });
  await openReplies();
  choose(2);
  const names = [...root.querySelectorAll('.origins .link')].map((one) => one.getAttribute('aria-label'));
  expect(texts('.origins dt').filter((line) => line.includes(first.title))).toHaveLength(1);
  expect(new Set(names).size).toBe(names.length);
});

test('from a mail with too little text one goes on with a request for the invitation as text', async () => {
  show(states['S6-picture']);
  await press('.state .link');
  expect(copied.mock.lastCall?.[0]).toContain('Kan ni skicka inbjudan i själva mejlet');
  expect(text('.state [role=status]')).toBe(sv.replies.askCopied);
});

test('the register is nowhere to be seen while it is off', () => {
  show(states.evening);
  click('#tab-note');
  expect(root.querySelector('.keep-record')).toBeNull();
});

test('keeping sends what was decided and written, and says what came of it', async () => {
  preferences = { ...defaultPreferences, register: true };
  show(states.evening);
  click('#tab-note');
  click('.note-fields .choice input');
  const field = root.querySelector<HTMLTextAreaElement>('.keep-record textarea');
  act(() => {
    if (field) field.value = 'Tas upp på APT';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('.keep-record .button');
  expect(keepRecord).toHaveBeenLastCalledWith({ decision: 'attend', remark: 'Tas upp på APT' });
  expect(text('.footer .status')).toBe(sv.keepRecord.kept);
  keepRecord.mockResolvedValueOnce('full');
  await press('.keep-record .button');
  expect(text('.footer .status')).toBe(sv.keepRecord.full);
});

test('a mail that is in the register says since when, and shows what was remarked', () => {
  preferences = { ...defaultPreferences, register: true };
  const kept = {
    schema: 1,
    id: '0123456789abcdef',
    kept: '2026-03-01',
    outcome: { conflict: 0, review: 0, unclear: 0, questions: 0, dismissed: 0 },
    rules: [],
    edition: '3.0',
    remark: 'Sedan sist',
  } as const;
  show({ ...states.evening, kept });
  click('#tab-note');
  expect(text('.keep-record .button')).toBe('Uppdatera i registret');
  expect(text('.keep-record > .small')).toContain('Finns i registret sedan sön\u00a01\u00a0mars\u00a02026.');
  expect(root.querySelector<HTMLTextAreaElement>('.keep-record textarea')?.value).toBe('Sedan sist');
});

function show(state: PanelState): void {
  act(() =>
    render(
      <PreferencesContext.Provider value={preferences}>
        <Panel
          state={state}
          actions={{ screenAnyway: vi.fn(), setLanguage: vi.fn(), showInMail, keepRecord }}
        />
      </PreferencesContext.Provider>,
      root,
    ),
  );
}

function draft(): HTMLTextAreaElement {
  const field = root.querySelector<HTMLTextAreaElement>('.replies textarea');
  if (!field) throw new Error('No draft is shown.');
  return field;
}

function write(value: string): void {
  act(() => {
    draft().value = value;
    draft().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function choose(index: number): void {
  act(() => root.querySelectorAll<HTMLElement>('.replies .choice input')[index]?.click());
}

/** The tab comes a moment after the panel. */
async function openReplies() {
  click('#tab-reply');
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(root.querySelector('.replies')).not.toBeNull();
  }, 20_000);
}

function click(selector: string): void {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  act(() => found.click());
}

async function press(selector: string): Promise<void> {
  click(selector);
  await act(async () => Promise.resolve());
}

function texts(selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
}

function text(selector: string): string | undefined {
  return texts(selector)[0];
}
