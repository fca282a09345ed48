// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeRuleBook } from '../extension/options/write-rule-book.ts';
import { loadPack } from '../src/pack.ts';
import { OptionsPage, sectionOf } from '../src/ui/options/OptionsPage.tsx';
import type { OptionsActions, OptionsState } from '../src/ui/options/options-state.ts';
import type { OverlaySheet } from '../src/ui/options/overlay-sheets.ts';
import type { RuleReview } from '../src/ui/options/review-state.ts';
import { defaultPreferences } from '../src/ui/preferences.ts';

const pack = loadPack();
const count = pack.rules.length;
const examples = new Map(
  pack.rules.map(({ id, proof }) => [id, proof.map(({ text = '', gives }) => ({ text, gives }))]),
);
const book = writeRuleBook(pack, 'sv', examples);
const documents = ['agreement-3-0', 'situations-3-0', 'questions-3-0'].flatMap(
  (id) => book.sources.find((source) => source.id === id) ?? [],
);
const faulty: OverlaySheet = {
  key: 'reader-1',
  origin: 'reader',
  name: 'Regelfil som inte går att läsa',
  changes: [],
  faults: [{ place: 'rules → travel-payd', message: 'Regeln finns inte.' }],
  moreFaults: 2,
};
const governed: OverlaySheet = {
  key: 'policy-0',
  origin: 'policy',
  name: 'Region X',
  id: 'region-x',
  changes: [{ place: 'Lunch i Sverige', before: '350 kr', after: '160 kr' }],
  faults: [],
  moreFaults: 0,
};

const register: Parameters<typeof OptionsPage>[0]['register'] = {
  register: { isOn: false, days: 365, records: [], damaged: 0, isNearlyFull: false },
  language: 'sv',
  actions: {
    remove: async () => true,
    putBack: async () => true,
    removeDamaged: async () => true,
    clear: async () => true,
    hear: async () => true,
    take: async () => ({ problem: 'no-register' }),
    saveCsv: () => undefined,
    saveJson: () => undefined,
  },
};

let root: HTMLElement;
let state: OptionsState;
let actions: { [Name in keyof OptionsActions]: ReturnType<typeof vi.fn<OptionsActions[Name]>> };

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  state = {
    language: 'sv',
    section: 'local',
    settings: {
      preferences: defaultPreferences,
      choices: {},
      policy: { preferences: {}, received: [] },
      shortcuts: [],
    },
    overlays: [],
    canTakeBack: false,
    book,
    reviewed: book.rules,
    documents,
    review: { rules: {}, file: { name: '', id: '' } },
    isUnsaved: false,
    hasKeys: true,
    hosts: { always: ['outlook.office.com'], added: [] },
    version: '9.9.9',
  };
  actions = {
    setLanguage: vi.fn(),
    readImport: vi.fn(() => ({ faults: [], moreFaults: 0 })),
    addOverlays: vi.fn(async () => true),
    removeOverlay: vi.fn(async () => true),
    addHost: vi.fn(async () => ({ problem: 'no-host' as const })),
    removeHost: vi.fn(async (host: string) => ({ host })),
    takeBack: vi.fn(async () => true),
    saveOverlay: vi.fn(),
    saveAllOverlays: vi.fn(),
    answer: vi.fn(),
    nameFile: vi.fn(),
    resetReview: vi.fn(),
    saveReview: vi.fn(),
    resumeReview: vi.fn(),
    setKeys: vi.fn(),
    saveStatement: vi.fn(),
    choose: vi.fn(async () => true),
    replaceChoices: vi.fn(async () => true),
    saveSettings: vi.fn(),
    readSettings: vi.fn(() => ({ problem: 'no-settings' as const })),
    openShortcuts: vi.fn(),
  };
  // What a section asks for happens at once, as it does on the page itself.
  actions.answer.mockImplementation((rule, answer) =>
    show({ review: { ...state.review, rules: { ...state.review.rules, [rule]: answer } } }),
  );
  actions.nameFile.mockImplementation((file) => show({ review: { ...state.review, file } }));
});

afterEach(() => render(null, root));

test('the address names the section, and the page begins with the settings', () => {
  expect([sectionOf('#review'), sectionOf('#about'), sectionOf(''), sectionOf('#nothing')]).toEqual([
    'review',
    'about',
    'settings',
    'settings',
  ]);
  show({ section: 'about' });
  expect(text('.sections [aria-current]')).toBe('Om Samverkanskoll');
  expect(text('main h2')).toBe('Om Samverkanskoll');
  expect(text('main')).toContain('9.9.9');
  expect(text('main')).toContain(`0 av ${count} regler`);
});

test('a section that was chosen has the focus at once, so that the next key goes on from there', () => {
  show({ section: 'about' });
  render(
    <OptionsPage state={{ ...state, section: 'settings' }} actions={actions} register={register} />,
    root,
  );
  expect(document.activeElement).toBe(root.querySelector('main.settings'));
});

describe('local rules', () => {
  test('without any it says so', () => {
    show({});
    expect(text('main > .card')).toBe('Inga lokala regler. Reglerna gäller som de levereras.');
  });

  test('each says whom it comes from; only the reader’s own can be removed', () => {
    show({ overlays: [governed, faulty] });
    expect(texts('.overlay .chip')).toEqual(['Styrs av din organisation', 'Importerad av dig']);
    expect(texts('.overlay:first-of-type .links button')).toContain('Hämta fil');
    expect(root.querySelectorAll('[aria-label="Ta bort: Region X"]')).toHaveLength(0);
    click('Ta bort: Regelfil som inte går att läsa');
    expect(actions.removeOverlay).toHaveBeenCalledWith('reader-1');
  });

  test('one that cannot be read lists its faults, and says that the rest counts', () => {
    show({ overlays: [faulty] });
    expect(text('.faults')).toContain('Filen används inte, eftersom den har 3 fel.');
    expect(text('.faults li')).toBe('rules → travel-payd Regeln finns inte.');
    expect(text('.faults')).toContain('och 2 fel till');
  });

  test('a pasted text is previewed, and added only when one says so', async () => {
    actions.readImport.mockReturnValue({
      texts: ['{}'],
      overlays: [{ name: 'Klinik Y', id: 'klinik-y', replaces: false, changes: governed.changes }],
    });
    show({});
    await paste('{}');
    expect(text('.preview h4')).toBe('Det här ändrar Klinik Y');
    expect(texts('.preview tbody tr > *')).toEqual(['Lunch i Sverige', '350 kr', '160 kr']);
    expect(actions.addOverlays).not.toHaveBeenCalled();
    click('Avbryt');
    expect(root.querySelector('.preview')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Lägg till en regelfil');
    await paste('{}');
    click('Lägg till');
    expect(actions.addOverlays).toHaveBeenCalledWith(['{}']);
    await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector('.told [role=status]')));
    await vi.waitFor(() =>
      expect(text('.told [role=status]')).toBe('Tillagt: Klinik Y. Öppna mejl granskas på nytt.'),
    );
  });

  test('a faulty text is refused with its faults and no way to add it', async () => {
    actions.readImport.mockReturnValue({ faults: faulty.faults, moreFaults: 0 });
    show({});
    await paste('{');
    expect(text('.import .faults')).toContain('Filen kan inte läggas till. Ingenting är ändrat.');
    expect(texts('.import button')).toEqual(['Tillbaka']);
  });

  test.each([
    ['', 'Filen är tom.'],
    ['x'.repeat(2_000_001), 'Filen är för stor för att vara en regelfil.'],
  ])('a file that is nothing to read is told apart', async (content, sentence) => {
    show({});
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File([content], 'x.json')] });
    act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(text('.import [role=alert]')).toBe(sentence));
    expect(actions.readImport).not.toHaveBeenCalled();
  });

  test.each([
    ['UTF-8', [0xc3, 0xa5]],
    ['UTF-16 as Notepad writes it', [0xff, 0xfe, 0xe5, 0]],
    ['Windows-1252', [0xe5]],
  ])('a file in %s is read as it was written', async (_name, bytes) => {
    actions.readImport.mockReturnValue({ faults: [], moreFaults: 0 });
    show({});
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File([new Uint8Array(bytes)], 'x.json')] });
    act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(actions.readImport).toHaveBeenCalledWith('å'));
  });

  test('the latest change can be taken back; what storage refuses is told', async () => {
    show({});
    expect(texts('.told button')).toEqual([]);
    show({ canTakeBack: true });
    actions.takeBack.mockResolvedValue(false);
    click('Ångra senaste ändringen');
    await vi.waitFor(() => expect(text('.told [role=status]')).toContain('Det gick inte att spara'));
  });
});

describe('review mode', () => {
  const first = book.rules[0]?.id ?? '';
  const second = book.rules[1]?.id ?? '';

  test('goes through all rules by J and K and by the arrows, and stops at the ends', () => {
    show({ section: 'review' });
    expect(text('.form-head .small')).toBe(`Regel 1 av ${count}`);
    press('k');
    expect(text('.form h3')).toBe(book.rules[0]?.title);
    press('j');
    press('ArrowRight');
    expect(text('.form h3')).toBe(book.rules[2]?.title);
    press('ArrowLeft');
    expect(text('.form h3')).toBe(book.rules[1]?.title);
    for (let times = 0; times < count; times += 1) press('j');
    expect(text('.form-head .small')).toBe(`Regel ${count} av ${count}`);
  });

  test('1 to 4 answer, and the list and the progress tell it', () => {
    show({ section: 'review' });
    press('4');
    expect(actions.answer).toHaveBeenCalledWith(first, { verdict: 'not-mentioned' });
    expect(text('.progress strong')).toBe(`1 av ${count} regler`);
    press('j');
    press('1');
    expect(text('[aria-current=true] .answer')).toBe('Kvar ·\u00a0Något saknas');
    expect(text('.progress strong')).toBe(`1 av ${count} regler`);
    expect(texts('.missing')).toEqual(['– välj dokument', '– skriv avsnitt']);
  });

  test('keys belong to the field that one writes in, and can be turned off', () => {
    show({ section: 'review' });
    const search = root.querySelector<HTMLInputElement>('input[type=search]');
    act(() => void search?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true })));
    expect(text('.form-head .small')).toBe(`Regel 1 av ${count}`);
    show({ hasKeys: false });
    press('j');
    press('1');
    expect(text('.form-head .small')).toBe(`Regel 1 av ${count}`);
    expect(actions.answer).not.toHaveBeenCalled();
  });

  test('what one writes is answered letter by letter, and another verdict loses none of it', () => {
    show({ section: 'review' });
    press('1');
    write('Avsnitt', '4');
    write('Avsnitt', '4.2');
    act(() => root.querySelector<HTMLInputElement>('.documents input')?.click());
    press('3');
    expect(root.querySelector('.documents')).toBeNull();
    press('1');
    expect(state.review.rules[first]).toEqual({ verdict: 'kept', section: '4.2', source: 'agreement-3-0' });
    expect(text('.progress strong')).toBe(`1 av ${count} regler`);
  });

  test('a changed rule asks for what is new', () => {
    show({
      section: 'review',
      review: withAnswer({ verdict: 'changed', source: 'agreement-3-0', section: '1' }),
    });
    expect(texts('.missing')).toEqual(['– ange ny vikt eller egen text']);
    write('Egen text (svenska)', 'Hos oss gäller mer.');
    expect(texts('.missing')).toEqual([]);
  });

  test('search and filters narrow the list; nothing that fits is said', () => {
    show({ section: 'review' });
    search('alkohol');
    expect(texts('.rule-line > span').some((line) => line.startsWith('Alkohol serveras'))).toBe(true);
    expect(texts('.rule-line').length).toBeLessThan(15);
    search('');
    choose('Princip', 'documentation');
    const own = book.rules.filter(({ principle }) => principle === 'documentation').length;
    // The rule on the desk stays in the list.
    expect(texts('.rule-line')).toHaveLength(own + 1);
    choose('Läge', 'done');
    expect(texts('.rule-line')).toHaveLength(1);
  });

  test('begins at the first rule that is not done', () => {
    show({ section: 'review', review: withAnswer({ verdict: 'gone' }) });
    expect(text('.form h3')).toBe(book.rules.find(({ id }) => id === second)?.title);
  });

  test('the file asks for a name and an id, suggests the id, and lists what is unfinished', () => {
    show({ section: 'review', review: withAnswer({ verdict: 'kept', source: 'agreement-3-0' }) });
    expect(texts('.unfinished li')).toEqual([`${book.rules[0]?.title} – skriv avsnitt`]);
    click('Hämta lokal regelfil');
    expect(actions.saveReview).not.toHaveBeenCalled();
    expect(texts('.result .missing')).toHaveLength(2);
    write('Namn på regelfilen', 'Region Västerlund');
    expect(state.review.file).toEqual({ name: 'Region Västerlund', id: 'region-vasterlund' });
    write('Id', 'vasterlund');
    write('Namn på regelfilen', 'Region Västerlund norr');
    expect(state.review.file.id).toBe('vasterlund');
    click('Hämta lokal regelfil');
    expect(actions.saveReview).toHaveBeenCalledOnce();
  });

  test('starting over asks first, with the harmless answer in focus', () => {
    show({ section: 'review', review: withAnswer({ verdict: 'gone' }) });
    click('Börja om …');
    expect(document.activeElement?.textContent).toBe('Nej, behåll');
    expect(actions.resetReview).not.toHaveBeenCalled();
    click('Ja, ta bort allt');
    expect(actions.resetReview).toHaveBeenCalledOnce();
  });

  test('an answer that could not be kept is told at once', () => {
    show({ section: 'review', isUnsaved: true });
    expect(text('[role=alert]')).toContain('Det gick inte att spara');
  });

  function withAnswer(answer: RuleReview) {
    return { rules: { [first]: answer }, file: { name: '', id: '' } };
  }
});

describe('the rules', () => {
  test('every rule is there with weight and status, and opens to all that is known of it', () => {
    show({ section: 'reference' });
    expect(texts('.rule')).toHaveLength(count);
    const entry = [...root.querySelectorAll<HTMLDetailsElement>('.rule')].find((one) =>
      one.textContent?.includes('Företaget betalar deltagarnas resa'),
    );
    expect(entry?.querySelector('.small')?.textContent).toBe(
      'Måttfullhet · Möjlig avvikelse · Enligt tidigare utgåva, ej avstämd mot 3.0',
    );
    act(() => {
      if (entry) entry.open = true;
      entry?.dispatchEvent(new Event('toggle'));
    });
    const terms = [...(entry?.querySelectorAll('.details dt') ?? [])].map((term) => term.textContent);
    expect(terms).toEqual(expect.arrayContaining(['Varför', 'Gör så här', 'Stöd']));
    expect(entry?.querySelector('.examples summary')?.textContent).toMatch(/^\d+ exempel$/);
    expect(entry?.textContent).toContain('travel-paid');
  });

  test('is sought by words and by status', () => {
    show({ section: 'reference' });
    choose('Status', 'law');
    const own = book.rules.filter(({ status }) => status === 'law');
    expect(texts('.rule-title')).toEqual(own.map(({ title }) => title));
    search('finns inte någonstans');
    expect(text('[role=status]')).toBe('Ingen regel passar sökningen.');
  });

  test('limits say what is unconfirmed; sources lead to safe addresses only', () => {
    show({ section: 'reference' });
    act(() => root.querySelector<HTMLElement>('#tab-limits')?.click());
    expect(text('.plain')).toContain('350\u00a0kr från 2023-01-01');
    expect(text('.plain')).toContain('obekräftad gräns');
    act(() => root.querySelector<HTMLElement>('#tab-sources')?.click());
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.plain a')];
    expect(links.length).toBeGreaterThan(30);
    expect(
      links.filter((link) => !link.href.startsWith('https://') || link.rel !== 'noopener noreferrer'),
    ).toEqual([]);
  });
});

function show(part: Partial<OptionsState>): void {
  state = { ...state, ...part };
  act(() => render(<OptionsPage state={state} actions={actions} register={register} />, root));
}

function texts(selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
}

function text(selector: string): string | undefined {
  return texts(selector)[0];
}

function click(name: string): void {
  const button = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!button) throw new Error(`No button is called “${name}”.`);
  act(() => button.click());
}

function press(key: string): void {
  act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}

function write(label: string, value: string): void {
  const named = [...root.querySelectorAll<HTMLLabelElement>('label[for]')].find((one) =>
    one.textContent?.startsWith(label),
  );
  fill(root.querySelector(`[id="${named?.htmlFor}"]`), value);
}

function search(value: string): void {
  fill(root.querySelector('input[type=search]'), value);
}

function fill(field: Element | null, value: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('no field');
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function choose(label: string, value: string): void {
  const named = [...root.querySelectorAll('label')].find(
    (one) => one.querySelector('span')?.textContent === label,
  );
  const select = named?.querySelector('select');
  if (!select) throw new Error(`No list is called “${label}”.`);
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function paste(value: string): Promise<void> {
  fill(root.querySelector('.import textarea'), value);
  click('Läs texten');
}
