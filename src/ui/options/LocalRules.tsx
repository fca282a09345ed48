import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { ImportBox } from './ImportBox.tsx';
import { OverlayCard } from './OverlayCard.tsx';
import type { OptionsActions } from './options-state.ts';
import type { OverlaySheet } from './overlay-sheets.ts';

/** The overlays that count, whom each comes from and what it changes; adding, removing and taking back. */
export function LocalRules(props: {
  overlays: readonly OverlaySheet[];
  canTakeBack: boolean;
  language: Language;
  actions: OptionsActions;
}) {
  const { overlays, language, actions } = props;
  const words = pageWordsIn(language).options.local;
  const [status, setStatus] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const tell = async (done: Promise<boolean>, text: string) => {
    setStatus('');
    setStatus((await done) ? text : words.notKept);
    // The button that was pressed is gone with what it did.
    told.current?.focus();
  };
  const onTakeBack = () => tell(actions.takeBack(), words.takenBack);
  return (
    <>
      <p class="lead">{words.lead}</p>
      <div class="told">
        <p class="status" role="status" tabIndex={-1} ref={told}>
          {status}
        </p>
        {props.canTakeBack && (
          <button type="button" class="link" onClick={onTakeBack}>
            {words.takeBack}
          </button>
        )}
      </div>
      {overlays.length === 0 && <p class="card">{words.none}</p>}
      <ul class="overlays">
        {overlays.map((overlay) => (
          <li key={overlay.key}>
            <OverlayCard
              overlay={overlay}
              language={language}
              onSave={() => actions.saveOverlay(overlay.key)}
              onRemove={() => tell(actions.removeOverlay(overlay.key), words.removed(overlay.name))}
            />
          </li>
        ))}
      </ul>
      {overlays.length > 1 && (
        <p class="links">
          <button type="button" class="link" onClick={actions.saveAllOverlays}>
            {words.exportAll}
          </button>
        </p>
      )}
      <ImportBox
        language={language}
        onRead={actions.readImport}
        onAdd={(texts, names) => tell(actions.addOverlays(texts), words.added(names))}
      />
    </>
  );
}
