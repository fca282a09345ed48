// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { composeNote } from '../src/ui/compose-note.ts';
import { untouched } from '../src/ui/note-edits.ts';
import { Panel } from '../src/ui/Panel.tsx';
import type { PanelActions, PanelState } from '../src/ui/panel-state.ts';
import { defaultPreferences, type Preferences } from '../src/ui/preferences.ts';
import { PreferencesContext } from '../src/ui/use-preferences.ts';
import { VersionContext } from '../src/ui/use-version.ts';
import { reports, sources } from './gallery/reports.ts';
import { states } from './gallery/states.ts';

const showInMail = vi.fn();
const close = vi.fn();
const actions: PanelActions = { showInMail, screenAnyway: vi.fn(), setLanguage: vi.fn(), close };
const copied: Record<string, string>[] = [];
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.clearAllMocks();
  copied.length = 0;
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly blobs: Record<string, Blob>) {}
    },
  );
  const write = async ([item]: { blobs: Record<string, Blob> }[]) => {
    const flavours = Object.entries(item?.blobs ?? {}).map(async ([type, blob]) => [type, await blob.text()]);
    copied.push(Object.fromEntries(await Promise.all(flavours)));
  };
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

test('every field that was read from the mail leads to exactly its words', () => {
  show(states.evening);
  const { note } = composeNote(states.evening, untouched, defaultPreferences, {
    overlayNames: {},
    version: '',
  });
  const read = note.fields.filter(({ spans }) => spans.length > 0);
  const names = [...root.querySelectorAll('.field-head .link')].map((link) =>
    link.getAttribute('aria-label'),
  );
  expect(names).toEqual(read.map(({ label }) => `Visa i mejlet: ${label}`));
  expect(names.length).toBeGreaterThan(7);
  press('Visa i mejlet: Plats');
  const venue = reports.evening.signals.find(({ id }) => id === 'venue');
  expect(showInMail).toHaveBeenCalledWith([{ start: venue?.start, end: venue?.end }]);
});

test('where the mail stands nowhere, no field leads to it', () => {
  const { showInMail: _show, ...rest } = actions;
  show(states.evening, {}, rest);
  expect(root.querySelectorAll('.field-head .link')).toHaveLength(0);
});

test('a field is copied alone, as it reads now, with CRLF', async () => {
  show(states.evening);
  press('Kopiera fältet Gåvor, fritid, medföljande');
  await vi.waitFor(() => expect(status()).toBe('Kopierat: Gåvor, fritid, medföljande'));
  expect(copied[0]?.['text/plain']).toMatch(/^Medföljande: .*betalar\r\nGåva: /);
  expect(root.querySelector('[aria-label="Kopiera fältet Efterfrågat den"]')).toBeNull();
});

test('decision, role and days go into the note; days in its language, and as ISO in a row', async () => {
  show(states.evening);
  act(() => root.querySelectorAll<HTMLInputElement>('.choice input')[1]?.click());
  write('#note-decidedBy', 'Verksamhetschef');
  write('#note-decidedOn', '2026-03-10');
  write('#note-asked', '2026-03-09');
  clickCopy();
  await vi.waitFor(() => expect(copied).toHaveLength(1));
  const text = copied[0]?.['text/plain'] ?? '';
  expect(text).toContain(
    '\r\nEfterfrågat den: mån 9 mars 2026\r\nBeslut: Tacka nej\r\nBeslutat av (roll): Verksamhetschef\r\n',
  );
  expect(text).toContain('\r\nBeslutat den: tis 10 mars 2026\r\n');
  await choose('Kopiera som rad');
  await vi.waitFor(() => expect(copied).toHaveLength(2));
  const cells = copied[1]?.['text/plain']?.split('\t') ?? [];
  expect(cells).toHaveLength(28);
  for (const cell of ['2026-03-10', '2026-03-09', 'Tacka nej', '2026-04-16 17:45–21:00'])
    expect(cells).toContain(cell);
});

test('type and procurement are chosen from a list, and said in the language of the note', () => {
  const drafts = new Map();
  show(states.evening, {}, actions, drafts);
  pick('#note-situation', 'advisory-board');
  pick('#note-procurement', 'yes');
  const chosen = (selector: string) => {
    const list = root.querySelector<HTMLSelectElement>(selector);
    return list?.options[list.selectedIndex]?.textContent;
  };
  expect(chosen('#note-situation')).toBe('Rådgivande möte');
  show(states['evening-en'], {}, actions, drafts);
  expect(chosen('#note-situation')).toBe('Advisory board');
  expect(chosen('#note-procurement')).toBe('Yes');
  pick('#note-situation', 'as-read');
  expect(chosen('#note-situation')).toBe('Company meeting');
});

test('what a person dismissed stands in the note', () => {
  const [first] = reports.evening.findings;
  if (!first) throw new Error('no finding');
  const finding = `${first.rule}  ${first.evidence[0]?.start}`;
  show({ ...states.evening, dismissals: [{ finding, reason: 'misread' }] });
  expect(value('#note-dismissed')).toContain('1. Företaget betalar övernattningen.');
  expect(value('#note-moderation')).not.toContain('övernattningen');
});

test('preferences decide how the note begins, and the person how it goes on', () => {
  show(states.evening, { hidesPersons: false, noteFormat: 'short', headOfUnitRequired: true });
  expect(root.querySelector<HTMLInputElement>('.switch input')?.checked).toBe(false);
  expect(value('#note-sender')).toContain('Johan Palm');
  expect(value('#note-headOfUnit')).toBe('Verksamhetschefen ska få veta om inbjudan.');
  expect(root.querySelector<HTMLSelectElement>('.switch select')?.value).toBe('short');
  act(() => root.querySelector<HTMLInputElement>('.switch input')?.click());
  expect(value('#note-sender')).not.toContain('Johan Palm');
});

test.each([
  ['standard', 28],
  ['short', 12],
] as const)('the %s note is copied with %i fields, as text and as a table alike', async (format, count) => {
  show(states.evening);
  pick('.switch select', format);
  clickCopy();
  await vi.waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]?.['text/html']?.match(/<th scope="row"/g)).toHaveLength(count);
  expect(copied[0]?.['text/plain']?.match(/^\S[^:\r\n]*:/gm)).toHaveLength(count);
});

test('the format of a row makes the button copy a row', async () => {
  show(states.evening);
  pick('.switch select', 'table');
  clickCopy();
  await vi.waitFor(() =>
    expect(status()).toBe('Raden är kopierad. Klistra in den i Excel eller i en lista.'),
  );
  expect(Object.keys(copied[0] ?? {})).toEqual(['text/plain']);
});

test('a text that may name a patient is pointed out until it is changed', () => {
  const { message } = reports.evening;
  const report = { ...reports.evening, message: { ...message, subject: 'Remiss 640823-3234' } };
  show({ ...states.evening, report });
  expect(root.querySelector('.patient-hint')?.textContent).toContain('uppgifter om en patient');
  write('#note-subjectLine', 'Remiss');
  expect(root.querySelector('.patient-hint')).toBeNull();
});

test('the foot tells the version, and cannot be taken out', () => {
  show(states.evening);
  expect(root.querySelector('#note-footer')).toBeNull();
  expect(root.querySelector('.note-group:last-of-type')?.textContent).toContain('Samverkanskoll 1.2.3.');
});

test('the menu opens, moves, closes and gives the focus back by the keyboard alone', async () => {
  show(states.evening);
  const button = menuButton();
  act(() => button.focus());
  key('ArrowUp');
  await vi.waitFor(() => expect(focused()).toBe('Skriv ut'));
  for (const [pressed, label] of [
    ['ArrowDown', 'Kopiera anteckning'],
    ['ArrowDown', 'Kopiera som rad'],
    ['s', 'Spara som Word (.docx)'],
    ['s', 'Spara som CSV'],
    ['End', 'Skriv ut'],
    ['Home', 'Kopiera anteckning'],
    ['ArrowUp', 'Skriv ut'],
  ] as const) {
    key(pressed);
    expect(focused()).toBe(label);
  }
  key('Escape');
  expect(document.activeElement).toBe(button);
  expect(root.querySelector('[role=menu]')).toBeNull();
  expect(close).not.toHaveBeenCalled();
  key('Escape');
  expect(close).toHaveBeenCalledOnce();
});

test('the calendar is offered only where a time is certain', async () => {
  show(states.evening);
  await openMenu();
  await vi.waitFor(() => expect(menuLabels()).toContain('Spara som kalenderfil (.ics)'));
  const signals = reports.evening.signals.filter(({ id }) => id !== 'schedule');
  show({ ...states.evening, report: { ...reports.evening, signals, findings: [] } });
  if (!root.querySelector('[role=menu]')) await openMenu();
  await vi.waitFor(() => expect(menuLabels()).not.toContain('Spara som kalenderfil (.ics)'));
});

test('printing asks the browser once the page to print is there', async () => {
  const seen: string[] = [];
  vi.stubGlobal('print', () => seen.push(root.querySelector('.print-view')?.textContent ?? 'nothing'));
  show(states.evening);
  await choose('Skriv ut');
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  expect(seen[0]).toContain('Anteckning om samverkan med industrin');
});

function show(
  state: PanelState,
  preferences: Partial<Preferences> = {},
  can: PanelActions = actions,
  drafts = new Map(),
): void {
  act(() =>
    render(
      <PreferencesContext.Provider value={{ ...defaultPreferences, ...preferences }}>
        <VersionContext.Provider value="1.2.3">
          <Panel state={state} actions={can} sources={sources} drafts={drafts} />
        </VersionContext.Provider>
      </PreferencesContext.Provider>,
      root,
    ),
  );
  act(() => root.querySelector<HTMLElement>('#tab-note')?.click());
}

function press(name: string): void {
  const button = root.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!button) throw new Error(`no ${name}`);
  act(() => button.click());
}

function write(selector: string, text: string): void {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = text;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

function pick(selector: string, option: string): void {
  const field = root.querySelector<HTMLSelectElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = option;
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
}

function clickCopy(): void {
  act(() => root.querySelector<HTMLElement>('.split .button')?.click());
}

function menuButton(): HTMLElement {
  const button = root.querySelector<HTMLElement>('.menu-button');
  if (!button) throw new Error('no menu');
  return button;
}

async function openMenu(): Promise<void> {
  act(() => menuButton().click());
  await vi.waitFor(() => expect(root.querySelector('[role=menu]')).not.toBeNull());
}

async function choose(label: string): Promise<void> {
  await openMenu();
  const item = [...root.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
    (one) => one.textContent === label,
  );
  if (!item) throw new Error(`no ${label}`);
  act(() => item.click());
}

function menuLabels(): (string | null)[] {
  return [...root.querySelectorAll('[role=menuitem]')].map((item) => item.textContent);
}

function key(name: string): void {
  act(
    () =>
      void document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      ),
  );
}

function focused(): string | null | undefined {
  return document.activeElement?.textContent;
}

function status(): string | null | undefined {
  return root.querySelector('.footer .status')?.textContent;
}

function value(selector: string): string | undefined {
  return root.querySelector<HTMLTextAreaElement>(selector)?.value;
}
