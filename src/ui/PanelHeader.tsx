import type { Language } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { ProductIcon } from './ProductIcon.tsx';
import type { PanelActions } from './panel-state.ts';

/** Always on top: whose panel it is, the way to the other language, and the way out. */
export function PanelHeader({ language, actions }: { language: Language; actions: PanelActions }) {
  const words = wordsIn(language);
  const other = language === 'sv' ? 'en' : 'sv';
  const { setLanguage } = actions;
  return (
    <div class="header">
      <ProductIcon size={24} />
      <h1>{words.product}</h1>
      {setLanguage && (
        <button type="button" class="link language" lang={other} onClick={() => setLanguage(other)}>
          {words.panel.otherLanguage}
        </button>
      )}
      {actions.close && (
        <button
          type="button"
          class="close"
          aria-label={words.panel.close}
          title={words.panel.close}
          onClick={actions.close}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M3.5 3.5l9 9m0-9l-9 9" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
          </svg>
        </button>
      )}
    </div>
  );
}
