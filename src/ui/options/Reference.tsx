import { useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { Parts } from '../Parts.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { Tabs } from '../Tabs.tsx';
import { LimitList } from './LimitList.tsx';
import { RuleList } from './RuleList.tsx';
import type { RuleBook } from './rule-book.ts';

/** The whole rule pack to read: rules, limits, questions and sources. */
export function Reference({ book, language }: { book: RuleBook; language: Language }) {
  const words = pageWordsIn(language).options.reference;
  const [chosen, choose] = useState('rules');
  const tabs = [
    { id: 'rules', label: words.rules(book.rules.length) },
    { id: 'limits', label: words.limits(book.limits.length) },
    { id: 'questions', label: words.questions(book.questions.length) },
    { id: 'sources', label: words.sources(book.sources.length) },
  ];
  return (
    <>
      <p class="lead">{words.lead}</p>
      <Tabs label={words.parts} tabs={tabs} chosen={chosen} onChoose={choose}>
        {chosen === 'rules' && <RuleList rules={book.rules} language={language} />}
        {chosen === 'limits' && <LimitList limits={book.limits} language={language} />}
        {chosen === 'questions' && <QuestionList questions={book.questions} language={language} />}
        {chosen === 'sources' && <SourceList sources={book.sources} language={language} />}
      </Tabs>
    </>
  );
}

function QuestionList({ questions, language }: { questions: RuleBook['questions']; language: Language }) {
  return (
    <>
      <p class="small">{pageWordsIn(language).options.reference.questionsLead}</p>
      <ol class="card plain">
        {questions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </>
  );
}

function SourceList({ sources, language }: { sources: RuleBook['sources']; language: Language }) {
  const words = pageWordsIn(language).options.reference;
  return (
    <ul class="card plain">
      {sources.map(({ id, title, url, publisher, published, reading, note, usedBy }) => (
        <li key={id}>
          <SourceLink title={title} url={url} language={language} />
          <p class="small">
            <Parts
              parts={[publisher, published, reading, usedBy > 0 && words.usedBy(usedBy)].filter(
                (part) => part,
              )}
            />
          </p>
          {url && !url.startsWith('https://') && <p class="small">{url}</p>}
          {note && <p>{note}</p>}
        </li>
      ))}
    </ul>
  );
}
