import { useRef } from 'preact/hooks';
import type { Words } from '../words/sv.ts';
import type { MadeReply } from './make-reply.ts';

/** A draft's text, which one may write over; what was written is kept until one starts over. */
export function ReplyText(props: {
  made: MadeReply;
  words: Words;
  onWrite: (text: string) => void;
  onReset: () => void;
}) {
  const { made, words, onWrite } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const onReset = () => {
    props.onReset();
    // The link that was pressed goes away with what it did.
    field.current?.focus();
  };
  return (
    <>
      <label class="card field">
        <span class="small">{words.replies.text(words.replies.kinds[made.draft.id])}</span>
        <textarea
          ref={field}
          lang={made.draft.language}
          rows={made.text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / 44), 0)}
          value={made.text}
          onInput={(event) => onWrite(event.currentTarget.value)}
        />
      </label>
      {made.isEdited && (
        <button type="button" class="link" onClick={onReset}>
          {words.replies.reset}
        </button>
      )}
    </>
  );
}
