import { useEffect, useState } from 'preact/hooks';
import { companyOf } from '../note/company.ts';
import { countParts } from '../note/counts.ts';
import type { NoteField } from '../note/note-field.ts';
import type { OverlayNames } from '../note/overlay-names.ts';
import type { writeReply } from '../note/replies/write-reply.ts';
import { wordsIn } from '../words/words-in.ts';
import { Breakdown } from './Breakdown.tsx';
import { composeNote } from './compose-note.ts';
import { copyText } from './copy-note.ts';
import { type Draft, type Drafts, freshDraft, messageKey } from './drafts.ts';
import { Findings } from './Findings.tsx';
import { Footer } from './Footer.tsx';
import { KeepRecord } from './KeepRecord.tsx';
import { forMail, type MadeReply, makeReply } from './make-reply.ts';
import { NoteActions } from './NoteActions.tsx';
import { NoteTab } from './NoteTab.tsx';
import { outdatedWarning } from './outdated-fields.ts';
import type { PanelActions, PanelState } from './panel-state.ts';
import type { ReplyTab } from './ReplyTab.tsx';
import type { Sources } from './sources.ts';
import { Tabs } from './Tabs.tsx';
import { usePreferences } from './use-preferences.ts';
import { useVersion } from './use-version.ts';

/** A screened invitation: what it is about, the four tabs, and the two ways of taking the result along. */
export function Screening(props: {
  state: Extract<PanelState, { view: 'report' }>;
  actions: PanelActions;
  sources: Sources;
  overlayNames: OverlayNames;
  drafts: Drafts;
}) {
  const { overlayNames } = props;
  const { report, language, screened, dismissals } = props.state;
  const words = wordsIn(language);
  const [{ tab: chosen, edits, replies, remark, dismissing }, change] = useDraft(
    props.drafts,
    messageKey(report),
  );
  const [status, setStatus] = useState('');
  const preferences = usePreferences();
  const { ReplyTab: Replies, writeReply } = useReplies();
  const composed = composeNote(props.state, edits, preferences, { overlayNames, version: useVersion() });
  const format = edits.format ?? preferences.noteFormat;
  const tabs = [
    ...(['findings', 'breakdown', 'note'] as const).map((id) => ({ id, label: words.panel[id] })),
    { id: 'reply', label: words.replies.tab },
  ];
  const isReplying = chosen === 'reply';
  const reply = makeReply(
    isReplying ? replies.chosen : 'ask',
    props.state,
    replies,
    preferences.headOfUnitRequired,
    writeReply,
  );

  const tell = async (copied: Promise<boolean>, done: string, failed: string) => {
    setStatus('');
    setStatus((await copied) ? done : failed);
  };
  const onCopyField = ({ label, value }: NoteField) =>
    tell(copyText(value.replaceAll('\n', '\r\n')), words.note.fieldCopied(label), words.panel.notCopied);
  const onCopyReply = ({ text }: MadeReply) => {
    const done = isReplying ? words.replies.copied : words.replies.askCopied;
    return tell(copyText(forMail(text)), done, words.replies.notCopied);
  };

  const replyButton = reply && (
    <button type="button" class={`button ${isReplying ? 'primary' : ''}`} onClick={() => onCopyReply(reply)}>
      {isReplying ? words.replies.copy : words.replies.copyAsk}
    </button>
  );

  const situation = report.situation ? words.situations[report.situation] : words.kinds[report.kind];
  const heading = report.kind === 'other-invitation' ? words.kinds[report.kind] : situation;
  // An invitation without company money that no rule concerns has nothing to count.
  const saysCounts = report.kind === 'industry-invitation' || report.findings.length > 0;
  return (
    <>
      <div class="summary">
        <h2>{[heading, companyOf(report)].filter((part) => part).join(', ')}</h2>
        {saysCounts && (
          <p>
            {countParts(report, words, dismissals).map((part, index) => (
              <span key={part}>
                {index > 0 && ' · '}
                <span class="count">{part}</span>
              </span>
            ))}
          </p>
        )}
      </div>
      <Tabs label={words.panel.tabs} tabs={tabs} chosen={chosen} onChoose={(tab) => change({ tab })}>
        {chosen === 'findings' && (
          <Findings
            {...props.state}
            actions={props.actions}
            sources={props.sources}
            overlayNames={overlayNames}
            begun={dismissing}
            onBegin={(dismissing) => change({ dismissing })}
          />
        )}
        {chosen === 'breakdown' && (
          <Breakdown report={report} dismissals={dismissals} language={language} actions={props.actions} />
        )}
        {chosen === 'note' && (
          <>
            <NoteTab
              composed={composed}
              words={words}
              edits={edits}
              format={format}
              actions={props.actions}
              onEdit={(edits) => change({ edits })}
              onCopyField={onCopyField}
            />
            <KeepRecord
              state={props.state}
              actions={props.actions}
              edits={edits}
              remark={remark}
              onRemark={(remark) => change({ remark })}
              onTold={setStatus}
            />
          </>
        )}
        {isReplying && Replies && (
          <Replies
            state={props.state}
            edits={replies}
            actions={props.actions}
            onEdit={(replies) => change({ replies })}
          />
        )}
      </Tabs>
      <Footer
        language={language}
        overlayNames={overlayNames}
        onRules={props.actions.openRules}
        pack={report.pack}
        status={status}
        caution={outdatedWarning(composed.note, composed.outdated, words)}
      >
        {isReplying && replyButton}
        <NoteActions
          note={composed.note}
          report={report}
          date={screened}
          format={format}
          onStatus={setStatus}
          isPrimary={!(isReplying && reply)}
        />
        {!isReplying && replyButton}
      </Footer>
    </>
  );
}

// Nobody writes a reply before the panel has drawn itself.
function useReplies(): Replies | Partial<Record<keyof Replies, undefined>> {
  const [replies, setReplies] = useState<Replies>();
  useEffect(() => {
    const parts = [import('./ReplyTab.tsx'), import('../note/replies/write-reply.ts')] as const;
    // A part of the extension that is gone after an update: then the panel is about to go, too.
    void Promise.all(parts).then(
      ([{ ReplyTab }, { writeReply }]) => setReplies({ ReplyTab, writeReply }),
      () => undefined,
    );
  }, []);
  return replies ?? {};
}

interface Replies {
  readonly ReplyTab: typeof ReplyTab;
  readonly writeReply: typeof writeReply;
}

function useDraft(drafts: Drafts, key: string): [Draft, (part: Partial<Draft>) => void] {
  const draft = drafts.get(key) ?? freshDraft;
  const [, redraw] = useState(draft);
  const change = (part: Partial<Draft>) => {
    const before = drafts.get(key) ?? freshDraft;
    const next = { ...before, ...part, at: Math.max(Date.now(), before.at + 1) };
    drafts.set(key, next);
    redraw(next);
  };
  return [draft, change];
}
