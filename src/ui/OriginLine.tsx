import type { Language } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import type { MailOrigin, PanelActions } from './panel-state.ts';

/** Says what was screened where it was not the whole open mail, and leads back to that where there is one. */
export function OriginLine(props: {
  origin: MailOrigin | undefined;
  language: Language;
  actions: PanelActions;
}) {
  const { origin, language, actions } = props;
  if (!origin) return null;
  const words = wordsIn(language).bring;
  return (
    <div class="notices origin">
      <p>{textOf(origin, words)}</p>
      {origin.from === 'selection' && actions.screenWhole && (
        <button type="button" class="link" onClick={actions.screenWhole}>
          {words.whole}
        </button>
      )}
    </div>
  );
}

function textOf(origin: MailOrigin, words: Words['bring']): string {
  if (origin.from === 'file') return words.fromFile(origin.name);
  if (origin.from === 'sample') return words.fromSample;
  return origin.from === 'paste' ? words.fromPaste : words.fromSelection;
}
