import type { Language } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { Parts } from './Parts.tsx';
import type { Organisation } from './preferences.ts';
import { SourceLink } from './SourceLink.tsx';

/** Whom to ask and what to read, as the organisation's policy says; nothing where it says nothing. */
export function Contact({ organisation, language }: { organisation: Organisation; language: Language }) {
  const words = wordsIn(language);
  const { name, contactName, contactEmail, contactUrl, guidelineUrl, formUrl } = organisation;
  const hasContact = (contactName ?? contactEmail ?? contactUrl) !== undefined;
  const who = [name, contactName].filter((one) => one).join(', ');
  const [first, ...others] = [
    who,
    contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>,
    contactUrl && <SourceLink title={words.organisation.page} url={contactUrl} language={language} />,
    guidelineUrl && (
      <SourceLink title={words.organisation.guideline} url={guidelineUrl} language={language} />
    ),
    formUrl && <SourceLink title={words.organisation.form} url={formUrl} language={language} />,
  ].filter((part) => part);
  if (!first) return null;
  const led = (
    <>
      {hasContact && `${words.contact} `}
      {first}
    </>
  );
  return (
    <p class="small contact">
      <Parts parts={[led, ...others]} />
    </p>
  );
}
