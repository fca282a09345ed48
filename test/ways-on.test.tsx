// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actionsOn } from '../extension/panel/actions-on.ts';
import { readDropped, readPasted } from '../extension/panel/read-brought.ts';
import { BringPage } from '../src/ui/BringPage.tsx';
import { Hosts } from '../src/ui/options/Hosts.tsx';
import { Panel } from '../src/ui/Panel.tsx';
import type { PanelState } from '../src/ui/panel-state.ts';
import { defaultPreferences } from '../src/ui/preferences.ts';
import { bringWords } from '../src/words/bring-words.ts';
import { fileMessage } from '../src/words/file-messages.ts';
import { pageWordsIn } from '../src/words/page-words-in.ts';
import { wordsIn } from '../src/words/words-in.ts';
import { reports, sources } from './gallery/reports.ts';
import { states } from './gallery/states.ts';

let root: HTMLElement;
const plain = { screenAnyway: vi.fn(), setLanguage: vi.fn() };
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => render(null, root));

test.each(['sv', 'en'] as const)('an unreadable mail shows both ways on, in words (%s)', async (language) => {
  const words = wordsIn(language).bring;
  const screenSelection = vi.fn(async () => false);
  const bringMail = vi.fn();
  for (const missing of [['body'], ['encrypted'], ['several-open']] as const) {
    show({ view: 'unreadable', language, missing }, { screenSelection, bringMail });
    expect(texts('.ways .button')).toEqual([words.selection, words.open]);
  }
  await click(words.selection);
  expect(text('.ways [role="status"]')).toBe(words.nothingSelected);
  screenSelection.mockResolvedValue(true);
  await click(words.selection);
  expect(text('.ways [role="status"]')).toBe('');
  await click(words.open);
  expect(bringMail).toHaveBeenCalledOnce();
});

test('what was screened is said where it is not the open mail, and leads back to it', async () => {
  const words = wordsIn('sv').bring;
  const screenWhole = vi.fn();
  show({ ...states.evening, origin: { from: 'selection' } }, { screenWhole });
  expect(text('.origin p')).toBe(words.fromSelection);
  await click(words.whole);
  expect(screenWhole).toHaveBeenCalledOnce();
  show({ ...states['S6-picture'], origin: { from: 'file', name: 'a.eml' } }, { screenWhole });
  expect(text('.origin')).toBe(words.fromFile('a.eml'));
  show(states.evening, { screenWhole });
  expect(root.querySelector('.origin')).toBeNull();
});

test('words that stand nowhere to be marked are shown, without a way into the mail', async () => {
  show({ ...states.evening, origin: { from: 'selection' } }, {});
  expect(root.querySelectorAll('.finding blockquote').length).toBeGreaterThan(3);
  expect(root.querySelectorAll('[aria-label^="Visa i mejlet"]')).toHaveLength(0);
  await click('Genomgång');
  expect(root.querySelectorAll('td > span[lang]').length).toBeGreaterThan(3);
  expect(root.querySelectorAll('.quoted')).toHaveLength(0);
});

test('a panel may do what its place allows', () => {
  const line = { ask: vi.fn(), describePage: vi.fn(), screenSelection: vi.fn(), keepRecord: vi.fn() };
  const news = {
    type: 'state',
    turn: 't1',
    shape: 'panel',
    local: { names: {}, sources: {} },
    preferences: defaultPreferences,
  } as const;
  const may = (place: 'page' | 'bound' | 'own', state: PanelState) =>
    Object.keys(actionsOn(line, { ...news, place, state })).sort();
  const ways = ['bringMail', 'describePage', 'screenSelection', 'screenWhole'];
  const always = ['dismiss', 'keepRecord', 'openRules', 'restore', 'screenAnyway', 'setLanguage'];
  expect(may('page', states.evening)).toEqual([...always, ...ways, 'close', 'resize', 'showInMail'].sort());
  expect(may('bound', states.evening)).toEqual([...always, ...ways, 'showInMail'].sort());
  expect(may('bound', { ...states.evening, origin: { from: 'selection' } })).not.toContain('showInMail');
  expect(may('own', states.evening)).toEqual(always);
  const governed = actionsOn(line, {
    ...news,
    place: 'page',
    state: states.evening,
    isLanguageGoverned: true,
  });
  expect(governed.setLanguage).toBeUndefined();
});

test('beside the panel stands the text that was read, its evidence marked; what is asked for is marked more', async () => {
  showPage(states.evening);
  expect(text('.wording')).toBe(reports.evening.wording);
  const [finding] = reports.evening.findings;
  const marks = texts('mark');
  for (const { quote } of finding?.evidence ?? []) expect(marks.join('')).toContain(quote);
  expect(texts('mark.shown')).toEqual([]);
  await act(() => root.querySelector<HTMLElement>('[aria-label^="Visa i mejlet"]')?.click());
  expect(texts('mark.shown').join('')).toBe(finding?.evidence.map(({ quote }) => quote).join(''));
  expect(root.querySelector('.close')).toBeNull();
});

test('the place for a mail comes before the footer, and whoever used it goes on at the result', () => {
  showPage(states.bring);
  const follows = (first: string, second: string) => {
    const [one, other] = [root.querySelector(first), root.querySelector(second)];
    if (!one || !other) throw new Error(`${first} or ${second} is not there.`);
    return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  expect(follows('.state', '.bring')).toBe(true);
  expect(follows('.bring', '.footer')).toBe(true);
  expect(text('.bring h2')).toBe('Mejl från en fil eller som text');
  const field = root.querySelector<HTMLTextAreaElement>('.bring textarea');
  act(() => {
    if (field) field.value = 'Halvskrivet';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    root.querySelector<HTMLElement>('.bring > .button')?.focus();
  });
  showPage(states.evening);
  expect(follows('.finding', '.mail-text')).toBe(true);
  expect(follows('.mail-text', '.bring')).toBe(true);
  expect(follows('.bring', '.footer')).toBe(true);
  expect(text('.bring h2')).toBe('Granska ett annat mejl');
  expect(document.activeElement).toBe(root.querySelector('main'));
  expect(root.querySelector<HTMLTextAreaElement>('.bring textarea')?.value).toBe('Halvskrivet');
});

test('a bad file gets the command’s sentence', async () => {
  const read = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
    const result = await readDropped(new File([content], name), 'sv');
    return 'problem' in result ? result.problem : 'read';
  };
  expect(await read('a.eml', 'Subject: Hej\n\nVi bjuder på lunch.')).toBe('read');
  expect(await read('a.eml', '')).toBe(`a.eml: ${fileMessage('empty', 'sv')}`);
  expect(await read('a.eml', '\n\nbara text')).toBe(`a.eml: ${fileMessage('damaged', 'sv')}`);
  expect(await read('a.pdf', '%PDF-1.7')).toBe(`a.pdf: ${fileMessage('later', 'sv')}`);
  expect(await read('a.png', new Uint8Array([137, 80, 78, 71, 0, 0]))).toBe(
    `a.png: ${fileMessage('unknown', 'sv')}`,
  );
  const huge = { name: 'a.eml', size: 26 * 1024 * 1024 } as File;
  expect(await readDropped(huge, 'en')).toEqual({ problem: `a.eml: ${fileMessage('too-large', 'en')}` });
  const folder = { name: 'mapp', size: 0, arrayBuffer: () => Promise.reject(new Error('not a file')) };
  expect(await readDropped(folder as unknown as File, 'sv')).toEqual({
    problem: `mapp: ${fileMessage('no-access', 'sv')}`,
  });
  expect(await readPasted('  ', 'sv')).toEqual({ problem: bringWords.sv.nothingPasted });
});

test('a problem is told, and goes when the next mail is read', async () => {
  const onText = vi.fn(async (): Promise<string | undefined> => 'a.eml: filen är skadad.');
  showPage(states.evening, onText);
  await click('Granska texten');
  expect(text('.bring [role="alert"]')).toBe('a.eml: filen är skadad. Det som redan är granskat står kvar.');
  onText.mockResolvedValue(undefined);
  await click('Granska texten');
  expect(text('.bring [role="alert"]')).toBe('');
});

test('added addresses are listed and can be removed; what is no address gets a sentence', async () => {
  const words = pageWordsIn('sv').options.hosts;
  const addHost = vi.fn(async () => ({ problem: 'no-host' as const }));
  const removeHost = vi.fn(async (host: string) => ({ host }));
  const added = [{ host: 'webmail.region-exempel.example', canHoldFrame: false }];
  const hosts = { always: ['outlook.office.com'], added };
  const actions = { addHost, removeHost } as unknown as Parameters<typeof Hosts>[0]['actions'];
  act(() => render(<Hosts proposed={[]} hosts={hosts} language="sv" actions={actions} />, root));
  expect(texts('.hosts li').join(' ')).toContain('webmail.region-exempel.example');
  expect(texts('.hosts .small')).toEqual([words.asTab]);
  await click(words.add);
  expect(text('[role="alert"]')).toBe(words.problems['no-host']);
  await click(words.remove);
  expect(removeHost).toHaveBeenCalledWith('webmail.region-exempel.example');
  expect(text('[role="status"]')).toBe(words.removed('webmail.region-exempel.example'));
});

function show(state: PanelState, more: Partial<Parameters<typeof Panel>[0]['actions']>): void {
  act(() => render(null, root));
  act(() => render(<Panel state={state} actions={{ ...plain, ...more }} sources={sources} />, root));
}

function showPage(
  state: PanelState,
  onText = vi.fn(async (): Promise<string | undefined> => undefined),
): void {
  const props = { state, actions: plain, sources, overlayNames: {}, drafts: new Map(), onText };
  act(() => render(<BringPage {...props} onFile={async () => undefined} />, root));
}

async function click(label: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === label);
  if (!button) throw new Error(`No button says ${label}.`);
  await act(async () => {
    button.click();
    await Promise.resolve();
  });
}

function text(selector: string): string | undefined {
  return root.querySelector(selector)?.textContent ?? undefined;
}

function texts(selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((one) => one.textContent ?? '');
}
