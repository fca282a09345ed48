import { useMemo, useState } from 'preact/hooks';
import type { OverlayNames } from '../note/overlay-names.ts';
import { BringBox } from './BringBox.tsx';
import type { Drafts } from './drafts.ts';
import { MailText } from './MailText.tsx';
import { Panel } from './Panel.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';
import type { Sources } from './sources.ts';
import './bring.css';

/** The panel in a tab of its own, without an Outlook behind it: beside it a place for a mail, and the text that was read. */
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
  const [shown, show] = useState<Shown>({ of: '', spans: [] });
  const report = state.view === 'report' ? state.report : undefined;
  const wording = report?.wording ?? '';
  const actions = useMemo(
    () => ({ ...props.actions, showInMail: (spans: Shown['spans']) => show({ of: wording, spans }) }),
    [props.actions, wording],
  );
  return (
    <div class="tab-page">
      <Panel
        state={state}
        actions={actions}
        sources={props.sources}
        overlayNames={props.overlayNames}
        drafts={props.drafts}
        unreadOverlays={props.unreadOverlays}
      />
      <div class="panel beside" lang={state.language}>
        {report && (
          <MailText
            report={report}
            language={state.language}
            dismissals={state.view === 'report' ? state.dismissals : undefined}
            shown={shown.of === wording ? shown.spans : nothing}
          />
        )}
        <BringBox
          language={state.language}
          hasReport={report !== undefined}
          onFile={onFile}
          onText={onText}
        />
      </div>
    </div>
  );
}

/** Spans of the wording `of`: of another mail they mean nothing. */
interface Shown {
  readonly of: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const nothing: Shown['spans'] = [];
