import { useState } from 'preact/hooks';
import { writeRequest } from '../note/replies/write-request.ts';
import { wordsIn } from '../words/words-in.ts';
import { copyText } from './copy-note.ts';
import { forMail, makeReply } from './make-reply.ts';
import type { PanelState } from './panel-state.ts';
import { untouchedReplies } from './reply-edits.ts';
import { usePreferences } from './use-preferences.ts';

/** The way on from a mail with too little text: a reply that asks for the invitation as text, to copy. */
export function AskForText({ state }: { state: Extract<PanelState, { view: 'report' }> }) {
  const { headOfUnitRequired } = usePreferences();
  const [status, setStatus] = useState('');
  const words = wordsIn(state.language).replies;
  const ask = makeReply('ask', state, untouchedReplies, headOfUnitRequired, writeRequest);
  if (!ask) return null;
  const onCopy = async () => {
    setStatus('');
    setStatus((await copyText(forMail(ask.text))) ? words.askCopied : words.notCopiedHere);
  };
  return (
    <>
      <button type="button" class="link" onClick={onCopy}>
        {words.copyAsk}
      </button>
      <p class="small" role="status">
        {status}
      </p>
    </>
  );
}
