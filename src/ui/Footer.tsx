import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { namesOfOverlays, type OverlayNames } from '../note/overlay-names.ts';
import type { Language, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { Contact } from './Contact.tsx';
import { RulesContext } from './rules-age.ts';
import { usePreferences } from './use-preferences.ts';
import { WholeDays } from './WholeDays.tsx';

/** Always in sight: the actions, what came of them, where it all runs, and which rules: edition, overlays, a way to them. */
export function Footer(props: {
  language: Language;
  overlayNames: OverlayNames;
  pack?: Report['pack'];
  status?: string;
  /** What to know before taking the note along. */
  caution?: string;
  onRules?: (() => void) | undefined;
  children?: ComponentChildren;
}) {
  const { language, overlayNames, pack, status, caution, onRules, children } = props;
  const words = wordsIn(language).panel;
  const warnings = useWarnings(language);
  const { organisation } = usePreferences();
  return (
    <div class="footer">
      {/* Present from the start, so that a screen reader hears it change. */}
      <div role="status">
        <p class="status">{status}</p>
        {caution && <p class="small caution">{caution}</p>}
      </div>
      {children && <div class="actions">{children}</div>}
      <p class="small">
        {words.local}
        {pack && <WholeDays text={` ${rulesInWords(pack, language, overlayNames)}`} />}{' '}
        {onRules && (
          <button type="button" class="link rules-link" onClick={onRules}>
            {words.rules}
          </button>
        )}
      </p>
      {warnings.map((warning) => (
        <p class="small warning" key={warning}>
          <WholeDays text={warning} />
        </p>
      ))}
      <Contact organisation={organisation} language={language} />
    </div>
  );
}

/** Which rules, and that nobody has checked them against the edition's own text. */
function rulesInWords(pack: Report['pack'], language: Language, overlayNames: OverlayNames): string {
  const words = wordsIn(language).panel;
  const edition = words.edition(pack.edition, pack.inForce);
  if (pack.overlays.length === 0) return words.unchecked(edition);
  const overlays = words.localRules(namesOfOverlays(pack.overlays, language, overlayNames));
  return `${edition}. ${overlays} ${words.uncheckedLocally}`;
}

/** What is amiss with the rules. */
function useWarnings(language: Language): string[] {
  const words = wordsIn(language);
  const { oldSince, unread } = useContext(RulesContext);
  return [
    ...(oldSince ? [words.rulesOld(oldSince)] : []),
    ...(unread > 0 ? [words.overlaysUnread(unread)] : []),
  ];
}
