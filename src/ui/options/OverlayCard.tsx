import { useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { Parts } from '../Parts.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { FaultList } from './FaultList.tsx';
import type { OverlaySheet } from './overlay-sheets.ts';

/** One overlay that is kept: its name, whom it comes from, and what it changes or why it does not count. */
export function OverlayCard(props: {
  overlay: OverlaySheet;
  language: Language;
  onSave: () => void;
  onRemove: () => void;
}) {
  const { overlay, language } = props;
  const { name, id, origin, revised, changes, faults, moreFaults } = overlay;
  const words = pageWordsIn(language).options.local;
  const [isOpen, setOpen] = useState(false);
  const about = [id, revised && words.revised(revised), origin === 'policy' && words.policyHint];
  return (
    <article class={`card overlay ${faults.length > 0 ? 'faulty' : ''}`}>
      <h3>
        {name} <span class="chip">{origin === 'policy' ? words.policy : words.reader}</span>
      </h3>
      <p class="small">
        <Parts parts={about.filter((part) => part)} />
      </p>
      {faults.length > 0 ? (
        <FaultList
          lead={words.faulty(faults.length + moreFaults)}
          faults={faults}
          more={moreFaults}
          language={language}
        />
      ) : changes.length === 0 ? (
        <p>{words.noChanges}</p>
      ) : (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.changes(changes.length)}</summary>
          {isOpen && <ChangeTable changes={changes} label={words.previewHeading(name)} language={language} />}
        </details>
      )}
      <p class="links">
        <button type="button" class="link" aria-label={words.exportOf(name)} onClick={props.onSave}>
          {words.export}
        </button>
        {origin === 'reader' && (
          <button type="button" class="link" aria-label={words.removeOf(name)} onClick={props.onRemove}>
            {words.remove}
          </button>
        )}
      </p>
    </article>
  );
}
