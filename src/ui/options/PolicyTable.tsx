import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import type { PolicySheet, ReceivedValue } from './settings-state.ts';

/** What was received of the organisation's policy, key by key: what counts, and what does not and why. */
export function PolicyTable({ policy, language }: { policy: PolicySheet; language: Language }) {
  const words = pageWordsIn(language).settings.policy;
  return (
    <>
      <h3>{words.heading}</h3>
      <div class="card policy">
        <p>{words.lead}</p>
        <table class="changes">
          <thead>
            <tr>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {policy.received.map((one) => (
              <tr key={one.key}>
                <th scope="row">
                  <code>{one.key}</code>
                </th>
                <td data-label={words.value}>{one.value}</td>
                <td data-label={words.state}>
                  <State received={one} language={language} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="small">{words.dropped}</p>
      </div>
    </>
  );
}

function State({ received, language }: { received: ReceivedValue; language: Language }) {
  const words = pageWordsIn(language).settings.policy;
  const { counts, ignored } = received;
  return (
    <>
      {counts === 'all' ? words.counts.all : <strong>{words.counts[counts]}</strong>}
      {ignored.map(({ value, reason, allowed }) => {
        const why = [words.faults[reason], allowed && words.allowed(allowed.join(', '))]
          .filter((part) => part)
          .join(' ');
        return (
          <span class="small reading" key={value}>
            {counts === 'part' ? words.ignored(value, why) : why}
          </span>
        );
      })}
    </>
  );
}
