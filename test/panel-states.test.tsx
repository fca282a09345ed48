// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyTheme } from '../src/ui/apply-theme.ts';
import { Panel } from '../src/ui/Panel.tsx';
import type { PanelState } from '../src/ui/panel-state.ts';
import { defaultPreferences, type Preferences } from '../src/ui/preferences.ts';
import { PreferencesContext } from '../src/ui/use-preferences.ts';
import { sources } from './gallery/reports.ts';
import { states } from './gallery/states.ts';

const resize = vi.fn();
const actions = { screenAnyway: vi.fn(), setLanguage: vi.fn() };
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.clearAllMocks();
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

test.each([
  ['S0-nothing-open', 'Inget mejl är öppet.', 'Öppna ett mejl för att granska det.'],
  ['S2-no-invitation', 'Det här ser inte ut som en inbjudan från ett företag.', ''],
  ['S3-nothing-found', 'Inga avvikelser hittades i texten.', 'Det är inget klartecken'],
  ['S5-too-little', 'Det går inte att bedöma inbjudan som den är.', 'Be avsändaren om svar på frågorna'],
  ['S6-picture', 'För lite text att granska.', 'i en bild, som inte läses'],
  ['S6-attachment', 'För lite text att granska.', 'i en bilaga, som inte läses: inbjudan.pdf.'],
  ['S6-encrypted', 'Mejlet är krypterat.', 'Granska det själv med checklistan.'],
  ['S7-internal', 'Det här ser inte ut som en inbjudan', 'Avsändaren hör till din egen organisation.'],
  ['S8-unknown-page', 'Mejlet går inte att läsa här.', 'Granska markerad text'],
  ['S9-outdated', 'Samverkanskoll har uppdaterats.', 'Ladda om sidan (F5)'],
] as const)('%s is said in words, and announced once', (id, title, why) => {
  vi.useFakeTimers();
  show(states[id]);
  expect(text('.state')).toContain(title);
  expect(text('.state')).toContain(why);
  expect(text('main > [role=status]')).toBe('');
  act(() => void vi.advanceTimersByTime(300));
  expect(text('main > [role=status]')).not.toBe('');
  expect(root.textContent).not.toMatch(/\bOK\b|inga problem|bryter mot|otillåt|förbju/i);
});

test('S1 says nothing at first, and that it reads when that takes long', () => {
  vi.useFakeTimers();
  show(states['S1-reading']);
  expect(texts('.state')).toEqual([]);
  expect(text('main > [role=status]')).toBe('');
  act(() => void vi.advanceTimersByTime(399));
  expect(texts('.state')).toEqual([]);
  act(() => void vi.advanceTimersByTime(1));
  expect(text('.state h2')).toBe('Läser mejlet …');
  act(() => void vi.advanceTimersByTime(300));
  expect(text('main > [role=status]')).toBe('Läser mejlet …');
});

test('S5 lists what to ask, and only what tells too little is S5', () => {
  show(states['S5-too-little']);
  expect(texts('.questions li').length).toBeGreaterThanOrEqual(1);
  expect(texts('.questions li').length).toBeLessThanOrEqual(5);
  show(states.evening);
  expect(root.textContent).not.toContain('Det går inte att bedöma');
});

test.each(['S6-picture', 'S6-attachment', 'S6-encrypted', 'S8-unknown-page'] as const)(
  '%s has a check list, closed at first',
  (id) => {
    show(states[id]);
    const list = root.querySelector('details');
    expect(list?.open).toBe(false);
    expect(texts('details li').length).toBeGreaterThanOrEqual(6);
    expect(texts('details li').every((line) => line.endsWith('?'))).toBe(true);
  },
);

test.each([
  ['S3-nothing-found', 'Regler 3.0, i kraft 2026-02-01, ännu inte avstämda mot utgåvans text.'],
  ['S10-old-rules', 'Regler 3.0, i kraft 2026-02-01, ännu inte avstämda mot utgåvans text.'],
  ['S4-findings', 'Regler 3.0, i kraft 2026-02-01, ännu inte avstämda mot utgåvans text.'],
  ['S2-no-invitation', 'Regler 3.0, i kraft 2026-02-01, ännu inte avstämda mot utgåvans text.'],
] as const)('%s says that nobody has checked the rules against their edition', (id, caveat) => {
  show(states[id]);
  expect(text('.footer')).toContain(caveat);
});

test('S10 tells of old rules and of overlays that cannot be read, in the footer', () => {
  show(states['S3-nothing-found']);
  expect(texts('.footer .warning')).toEqual([]);
  show(states['S10-old-rules'], {}, 2);
  expect(texts('.footer .warning')).toEqual([
    'Reglerna jämfördes senast med sina källor 2026-02-20. Det kan finnas en nyare version.',
    '2 lokala regelfiler går inte att läsa och används inte.',
  ]);
  expect(texts('.footer .unbroken')).toEqual(['2026-02-01', '2026-02-20']);
});

test.each([
  [{ contactName: 'Lo Berg', contactEmail: 'lo@region.example' }, 'Lo Berg', 'mailto:lo@region.example'],
  [{ name: 'Region X', contactUrl: 'https://region.example/' }, 'Region X', 'https://region.example/'],
])('whom to ask stands in the footer: %o', (organisation, name, address) => {
  show(states['S3-nothing-found'], { organisation });
  expect(text('.footer')).toContain(`Frågor om reglerna: ${name}`);
  expect(root.querySelector('.contact a')?.getAttribute('href')).toBe(address);
});

test('whose settings they are stands in the footer, also where it names nobody to ask', () => {
  show(states['S3-nothing-found'], { organisation: { name: 'Region X' } });
  expect(text('.contact')).toBe('Region X');
});

test('every colour is the one that the design names, in both themes and whichever way one gets there', () => {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  expect(colours(css, 'light')).toEqual(design(0));
  expect(colours(css, 'dark')).toEqual(design(1));
  const switches = [...css.matchAll(/--light: ?(initial)?;\s+--dark: ?(initial)?;/g)];
  const shown = switches.map(([, light, dark]) => [light && 'light', dark && 'dark'].filter((one) => one));
  expect(shown).toEqual([['light'], ['dark'], ['dark']]);
  expect(css).toContain('(prefers-color-scheme: dark)');
  expect(css).toContain(':root:not([data-theme="light"])');
});

test('the theme is set on the page’s root, and taken away again', () => {
  applyTheme(document.documentElement, 'dark');
  expect(document.documentElement.getAttribute('data-theme')).toBe('dark');
  applyTheme(document.documentElement, 'auto');
  expect(document.documentElement.hasAttribute('data-theme')).toBe(false);
});

test('arrows, Home and End move the panel’s edge within its bounds', () => {
  window.innerWidth = 384;
  act(() => render(<Panel state={states.evening} actions={{ ...actions, resize }} width={384} />, root));
  const edge = root.querySelector('[role=separator]');
  const press = (key: string) =>
    act(() => void edge?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  expect(edge?.getAttribute('aria-valuenow')).toBe('384');
  press('ArrowLeft');
  expect(resize).toHaveBeenLastCalledWith(400, true);
  expect(edge?.getAttribute('aria-valuenow')).toBe('400');
  press('End');
  press('ArrowLeft');
  expect(resize).toHaveBeenLastCalledWith(480, true);
  press('Home');
  press('ArrowRight');
  expect(resize).toHaveBeenLastCalledWith(320, true);
  expect(edge?.getAttribute('aria-valuetext')).toBe('320 pixlar');
});

test('the pointer moves the edge by the way it goes on the screen, and only the end is for good', () => {
  window.innerWidth = 384;
  act(() => render(<Panel state={states.evening} actions={{ ...actions, resize }} width={384} />, root));
  const edge = root.querySelector<HTMLElement>('[role=separator]');
  if (!edge) throw new Error('no edge');
  edge.setPointerCapture = vi.fn();
  // At 200 % zoom a CSS pixel is two of the screen's.
  point(edge, 'pointerdown', 4, 1004);
  point(edge, 'pointermove', 3, 1002);
  expect(resize).not.toHaveBeenCalled();
  point(edge, 'pointermove', -16, 964);
  expect(resize).toHaveBeenLastCalledWith(404, false);
  // The frame has come along: the pointer stands still in it.
  point(edge, 'pointermove', 4, 924);
  expect(resize).toHaveBeenLastCalledWith(424, false);
  point(edge, 'pointerup', 4, 924);
  expect(resize).toHaveBeenLastCalledWith(424, true);
});

test.each([600, 420, 320])(
  'where the panel fills a window of %d pixels there is no edge to move',
  (inner) => {
    window.innerWidth = inner;
    act(() => render(<Panel state={states.evening} actions={{ ...actions, resize }} width={384} />, root));
    expect(root.querySelector('[role=separator]')).toBeNull();
  },
);

test('the edge stays with whoever moves it, though the frame lags behind', () => {
  window.innerWidth = 384;
  const draw = (width: number) =>
    act(() => render(<Panel state={states.evening} actions={{ ...actions, resize }} width={width} />, root));
  draw(384);
  const edge = root.querySelector<HTMLElement>('[role=separator]');
  edge?.focus();
  draw(400);
  expect(document.activeElement).toBe(edge);
  edge?.blur();
  draw(401);
  expect(root.querySelector('[role=separator]')).toBeNull();
});

function point(edge: Element, type: string, clientX: number, screenX: number): void {
  const event = new MouseEvent(type, { bubbles: true });
  Object.defineProperties(event, {
    pointerId: { value: 1 },
    clientX: { value: clientX },
    screenX: { value: screenX },
  });
  act(() => void edge.dispatchEvent(event));
}

function show(state: PanelState, preferences: Partial<Preferences> = {}, unread = 0): void {
  act(() =>
    render(
      <PreferencesContext.Provider value={{ ...defaultPreferences, ...preferences }}>
        <Panel state={state} actions={actions} sources={sources} unreadOverlays={unread} />
      </PreferencesContext.Provider>,
      root,
    ),
  );
}

function texts(selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}

function text(selector: string): string {
  return texts(selector)[0] ?? `nothing at ${selector}`;
}

/** Every token's colour in one theme. */
function colours(css: string, theme: 'light' | 'dark'): Record<string, string> {
  const tokens = css.matchAll(
    /--([a-z0-9-]+): var\(--light, (#[0-9a-f]{6})\) var\(--dark, (#[0-9a-f]{6})\);/g,
  );
  return Object.fromEntries(
    [...tokens].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}

/** The colours of the design: light, dark. */
function design(theme: 0 | 1): Record<string, string> {
  const table: Record<string, readonly [string, string]> = {
    ground: ['#ffffff', '#1d2222'],
    'ground-2': ['#f7f8f8', '#252b2b'],
    ink: ['#1f2626', '#f2f5f5'],
    'ink-2': ['#566060', '#b3bdbd'],
    line: ['#d9dede', '#3b4444'],
    stroke: ['#6b7575', '#95a0a0'],
    brand: ['#0b5c6b', '#5fc3d2'],
    'on-brand': ['#ffffff', '#05262c'],
    'brand-tint': ['#e8f2f3', '#183238'],
    conflict: ['#8f1d14', '#f3b3ab'],
    'conflict-tint': ['#fdf3f2', '#3a1512'],
    review: ['#6f4400', '#f5c98a'],
    'review-tint': ['#fff7e8', '#3a2705'],
    unclear: ['#34495a', '#b9cede'],
    'unclear-tint': ['#f1f5f8', '#1d2b36'],
  };
  return Object.fromEntries(Object.entries(table).map(([name, values]) => [name, values[theme]]));
}
