import type { Note } from '../note/note-field.ts';
import './print.css';

/** The note as a page of its own: nothing on the screen, and the only thing on paper. */
export function PrintView({ note }: { note: Note }) {
  return (
    <div class="print-view" lang={note.language}>
      <h1>{note.title}</h1>
      <table>
        <tbody>
          {note.fields.map(({ id, label, value }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
