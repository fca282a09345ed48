import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { applyTheme } from '../../src/ui/apply-theme.ts';
import type { Drafts } from '../../src/ui/drafts.ts';
import { Handle } from '../../src/ui/Handle.tsx';
import { Panel } from '../../src/ui/Panel.tsx';
import type { PanelActions } from '../../src/ui/panel-state.ts';
import { PreferencesContext } from '../../src/ui/use-preferences.ts';
import { VersionContext } from '../../src/ui/use-version.ts';
import type { StateNews } from '../panel-news.ts';
import { actionsOn } from './actions-on.ts';
import { afterPaint } from './after-paint.ts';
import { browser } from './browser.ts';
import { holdDrafts } from './hold-drafts.ts';
import { type Line, openLine } from './line.ts';
import type { OwnPage } from './OwnPage.tsx';

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
    // What is drawn and not yet painted would come up as the former mail's result, for a moment, beside the next mail.
    return news && afterPaint(() => line.ask({ type: 'shown', turn: news.turn, shape: news.shape }));
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
  const OwnPage = useOwnPage(place === 'own');
  const all = {
    state,
    actions,
    sources: local.sources,
    overlayNames: local.names,
    drafts,
    unreadOverlays: local.unread,
  };
  if (place === 'own') return OwnPage ? <OwnPage {...all} line={line} /> : null;
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

/** What only a panel in a tab of its own shows, once it is loaded. */
function useOwnPage(isOwn: boolean): typeof OwnPage | undefined {
  const [page, setPage] = useState<{ readonly OwnPage: typeof OwnPage }>();
  useEffect(() => {
    if (isOwn) void import('./OwnPage.tsx').then(setPage);
  }, [isOwn]);
  return page?.OwnPage;
}
