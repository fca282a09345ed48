import { render } from 'preact';
import { Handle } from '../../src/ui/Handle.tsx';
import { Panel } from '../../src/ui/Panel.tsx';
import type { PanelActions, PanelState } from '../../src/ui/panel-state.ts';
import { defaultPreferences, type Preferences } from '../../src/ui/preferences.ts';
import { PreferencesContext } from '../../src/ui/use-preferences.ts';
import { sources } from './reports.ts';
import { states } from './states.ts';

// Shows one state: `?state=evening`, with `&handle` its handle.
const query = new URLSearchParams(location.search);
const all: Readonly<Record<string, PanelState>> = states;
const state = all[query.get('state') ?? 'evening'] ?? states.evening;
const actions: PanelActions = {
  showInMail: (spans) => console.info('showInMail', JSON.stringify(spans)),
  screenSelection: async () => false,
  screenWhole: () => console.info('screenWhole'),
  bringMail: () => console.info('bringMail'),
  screenAnyway: () => console.info('screenAnyway'),
  setLanguage: (language) => console.info('setLanguage', language),
  openRules: () => console.info('openRules'),
  keepRecord: async () => 'kept',
  close: () => console.info('close'),
};
// `&register`: the organisation has named a contact, and the reader has switched the register on.
const preferences: Preferences = query.has('register')
  ? {
      ...defaultPreferences,
      register: true,
      organisation: { contactName: 'Samverkansrådet', contactEmail: 'samverkan@region-exempel.example' },
    }
  : defaultPreferences;
const root = document.getElementById('root');
if (root) {
  render(
    query.has('handle') && state.view === 'report' ? (
      <main>
        <Handle report={state.report} language={state.language} onOpen={() => actions.close?.()} />
      </main>
    ) : (
      <PreferencesContext.Provider value={preferences}>
        <Panel state={state} actions={actions} sources={sources} />
      </PreferencesContext.Provider>
    ),
    root,
  );
}
