import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { loadPack } from '../../src/pack.ts';
import { applyTheme } from '../../src/ui/apply-theme.ts';
import { OptionsPage, sectionOf } from '../../src/ui/options/OptionsPage.tsx';
import type { HostsState, OptionsActions } from '../../src/ui/options/options-state.ts';
import type { RegisterState } from '../../src/ui/options/register-state.ts';
import type { Review } from '../../src/ui/options/review-state.ts';
import type { Shortcut } from '../../src/ui/options/settings-state.ts';
import { keepLanguage, languageOf } from '../background/language.ts';
import { hearPolicy } from '../overlays/hear-policy.ts';
import { layStored } from '../overlays/lay-stored.ts';
import { readStoredOverlays, type StoredOverlays, storedKeys } from '../overlays/stored-overlays.ts';
import {
  type KeptPreferences,
  mergePreferences,
  preferenceKeys,
  readKept as readKeptPreferences,
} from '../preferences/kept-preferences.ts';
import { newsKey } from '../register/read-register.ts';
import { recordIn } from '../register/stored-record.ts';
import { hostActions, readHosts } from './host-actions.ts';
import { overlayActions } from './overlay-actions.ts';
import { examples } from './proofs.ts';
import { askToTidy, readRegisterState, registerActions } from './register-actions.ts';
import { reviewActions } from './review-actions.ts';
import { readHasKeys, readReview } from './review-storage.ts';
import { saveFile } from './save-file.ts';
import { readShortcuts, settingsActions } from './settings-actions.ts';
import { writeOverlaySheets } from './write-overlay-sheets.ts';
import { writeRuleBook } from './write-rule-book.ts';
import { writeStatementPage } from './write-statement-page.ts';

/** What the page has to know before it can show anything. */
interface Kept {
  readonly own: KeptPreferences;
  readonly shortcuts: readonly Shortcut[];
  readonly stored: StoredOverlays;
  readonly review: Review;
  readonly hasKeys: boolean;
  readonly hosts: HostsState;
  readonly register: RegisterState;
}

const base = loadPack();
const documents = ['agreement-3-0', 'situations-3-0', 'questions-3-0'];
const root = document.getElementById('root');
if (root) void readKept().then((kept) => render(<Options kept={kept} />, root));
void hearPolicy();
askToTidy();

/** The options page, wired to the browser's storage: what changes there is shown, whoever changed it. */
function Options({ kept }: { kept: Kept }) {
  const [own, setOwn] = useState(kept.own);
  const shortcuts = useShortcuts(kept.shortcuts);
  const [stored, setStored] = useState(kept.stored);
  const [review, setReview] = useState(kept.review);
  const [hasKeys, setHasKeys] = useState(kept.hasKeys);
  const hosts = useHosts(kept.hosts);
  const register = useRegister(kept.register);
  const [isUnsaved, setUnsaved] = useState(false);
  const section = useSection();
  useEffect(() => {
    const onChanged = (changes: Readonly<Record<string, unknown>>) => {
      if (preferenceKeys.some((key) => key in changes)) void readKeptPreferences().then(setOwn);
      if (storedKeys.some((key) => key in changes)) void readStoredOverlays().then(setStored);
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);

  useEffect(() => {
    // Whoever comes back from another tab has perhaps gone on with the review there.
    const onFocus = () => void readReview(documents).then(setReview);
    if (!isUnsaved) addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, [isUnsaved]);

  const preferences = mergePreferences(own);
  const language = languageOf(preferences);
  useLayoutEffect(() => applyTheme(document.documentElement, preferences.theme), [preferences.theme]);
  const laid = useMemo(() => layStored(base, stored), [stored]);
  const book = useMemo(() => writeRuleBook(laid.pack, language, examples), [laid, language]);
  const delivered = useMemo(() => writeRuleBook(base, language, examples), [language]);
  const overlays = useMemo(() => writeOverlaySheets(laid.overlays, language), [laid, language]);
  const actions: OptionsActions = {
    ...overlayActions({ base, stored, laid: laid.overlays, language }),
    ...reviewActions({ base, documents, review, setReview, setHasKeys, setUnsaved }),
    ...hostActions(hosts),
    ...settingsActions(own.choices),
    setLanguage: (next) => void keepLanguage(next),
    saveStatement: (name, statement) => saveFile(name, writeStatementPage(statement, language), 'text/html'),
  };
  const state = {
    language,
    section,
    settings: { preferences, ...own, shortcuts },
    overlays,
    canTakeBack: stored.before !== undefined,
    book,
    reviewed: delivered.rules,
    documents: documents.flatMap((id) => delivered.sources.find((source) => source.id === id) ?? []),
    review,
    isUnsaved,
    hasKeys,
    hosts,
    version: browser.runtime.getManifest().version,
  };
  return (
    <OptionsPage
      state={state}
      actions={actions}
      register={{ register, language, actions: registerActions(language) }}
    />
  );
}

async function readKept(): Promise<Kept> {
  const [own, shortcuts, stored, review, hasKeys, hosts, register] = await Promise.all([
    readKeptPreferences(),
    readShortcuts(),
    readStoredOverlays(),
    readReview(documents),
    readHasKeys(),
    readHosts(),
    readRegisterState(),
  ]);
  return { own, shortcuts, stored, review, hasKeys, hosts, register };
}

/** Whoever comes back from the browser's own page has perhaps chosen other keys there. */
function useShortcuts(kept: readonly Shortcut[]): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState(kept);
  useEffect(() => {
    const onFocus = () => void readShortcuts().then(setShortcuts);
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, []);
  return shortcuts;
}

/** The reader may give and take leave in the browser's own settings, too. */
function useHosts(kept: HostsState): HostsState {
  const [hosts, setHosts] = useState(kept);
  useEffect(() => {
    const onChanged = () => void readHosts().then(setHosts);
    browser.permissions.onAdded.addListener(onChanged);
    browser.permissions.onRemoved.addListener(onChanged);
    return () => {
      browser.permissions.onAdded.removeListener(onChanged);
      browser.permissions.onRemoved.removeListener(onChanged);
    };
  }, []);
  return hosts;
}

/** Panels add to the register while the page is open, and the background puts it in order. */
function useRegister(kept: RegisterState): RegisterState {
  const [register, setRegister] = useState(kept);
  useEffect(() => {
    const read = () => void readRegisterState().then(setRegister);
    const onChanged = (changes: Readonly<Record<string, unknown>>) => {
      const isOurs = (key: string) => recordIn(key) !== undefined || key === newsKey || key === 'preferences';
      if (Object.keys(changes).some(isOurs)) read();
    };
    browser.storage.onChanged.addListener(onChanged);
    // What changed between the first reading and now was heard by nobody.
    read();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
  return register;
}

function useSection() {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const onHash = () => setSection(sectionOf(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return section;
}
