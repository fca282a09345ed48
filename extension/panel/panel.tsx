import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Drafts } from '../../src/ui/drafts.ts';
import { Handle } from '../../src/ui/Handle.tsx';
import { Panel } from '../../src/ui/Panel.tsx';
import type { PanelActions } from '../../src/ui/panel-state.ts';
import type { PanelNews, Turn } from '../channel.ts';
import { type Line, openLine } from './line.ts';
import { sources } from './sources.ts';

const root = document.getElementById('root');
if (root) render(<Frame />, root);

/** The frame in the page: the handle or the panel, as the background says. */
function Frame() {
  const [news, setNews] = useState<PanelNews>();
  const [line, setLine] = useState<Line>();
  const [drafts] = useState<Drafts>(() => new Map());
  useEffect(() => setLine(openLine(setNews)), []);
  const turn = news?.turn ?? '';
  const actions = useMemo(() => actionsOn(line, turn), [line, turn]);
  useLayoutEffect(() => {
    if (news) line?.ask({ type: 'shown', turn: news.turn, shape: news.shape });
  }, [news, line]);

  if (!news || news.shape === 'none') return null;
  const { state, shape, local } = news;
  if (shape === 'panel') {
    const all = { ...sources, ...local.sources };
    return <Panel state={state} actions={actions} sources={all} overlayNames={local.names} drafts={drafts} />;
  }
  if (state.view !== 'report') return null;
  const onOpen = () => line?.ask({ type: 'open', turn });
  // The focus is here only when the panel that the handle replaces had it.
  return (
    <Handle
      report={state.report}
      language={state.language}
      onOpen={onOpen}
      takesFocus={document.hasFocus()}
    />
  );
}

function actionsOn(line: Line | undefined, turn: Turn): PanelActions {
  return {
    showInMail: (spans) =>
      line?.ask({ type: 'show-in-mail', turn, spans: spans.map(({ start, end }) => ({ start, end })) }),
    screenAnyway: () => line?.ask({ type: 'screen-anyway', turn }),
    setLanguage: (language) => line?.ask({ type: 'set-language', language }),
    openRules: () => void browser.runtime.openOptionsPage(),
    close: () => line?.ask({ type: 'close', turn }),
  };
}
