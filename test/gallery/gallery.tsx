import { render } from 'preact';
import { useState } from 'preact/hooks';
import { applyTheme } from '../../src/ui/apply-theme.ts';
import { Handle } from '../../src/ui/Handle.tsx';
import { Panel } from '../../src/ui/Panel.tsx';
import type { PanelActions, PanelState } from '../../src/ui/panel-state.ts';
import { defaultPreferences, type Preferences } from '../../src/ui/preferences.ts';
import { PreferencesContext } from '../../src/ui/use-preferences.ts';
import { reportDismissals } from './report-dismissals.ts';
import { sources } from './reports.ts';
import type { Screened } from './screened-states.ts';
import { states } from './states.ts';

// Shows one state: `?state=evening`, with `&handle` its handle, with `&resizable` its edge, with `&theme=dark` in that theme.
// Who opened it may have given other states than the hand-written ones.
const query = new URLSearchParams(location.search);
const given: Screened = Reflect.get(globalThis, 'screened') ?? { states, sources };
const all = given.states;
const first: PanelState = all[query.get('state') ?? 'evening'] ?? states.evening;
const theme = query.get('theme');
applyTheme(document.documentElement, theme === 'dark' || theme === 'light' ? theme : 'auto');
// `&register`: the organisation has named a contact, and the reader has switched the register on.
const preferences: Preferences = query.has('register')
  ? {
      ...defaultPreferences,
      register: true,
      organisation: { contactName: 'Samverkansrådet', contactEmail: 'samverkan@region-exempel.example' },
    }
  : defaultPreferences;

function Gallery() {
  const [state, setState] = useState(first);
  const [width, setWidth] = useState(384);
  const actions: PanelActions = {
    showInMail: (spans) => console.info('showInMail', JSON.stringify(spans)),
    screenSelection: async () => false,
    screenWhole: () => console.info('screenWhole'),
    bringMail: () => console.info('bringMail'),
    screenAnyway: () => console.info('screenAnyway'),
    setLanguage: (language) => console.info('setLanguage', language),
    openRules: () => console.info('openRules'),
    keepRecord: async () => 'kept',
    dismiss: (dismissal) => setState(reportDismissals(state, (those) => [...those, dismissal])),
    restore: (finding) =>
      setState(reportDismissals(state, (those) => those.filter((one) => one.finding !== finding))),
    ...(query.has('resizable') && { resize: setWidth }),
    close: () => console.info('close'),
  };
  if (query.has('handle') && state.view === 'report') {
    return (
      <main>
        <Handle
          report={state.report}
          dismissals={state.dismissals}
          language={state.language}
          onOpen={() => actions.close?.()}
        />
      </main>
    );
  }
  return (
    <PreferencesContext.Provider value={preferences}>
      <Panel state={state} actions={actions} sources={given.sources} width={width} />
    </PreferencesContext.Provider>
  );
}

const root = document.getElementById('root');
if (root) render(<Gallery />, root);
