import { useState } from 'preact/hooks';
import { companyOf } from '../note/company.ts';
import { countParts } from '../note/counts.ts';
import { maskFor } from '../note/mask.ts';
import { buildNote } from '../note/note.ts';
import { writeNoteHtml } from '../note/note-html.ts';
import { writeNoteText } from '../note/note-text.ts';
import type { OverlayNames } from '../note/overlay-names.ts';
import { wordsIn } from '../words/words-in.ts';
import { Breakdown } from './Breakdown.tsx';
import { copyNote, copyText } from './copy-note.ts';
import { type Draft, type Drafts, freshDraft, messageKey } from './drafts.ts';
import { Findings } from './Findings.tsx';
import { Footer } from './Footer.tsx';
import { NoteTab } from './NoteTab.tsx';
import { applyEdits } from './note-edits.ts';
import type { PanelActions, PanelState } from './panel-state.ts';
import type { Sources } from './sources.ts';
import { Tabs } from './Tabs.tsx';

/** A screened invitation: what it is about, the three tabs, and the two ways of taking the result along. */
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
  const [{ tab: chosen, edits }, change] = useDraft(props.drafts, messageKey(report));
  const [status, setStatus] = useState('');
  const options = { language, date: screened, showPersons: edits.showPersons, overlayNames };
  const note = applyEdits(buildNote(report, options), edits, maskFor(report, words, edits.showPersons));
  const tabs = (['findings', 'breakdown', 'note'] as const).map((id) => ({ id, label: words.panel[id] }));
  const questions = report.questions.map((question) => `- ${question.text}`).join('\r\n');

  const tell = async (copied: Promise<boolean>, done: string, failed: string) => {
    setStatus('');
    setStatus((await copied) ? done : failed);
  };
  const onCopyNote = () =>
    tell(
      copyNote(writeNoteText(note, '\r\n'), writeNoteHtml(note)),
      words.panel.noteCopied,
      words.panel.notCopied,
    );
  const onCopyQuestions = () =>
    tell(copyText(questions), words.panel.questionsCopied, words.panel.questionsNotCopied);

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
          />
        )}
        {chosen === 'breakdown' && <Breakdown report={report} language={language} actions={props.actions} />}
        {chosen === 'note' && (
          <NoteTab note={note} words={words} edits={edits} onEdit={(edits) => change({ edits })} />
        )}
      </Tabs>
      <Footer
        language={language}
        overlayNames={overlayNames}
        onRules={props.actions.openRules}
        pack={report.pack}
        status={status}
      >
        <button type="button" class="button primary" onClick={onCopyNote}>
          {words.panel.copyNote}
        </button>
        {questions && (
          <button type="button" class="button" onClick={onCopyQuestions}>
            {words.panel.copyQuestions}
          </button>
        )}
      </Footer>
    </>
  );
}

function useDraft(drafts: Drafts, key: string): [Draft, (part: Partial<Draft>) => void] {
  const [draft, setDraft] = useState(drafts.get(key) ?? freshDraft);
  const change = (part: Partial<Draft>) => {
    const next = { ...(drafts.get(key) ?? freshDraft), ...part };
    drafts.set(key, next);
    setDraft(next);
  };
  return [draft, change];
}
