import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OverlayNames } from '../note/overlay-names.ts';
import { BringBox } from './BringBox.tsx';
import type { Drafts } from './drafts.ts';
import { MailText } from './MailText.tsx';
import { Panel } from './Panel.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';
import type { Sources } from './sources.ts';
import { useDrop } from './use-drop.ts';
import './bring.css';

/**
 * The panel in a tab of its own, without an Outlook behind it: beside what was found stand the text that was read and a
 * place for a mail, above the footer for whoever has but one column, or goes by the Tab key.
 */
export function BringPage(props: {
  state: PanelState;
  actions: PanelActions;
  sources: Sources;
  overlayNames: OverlayNames;
  drafts: Drafts;
  unreadOverlays?: number | undefined;
  /** Each gives a sentence where the mail could not be read. */
  onFile: (file: File) => Promise<string | undefined>;
  onText: (text: string) => Promise<string | undefined>;
}) {
  const { state, onFile, onText } = props;
  const { language } = state;
  const [shown, show] = useState<Shown>({ of: '', spans: [] });
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const report = state.view === 'report' ? state.report : undefined;
  const wording = report?.wording ?? '';
  const actions = useMemo(
    () => ({ ...props.actions, showInMail: (spans: Shown['spans']) => show({ of: wording, spans }) }),
    [props.actions, wording],
  );
  const page = useFocusOnResult(wording);
  const tell = async (read: Promise<string | undefined>) => {
    setProblem('');
    setProblem((await read) ?? '');
  };
  const isOver = useDrop((file) => tell(onFile(file)));
  const beside = (
    <div class="beside">
      {report && (
        <MailText
          report={report}
          language={language}
          dismissals={state.view === 'report' ? state.dismissals : undefined}
          shown={shown.of === wording ? shown.spans : nothing}
        />
      )}
      <BringBox
        language={language}
        text={text}
        problem={problem}
        isOver={isOver}
        hasReport={report !== undefined}
        onType={setText}
        onFile={(file) => tell(onFile(file))}
        onText={() => tell(onText(text))}
      />
    </div>
  );
  return (
    <div class="tab-page" ref={page}>
      <Panel
        state={state}
        actions={actions}
        sources={props.sources}
        overlayNames={props.overlayNames}
        drafts={props.drafts}
        unreadOverlays={props.unreadOverlays}
        beside={beside}
      />
    </div>
  );
}

/** Spans of the wording `of`: of another mail they mean nothing. */
interface Shown {
  readonly of: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const nothing: Shown['spans'] = [];

/** The button that had a mail screened is drawn anew with the result: the reader goes on at the top, where that stands. */
function useFocusOnResult(wording: string) {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const panel = page.current?.querySelector('main');
    if (wording === '' || !panel || document.activeElement !== document.body) return;
    panel.focus();
    panel.scrollIntoView({ block: 'start' });
  }, [wording]);
  return page;
}
