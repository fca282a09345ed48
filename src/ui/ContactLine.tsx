import type { Language } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { usePreferences } from './use-preferences.ts';

/** Whom to ask about the rules, where the organisation has named somebody. Else nothing. */
export function ContactLine({ language }: { language: Language }) {
  const words = wordsIn(language);
  const { contactName, contactEmail, contactUrl, name } = usePreferences().organisation;
  const who = contactName ?? contactEmail ?? (contactUrl && (name ?? contactUrl));
  if (!who) return null;
  const address = contactUrl ?? (contactEmail ? `mailto:${contactEmail}` : '');
  return (
    <p class="small">
      {words.contact}{' '}
      {/^(?:https:|mailto:)/.test(address) ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {who}
          <span class="visually-hidden"> {words.newTab}</span>
        </a>
      ) : (
        who
      )}
    </p>
  );
}
