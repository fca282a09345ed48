import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RegisterRecord } from '../../note/record.ts';
import type { RegisterWords } from '../../words/register-sv.ts';
import { FileButton } from '../FileButton.tsx';
import { readTextFile } from './read-text-file.ts';
import type { ImportAnswer, RegisterActions } from './register-state.ts';

/** What one may do with the records that were found, and with all of them. */
export function RegisterTools(props: {
  /** Those that are shown: they are what is exported. */
  found: readonly RegisterRecord[];
  all: number;
  /** After how many days a record is deleted by itself. */
  days: number;
  words: RegisterWords;
  actions: RegisterActions;
  onTold: (text: string) => void;
}) {
  const { found, all, words, actions, onTold } = props;
  const onFile = async (file: File) => {
    const read = await readTextFile(file);
    onTold('text' in read ? tell(await actions.take(read.text), props.days, words) : words.notImported);
  };
  const onClear = async () => onTold((await actions.clear()) ? words.cleared : words.notDone);
  return (
    <div class="actions">
      {found.length > 0 && (
        <>
          <button type="button" class="button" onClick={() => actions.saveCsv(found)}>
            {words.csv}
          </button>
          <button type="button" class="button" onClick={() => actions.saveJson(found)}>
            {words.json}
          </button>
        </>
      )}
      <FileButton label={words.importFile} accept=".json,application/json" onFile={onFile} />
      {all > 0 && <Clear count={all} words={words} onClear={onClear} />}
    </div>
  );
}

function tell(answer: ImportAnswer, days: number, words: RegisterWords): string {
  if (!('problem' in answer)) {
    const { added, known, old, refused } = answer;
    return [
      words.imported(added, known),
      old > 0 && words.tooOld(old, days),
      refused > 0 && words.refused(refused),
    ]
      .filter((part) => part)
      .join('');
  }
  if (answer.problem === 'no-register') return words.notImported;
  return answer.problem === 'full' ? words.full : words.notDone;
}

/** Deletes everything, after asking once. */
function Clear(props: { count: number; words: RegisterWords; onClear: () => void }) {
  const { count, words } = props;
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button type="button" class="link" ref={ask} onClick={() => setAsking(true)}>
        {words.clear}
      </button>
    );
  }
  return (
    <fieldset class="asking">
      <legend>{words.clearAsk(count)}</legend>
      <button type="button" class="button" ref={keep} onClick={() => setAsking(false)}>
        {words.clearNo}
      </button>
      <button type="button" class="button danger" onClick={props.onClear}>
        {words.clearYes}
      </button>
    </fieldset>
  );
}
