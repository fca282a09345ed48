import { useId, useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import type { HostAnswer, HostsState, OptionsActions } from './options-state.ts';

/** The addresses where Outlook is read: those that always are, and those that the reader added, one at a time. */
export function Hosts(props: {
  hosts: HostsState;
  /** Hosts that the organisation's policy names. */
  proposed: readonly string[];
  language: Language;
  actions: OptionsActions;
}) {
  const { hosts, language, actions } = props;
  const words = pageWordsIn(language).options.hosts;
  const [typed, setTyped] = useState('');
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState('');
  const id = useId();
  const tell = (answer: HostAnswer, done: (host: string) => string) => {
    const isDone = 'host' in answer;
    setProblem(isDone ? '' : words.problems[answer.problem]);
    setStatus(isDone ? done(answer.host) : '');
    return isDone;
  };
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    // The browser asks the reader only while it answers this very click.
    if (tell(await actions.addHost(typed), words.done)) setTyped('');
  };
  const known = [...hosts.always, ...hosts.added.map(({ host }) => host)];
  const proposed = props.proposed.filter((host) => !known.includes(host));
  const onPropose = async (host: string) => tell(await actions.addHost(host), words.done);
  const onRemove = async (host: string) => tell(await actions.removeHost(host), words.removed);
  return (
    <>
      <p class="lead">{words.lead}</p>
      <h3>{words.always}</h3>
      <ul class="card hosts">
        {hosts.always.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
      <h3>{words.added}</h3>
      {hosts.added.length === 0 && <p class="card">{words.none}</p>}
      {hosts.added.length > 0 && (
        <ul class="card hosts">
          {hosts.added.map(({ host, canHoldFrame }) => (
            <li key={host}>
              <span>{host}</span>{' '}
              <button
                type="button"
                class="link"
                aria-label={words.removeOf(host)}
                onClick={() => onRemove(host)}
              >
                {words.remove}
              </button>
              {!canHoldFrame && <p class="small">{words.asTab}</p>}
            </li>
          ))}
        </ul>
      )}
      {proposed.length > 0 && (
        <Proposed hosts={proposed} language={language} onAdd={(host) => void onPropose(host)} />
      )}
      <form class="add-host" onSubmit={onSubmit}>
        <div class="labelled">
          <label for={id}>{words.label}</label>
          <input
            id={id}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            maxLength={500}
            value={typed}
            aria-describedby={`${id}-hint`}
            aria-invalid={problem ? true : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <span class="small" id={`${id}-hint`}>
            {words.hint}
          </span>
        </div>
        <button type="submit" class="button">
          {words.add}
        </button>
      </form>
      <p class="status problem" role="alert">
        {problem}
      </p>
      <p class="status" role="status">
        {status}
      </p>
    </>
  );
}

/** The hosts that the organisation proposes, one click each: the browser asks the reader all the same. */
function Proposed(props: { hosts: readonly string[]; language: Language; onAdd: (host: string) => void }) {
  const { options, settings } = pageWordsIn(props.language);
  return (
    <>
      <h3>{settings.proposed}</h3>
      <ul class="card hosts proposed">
        {props.hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>{' '}
            <button
              type="button"
              class="button"
              aria-label={settings.addOf(host)}
              onClick={() => props.onAdd(host)}
            >
              {options.hosts.add}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
