import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { ProductIcon } from '../ProductIcon.tsx';
import './welcome.css';

/** What the welcome page may ask of whoever holds it. */
export interface WelcomeActions {
  /** Asks the browser for leave to read Outlook: to be called in answer to a click. False where it was refused. */
  readonly allow: () => Promise<boolean>;
  readonly trySample: () => void;
  readonly openSettings: () => void;
}

/** What a newcomer sees once: what it is for, what it leaves alone, and an example to try. */
export function WelcomePage(props: {
  language: Language;
  /** False where the browser has not given leave to read Outlook yet. */
  isAllowed: boolean;
  /** The keys that open the panel; absent where none are set. */
  keys?: string | undefined;
  actions: WelcomeActions;
}) {
  const { language, isAllowed, keys, actions } = props;
  const words = pageWordsIn(language).welcome;
  const [wasAsked, setAsked] = useState(!isAllowed);
  useEffect(() => {
    if (!isAllowed) setAsked(true);
    document.title = words.title;
  }, [isAllowed, words]);
  return (
    <main class="welcome" lang={language}>
      <ProductIcon size={72} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ul>
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {wasAsked && <Leave language={language} isAllowed={isAllowed} onAllow={actions.allow} />}
      <div class="actions">
        <button
          type="button"
          class={isAllowed ? 'button primary' : 'button'}
          onClick={() => actions.trySample()}
        >
          {words.trySample}
        </button>
        <button type="button" class="link" onClick={() => actions.openSettings()}>
          {words.settings}
        </button>
      </div>
      {keys && <p class="small">{words.keys(keys)}</p>}
    </main>
  );
}

/** The browser's leave to read Outlook, asked for on a click; stays to say that it was given. */
function Leave(props: { language: Language; isAllowed: boolean; onAllow: () => Promise<boolean> }) {
  const words = pageWordsIn(props.language).welcome;
  const [wasRefused, setRefused] = useState(false);
  return (
    <section class="card" aria-label={words.allowHeading}>
      {!props.isAllowed && (
        <>
          <p>{words.allowText}</p>
          <button
            type="button"
            class="button primary"
            onClick={async () => setRefused(!(await props.onAllow()))}
          >
            {words.allow}
          </button>
        </>
      )}
      <p role="status">{props.isAllowed ? words.allowed : wasRefused && words.refused}</p>
    </section>
  );
}
