// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../src/ui/Panel.tsx';
import type { HowRead, PanelState } from '../src/ui/panel-state.ts';
import { states } from './gallery/states.ts';

const actions = { showInMail: vi.fn(), screenAnyway: vi.fn(), setLanguage: vi.fn(), close: vi.fn() };
const nothing: HowRead = { unusual: [], lacking: [], remarks: [] };
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => render(null, root));

test('a mail that was read as usual has no line', () => {
  show(states.evening);
  expect(root.textContent).not.toContain('Outlook');
  expect(button()).toBeUndefined();
});

test.each([
  [{ lacking: ['sender'] }, 'Outlook ser inte ut som vanligt: avsändaren kunde inte läsas.'],
  [
    { lacking: ['subject', 'sender', 'recipients'], unusual: ['body'] },
    'Outlook ser inte ut som vanligt: ämnet, avsändaren och mottagarna kunde inte läsas.',
  ],
  [{ unusual: ['body'] }, 'Outlook ser inte ut som vanligt. Kontrollera att rätt mejl har lästs.'],
  [{ lacking: ['card'] }, 'Outlook ser inte ut som vanligt. Kontrollera att rätt mejl har lästs.'],
] as const)('%o is told in one line, with a way to report it', (how, line) => {
  show({ ...states.evening, how: { ...nothing, ...how } });
  expect(lines()).toEqual([line]);
  expect(button()).toBeDefined();
});

test('a date that is missing is told by the notice on dates alone', () => {
  show({ ...states.evening, how: { ...nothing, lacking: ['date'] } });
  expect(lines()).toEqual([]);
});

test('what the text does not say is told without calling the page unusual', () => {
  show({ ...states.evening, how: { ...nothing, remarks: ['pictures-blocked', 'recipients-folded'] } });
  expect(lines()).toEqual(['Outlook har blockerat bilder i mejlet. Det som står i dem har inte lästs.']);
  expect(button()).toBeUndefined();
});

test('a mail that is no invitation has its line, too', () => {
  show({ ...states['S2-no-invitation'], how: { ...nothing, lacking: ['sender'] } });
  expect(lines()).toEqual(['Outlook ser inte ut som vanligt: avsändaren kunde inte läsas.']);
});

test.each([
  ['several-open', 'Flera mejl är öppna i konversationen.', false],
  ['encrypted', 'Mejlet är krypterat.', false],
  ['body', 'Mejlet går inte att läsa här.', true],
] as const)('unreadable for %s says so', (missing, title, isReportable) => {
  show({ view: 'unreadable', language: 'sv', missing: [missing] });
  expect(root.querySelector('.state h2')?.textContent).toBe(title);
  expect(button() !== undefined).toBe(isReportable);
});

test('the report is copied as the page gave it, and a page that is silent is told of', async () => {
  const write = vi.fn(async (_items: ClipboardItem[]) => undefined);
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly items: Record<string, Blob>) {}
    },
  );
  vi.stubGlobal('navigator', { clipboard: { write } });
  const describePage = vi.fn(async (): Promise<string | undefined> => 'structure 1');
  show(states['S8-unknown-page'], describePage);
  await act(async () => button()?.click());
  await vi.waitFor(() => expect(root.textContent).toContain('Strukturrapporten är kopierad.'));
  const [[item] = []] = write.mock.calls[0] ?? [];
  const copied: Record<string, Blob> = Reflect.get(item ?? {}, 'items');
  expect(await copied['text/plain']?.text()).toBe('structure 1');
  describePage.mockResolvedValue(undefined);
  await act(async () => button()?.click());
  await vi.waitFor(() => expect(root.textContent).toContain('Det gick inte att kopiera strukturrapporten.'));
  expect(write).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

function show(state: PanelState, describePage = async (): Promise<string | undefined> => undefined): void {
  act(() => render(<Panel state={state} actions={{ ...actions, describePage }} />, root));
}

function lines(): (string | null)[] {
  return [...root.querySelectorAll('div.notices > p:not([role])')].map((line) => line.textContent);
}

function button(): HTMLButtonElement | undefined {
  return [...root.querySelectorAll('button')].find((one) => one.textContent === 'Kopiera strukturrapport');
}
