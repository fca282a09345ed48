import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { applyTheme } from '../../src/ui/apply-theme.ts';
import type { Preferences } from '../../src/ui/preferences.ts';
import { type WelcomeActions, WelcomePage } from '../../src/ui/welcome/WelcomePage.tsx';
import { languageOf } from '../background/language.ts';
import { latestReading } from '../latest-reading.ts';
import { preferenceKeys } from '../preferences/kept-preferences.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import { sampleRequest } from '../sample-request.ts';
import { askToReadOutlook, mayReadOutlook } from './outlook-leave.ts';

/** What the page has to know before it can show anything. */
interface Known {
  readonly preferences: Preferences;
  readonly isAllowed: boolean;
  readonly keys?: string | undefined;
}

const root = document.getElementById('root');
if (root) void readKnown().then((known) => render(<Welcome known={known} />, root));

const actions: WelcomeActions = {
  allow: askToReadOutlook,
  trySample: () => void browser.runtime.sendMessage(sampleRequest),
  openSettings: () => void browser.runtime.openOptionsPage(),
};

/** The welcome page, wired to the browser: it follows the preferences and the browser's leave, whoever changes them. */
function Welcome(props: { known: Known }) {
  const [known, setKnown] = useState(props.known);
  useEffect(() => {
    const onChanged = latestReading(readKnown, setKnown);
    const onStored = (changes: object) => {
      if (preferenceKeys.some((key) => key in changes)) onChanged();
    };
    browser.storage.onChanged.addListener(onStored);
    browser.permissions.onAdded.addListener(onChanged);
    browser.permissions.onRemoved.addListener(onChanged);
    // What changed between the first reading and now was heard by nobody.
    onChanged();
    return () => {
      browser.storage.onChanged.removeListener(onStored);
      browser.permissions.onAdded.removeListener(onChanged);
      browser.permissions.onRemoved.removeListener(onChanged);
    };
  }, []);
  const { preferences, isAllowed, keys } = known;
  useLayoutEffect(() => applyTheme(document.documentElement, preferences.theme), [preferences.theme]);
  return (
    <WelcomePage language={languageOf(preferences)} isAllowed={isAllowed} keys={keys} actions={actions} />
  );
}

async function readKnown(): Promise<Known> {
  const [preferences, isAllowed, commands] = await Promise.all([
    readPreferences(),
    mayReadOutlook(),
    browser.commands.getAll(),
  ]);
  const keys = commands.find(({ name }) => name === 'toggle-panel')?.shortcut;
  return { preferences, isAllowed, ...(keys ? { keys } : {}) };
}
