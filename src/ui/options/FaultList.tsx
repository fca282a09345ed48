import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import type { FaultSheet } from './overlay-sheets.ts';

/** What is wrong with an overlay, each fault with its place. */
export function FaultList(props: {
  lead: string;
  faults: readonly FaultSheet[];
  /** How many faults are not listed. */
  more: number;
  language: Language;
}) {
  const words = pageWordsIn(props.language).options.local;
  return (
    <div class="faults">
      <p>{props.lead}</p>
      <ul>
        {props.faults.map(({ place, message }) => (
          <li key={`${place} ${message}`}>
            {place && <span class="place">{place}</span>} {message}
          </li>
        ))}
      </ul>
      {props.more > 0 && <p>{words.moreFaults(props.more)}</p>}
    </div>
  );
}
