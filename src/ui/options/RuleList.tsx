import { useState } from 'preact/hooks';
import type { Language, Principle, Status } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { Parts } from '../Parts.tsx';
import { Choice } from './Choice.tsx';
import { RuleDetails } from './RuleDetails.tsx';
import { holdsWords, type RuleSheet } from './rule-book.ts';

/** Every rule as a line that opens; sought by words, principle and status. */
export function RuleList({ rules, language }: { rules: readonly RuleSheet[]; language: Language }) {
  const words = pageWordsIn(language);
  const { reference, review } = words.options;
  const [search, setSearch] = useState('');
  const [principle, setPrinciple] = useState<Principle | ''>('');
  const [status, setStatus] = useState<Status | ''>('');
  const shown = rules.filter(
    (rule) =>
      holdsWords(rule, search) &&
      (!principle || rule.principle === principle) &&
      (!status || rule.status === status),
  );
  return (
    <>
      <div class="filters">
        <label class="labelled grow">
          <span>{reference.search}</span>
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
        <Choice
          label={review.principle}
          all={review.allPrinciples}
          options={words.principles}
          chosen={principle}
          onChoose={setPrinciple}
        />
        <Choice
          label={reference.status}
          all={reference.allStatuses}
          options={words.statuses}
          chosen={status}
          onChoose={setStatus}
        />
      </div>
      <p class="small" role="status">
        {shown.length > 0 ? review.found(shown.length, rules.length) : review.noneFound}
      </p>
      <ul class="rules">
        {shown.map((rule) => (
          <li key={rule.id}>
            <RuleEntry rule={rule} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RuleEntry({ rule, language }: { rule: RuleSheet; language: Language }) {
  const words = pageWordsIn(language);
  const { reference, weights } = words.options;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="card rule" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="rule-title">{rule.title}</span>
        <span class="chips">
          {rule.off && <span class="chip strong">{reference.off}</span>}
          {rule.local && <span class="chip strong">{words.localRule(rule.local)}</span>}
          <span class="small">
            <Parts
              parts={[words.principles[rule.principle], weights[rule.weight], words.statuses[rule.status]]}
            />
          </span>
        </span>
      </summary>
      {isOpen && (
        <>
          <RuleDetails rule={rule} language={language} />
          <Examples rule={rule} language={language} />
          <p class="small">
            <Parts
              parts={[
                <>
                  {reference.id}: <code>{rule.id}</code>
                </>,
                ...(rule.revised ? [`${reference.revised} ${rule.revised}`] : []),
              ]}
            />
          </p>
        </>
      )}
    </details>
  );
}

function Examples({ rule, language }: { rule: RuleSheet; language: Language }) {
  const words = pageWordsIn(language);
  const { reference, noOutcome } = words.options;
  if (rule.examples.length === 0) return null;
  return (
    <details class="examples">
      <summary>{reference.examples(rule.examples.length)}</summary>
      <p class="small">{reference.examplesLead}</p>
      <dl>
        {rule.examples.map(({ text, gives }) => (
          <div key={text} class="example">
            <dt class={gives}>{gives === 'none' ? noOutcome : words.outcomes[gives]}</dt>
            <dd>{words.quote(text)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
