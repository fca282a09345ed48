import type { RegisterWords } from '../../words/register-sv.ts';
import type { RegisterActions, RegisterState } from './register-state.ts';

/** What has happened to the register by itself, and what needs the reader's care. Nothing where all is as it was. */
export function RegisterNotices(props: {
  register: RegisterState;
  words: RegisterWords;
  actions: RegisterActions;
  onTold: (text: string) => void;
}) {
  const { words, actions, onTold } = props;
  const { news, damaged, isNearlyFull } = props.register;
  const onRemoveDamaged = async () => {
    const isDone = await actions.removeDamaged();
    onTold(
      isDone ? words.found(props.register.records.length, props.register.records.length) : words.notDone,
    );
  };
  const onHear = async () => {
    await actions.hear();
    onTold('');
  };
  if (!news && damaged === 0 && !isNearlyFull) return null;
  return (
    <ul class="card register-notices">
      {isNearlyFull && <li>{words.nearlyFull}</li>}
      {damaged > 0 && (
        <li>
          {words.damaged(damaged)}{' '}
          <button type="button" class="link" onClick={onRemoveDamaged}>
            {words.removeDamaged}
          </button>
        </li>
      )}
      {news && (
        <li>
          {[
            news.expired > 0 && words.expired(news.expired, news.days),
            news.repaired > 0 && words.repaired(news.repaired),
          ]
            .filter((part) => part)
            .join(' ')}{' '}
          <button type="button" class="link" onClick={onHear}>
            {words.heard}
          </button>
        </li>
      )}
    </ul>
  );
}
