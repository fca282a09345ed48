import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { FileButton } from '../FileButton.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { FaultList } from './FaultList.tsx';
import type { ImportSheet } from './overlay-sheets.ts';
import { readTextFile } from './read-text-file.ts';
import { ruleFiles } from './rule-files.ts';

/** Takes a rule file by choice, drop or paste, shows what it would change or what is wrong with it, and then adds it. */
export function ImportBox(props: {
  language: Language;
  onRead: (text: string) => ImportSheet;
  onAdd: (texts: readonly string[], names: string) => void;
}) {
  const { language } = props;
  const words = pageWordsIn(language).options.local;
  const [text, setText] = useState<string>();
  const [problem, setProblem] = useState('');
  const sheet = text === undefined ? undefined : props.onRead(text);
  const onFile = async (file: File) => {
    const read = await readTextFile(file);
    setProblem('problem' in read ? words[read.problem] : '');
    setText('problem' in read ? undefined : read.text);
  };
  const onText = (given: string) => {
    setProblem(given.trim() ? '' : words.empty);
    setText(given.trim() ? given : undefined);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const onClose = () => {
    setText(undefined);
    heading.current?.focus();
  };
  return (
    <section class="import">
      <h3 tabIndex={-1} ref={heading}>
        {words.importHeading}
      </h3>
      {sheet ? (
        <Preview
          sheet={sheet}
          language={language}
          onClose={onClose}
          onAdd={(texts, names) => {
            onClose();
            props.onAdd(texts, names);
          }}
        />
      ) : (
        <Source language={language} onFile={onFile} onText={onText} problem={problem} />
      )}
    </section>
  );
}

function Source(props: {
  language: Language;
  problem: string;
  onFile: (file: File) => void;
  onText: (text: string) => void;
}) {
  const words = pageWordsIn(props.language).options.local;
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) props.onFile(file);
  };
  return (
    <>
      <p class="small">{words.importLead}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside */}
      <div
        class={`drop ${isOver ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <FileButton label={words.choose} accept={ruleFiles} onFile={props.onFile} />
        <span>{words.drop}</span>
      </div>
      <p class="status problem" role="alert">
        {props.problem}
      </p>
      <details>
        <summary>{words.paste}</summary>
        <label class="labelled">
          <span>{words.pasteLabel}</span>
          <textarea
            rows={6}
            spellcheck={false}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="button" onClick={() => props.onText(pasted)}>
          {words.read}
        </button>
      </details>
    </>
  );
}

function Preview(props: {
  sheet: ImportSheet;
  language: Language;
  onAdd: (texts: readonly string[], names: string) => void;
  onClose: () => void;
}) {
  const { sheet, language, onAdd, onClose } = props;
  const words = pageWordsIn(language).options.local;
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => card.current?.focus(), []);
  if ('faults' in sheet) {
    return (
      <div class="card faulty" tabIndex={-1} ref={card}>
        <FaultList lead={words.refused} faults={sheet.faults} more={sheet.moreFaults} language={language} />
        <button type="button" class="button" onClick={onClose}>
          {words.back}
        </button>
      </div>
    );
  }
  const names = sheet.overlays.map(({ name }) => name).join(', ');
  return (
    <div class="card preview" tabIndex={-1} ref={card}>
      {sheet.overlays.map(({ id, name, replaces, changes }) => (
        <section key={id}>
          <h4>{words.previewHeading(name)}</h4>
          {replaces && <p class="small">{words.replaces}</p>}
          {changes.length > 0 ? (
            <ChangeTable changes={changes} label={words.previewHeading(name)} language={language} />
          ) : (
            <p>{words.noChanges}</p>
          )}
        </section>
      ))}
      <div class="actions">
        <button type="button" class="button primary" onClick={() => onAdd(sheet.texts, names)}>
          {words.add}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
