import { useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { FileButton } from '../FileButton.tsx';
import type { Choices } from '../preferences.ts';
import { readTextFile } from './read-text-file.ts';
import type { SettingsActions } from './settings-state.ts';

/** The settings as a file, out and in, and back to how they were delivered. The latest such step can be taken back. */
export function SettingsFiles(props: { choices: Choices; language: Language; actions: SettingsActions }) {
  const { choices, language, actions } = props;
  const words = pageWordsIn(language).settings;
  const own = words.files;
  const [before, setBefore] = useState<Choices>();
  const [told, setTold] = useState<{ readonly text: string; readonly isProblem?: boolean }>({ text: '' });
  const replace = async (next: Choices, text: string, former: Choices | undefined) => {
    if (!(await actions.replaceChoices(next))) return setTold({ text: words.notKept, isProblem: true });
    setBefore(former);
    setTold({ text });
  };
  const onFile = async (file: File) => {
    const read = await readTextFile(file);
    const found = 'text' in read ? actions.readSettings(read.text) : ({ problem: 'no-settings' } as const);
    if ('problem' in found) return setTold({ text: own.problem, isProblem: true });
    const unread = found.unread.length > 0 ? ` ${own.unread(found.unread.join(', '))}` : '';
    await replace(found.choices, own.wasRead + unread, choices);
  };
  return (
    <div class="card">
      <p>{own.lead}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => actions.saveSettings()}>
          {own.save}
        </button>
        <FileButton label={own.read} accept=".json,application/json" onFile={onFile} />
        <button type="button" class="button" onClick={() => replace({}, own.wasReset, choices)}>
          {own.reset}
        </button>
        {before && (
          <button type="button" class="link" onClick={() => replace(before, own.undone, undefined)}>
            {own.undo}
          </button>
        )}
      </div>
      <p class="status problem" role="alert">
        {told.isProblem && told.text}
      </p>
      <p class="status" role="status">
        {!told.isProblem && told.text}
      </p>
    </div>
  );
}
