// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RegisterRecord } from '../src/note/record.ts';
import { findRecords } from '../src/ui/options/find-records.ts';
import { Register } from '../src/ui/options/Register.tsx';
import type { RegisterActions, RegisterState } from '../src/ui/options/register-state.ts';
import { pageSv } from '../src/words/page-sv.ts';

let root: HTMLElement;
let state: RegisterState;
let actions: { [Name in keyof RegisterActions]: ReturnType<typeof vi.fn<RegisterActions[Name]>> };

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  const records = [
    record(1, { kept: '2026-03-01', eventDate: '2026-06-01', company: 'Cordia Pharma AB', remark: 'APT' }),
    record(2, { kept: '2026-03-03', company: 'Tallvik Medical AB', decision: 'decline' }),
    record(3, { kept: '2026-03-02', eventDate: '2026-05-01', situation: 'advisory-board' }),
  ];
  state = { isOn: true, days: 365, records, damaged: 0, isNearlyFull: false };
  actions = {
    remove: vi.fn(async () => true),
    putBack: vi.fn(async () => true),
    removeDamaged: vi.fn(async () => true),
    clear: vi.fn(async () => true),
    hear: vi.fn(async () => true),
    take: vi.fn<RegisterActions['take']>(async () => ({ problem: 'no-register' })),
    saveCsv: vi.fn(),
    saveJson: vi.fn(),
  };
});
afterEach(() => render(null, root));

test('the newest stands first; either date sorts, and sorts the other way', () => {
  show();
  expect(days()).toEqual(['2026-03-03', '2026-03-02', '2026-03-01']);
  expect(sorted()).toEqual(['descending', null]);
  click('thead button');
  expect([days(), sorted()]).toEqual([
    ['2026-03-01', '2026-03-02', '2026-03-03'],
    ['ascending', null],
  ]);
  click('thead th:nth-child(2) button');
  expect([days(), sorted()]).toEqual([
    ['2026-03-01', '2026-03-02', '2026-03-03'],
    [null, 'descending'],
  ]);
});

test.each([
  ['tallvik', 1],
  ['TACKA NEJ', 1],
  ['rådgivande', 1],
  ['apt cordia', 1],
  ['lodging-paid', 3],
  ['2026-03', 3],
  ['cordia tallvik', 0],
])('a search for “%s” finds %i, and that is what is exported', (search, count) => {
  show();
  type(search);
  expect(texts('tbody tr')).toHaveLength(count);
  if (count === 0) expect(root.textContent).toContain(pageSv.register.noMatch);
  const button = [...root.querySelectorAll<HTMLElement>('.actions .button')].find(
    (one) => one.textContent === pageSv.register.csv,
  );
  expect(button !== undefined).toBe(count > 0);
  act(() => button?.click());
  expect(actions.saveCsv.mock.lastCall?.[0].length ?? 0).toBe(count);
});

test('one is deleted and put back; the focus goes where it is told', async () => {
  show();
  await press('tbody tr:nth-child(2) .link');
  expect(actions.remove).toHaveBeenCalledWith(idOf(3));
  expect(text('.told .status')).toBe('Posten om Företag framgår inte är raderad.');
  expect(document.activeElement).toBe(root.querySelector('.told .status'));
  await press('.told .link');
  expect(actions.putBack.mock.lastCall?.[0].id).toBe(idOf(3));
  expect(text('.told .status')).toBe(pageSv.register.undone);
  actions.remove.mockResolvedValueOnce(false);
  await press('tbody .link');
  expect(text('.told .status')).toBe(pageSv.register.notDone);
  expect(root.querySelector('.told .link')).toBeNull();
});

test('all is deleted only after asking, and the safe answer has the focus', async () => {
  show();
  await press('.actions .link');
  expect(text('.asking legend')).toBe('Radera alla 3 poster? Det går inte att ångra.');
  expect(document.activeElement?.textContent).toBe(pageSv.register.clearNo);
  await press('.asking .button');
  expect(actions.clear).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe(pageSv.register.clear);
  await press('.actions .link');
  await press('.asking .danger');
  expect(actions.clear).toHaveBeenCalledOnce();
  expect(text('.told .status')).toBe(pageSv.register.cleared);
});

test('what happened by itself is told until it is heard; what is damaged is offered for deletion', async () => {
  state = { ...state, damaged: 2, news: { expired: 3, days: 365, repaired: 1 }, isNearlyFull: true };
  show();
  const [full, damaged, news] = texts('.register-notices li');
  expect(full).toContain('snart full');
  expect(damaged).toContain('2 poster är skadade');
  expect(news).toContain('3 poster äldre än 1 år har raderats. 1 post var skadad');
  await press('.register-notices li:nth-child(2) .link');
  await press('.register-notices li:nth-child(3) .link');
  expect([actions.removeDamaged.mock.calls.length, actions.hear.mock.calls.length]).toEqual([1, 1]);
});

test('off it says so, and still shows, exports and deletes what is there', () => {
  state = { ...state, isOn: false };
  show();
  expect(root.textContent).toContain(pageSv.register.offHolds);
  expect(texts('tbody tr')).toHaveLength(3);
  state = { ...state, records: [] };
  show();
  expect(root.textContent).toContain(pageSv.register.off);
  expect(root.querySelector('table')).toBeNull();
});

test('an import says what was taken in, or that the file is none', async () => {
  actions.take.mockResolvedValueOnce({ added: 2, known: 1, old: 3, refused: 1 });
  show();
  await choose('{}');
  expect(text('.told .status')).toBe(
    '2 poster är inlagda. 1 fanns redan. 3 poster är äldre än 1 år och är inte inlagda. 1 kunde inte läsas.',
  );
  await choose('{}');
  expect(text('.told .status')).toBe(pageSv.register.notImported);
});

test('a thousand records: a hundred rows at a time, drawn a few at once, found among all', async () => {
  const records = Array.from({ length: 1000 }, (_, index) => record(index, { company: `Bolag ${index}` }));
  state = { ...state, records };
  show();
  expect(texts('tbody tr')).toHaveLength(20);
  await rowsCome(100);
  click('.register + .link');
  await rowsCome(200);
  click('.sort');
  expect(texts('tbody tr')).toHaveLength(20);
  await rowsCome(200);
  expect(texts('tbody tr')[199]).toContain('Bolag 199');
  type('bolag 99');
  expect(texts('tbody tr')).toHaveLength(19);
  const start = performance.now();
  expect(findRecords(records, 'bolag 99', { by: 'kept', isNewestFirst: true }, 'sv')).toHaveLength(19);
  console.info(`1,000 records searched and sorted in ${(performance.now() - start).toFixed(0)} ms`);
});

async function rowsCome(count: number): Promise<void> {
  await vi.waitFor(() => expect(texts('tbody tr')).toHaveLength(count), { timeout: 10_000 });
}

function show(): void {
  act(() => render(<Register register={state} language="sv" actions={actions} />, root));
}

function record(index: number, part: Partial<RegisterRecord>): RegisterRecord {
  return {
    schema: 1,
    id: idOf(index),
    kept: '2026-03-09',
    outcome: { conflict: 1, review: 0, unclear: 0, questions: 2, dismissed: 0 },
    rules: ['lodging-paid'],
    edition: '3.0',
    ...part,
  };
}

function idOf(index: number): string {
  return index.toString(16).padStart(16, '0');
}

function type(search: string): void {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  act(() => {
    if (field) field.value = search;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function choose(content: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No file can be chosen.');
  Object.defineProperty(input, 'files', { value: [new File([content], 'x.json')], configurable: true });
  const before = actions.take.mock.calls.length;
  input.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(actions.take.mock.calls.length).toBe(before + 1));
  await act(async () => Promise.resolve());
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

function days(): string[] {
  return texts('tbody td:first-child');
}

function sorted(): (string | null)[] {
  return [...root.querySelectorAll('thead th:nth-child(-n + 2)')].map((one) => one.getAttribute('aria-sort'));
}

function texts(selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
}

function text(selector: string): string | undefined {
  return texts(selector)[0];
}
