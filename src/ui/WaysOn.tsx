import { useState } from 'preact/hooks';
import type { Language } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import type { PanelActions } from './panel-state.ts';

/** The two ways on where the page cannot be read: screen the selected text, or bring the mail. */
export function WaysOn({ language, actions }: { language: Language; actions: PanelActions }) {
  const words = wordsIn(language).bring;
  const [status, setStatus] = useState('');
  const { screenSelection, bringMail } = actions;
  if (!screenSelection && !bringMail) return null;
  const onSelection = async () => {
    setStatus('');
    if (!(await screenSelection?.())) setStatus(words.nothingSelected);
  };
  return (
    <>
      <h3>{words.waysOn}</h3>
      <div class="ways">
        {screenSelection && (
          <button type="button" class="button" onClick={onSelection}>
            {words.selection}
          </button>
        )}
        {screenSelection && <p class="small">{words.selectionHint}</p>}
        {bringMail && (
          <button type="button" class="button" onClick={bringMail}>
            {words.open}
          </button>
        )}
        <p class="small" role="status">
          {status}
        </p>
      </div>
    </>
  );
}
