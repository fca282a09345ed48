import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { loadPack } from '../../src/pack.ts';
import { applyTheme } from '../../src/ui/apply-theme.ts';
import { OptionsPage } from '../../src/ui/options/OptionsPage.tsx';
import type { OptionsActions } from '../../src/ui/options/options-state.ts';
import { keepLanguage, languageOf } from '../background/language.ts';
import { latestReading } from '../latest-reading.ts';
import { hearPolicy } from '../overlays/hear-policy.ts';
import { layStored } from '../overlays/lay-stored.ts';
import { readStoredOverlays, storedKeys } from '../overlays/stored-overlays.ts';
import {
  mergePreferences,
  preferenceKeys,
  readKept as readKeptPreferences,
} from '../preferences/kept-preferences.ts';
import { hostActions } from './host-actions.ts';
import { overlayActions } from './overlay-actions.ts';
import { examples } from './proofs.ts';
import { type Kept, readKept } from './read-kept.ts';
import { askToTidy, registerActions } from './register-actions.ts';
import { reviewActions } from './review-actions.ts';
import { readReview } from './review-storage.ts';
import { saveFile } from './save-file.ts';
import { settingsActions } from './settings-actions.ts';
import { useHosts } from './use-hosts.ts';
import { useRegister } from './use-register.ts';
import { useSection } from './use-section.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { writeOverlaySheets } from './write-overlay-sheets.ts';
import { writeRuleBook } from './write-rule-book.ts';
import { writeStatementPage } from './write-statement-page.ts';

const base = loadPack();
const documents = ['agreement-3-0', 'situations-3-0', 'questions-3-0'];
const root = document.getElementById('root');
if (root) void readKept(documents).then((kept) => render(<Options kept={kept} />, root));
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
    const readOwn = latestReading(readKeptPreferences, setOwn);
    const readOverlays = latestReading(readStoredOverlays, setStored);
    const onChanged = (changes: Readonly<Record<string, unknown>>) => {
      if (preferenceKeys.some((key) => key in changes)) readOwn();
      if (storedKeys.some((key) => key in changes)) readOverlays();
    };
    browser.storage.onChanged.addListener(onChanged);
    // What changed between the first reading and now was heard by nobody.
    readOwn();
    readOverlays();
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
