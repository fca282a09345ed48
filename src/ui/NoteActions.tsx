import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../note/note-field.ts';
import { writeNoteHtml } from '../note/note-html.ts';
import { writeNoteText } from '../note/note-text.ts';
import { noteTsv } from '../note/note-tsv.ts';
import { shortNote } from '../note/short-note.ts';
import type { Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { copyNote, copyText } from './copy-note.ts';
import { MenuButton } from './MenuButton.tsx';
import type { PrintView } from './PrintView.tsx';
import type { Preferences } from './preferences.ts';
import { type NoteFile, saveNote } from './save-note.ts';

/** The ways of taking the note along: a button that copies it in the chosen format, and a menu with all others. */
export function NoteActions(props: {
  note: Note;
  report: Report;
  /** ISO day of the note. */
  date: string;
  format: Preferences['noteFormat'];
  /** False beside an action that is nearer to what the reader does. */
  isPrimary: boolean;
  /** Says what came of it. */
  onStatus: (status: string) => void;
}) {
  const { note, report, date, format, onStatus } = props;
  const { panel: words, note: own } = wordsIn(note.language);
  const [printed, setPrinted] = useState<{ readonly View: typeof PrintView }>();
  useEffect(() => {
    if (printed) window.print();
  }, [printed]);

  const copy = async (as: Preferences['noteFormat']) => {
    onStatus('');
    const isCopied = await copyAs(note, as);
    const done = as === 'table' ? own.rowCopied : words.noteCopied;
    onStatus(isCopied ? done : words.notCopied);
  };
  const save = async (file: NoteFile) => {
    onStatus('');
    const name = await saveNote(file, { note, report, date });
    onStatus(name === undefined ? own.fileNotSaved : own.fileSaved(name));
  };
  const print = async () => {
    onStatus('');
    try {
      // The page to print comes with its style, and only when somebody wants it.
      const { PrintView: View } = await import('./PrintView.tsx');
      setPrinted({ View });
    } catch {
      onStatus(own.fileNotSaved);
    }
  };
  const hasTimes = useHasTimes(report);
  const items = [
    { id: 'copy', label: own.copyWhole, onChoose: () => copy(format === 'table' ? 'standard' : format) },
    { id: 'row', label: own.copyRow, onChoose: () => copy('table') },
    { id: 'docx', label: own.saveWord, onChoose: () => save('docx') },
    { id: 'csv', label: own.saveCsv, onChoose: () => save('csv') },
    ...(hasTimes ? [{ id: 'ics', label: own.saveCalendar, onChoose: () => save('ics') }] : []),
    { id: 'print', label: own.print, onChoose: print },
  ];
  return (
    <>
      <div class={`split ${props.isPrimary ? 'primary' : ''}`}>
        <button
          type="button"
          class={`button ${props.isPrimary ? 'primary' : ''}`}
          onClick={() => copy(format)}
        >
          {words.copyNote}
        </button>
        <MenuButton label={own.more} items={items} />
      </div>
      {printed && <printed.View note={note} />}
    </>
  );
}

// Reading the clock is for the one item of the menu, which nobody opens before the panel is there.
function useHasTimes(report: Report): boolean {
  const [hasTimes, setHasTimes] = useState(false);
  useEffect(() => {
    let isGone = false;
    void import('../note/certain-times.ts').then(
      ({ certainTimes }) => !isGone && setHasTimes(certainTimes(report).length > 0),
      // A part of the extension that is gone after an update: then there is no file either.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [report]);
  return hasTimes;
}

function copyAs(note: Note, format: Preferences['noteFormat']): Promise<boolean> {
  if (format === 'table') return copyText(noteTsv(note));
  const chosen = format === 'short' ? shortNote(note) : note;
  return copyNote(writeNoteText(chosen, '\r\n'), writeNoteHtml(chosen));
}
