// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { maskFor } from '../src/note/mask.ts';
import { buildNote } from '../src/note/note.ts';
import { Handle } from '../src/ui/Handle.tsx';
import { applyEdits } from '../src/ui/note-edits.ts';
import { Panel } from '../src/ui/Panel.tsx';
import { ProgrammeBar } from '../src/ui/ProgrammeBar.tsx';
import type { PanelState } from '../src/ui/panel-state.ts';
import { sv } from '../src/words/sv.ts';
import { wordsIn } from '../src/words/words-in.ts';
import { reports, sources } from './gallery/reports.ts';
import { states } from './gallery/states.ts';

const actions = { showInMail: vi.fn(), screenAnyway: vi.fn(), setLanguage: vi.fn(), close: vi.fn() };
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.clearAllMocks();
});

afterEach(() => render(null, root));

test('the header answers first: situation, company, counts', () => {
  show(states.evening);
  expect(text('h2')).toBe('Sammankomst, Cordia Pharma AB');
  expect(text('.summary p')).toBe(
    '3 möjliga avvikelser · 2 att ta ställning till, dessutom 1 framgår inte · 6 frågor',
  );
});

test('cards are numbered in order; what only lacks information is no card', () => {
  show(states.evening);
  expect(texts('.number')).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(texts('.finding h3').join()).not.toContain('Programmet saknas');
  expect(texts('.finding h3')[0]).toBe('Iakttagelse 1: Företaget betalar övernattningen');
});

test('a card says how sure, on what basis and against which limit', () => {
  show(states.evening);
  const small = texts('.finding > .small:not(.more-quotes)');
  expect(small[0]).toBe('Står uttryckligen · Enligt tidigare utgåva, ej avstämd mot 3.0');
  expect(small[1]).toBe(
    'Räknat på programmet: 45\u00a0min yrkesinriktat, 150\u00a0min socialt · Enligt branschens egen kod',
  );
  expect(small[5]).toContain('Tolkat ur sammanhanget');
  expect(text('.limit')).toBe('1\u00a0495\u00a0kr, gräns 950\u00a0kr (obekräftad)');
});

test('what the mail says in several places stands once on a card', () => {
  const { findings } = reports.evening;
  const [quote] = findings[0]?.evidence ?? [];
  if (!quote) throw new Error('The first finding has no quote.');
  const other = { start: quote.start + 500, end: quote.end + 500 };
  const evidence = [quote, { ...quote, ...other }, { ...other, quote: 'annat' }, { ...quote, ...other }];
  const report = {
    ...reports.evening,
    findings: findings.map((finding, index) => (index === 0 ? { ...finding, evidence } : finding)),
  };
  show({ view: 'report', language: 'sv', report, screened: '2026-03-09' });
  expect(texts('.finding:first-child blockquote')).toEqual([`”${quote.quote}”`]);
  expect(texts('.finding:first-child .more-quotes')).toEqual(['Även: ”annat”']);
});

test('a finding that an overlay decided names it, and the footer names the overlays beside the edition', () => {
  const { findings, pack } = reports.evening;
  const local = {
    ...reports.evening,
    findings: findings.map((finding, index) => (index === 0 ? { ...finding, local: 'region-x' } : finding)),
    pack: { ...pack, overlays: ['region-x', 'klinik-y'] },
  };
  const openRules = vi.fn();
  const overlayNames = { 'region-x': { sv: 'Region X', en: 'Region X' } };
  act(() =>
    render(
      <Panel
        state={{ view: 'report', language: 'sv', report: local, screened: '2026-03-09' }}
        actions={{ ...actions, openRules }}
        sources={sources}
        overlayNames={overlayNames}
      />,
      root,
    ),
  );
  const small = texts('.finding > .small:not(.more-quotes)');
  expect(small[0]).toBe('Står uttryckligen · Lokal regel: Region X');
  expect(small[1]).not.toContain('Lokal regel');
  expect(text('.footer > .small')).toContain(
    `Regler ${pack.edition}, i kraft ${pack.inForce}. Lokala regler: Region X, klinik-y.`,
  );
  click('Regler och inställningar');
  expect(openRules).toHaveBeenCalledOnce();
});

test('what was read in the edition says where, with the words that stand there', () => {
  const [first] = reports.evening.findings;
  if (!first) throw new Error('no finding');
  const basis = [
    { source: 'agreement-2020', section: '4.2', status: 'confirmed' as const, quote: 'Ordagrant så.' },
    { source: 'region-x/lodging-paid', status: 'confirmed' as const },
  ];
  const report = { ...reports.evening, findings: [{ ...first, basis }] };
  const local = { title: { sv: 'Region X', en: 'Region X' }, url: 'https://region-x.example/' };
  act(() =>
    render(
      <Panel
        state={{ view: 'report', language: 'sv', report, screened: '2026-03-09' }}
        actions={actions}
        sources={{ ...sources, 'region-x/lodging-paid': local }}
      />,
      root,
    ),
  );
  click(`Varför? ${first.title}`);
  expect(text('.reasons dd:nth-of-type(2)')).toBe(
    'Enligt Överenskommelse om samverkansregler, 2020, 4.2 (öppnas i ny flik)”Ordagrant så.”En parts egen redogörelse, senast läst 2026-02-20',
  );
  expect(root.querySelector('.reasons a[href="https://region-x.example/"]')?.textContent).toBe(
    'Lokal riktlinje (Region X) (öppnas i ny flik)',
  );
});

test('“Visa i mejlet” asks for every stretch of the evidence, with the card’s number', () => {
  show(states.evening);
  click('Visa i mejlet: Middagen är längre än programmet');
  const spans = reports.evening.findings[1]?.evidence.map(({ start, end }) => ({ start, end }));
  expect(spans).toHaveLength(2);
  expect(actions.showInMail).toHaveBeenCalledWith(spans, 2);
});

test('“Varför?” opens why, basis with the source’s title, and advice; and closes again', () => {
  show(states.evening);
  click('Varför? Företaget betalar övernattningen');
  expect(texts('.reasons dt')).toEqual(['Varför', 'Stöd', 'Hur säkert', 'Gör så här']);
  expect(texts('.reasons dd')[2]).toBe('Det står uttryckligen i mejlet.');
  expect(texts('.reasons dd')[1]).toBe(
    'Enligt tidigare utgåva, ej avstämd mot 3.0: Överenskommelse om samverkansregler, 2020 (öppnas i ny flik), avsnitt 5En parts egen redogörelse, senast läst 2026-02-20',
  );
  click('Varför? Företaget betalar övernattningen');
  expect(texts('.reasons')).toEqual([]);
});

test('five questions are shown, the others on request, and points that no question covers', () => {
  show(states.evening);
  expect(texts('.questions > ul:first-of-type li')).toHaveLength(5);
  click('+ 1 fråga till');
  expect(texts('.questions > ul:first-of-type li')).toHaveLength(6);
  expect(texts('.questions > ul:last-of-type li')).toEqual([
    'Detaljerna står i en bilaga som inte har lästs.',
  ]);
});

test('tabs follow arrows, Home and End, and only the chosen one is a stop', () => {
  show(states.evening);
  press('ArrowRight');
  expect(chosenTab()).toBe('Genomgång');
  press('End');
  expect(chosenTab()).toBe('Svar');
  press('ArrowRight');
  expect(chosenTab()).toBe('Iakttagelser');
  press('ArrowLeft');
  press('Home');
  expect(chosenTab()).toBe('Iakttagelser');
  expect([...root.querySelectorAll('[role=tab]')].map((tab) => tab.getAttribute('tabindex'))).toEqual([
    '0',
    '-1',
    '-1',
    '-1',
  ]);
});

test('the breakdown shows every signal once, and what was sought in vain', () => {
  show(states.evening);
  press('ArrowRight');
  expect(texts('.row .quoted')).toHaveLength(reports.evening.signals.length);
  const lodging = reports.evening.signals.find((signal) => signal.id === 'lodging');
  click(`Visa i mejlet: ${lodging?.quote}`);
  expect(actions.showInMail).toHaveBeenCalledWith([{ start: lodging?.start, end: lodging?.end }]);
  expect(text('.quiet')).toContain('resa');
  expect(text('.quiet')).not.toContain('boende');
});

test('the breakdown has when before where, and the programme line by line', () => {
  const { evening } = reports;
  const signals = evening.signals
    .toReversed()
    .map((one) => (one.id === 'programme' ? { ...one, quote: '17.45 Riktlinjer\n18.30  Middag' } : one));
  show({ ...states.evening, report: { ...evening, signals } } as PanelState);
  press('ArrowRight');
  expect(texts('.row th').slice(0, 2)).toEqual(['Tid', 'Plats']);
  expect(texts('.said')).toContain('17.45 Riktlinjer\n18.30 Middag');
});

test('another mail begins on the first tab; another language keeps the tab', () => {
  show(states.evening);
  openNote();
  show(states['evening-en']);
  expect(chosenTab()).toBe('Note');
  show(states.board);
  expect(chosenTab()).toBe('Findings');
});

test('what is written in the note survives the switch of persons', () => {
  show(states.evening);
  openNote();
  write('.field textarea', 'tisdag');
  const hide = root.querySelector<HTMLInputElement>('.switch input');
  act(() => hide?.click());
  const values = [...root.querySelectorAll('textarea')].map((field) => field.value);
  expect(values[0]).toBe('tisdag');
  expect(values[3]).toContain('Johan Palm, johan.palm@cordia.example');
});

test('a panel that is opened again has the tab, the words and the decision that it was closed with', () => {
  const drafts = new Map();
  const panel = (state: PanelState) => (
    <Panel state={state} actions={actions} sources={sources} drafts={drafts} />
  );
  act(() => render(panel(states.evening), root));
  openNote();
  write('.field textarea', 'tisdag');
  act(() => root.querySelectorAll<HTMLInputElement>('.choice input')[1]?.click());
  act(() => render(null, root));
  act(() => render(panel(states['evening-en']), root));
  expect(chosenTab()).toBe('Note');
  expect(root.querySelector('textarea')?.value).toBe('tisdag');
  expect(checkedDecision()).toBe('Decline');
  act(() => render(panel(states.board), root));
  openNote();
  expect(root.querySelector('textarea')?.value).not.toBe('tisdag');
  expect(checkedDecision()).toBeUndefined();
});

test('a name that one writes is hidden with the others as soon as the field is left', () => {
  show(states.evening);
  openNote();
  const field = root.querySelector('textarea');
  act(() => field?.focus());
  write('.field textarea', 'Ring Johan Palm, 070-123 45 67');
  expect(field?.value).toBe('Ring Johan Palm, 070-123 45 67');
  act(() => field?.blur());
  expect(field?.value).toBe('Ring [namn], [telefon]');
  act(() => root.querySelector<HTMLInputElement>('.switch input')?.click());
  expect(field?.value).toBe('Ring Johan Palm, 070-123 45 67');
});

test('the note that is copied hides the persons that one wrote, and has the decision in its language', () => {
  const edits = { showPersons: false, values: { asked: 'Johan Palm' }, decision: 1 };
  for (const [language, name, decision] of [
    ['sv', '[namn]', 'Tacka nej'],
    ['en', '[name]', 'Decline'],
  ] as const) {
    const note = buildNote(reports.evening, { language, date: '2026-03-09' });
    const { fields } = applyEdits(note, edits, maskFor(reports.evening, wordsIn(language), false));
    expect(fields.find(({ id }) => id === 'asked')?.value).toBe(name);
    expect(fields.find(({ id }) => id === 'decision')?.value).toBe(decision);
  }
});

test.each([
  ['S2-no-invitation', 'Det här ser inte ut som en inbjudan från ett företag.'],
  ['society', 'Det här ser ut som en inbjudan där inget företag betalar.'],
  ['S3-nothing-found', 'Inga avvikelser hittades i texten.'],
  ['S6-picture', 'För lite text att granska.'],
  ['S0-nothing-open', 'Inget mejl är öppet.'],
  ['S8-unknown-page', 'Mejlet går inte att läsa här.'],
  ['S9-outdated', 'Samverkanskoll har uppdaterats.'],
] as const)('%s says so plainly', (state, title) => {
  show(states[state]);
  expect(text('.state :is(h2, h3)')).toBe(title);
});

test.each(['S2-no-invitation', 'society'] as const)('%s can be screened all the same', (state) => {
  show(states[state]);
  click('Granska ändå');
  expect(actions.screenAnyway).toHaveBeenCalledOnce();
});

test('only what was screened has tabs and a note to copy', () => {
  show(states['S2-no-invitation']);
  expect(texts('[role=tab]')).toEqual([]);
  expect(texts('.button')).toEqual([]);
  show(states.society);
  expect(texts('[role=tab]')).toHaveLength(4);
  expect(texts('.button')).toEqual(['Kopiera anteckning']);
});

test('the reader learns of hidden text, unread files, a long mail and a date that was not read', () => {
  show(states['board-sv']);
  expect(texts('.notices li')).toEqual([
    'Mejlets datum gick inte att läsa. Dagens datum, mån\u00a09\u00a0mars\u00a02026, används i stället.',
    'Mejlet innehåller dold text som du inte kan se. Den ingår inte i granskningen.',
    'Mejlet är långt. De första 60\u00a0000 tecknen är granskade.',
    'Inte läst: agreement.pdf',
  ]);
  show(states['S3-nothing-found']);
  expect(texts('.notices li')).toEqual([sv.notices.readerAsked]);
});

test('a file that the state itself names is not named once more', () => {
  const report = { ...reports.attachment, reading: { unread: ['inbjudan.pdf'] } };
  show({ ...states['S6-attachment'], report });
  expect(text('.state')).toContain('inbjudan.pdf');
  expect(texts('.notices li').join()).not.toContain('inbjudan.pdf');
});

test('Esc closes; the language button asks for the other language', () => {
  show(states.evening);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(actions.close).toHaveBeenCalledOnce();
  click('English');
  expect(actions.setLanguage).toHaveBeenCalledWith('en');
});

test('Esc in a field leaves the field; only the next one closes', () => {
  show(states.evening);
  openNote();
  const field = root.querySelector('textarea');
  act(() => field?.focus());
  field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(actions.close).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(root.querySelector('main'));
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(actions.close).toHaveBeenCalledOnce();
});

test.each([
  ['select', 0],
  ['input[type=radio]', 1],
  ['input[type=checkbox]', 1],
] as const)('Esc on a %s moves no focus, and closes the panel %d times', (selector, times) => {
  show(states.evening);
  openNote();
  const control = root.querySelector<HTMLElement>(selector);
  act(() => control?.focus());
  control?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(document.activeElement).toBe(control);
  expect(actions.close).toHaveBeenCalledTimes(times);
});

test('Esc that somebody else has used, or that ends a word half written, is not the panel’s', () => {
  show(states.evening);
  openNote();
  const field = root.querySelector('textarea');
  act(() => field?.focus());
  const composing = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  Object.defineProperty(composing, 'isComposing', { value: true });
  field?.dispatchEvent(composing);
  expect(document.activeElement).toBe(field);
  const used = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  used.preventDefault();
  document.dispatchEvent(used);
  expect(actions.close).not.toHaveBeenCalled();
});

test('the handle takes the focus only when told to', () => {
  const onOpen = vi.fn();
  act(() => render(<Handle report={reports.evening} language="sv" onOpen={onOpen} />, root));
  expect(document.activeElement).not.toBe(root.querySelector('.handle'));
  act(() => render(null, root));
  act(() => render(<Handle report={reports.evening} language="sv" onOpen={onOpen} takesFocus />, root));
  expect(document.activeElement).toBe(root.querySelector('.handle'));
});

test('the mail’s words are text, never markup', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const report = { ...reports.newsletter, message: { ...reports.newsletter.message, subject: evil } };
  show({ view: 'report', language: 'sv', report, screened: '2026-03-09' });
  expect(text('h2')).toBe(evil);
  expect(root.querySelector('img')).toBeNull();
});

test('the handle counts conflicts and reviews under the gravest outcome’s shape', () => {
  const onOpen = vi.fn();
  act(() => render(<Handle report={reports.evening} language="sv" onOpen={onOpen} />, root));
  expect(text('.handle-count')).toBe('5');
  expect(root.querySelector('.handle-count.conflict .shape')).not.toBeNull();
  expect(text('.handle .visually-hidden')).toContain(
    '5 att tänka på: 3 möjliga avvikelser · 2 att ta ställning till, dessutom 1 framgår inte',
  );
  root.querySelector('button')?.click();
  expect(onOpen).toHaveBeenCalledOnce();
});

test('the programme’s bar is told in words, breaks included', () => {
  const row = { start: 0, end: 1, from: '09:00' };
  const programme = {
    id: 'programme',
    stance: 'stated',
    start: 0,
    end: 1,
    quote: 'x',
    rows: [
      { ...row, minutes: 60, as: 'professional' },
      { ...row, minutes: 15, as: 'break' },
      { ...row, minutes: 30, as: 'professional' },
      { ...row, minutes: 45, as: 'social' },
      { ...row, as: 'social' },
    ],
  } as const;
  act(() => render(<ProgrammeBar programme={programme} words={sv} />, root));
  expect(text('.programme p')).toBe(
    '90\u00a0min yrkesinriktat · 45\u00a0min socialt (randigt) · 15\u00a0min paus (ofyllt)',
  );
  const widths = [...root.querySelectorAll('.bar-part')].map((part) => part.getAttribute('width'));
  expect(widths).toEqual(['120', '30', '60', '90']);
});

function show(state: PanelState): void {
  act(() => render(<Panel state={state} actions={actions} sources={sources} />, root));
}

function texts(selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}

function text(selector: string): string {
  return texts(selector)[0] ?? `nothing at ${selector}`;
}

function click(name: string): void {
  const button = [...root.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  if (!button) throw new Error(`no button called ${name}`);
  act(() => button.click());
}

function press(key: string): void {
  const tab = root.querySelector('[role=tab][aria-selected=true]');
  act(() => void tab?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}

function openNote(): void {
  act(() => root.querySelector<HTMLElement>('#tab-note')?.click());
}

function chosenTab(): string {
  return text('[role=tab][aria-selected=true]');
}

function checkedDecision(): string | undefined {
  const chosen = root.querySelector<HTMLInputElement>('.choice input:checked');
  return chosen?.closest('.choice')?.textContent ?? undefined;
}

function write(selector: string, value: string): void {
  const field = root.querySelector<HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`no field at ${selector}`);
  field.value = value;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}
