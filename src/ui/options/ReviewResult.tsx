import { useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { wordsIn } from '../../words/words-in.ts';
import { FileButton } from './FileButton.tsx';
import { makeOverlayId } from './make-overlay-id.ts';
import type { OptionsActions } from './options-state.ts';
import { ResetReview } from './ResetReview.tsx';
import { readTextFile } from './read-text-file.ts';
import { missingIn, type Review, reviewStatusOf } from './review-state.ts';
import type { RuleSheet } from './rule-book.ts';
import { TextField } from './TextField.tsx';

/** What comes of a review: its name, what still lacks something, the file, and going on from one or starting over. */
export function ReviewResult(props: {
  rules: readonly RuleSheet[];
  review: Review;
  language: Language;
  actions: OptionsActions;
  onShow: (id: string) => void;
}) {
  const { rules, review, language, actions } = props;
  const words = wordsIn(language).options;
  const own = words.review;
  const [status, setStatus] = useState('');
  const [wasAsked, setAsked] = useState(false);
  const { name, id } = review.file;
  const problems = { name: name.trim().length < 3, id: !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) };
  const answered = rules.filter((rule) => review.rules[rule.id]?.verdict);
  const unfinished = rules.filter((rule) => reviewStatusOf(review.rules[rule.id]) === 'unfinished');
  const setName = (next: string) => {
    const isOwnId = id !== '' && id !== makeOverlayId(name);
    actions.nameFile({ name: next, id: isOwnId ? id : makeOverlayId(next) });
  };
  const onSave = () => {
    setAsked(true);
    setStatus('');
    if (problems.name || problems.id) return;
    actions.saveReview();
    setStatus(own.downloaded);
  };
  const onResume = async (file: File) => {
    const read = await readTextFile(file);
    const found = 'text' in read ? actions.resumeReview(read.text) : undefined;
    const more = found?.holdsMore ? ` ${own.alsoHolds}` : '';
    setStatus(found ? own.resumed(found.count) + more : own.resumeFailed);
  };
  return (
    <section class="card result">
      <h3>{own.exportHeading}</h3>
      <p>{own.exportLead}</p>
      <div class="pair">
        <TextField
          label={own.name}
          most={120}
          hint={own.nameHint}
          problem={wasAsked && problems.name ? own.badName : undefined}
          value={name}
          onInput={setName}
        />
        <TextField
          label={own.id}
          most={120}
          hint={own.idHint}
          problem={wasAsked && problems.id ? own.badId : undefined}
          value={id}
          onInput={(next) => actions.nameFile({ name, id: next })}
        />
      </div>
      {answered.length === 0 && <p class="small">{own.nothingYet}</p>}
      {unfinished.length > 0 && (
        <div class="unfinished">
          <p>{own.unfinished}</p>
          <ul>
            {unfinished.map((rule) => (
              <li key={rule.id}>
                <button type="button" class="link" onClick={() => props.onShow(rule.id)}>
                  {rule.title}
                </button>{' '}
                –{' '}
                {missingIn(review.rules[rule.id] ?? {})
                  .map((part) => own.missing[part])
                  .join(', ')}
              </li>
            ))}
          </ul>
          <p>{own.leftOut}</p>
        </div>
      )}
      <div class="actions">
        <button type="button" class="button primary" disabled={answered.length === 0} onClick={onSave}>
          {own.download}
        </button>
        <FileButton label={own.resume} onFile={onResume} />
        <ResetReview
          count={answered.length}
          language={language}
          onReset={() => {
            actions.resetReview();
            setStatus(own.resetDone);
          }}
        />
      </div>
      <p class="status" role="status">
        {status}
      </p>
    </section>
  );
}
