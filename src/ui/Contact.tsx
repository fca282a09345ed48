import type { Language } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Organisation } from './preferences.ts';
import { SourceLink } from './SourceLink.tsx';

/** Whom to ask and what to read, as the organisation's policy says; nothing where it says nothing. */
export function Contact({ organisation, language }: { organisation: Organisation; language: Language }) {
  const words = wordsIn(language).organisation;
  const { name, contactName, contactEmail, contactUrl, guidelineUrl, formUrl } = organisation;
  const pages = [
    { title: words.page, url: contactUrl },
    { title: words.guideline, url: guidelineUrl },
    { title: words.form, url: formUrl },
  ].filter(({ url }) => url !== undefined);
  const hasPerson = contactName !== undefined || contactEmail !== undefined;
  if (!hasPerson && pages.length === 0) return null;
  return (
    <p class="small contact">
      {(hasPerson || contactUrl) && `${words.questions(name)} `}
      {contactName} {contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>}
      {pages.map(({ title, url }, index) => (
        <span key={title}>
          {(index > 0 || hasPerson) && ' · '}
          <SourceLink title={title} url={url} language={language} />
        </span>
      ))}
    </p>
  );
}
