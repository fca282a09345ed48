// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findingKey } from '../src/note/dismissals.ts';
import type { Draft } from '../src/ui/drafts.ts';
import { Panel } from '../src/ui/Panel.tsx';
import type { PanelActions, PanelState } from '../src/ui/panel-state.ts';
import { reports, sources } from './gallery/reports.ts';
import { states } from './gallery/states.ts';

const actions: PanelActions = { showInMail: vi.fn(), screenAnyway: vi.fn(), setLanguage: vi.fn() };
const drafts = new Map<string, Draft>();
const before = states.evening;
const lodging = reports.evening.findings.find(({ rule }) => rule === 'lodging-paid');
if (!lodging) throw new Error('no finding about lodging');
const after = {
  ...before,
  dismissals: [{ finding: findingKey(lodging), reason: 'misread' as const }],
};
const english = states['evening-en'];
const own = 'Chefen har redan sagt nej till hotellet.';
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  drafts.clear();
  show(before);
});
afterEach(() => render(null, root));

test('a field that nobody wrote in follows, and says nothing', () => {
  show(after);
  expect(value('moderation')).not.toContain('övernattning');
  expect([told(), caution()]).toEqual(['', '']);
});

test('what was written stays when a finding is set aside, is marked, and the note is taken along with a word of caution', () => {
  write('moderation', own);
  write('decidedBy', 'Enhetschef');
  expect([told(), caution()]).toEqual(['', '']);
  show(after);
  expect(value('moderation')).toBe(own);
  expect(told()).toBe('Underlaget har ändrats sedan du skrev.');
  expect(caution()).toBe('1 fält bygger på äldre underlag: Iakttagelser, måttfullhet.');
  expect(root.querySelector(':has(> .caution) ~ .actions .button.primary')).not.toBeNull();
  const described = field('moderation').getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toBe(told());
  show(before);
  expect([told(), caution()]).toEqual(['', '']);
});

test('the new proposal is taken, and taken back, with the focus in the field', () => {
  write('moderation', own);
  show(after);
  const proposal = proposed('moderation');
  press('Använd nytt förslag: Iakttagelser, måttfullhet');
  expect(value('moderation')).toBe(proposal);
  expect(document.activeElement).toBe(field('moderation'));
  expect([told(), caution()]).toEqual(['Din text är utbytt mot det nya förslaget.', '']);
  press('Ångra: Iakttagelser, måttfullhet');
  expect(value('moderation')).toBe(own);
  expect(document.activeElement).toBe(field('moderation'));
  expect(told()).toBe('Underlaget har ändrats sedan du skrev.');
});

test('neither of two texts is lost when the older one is taken back', () => {
  write('moderation', own);
  show(after);
  press('Använd nytt förslag: Iakttagelser, måttfullhet');
  write('moderation', 'Senare text');
  press('Ångra: Iakttagelser, måttfullhet');
  expect(value('moderation')).toBe(own);
  press('Behåll min text: Iakttagelser, måttfullhet');
  expect(told()).toBe('Din text är utbytt mot det nya förslaget.');
  press('Ångra: Iakttagelser, måttfullhet');
  expect(value('moderation')).toBe('Senare text');
});

test('whoever keeps their text is asked again only when something changes again', () => {
  write('moderation', own);
  show(after);
  press('Behåll min text: Iakttagelser, måttfullhet');
  expect([value('moderation'), told(), caution()]).toEqual([own, '', '']);
  expect(document.activeElement).toBe(field('moderation'));
  show(before);
  expect(told()).toBe('Underlaget har ändrats sedan du skrev.');
});

test('in another language it stays in its own, which is told to those who listen, and is marked', () => {
  write('moderation', own);
  write('subjectLine', 'Kvällen på hotellet');
  write('decidedBy', 'Enhetschef');
  show(english);
  expect([value('moderation'), field('moderation').lang]).toEqual([own, 'sv']);
  expect(told()).toBe('The note has changed language since you wrote this.');
  expect(caution()).toMatch(/^1 field is in another language: .*moderation\.$/i);
  show(before);
  expect([told(), caution()]).toEqual(['', '']);
});

test('a mark outlives the panel', () => {
  write('moderation', own);
  const kept = structuredClone([...drafts]);
  render(null, root);
  drafts.clear();
  for (const [mail, draft] of kept) drafts.set(mail, draft);
  show(after);
  expect([value('moderation'), told()]).toEqual([own, 'Underlaget har ändrats sedan du skrev.']);
  press('Använd nytt förslag: Iakttagelser, måttfullhet');
  const replaced = structuredClone([...drafts]);
  render(null, root);
  drafts.clear();
  for (const [mail, draft] of replaced) drafts.set(mail, draft);
  show(after);
  press('Ångra: Iakttagelser, måttfullhet');
  expect(value('moderation')).toBe(own);
});

test('showing persons or hiding them is no change of what a field rests on', () => {
  write('sender', 'Cordia');
  act(() => root.querySelector<HTMLInputElement>('.switch input')?.click());
  expect([value('sender'), told(), caution()]).toEqual(['Cordia', '', '']);
});

test('a field that says again what was prefilled follows as before', () => {
  const first = value('moderation');
  write('moderation', own);
  write('moderation', first);
  show(after);
  expect(value('moderation')).not.toBe(first);
  expect(told()).toBe('');
});

function show(state: PanelState): void {
  act(() =>
    render(
      <Panel state={state} actions={actions} sources={sources} drafts={drafts} takesFocus={false} />,
      root,
    ),
  );
  if (!root.querySelector('#note-moderation'))
    act(() => root.querySelector<HTMLElement>('#tab-note')?.click());
}

function field(id: string): HTMLTextAreaElement {
  const found = root.querySelector<HTMLTextAreaElement>(`#note-${id}`);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}

function value(id: string): string {
  return field(id).value;
}

function write(id: string, text: string): void {
  field(id).value = text;
  act(() => void field(id).dispatchEvent(new Event('input', { bubbles: true })));
}

function press(name: string): void {
  const button = root.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!button) throw new Error(`no ${name}`);
  act(() => button.click());
}

/** What the field would hold had nobody written in it. */
function proposed(id: string): string {
  const elsewhere = document.createElement('div');
  act(() =>
    render(<Panel state={after} actions={actions} sources={sources} takesFocus={false} />, elsewhere),
  );
  act(() => elsewhere.querySelector<HTMLElement>('#tab-note')?.click());
  const text = elsewhere.querySelector<HTMLTextAreaElement>(`#note-${id}`)?.value ?? '';
  render(null, elsewhere);
  return text;
}

/** What stands below the fields. */
function told(): string {
  return [...root.querySelectorAll('.outdated p')].map(({ textContent }) => textContent).join(' ');
}

function caution(): string {
  return root.querySelector('.footer [role=status] .caution')?.textContent ?? '';
}
