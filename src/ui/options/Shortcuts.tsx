import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import type { Shortcut } from './settings-state.ts';

/** The key combinations as they are, and the way to the browser's page where they are chosen. */
export function Shortcuts(props: {
  shortcuts: readonly Shortcut[];
  language: Language;
  onChange: () => void;
}) {
  const words = pageWordsIn(props.language).settings.shortcuts;
  return (
    <div class="card">
      <p>{words.lead}</p>
      <dl class="facts shortcuts">
        {props.shortcuts.map(({ id, description, keys }) => (
          <div key={id}>
            <dt>{words.names[id] ?? description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : words.none}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="button" onClick={() => props.onChange()}>
          {words.change}
        </button>
      </div>
      <p class="small">{words.where}</p>
    </div>
  );
}
