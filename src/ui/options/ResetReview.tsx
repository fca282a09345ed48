import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';

/** Starts a review over, after asking once. */
export function ResetReview(props: { count: number; language: Language; onReset: () => void }) {
  const words = pageWordsIn(props.language).options.review;
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), [isAsking]);
  if (!isAsking || props.count === 0) {
    return (
      <button type="button" class="link" disabled={props.count === 0} onClick={() => setAsking(true)}>
        {words.reset}
      </button>
    );
  }
  const onYes = () => {
    setAsking(false);
    props.onReset();
  };
  return (
    <fieldset class="asking">
      <legend>{words.resetAsk(props.count)}</legend>
      <button type="button" class="button" ref={keep} onClick={() => setAsking(false)}>
        {words.resetNo}
      </button>
      <button type="button" class="button danger" onClick={onYes}>
        {words.resetYes}
      </button>
    </fieldset>
  );
}
