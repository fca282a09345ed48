import { replyIds } from '../note/replies/reply.ts';
import { writeReply } from '../note/replies/write-reply.ts';
import type { Language } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import { makeReply } from './make-reply.ts';
import type { PanelActions, PanelState } from './panel-state.ts';
import { ReplyAddress } from './ReplyAddress.tsx';
import { ReplyOrigins } from './ReplyOrigins.tsx';
import { ReplyText } from './ReplyText.tsx';
import type { ReplyEdits } from './reply-edits.ts';
import { usePreferences } from './use-preferences.ts';
import './reply.css';

/** Four drafts of what one may write now: chosen and changed here, copied below, and sent by nobody but the reader. */
export function ReplyTab(props: {
  state: Extract<PanelState, { view: 'report' }>;
  edits: ReplyEdits;
  actions: PanelActions;
  onEdit: (edits: ReplyEdits) => void;
}) {
  const { state, edits, onEdit } = props;
  const words = wordsIn(state.language);
  const { headOfUnitRequired, organisation } = usePreferences();
  const made = makeReply(edits.chosen, state, edits, headOfUnitRequired, writeReply);
  return (
    <section class="replies">
      <p class="small">{words.replies.lead}</p>
      <fieldset class="decision">
        <legend>{words.replies.choose}</legend>
        {replyIds.map((id) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="reply"
              checked={edits.chosen === id}
              onChange={() => onEdit({ ...edits, chosen: id })}
            />
            <span>{words.replies.kinds[id]}</span>
          </label>
        ))}
      </fieldset>
      {!made && <NothingMissing words={words} />}
      {made && (
        <>
          <div class="reply-head">
            <ReplyAddress id={edits.chosen} organisation={organisation} words={words} />
            <LanguageLine
              language={made.draft.language}
              words={words}
              onChoose={(language) => onEdit({ ...edits, language })}
            />
          </div>
          {edits.chosen === 'decline' && hasReason(props.state, edits, headOfUnitRequired) && (
            <label class="card switch">
              <span>{words.replies.saysReason}</span>
              <input
                type="checkbox"
                checked={edits.saysReason}
                onChange={(event) => onEdit({ ...edits, saysReason: event.currentTarget.checked })}
              />
            </label>
          )}
          <ReplyText
            made={made}
            words={words}
            onWrite={(text) => onEdit({ ...edits, texts: { ...edits.texts, [made.key]: text } })}
            onReset={() => onEdit({ ...edits, texts: without(edits.texts, made.key) })}
          />
          <ReplyOrigins draft={made.draft} report={state.report} actions={props.actions} words={words} />
        </>
      )}
    </section>
  );
}

function NothingMissing({ words }: { words: Words }) {
  return (
    <div class="card state">
      <h3>{words.replies.nothingMissing.title}</h3>
      <p>{words.replies.nothingMissing.text}</p>
    </div>
  );
}

function LanguageLine(props: { language: Language; words: Words; onChoose: (language: Language) => void }) {
  const { language, words, onChoose } = props;
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <p class="small reply-language">
      {words.replies.inMailLanguage[language]}{' '}
      <button type="button" class="link" onClick={() => onChoose(other)}>
        {words.replies.otherLanguage[language]}
      </button>
    </p>
  );
}

/** Whether there is a finding that could be given as the reason. */
function hasReason(state: Parameters<typeof makeReply>[1], edits: ReplyEdits, tellsHead: boolean): boolean {
  const plain = { ...edits, texts: {} };
  const [without, withReason] = [false, true].map(
    (saysReason) => makeReply('decline', state, { ...plain, saysReason }, tellsHead, writeReply)?.text,
  );
  return without !== withReason;
}

function without(texts: Readonly<Record<string, string>>, key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([one]) => one !== key));
}
