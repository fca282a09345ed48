import { render } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { applyTheme } from '../../src/ui/apply-theme.ts';
import { BringPage } from '../../src/ui/BringPage.tsx';
import type { Drafts } from '../../src/ui/drafts.ts';
import { Handle } from '../../src/ui/Handle.tsx';
import { Panel } from '../../src/ui/Panel.tsx';
import type { MailOrigin, PanelActions } from '../../src/ui/panel-state.ts';
import { PreferencesContext } from '../../src/ui/use-preferences.ts';
import { VersionContext } from '../../src/ui/use-version.ts';
import type { StateNews } from '../panel-news.ts';
import { actionsOn } from './actions-on.ts';
import { holdDrafts } from './hold-drafts.ts';
import { type Line, openLine } from './line.ts';
import { type Brought, readDropped, readPasted } from './read-brought.ts';

// Read once: after an update under the page the browser no longer answers.
const { version } = browser.runtime.getManifest();

const root = document.getElementById('root');
if (root) render(<Frame />, root);

/** The frame in the page, the handle or the panel, as the background says; or the panel as a tab. */
function Frame() {
  const [news, setNews] = useState<StateNews>();
  const [{ line, drafts }] = useState(() => reachBackground(setNews));
  const actions = useMemo(() => actionsOn(line, news), [line, news]);
  useLayoutEffect(() => {
    if (news) line.ask({ type: 'shown', turn: news.turn, shape: news.shape });
  }, [news, line]);
  const theme = news?.preferences.theme;
  useLayoutEffect(() => {
    if (theme) applyTheme(document.documentElement, theme);
  }, [theme]);

  if (!news || news.shape === 'none') return null;
  const { preferences } = news;
  return (
    <PreferencesContext.Provider value={preferences}>
      <VersionContext.Provider value={version}>
        <Shown news={news} line={line} actions={actions} drafts={drafts} />
      </VersionContext.Provider>
    </PreferencesContext.Provider>
  );
}

function reachBackground(onNews: (news: StateNews) => void): { line: Line; drafts: Drafts } {
  const drafts = holdDrafts((mail, draft) => line.ask({ type: 'keep-draft', mail, draft }));
  const line = openLine((news) => {
    drafts.take(news);
    onNews(news);
  });
  return { line, drafts };
}

function Shown(props: { news: StateNews; line: Line; actions: PanelActions; drafts: Drafts }) {
  const { line, actions, drafts } = props;
  const { turn, state, shape, place, local, width, still } = props.news;
  const { language } = state;
  const all = {
    state,
    actions,
    sources: local.sources,
    overlayNames: local.names,
    drafts,
    unreadOverlays: local.unread,
  };
  if (place === 'own') {
    return (
      <BringPage
        {...all}
        onFile={async (file) =>
          take(line, await readDropped(file, language), { from: 'file', name: file.name.slice(0, 300) })
        }
        onText={async (text) => take(line, await readPasted(text, language), { from: 'paste' })}
      />
    );
  }
  if (shape === 'panel') return <Panel {...all} width={width} takesFocus={still !== true} />;
  if (state.view !== 'report') return null;
  const onOpen = () => line.ask({ type: 'open', turn });
  // The focus is here only when the panel that the handle replaces had it.
  return (
    <Handle
      report={state.report}
      language={language}
      dismissals={state.dismissals}
      onOpen={onOpen}
      takesFocus={document.hasFocus()}
    />
  );
}

/** Has a brought mail screened; gives the sentence that says why it could not be read, where it could not. */
function take(line: Line, brought: Brought, origin: MailOrigin): string | undefined {
  if ('problem' in brought) return brought.problem;
  line.ask({ type: 'screen-message', message: brought.message, origin });
  return undefined;
}
