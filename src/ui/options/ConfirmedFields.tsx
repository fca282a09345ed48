import type { Language, Weight } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { Choice } from './Choice.tsx';
import type { MissingPart, RuleReview } from './review-state.ts';
import type { SourceSheet } from './rule-book.ts';
import { TextField } from './TextField.tsx';

/** Where in the edition a rule was read, and for a changed one what changes. */
export function ConfirmedFields(props: FieldsProps) {
  const { answer, missing, onAnswer, language } = props;
  const words = pageWordsIn(language).options.review;
  return (
    <>
      <Documents {...props} />
      <TextField
        label={words.section}
        most={120}
        hint={words.sectionHint}
        problem={missing.includes('section') ? words.missing.section : undefined}
        value={answer.section ?? ''}
        onInput={(section) => onAnswer({ ...answer, section })}
      />
      <TextField
        label={words.quote}
        most={1200}
        value={answer.quote ?? ''}
        isLong
        onInput={(quote) => onAnswer({ ...answer, quote })}
      />
      {answer.verdict === 'changed' && <ChangedFields {...props} />}
    </>
  );
}

interface FieldsProps {
  answer: RuleReview;
  documents: readonly SourceSheet[];
  missing: readonly MissingPart[];
  onAnswer: (answer: RuleReview) => void;
  language: Language;
}

function Documents({ answer, documents, missing, onAnswer, language }: FieldsProps) {
  const words = pageWordsIn(language).options.review;
  return (
    <fieldset class="documents">
      <legend>
        {words.document} {missing.includes('source') && <span class="missing">– {words.missing.source}</span>}
      </legend>
      {documents.map(({ id, title }) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name="document"
            checked={answer.source === id}
            onChange={() => onAnswer({ ...answer, source: id })}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}

function ChangedFields({ answer, missing, onAnswer, language }: FieldsProps) {
  const { review: words, weights } = pageWordsIn(language).options;
  const setWeight = (weight: Weight | '') => {
    const { weight: _before, ...rest } = answer;
    onAnswer(weight ? { ...rest, weight } : rest);
  };
  return (
    <>
      <Choice
        label={words.weight}
        all={words.sameWeight}
        options={weights}
        chosen={answer.weight ?? ''}
        onChoose={setWeight}
      />
      <TextField
        label={words.textSv}
        most={600}
        hint={words.textHint}
        problem={missing.includes('change') ? words.missing.change : undefined}
        value={answer.textSv ?? ''}
        isLong
        onInput={(textSv) => onAnswer({ ...answer, textSv })}
      />
      <TextField
        label={words.textEn}
        most={600}
        value={answer.textEn ?? ''}
        isLong
        onInput={(textEn) => onAnswer({ ...answer, textEn })}
      />
    </>
  );
}
