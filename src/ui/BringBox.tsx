import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { FileButton } from './FileButton.tsx';

/**
 * Takes a mail by drop anywhere on the page, by choice of a file or as pasted text. `onFile` and `onText` give a
 * sentence where it could not be read; what was pasted and what was screened before stay as they are.
 */
export function BringBox(props: {
  language: Language;
  hasReport: boolean;
  onFile: (file: File) => Promise<string | undefined>;
  onText: (text: string) => Promise<string | undefined>;
}) {
  const { language, onFile } = props;
  const words = wordsIn(language).bring;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const tell = async (read: Promise<string | undefined>) => {
    setProblem('');
    setProblem((await read) ?? '');
  };
  const isOver = useDrop((file) => tell(onFile(file)));
  return (
    <section class={`bring ${isOver ? 'over' : ''}`} aria-labelledby="bring-heading">
      <h2 id="bring-heading">{words.heading}</h2>
      <div class="choose">
        <FileButton label={words.choose} accept={mailFiles} onFile={(file) => tell(onFile(file))} />
        <span>{words.drop}</span>
      </div>
      <label class="paste">
        <span>{words.paste}</span>
        <textarea rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" class="button" onClick={() => tell(props.onText(text))}>
        {words.screen}
      </button>
      <p class="problem" role="alert">
        {problem}
        {problem && props.hasReport && ` ${words.kept}`}
      </p>
    </section>
  );
}

const mailFiles = '.eml,.html,.htm,.txt,message/rfc822,text/html,text/plain';

/** A file that is dropped beside a box would be opened by the browser, in place of the page. */
function useDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!hasFile(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) latest.current(file);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
}
