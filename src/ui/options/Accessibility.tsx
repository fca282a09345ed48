import { useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import type { Organisation } from '../preferences.ts';
import { SourceLink } from '../SourceLink.tsx';
import { type AccessibilityStatement, writeStatement } from './accessibility-statement.ts';

/** The accessibility statement as a template, and as a web page to publish. */
export function Accessibility(props: {
  language: Language;
  organisation: Organisation;
  version: string;
  onSave: (name: string, statement: AccessibilityStatement) => void;
}) {
  const { language, organisation, version } = props;
  const words = pageWordsIn(language).accessibility;
  const statement = writeStatement(language, organisation, version);
  const [status, setStatus] = useState('');
  return (
    <>
      <p class="lead">{words.lead}</p>
      <div class="links">
        <button
          type="button"
          class="button"
          onClick={() => {
            props.onSave(words.file, statement);
            setStatus(words.saved);
          }}
        >
          {words.save}
        </button>
      </div>
      <p class="status" role="status">
        {status}
      </p>
      <div class="card details statement">
        <h3>{statement.title}</h3>
        <p>{statement.owner}</p>
        {statement.parts.map(({ heading, paragraphs, list, link }) => (
          <section key={heading}>
            <h4>{heading}</h4>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {list && (
              <ul>
                {list.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
            {link && (
              <p>
                <SourceLink title={link.text} url={link.url} language={language} />
              </p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
