import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import type { ChangeSheet } from './overlay-sheets.ts';

/** What an overlay changes, a row each: where, how it is without it, and how it is with it. */
export function ChangeTable(props: { changes: readonly ChangeSheet[]; label: string; language: Language }) {
  const words = pageWordsIn(props.language).options.local;
  return (
    <table class="changes" aria-label={props.label}>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {props.changes.map(({ place, before, after }) => (
          <tr key={`${place} ${after}`}>
            <th scope="row">{place}</th>
            <td data-label={words.before}>
              <Lines text={before || words.nothing} />
            </td>
            <td data-label={words.after}>
              <Lines text={after || words.nothing} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Several sources or steps of a limit, a line each. */
function Lines({ text }: { text: string }) {
  const lines = text.split('; ');
  if (lines.length === 1) return <>{text}</>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
