import type { Language } from '../report.ts';
import { bringWords } from '../words/bring-words.ts';
import { FileButton } from './FileButton.tsx';

/** Takes a mail by choice of a file, by drop or as pasted text; says where it could not be read, and keeps what was pasted. */
export function BringBox(props: {
  language: Language;
  /** What stands in the field. */
  text: string;
  /** Why the last mail could not be read; empty where it could. */
  problem: string;
  /** A file is held over the page. */
  isOver: boolean;
  hasReport: boolean;
  onType: (text: string) => void;
  onFile: (file: File) => void;
  onText: () => void;
}) {
  const { problem } = props;
  const words = bringWords[props.language];
  return (
    <section class={`bring ${props.isOver ? 'over' : ''}`} aria-labelledby="bring-heading">
      <h2 id="bring-heading">{props.hasReport ? words.another : words.heading}</h2>
      <div class="choose">
        <FileButton label={words.choose} accept={mailFiles} onFile={props.onFile} />
        <span>{words.drop}</span>
      </div>
      <label class="paste">
        <span>{words.paste}</span>
        <textarea rows={6} value={props.text} onInput={(event) => props.onType(event.currentTarget.value)} />
      </label>
      <button type="button" class="button" onClick={() => props.onText()}>
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
