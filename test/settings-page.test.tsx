// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeStatementPage } from '../extension/options/write-statement-page.ts';
import { checkPolicy } from '../extension/preferences/check-policy.ts';
import { Contact } from '../src/ui/Contact.tsx';
import { writeStatement } from '../src/ui/options/accessibility-statement.ts';
import { Settings } from '../src/ui/options/Settings.tsx';
import type { SettingsActions, SettingsState } from '../src/ui/options/settings-state.ts';
import { type Choices, defaultPreferences } from '../src/ui/preferences.ts';
import { WelcomePage } from '../src/ui/welcome/WelcomePage.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => render(null, root));

describe('settings', () => {
  let state: SettingsState;
  let actions: { [Name in keyof SettingsActions]: ReturnType<typeof vi.fn<SettingsActions[Name]>> };
  beforeEach(() => {
    state = {
      preferences: defaultPreferences,
      choices: {},
      policy: checkPolicy({}),
      shortcuts: [{ id: 'toggle-panel', description: '', keys: 'Alt+Shift+S' }],
    };
    actions = {
      choose: vi.fn(async () => true),
      replaceChoices: vi.fn(async () => true),
      saveSettings: vi.fn(),
      readSettings: vi.fn(() => ({ problem: 'no-settings' as const })),
      openShortcuts: vi.fn(),
    };
  });

  test('every choice is handed on as it is made', () => {
    show();
    choose('Språk', 'en');
    choose('Tema', 'dark');
    choose('Visa handtaget vid högerkanten', 'never');
    choose('Anteckningens form', 'table');
    field('Dölj personuppgifter i anteckningen').click();
    field('Låt mig spara granskningar i ett register').click();
    expect(actions.choose.mock.calls.map(([change]) => change)).toEqual([
      { language: 'en' },
      { theme: 'dark' },
      { handle: 'never' },
      { noteFormat: 'table' },
      { hidesPersons: false },
      { register: true },
    ]);
  });

  test('how long records stay is asked only where the register is on, and an odd number of days is kept', () => {
    show();
    expect(root.textContent).not.toContain('Radera poster automatiskt');
    choices({ register: true, registerDays: 45 });
    const days = field('Radera poster automatiskt');
    expect(days).toMatchObject({ value: '45' });
    choose('Radera poster automatiskt', '730');
    expect(actions.choose).toHaveBeenCalledWith({ registerDays: 730 });
    expect(days.textContent).toContain('efter 45 dagar');
    expect(days.textContent).toContain('efter 1 år');
  });

  test('what policy decides says so and whose it is, and cannot be changed', () => {
    govern({ organisationName: 'Region Exempel', noteMaskPersons: false, language: 'sv' });
    expect(field('Språk')).toMatchObject({ disabled: true, value: 'sv' });
    expect(field('Dölj personuppgifter i anteckningen')).toMatchObject({ disabled: true, checked: false });
    expect(field('Tema')).toMatchObject({ disabled: false });
    expect(texts('.setting .chip')).toEqual([
      'Styrs av din organisation ·\u00a0Region Exempel',
      'Styrs av din organisation ·\u00a0Region Exempel',
    ]);
    const described = field('Språk').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Styrs av din organisation');
  });

  test('all that was received is listed, and what of it does not count with the reason', () => {
    govern({
      noteTemplate: 'lång',
      guidelineUrl: 'http://x.example',
      extraHosts: ['a b', 'webmail.x.example'],
    });
    expect(texts('.policy tbody th')).toEqual(['noteTemplate', 'guidelineUrl', 'extraHosts']);
    expect(texts('.policy td:nth-child(3)')).toEqual([
      'Gäller inteVärdet finns inte bland alternativen. Välj något av standard, kort, tabell.',
      'Gäller inteDet är ingen adress som börjar med https://.',
      'Gäller delvis”a b”: Det är ingen webbadress. Skriv till exempel webmail.region-exempel.example.',
    ]);
    expect(field('Anteckningens form')).toMatchObject({ disabled: false });
  });

  test('without policy nothing is said of any', () => {
    show();
    expect(root.textContent).not.toContain('organisation');
  });

  test('a reset can be taken back', async () => {
    choices({ theme: 'dark' });
    await press('Återställ inställningar');
    expect(actions.replaceChoices).toHaveBeenLastCalledWith({});
    expect(texts('[role=status]')).toContain('Alla val är återställda.');
    await press('Ångra');
    expect(actions.replaceChoices).toHaveBeenLastCalledWith({ theme: 'dark' });
    expect(buttons()).not.toContain('Ångra');
  });

  test('a file is taken over as far as it can be read; one that is none changes nothing', async () => {
    show();
    await give('x');
    await vi.waitFor(() => expect(texts('[role=alert]').join()).toContain('Ingenting är ändrat.'));
    expect(actions.replaceChoices).not.toHaveBeenCalled();
    actions.readSettings.mockReturnValue({ choices: { theme: 'light' }, unread: ['sound'] });
    await give('{}');
    await vi.waitFor(() => expect(actions.replaceChoices).toHaveBeenCalledWith({ theme: 'light' }));
    await vi.waitFor(() =>
      expect(texts('[role=status]').join()).toBe(
        'Inställningarna är inlästa. Det här gick inte att läsa och är inte med: sound.',
      ),
    );
  });

  test('what storage refuses is told', async () => {
    actions.choose.mockResolvedValue(false);
    show();
    choose('Tema', 'dark');
    await vi.waitFor(() =>
      expect(texts('[role=alert]')).toContain('Det gick inte att spara. Ingenting är ändrat.'),
    );
  });

  test('the keys are shown as they are, with the way to change them', async () => {
    state = { ...state, shortcuts: [...state.shortcuts, { id: 'bring-mail', description: '' }] };
    show();
    expect(texts('.shortcuts dt')).toEqual(['Öppna eller stäng panelen', 'Släpp eller klistra in ett mejl']);
    expect(texts('.shortcuts dd')).toEqual(['Alt+Shift+S', 'inte valt']);
    await press('Ändra kortkommandon');
    expect(actions.openShortcuts).toHaveBeenCalledOnce();
  });

  function show() {
    act(() => render(<Settings settings={state} language="sv" actions={actions} />, root));
  }

  function choices(given: Choices) {
    state = { ...state, choices: given, preferences: { ...defaultPreferences, ...given } };
    show();
  }

  function govern(received: object) {
    const policy = checkPolicy(received);
    state = { ...state, policy, preferences: { ...defaultPreferences, ...policy.preferences } };
    show();
  }

  async function give(content: string) {
    const input = root.querySelector('input[type=file]');
    if (!input) throw new Error('Nothing asks for a file.');
    Object.defineProperty(input, 'files', { value: [new File([content], 'x.json')], configurable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  }
});

describe('the accessibility statement', () => {
  test('says all that it must, with what policy fills in', () => {
    const url = 'https://region-exempel.example/brister?a=1&b=2';
    const page = writeStatementPage(
      writeStatement('sv', { name: 'Region <Exempel>', accessibilityFeedbackUrl: url }, '1.2.3'),
      'sv',
    );
    const read = new DOMParser().parseFromString(page, 'text/html');
    expect(read.documentElement.lang).toBe('sv');
    expect(read.querySelector('p')?.textContent).toContain('Region <Exempel> står bakom');
    expect([...read.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
      'Hur tillgängligt är tillägget?',
      'Kända brister',
      'Oskäligt betungande anpassning',
      'Så har vi testat',
      'Rapportera brister',
      'Tillsyn',
    ]);
    expect([...read.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual([
      url,
      'https://www.digg.se/tdosanmalan',
    ]);
    expect(page).toContain('1.2.3');
    expect(page).not.toContain('[');
  });

  test('leaves brackets for what policy does not say, in either language', () => {
    expect(JSON.stringify(writeStatement('sv', {}, '1')).match(/\[[A-Z][^\]]+\]/g)).toHaveLength(2);
    expect(JSON.stringify(writeStatement('en', {}, '1')).match(/\[[A-Z][^\]]+\]/g)).toHaveLength(2);
  });
});

describe('the welcome page', () => {
  const actions = { allow: vi.fn(async () => false), trySample: vi.fn(), openSettings: vi.fn() };
  const show = (isAllowed: boolean, language: 'sv' | 'en' = 'sv') =>
    act(() =>
      render(
        <WelcomePage language={language} isAllowed={isAllowed} keys="Alt+Shift+S" actions={actions} />,
        root,
      ),
    );

  test.each(['sv', 'en'] as const)(
    'takes no more than 120 words in %s, asked for leave or not',
    (language) => {
      for (const isAllowed of [true, false]) {
        show(isAllowed, language);
        const words = (root.innerText ?? root.textContent ?? '').split(/\s+/).filter((word) => word);
        expect(words.length).toBeGreaterThan(40);
        expect(words.length).toBeLessThanOrEqual(120);
      }
    },
  );

  test('asks for leave only where the browser has not given it, and says what came of it', async () => {
    show(true);
    expect(buttons()).toEqual(['Prova med ett exempel', 'Inställningar']);
    render(null, root);
    show(false);
    expect(buttons()[0]).toBe('Tillåt läsning av Outlook');
    await press('Tillåt läsning av Outlook');
    expect(texts('[role=status]')).toEqual(['Samverkanskoll fick inget tillstånd. Du kan försöka igen.']);
    show(true);
    expect(buttons()).not.toContain('Tillåt läsning av Outlook');
    expect(texts('[role=status]')).toEqual(['Klart. Ladda om Outlook om det redan är öppet.']);
  });

  test('leads to the example and to the settings', async () => {
    show(true);
    await press('Prova med ett exempel');
    await press('Inställningar');
    expect([actions.trySample.mock.calls.length, actions.openSettings.mock.calls.length]).toEqual([1, 1]);
  });
});

test('whom to ask stands in the panel only where policy says it', () => {
  act(() => render(<Contact organisation={{}} language="sv" />, root));
  expect(root.textContent).toBe('');
  act(() => render(<Contact organisation={{ name: 'Region Exempel' }} language="sv" />, root));
  expect(root.textContent).toBe('Region Exempel');
  const organisation = {
    name: 'Region Exempel',
    contactName: 'Samverkansrådet',
    contactEmail: 'samverkan@region-exempel.example',
    guidelineUrl: 'https://region-exempel.example/riktlinjer',
  };
  act(() => render(<Contact organisation={organisation} language="sv" />, root));
  expect(root.textContent).toContain(
    'Frågor om reglerna: Region Exempel, Samverkansrådet · samverkan@region-exempel.example',
  );
  expect([...root.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual([
    'mailto:samverkan@region-exempel.example',
    'https://region-exempel.example/riktlinjer',
  ]);
});

function texts(selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((one) => one.textContent ?? '').filter((text) => text);
}

function buttons(): string[] {
  return texts('button');
}

/** The control that a label names. */
function field(label: string): HTMLInputElement | HTMLSelectElement {
  const named = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
  const control = named && document.getElementById(named.getAttribute('for') ?? '');
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
  throw new Error(`Nothing is labelled ${label}.`);
}

function choose(label: string, value: string): void {
  const control = field(label);
  control.value = value;
  act(() => void control.dispatchEvent(new Event('change', { bubbles: true })));
}

async function press(name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!button) throw new Error(`No button is called ${name}.`);
  await act(async () => button.click());
}
