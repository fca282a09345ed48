// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cardFindings } from '../src/note/cards.ts';
import { type Dismissal, findingKey } from '../src/note/dismissals.ts';
import { Handle } from '../src/ui/Handle.tsx';
import { Panel } from '../src/ui/Panel.tsx';
import { defaultPreferences } from '../src/ui/preferences.ts';
import { PreferencesContext } from '../src/ui/use-preferences.ts';
import { reportDismissals } from './gallery/report-dismissals.ts';
import { reports, sources } from './gallery/reports.ts';
import { states } from './gallery/states.ts';

const showInMail = vi.fn();
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.clearAllMocks();
});
afterEach(() => render(null, root));

const [first, second] = ['Företaget betalar övernattningen', 'Middagen är längre än programmet'];

test('a dismissed card is one line with its reason, and no count has it', async () => {
  show();
  dismiss(first, 'Gäller inte här', 'Rummet betalas av kliniken.');
  expect(text('.dismissed h3')).toBe(`1 ${first} – avfärdad: gäller inte här`);
  expect(text('.dismissed s')).toBe(`1 ${first}`);
  expect(text('.dismissed .small')).toBe('”Rummet betalas av kliniken.”');
  expect(text('.summary p')).toBe(
    '2 möjliga avvikelser · 2 att ta ställning till, dessutom 1 framgår inte · 6 frågor',
  );
  expect(texts('.number')).toEqual(['2', '3', '4', '5', '6']);
  await vi.waitFor(() =>
    expect(text('main > [role=status]')).toBe(
      'Granskningen är klar. 4 att tänka på: 2 möjliga avvikelser · 2 att ta ställning till, dessutom 1 framgår inte · 6 frågor. 1 avfärdad.',
    ),
  );
});

test('the focus goes to the next card that stands, and after taking it back to the card', () => {
  show();
  dismiss(second, 'Fel tolkat');
  expect(focused()).toBe('Iakttagelse 3: Medföljande bjuds in');
  dismiss(first, 'Fel tolkat');
  expect(focused()).toBe('Iakttagelse 3: Medföljande bjuds in');
  click(`Ångra: ${first}`);
  expect(focused()).toBe(`Iakttagelse 1: ${first}`);
  expect(text('.summary p')).toContain('2 möjliga avvikelser');
});

test('the last one leaves the focus on the list’s heading, and is not said to have been nothing', () => {
  show();
  for (const { title } of cardFindings(reports.evening)) dismiss(title, 'Fel tolkat');
  expect(document.activeElement?.classList.contains('list-heading')).toBe(true);
  expect(text('.summary p')).toBe('Alla 6 iakttagelser är avfärdade · 6 frågor');
  expect(texts('.state h3')).toEqual([]);
});

test('without a reason nothing is dismissed, and what is lacking is said', () => {
  show();
  click(`Avfärda: ${first}`);
  submit();
  expect(text('.dismiss .problem')).toBe('Välj ett skäl först.');
  expect(texts('.dismissed')).toEqual([]);
});

test('every reason needs a comment where the organisation asks for one, and none where it does not', () => {
  show({ requiresComment: true });
  dismiss(first, 'Redan avstämt med chef', '  ');
  for (const reason of ['Fel tolkat', 'Gäller inte här', 'Redan avstämt med chef']) {
    click(`Avbryt: ${first}`);
    dismiss(first, reason, '  ');
    expect(text('.dismiss .problem'), reason).toBe('Skriv några ord om varför.');
    expect(texts('.dismissed')).toEqual([]);
  }
  click(`Avbryt: ${first}`);
  dismiss(first, 'Fel tolkat', 'Det är en fackförening.');
  expect(texts('.dismissed')).toHaveLength(1);
  render(null, root);
  show();
  dismiss(first, 'Redan avstämt med chef');
  expect(texts('.dismissed')).toHaveLength(1);
});

test('what is refused because policy has come up meanwhile is told in the form, which keeps the focus', () => {
  const asked = vi.fn();
  const draw = (requiresComment: boolean, dismissals: readonly Dismissal[]) =>
    act(() =>
      render(
        <PreferencesContext.Provider value={{ ...defaultPreferences, requiresComment }}>
          <Panel
            state={{ ...states.evening, dismissals }}
            actions={{ ...plain, dismiss: asked }}
            sources={sources}
          />
        </PreferencesContext.Provider>,
        root,
      ),
    );
  const [, , third] = cardFindings(reports.evening);
  if (!third) throw new Error('no third card');
  const before = () => [{ finding: findingKey(third), reason: 'misread' as const }];
  draw(false, before());
  dismiss(first, 'Fel tolkat');
  expect(asked).toHaveBeenCalledOnce();
  root.querySelector<HTMLElement>('.dismiss button')?.focus();
  draw(true, before());
  expect(text('.dismiss [role=alert]')).toBe('Skriv några ord om varför.');
  expect(document.activeElement?.closest('.dismiss')).not.toBeNull();
});

test('Esc leaves the form and not the panel, and the focus is back on the button', () => {
  const close = show();
  click(`Avfärda: ${first}`);
  const radio = root.querySelector('.dismiss input');
  act(() => void radio?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(texts('.dismiss')).toEqual([]);
  expect(document.activeElement?.getAttribute('aria-label')).toBe(`Avfärda: ${first}`);
  expect(close).not.toHaveBeenCalled();
});

test('Esc anywhere gives up an open form first, the one around the focus before others', () => {
  const close = show();
  const press = (at: Element | null | undefined) =>
    act(() => void at?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  click(`Avfärda: ${first}`);
  click(`Avfärda: ${second}`);
  const card = [...root.querySelectorAll('.finding')].find((one) => one.textContent?.includes(second));
  press(card?.querySelector('.link'));
  expect(card?.querySelector('.dismiss')).toBeNull();
  expect(texts('.dismiss')).toHaveLength(1);
  press(root.querySelector('.footer button'));
  expect(texts('.dismiss')).toEqual([]);
  expect(document.activeElement?.getAttribute('aria-label')).toBe(`Avfärda: ${first}`);
  expect(close).not.toHaveBeenCalled();
  press(document.activeElement);
  expect(close).toHaveBeenCalledOnce();
});

test('what was begun in the form is still there after Esc and on coming back to the tab, for its finding alone', () => {
  show();
  click(`Avfärda: ${first}`);
  choose('Gäller inte här');
  write('Rummet betalas');
  const field = root.querySelector('.dismiss input[type=text]');
  act(() => void field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(texts('.dismiss')).toEqual([]);
  act(() => root.querySelector<HTMLElement>('#tab-note')?.click());
  act(() => root.querySelector<HTMLElement>('#tab-findings')?.click());
  click(`Avfärda: ${second}`);
  expect(begun()).toEqual(['', undefined]);
  click(`Avbryt: ${second}`);
  click(`Avfärda: ${first}`);
  expect(begun()).toEqual(['Rummet betalas', 'Gäller inte här']);
  submit();
  expect(text('.dismissed .small')).toBe('”Rummet betalas”');
});

test('the marks in the mail go with the finding that they are for, and with no other', () => {
  show();
  click(`Visa i mejlet: ${first}`);
  showInMail.mockClear();
  dismiss(second, 'Fel tolkat');
  expect(showInMail).not.toHaveBeenCalled();
  dismiss(first, 'Fel tolkat');
  expect(showInMail).toHaveBeenCalledExactlyOnceWith([]);
});

test('where nobody keeps it, nothing can be dismissed', () => {
  act(() => render(<Panel state={states.evening} actions={plain} sources={sources} />, root));
  expect(root.textContent).not.toContain('Avfärda');
});

test('the handle counts what stands, under the gravest outcome of it', () => {
  const dismissals = reports.evening.findings
    .filter(({ outcome }) => outcome === 'conflict')
    .map((finding) => ({ finding: findingKey(finding), reason: 'misread' as const }));
  act(() =>
    render(<Handle report={reports.evening} dismissals={dismissals} language="sv" onOpen={vi.fn()} />, root),
  );
  expect(text('.handle-count')).toBe('2');
  expect(root.querySelector('.handle-count.review')).not.toBeNull();
  act(() => render(<Handle report={reports.sparse} language="sv" onOpen={vi.fn()} />, root));
  expect(text('.handle-count')).toBe('?');
  const oneAsked = { ...reports.sparse, questions: reports.sparse.questions.slice(0, 1) };
  act(() => render(<Handle report={oneAsked} language="sv" onOpen={vi.fn()} />, root));
  expect(text('.handle-count')).toBe('?');
  expect(root.querySelector('.handle-count.unclear .shape')).not.toBeNull();
});

test('where nothing was found the handle has no figure, and its name says that this is no all-clear', () => {
  act(() => render(<Handle report={reports.compliant} language="sv" onOpen={vi.fn()} />, root));
  expect(text('.handle-count')).toBe('–');
  expect(root.querySelector('.handle-count .shape')).toBeNull();
  expect(root.querySelector('.handle')?.getAttribute('title')).toBe(
    'Samverkanskoll: Inga avvikelser hittades i texten. Det är inget klartecken: du och din chef avgör. Öppna panelen',
  );
});

const plain = { showInMail, screenAnyway: vi.fn(), setLanguage: vi.fn() };

/** A panel whose dismissals are kept as the background keeps them. */
function show(preferences: object = {}) {
  const close = vi.fn();
  function Kept() {
    const [state, setState] = useState<(typeof states)['evening']>(states.evening);
    const change = (make: Parameters<typeof reportDismissals>[1]) =>
      setState((now) => reportDismissals(now, make) as typeof now);
    const actions = {
      ...plain,
      close,
      dismiss: (one: { finding: string; reason: 'misread' | 'not-applicable' | 'settled' }) =>
        change((all) => [...all, one]),
      restore: (key: string) => change((all) => all.filter(({ finding }) => finding !== key)),
    };
    return <Panel state={state} actions={actions} sources={sources} />;
  }
  act(() =>
    render(
      <PreferencesContext.Provider value={{ ...defaultPreferences, ...preferences }}>
        <Kept />
      </PreferencesContext.Provider>,
      root,
    ),
  );
  return close;
}

function dismiss(title: string, reason: string, comment = ''): void {
  click(`Avfärda: ${title}`);
  choose(reason);
  write(comment);
  submit();
}

function choose(reason: string): void {
  const choice = [...root.querySelectorAll('.dismiss .choice')].find((one) => one.textContent === reason);
  act(() => choice?.querySelector('input')?.click());
}

function write(comment: string): void {
  const field = root.querySelector<HTMLInputElement>('.dismiss input[type=text]');
  if (!field) throw new Error('no field for a comment');
  field.value = comment;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

/** What the open form holds: the comment, and the reason where one is chosen. */
function begun(): [string | undefined, string | undefined] {
  const field = root.querySelector<HTMLInputElement>('.dismiss input[type=text]');
  const chosen = [...root.querySelectorAll('.dismiss .choice')].find(
    (one) => one.querySelector('input')?.checked,
  );
  return [field?.value, chosen?.textContent];
}

function submit(): void {
  const form = root.querySelector('form');
  act(() => void form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
}

function click(name: string): void {
  const button = [...root.querySelectorAll('button')].find(
    (candidate) => candidate.getAttribute('aria-label') === name,
  );
  if (!button) throw new Error(`no button called ${name}`);
  act(() => button.click());
}

function texts(selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}

function text(selector: string): string {
  return texts(selector)[0] ?? `nothing at ${selector}`;
}

function focused(): string | undefined {
  return document.activeElement?.textContent ?? undefined;
}
