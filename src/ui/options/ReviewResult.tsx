import { useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { FileButton } from '../FileButton.tsx';
import { makeOverlayId } from './make-overlay-id.ts';
import type { OptionsActions } from './options-state.ts';
import { ResetReview } from './ResetReview.tsx';
import { readTextFile } from './read-text-file.ts';
import { missingIn, type Review, type ReviewFile, reviewStatusOf } from './review-state.ts';
import type { RuleSheet } from './rule-book.ts';
import { ruleFiles } from './rule-files.ts';
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
  const own = pageWordsIn(language).options.review;
  const [status, setStatus] = useState('');
  const [wasAsked, setAsked] = useState(false);
  const problems = problemsOf(review.file);
  const answered = rules.filter((rule) => review.rules[rule.id]?.verdict);
  const unfinished = rules.filter((rule) => reviewStatusOf(review.rules[rule.id]) === 'unfinished');
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
      <FileName
        file={review.file}
        problems={wasAsked ? problems : noProblems}
        language={language}
        onName={actions.nameFile}
      />
      {answered.length === 0 && <p class="small">{own.nothingYet}</p>}
      {unfinished.length > 0 && (
        <Unfinished rules={unfinished} review={review} language={language} onShow={props.onShow} />
      )}
      <div class="actions">
        <button type="button" class="button primary" disabled={answered.length === 0} onClick={onSave}>
          {own.download}
        </button>
        <FileButton label={own.resume} accept={ruleFiles} onFile={onResume} />
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

interface NameProblems {
  readonly name: boolean;
  readonly id: boolean;
}

const noProblems: NameProblems = { name: false, id: false };

function problemsOf({ name, id }: ReviewFile): NameProblems {
  return { name: name.trim().length < 3, id: !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) };
}

/** Name and id of the file; the id follows the name until somebody writes one. */
function FileName(props: {
  file: ReviewFile;
  problems: NameProblems;
  language: Language;
  onName: (file: ReviewFile) => void;
}) {
  const { problems, onName } = props;
  const { name, id } = props.file;
  const words = pageWordsIn(props.language).options.review;
  const isOwnId = id !== '' && id !== makeOverlayId(name);
  return (
    <div class="pair">
      <TextField
        label={words.name}
        most={120}
        hint={words.nameHint}
        problem={problems.name ? words.badName : undefined}
        value={name}
        onInput={(next) => onName({ name: next, id: isOwnId ? id : makeOverlayId(next) })}
      />
      <TextField
        label={words.id}
        most={120}
        hint={words.idHint}
        problem={problems.id ? words.badId : undefined}
        value={id}
        onInput={(next) => onName({ name, id: next })}
      />
    </div>
  );
}

/** The rules whose answers lack something, each with what, and a way to it. */
function Unfinished(props: {
  rules: readonly RuleSheet[];
  review: Review;
  language: Language;
  onShow: (id: string) => void;
}) {
  const words = pageWordsIn(props.language).options.review;
  const lacks = (id: string) =>
    missingIn(props.review.rules[id] ?? {})
      .map((part) => words.missing[part])
      .join(', ');
  return (
    <div class="unfinished">
      <p>{words.unfinished}</p>
      <ul>
        {props.rules.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => props.onShow(id)}>
              {title}
            </button>{' '}
            – {lacks(id)}
          </li>
        ))}
      </ul>
      <p>{words.leftOut}</p>
    </div>
  );
}
