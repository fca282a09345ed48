import type { Language, Weight } from '../../report.ts';
import { wordsIn } from '../../words/words-in.ts';
import { Choice } from './Choice.tsx';
import type { MissingPart, RuleReview } from './review-state.ts';
import type { SourceSheet } from './rule-book.ts';
import { TextField } from './TextField.tsx';

/** Where in the edition a rule was read, and for a changed one what changes. */
export function ConfirmedFields(props: {
  answer: RuleReview;
  documents: readonly SourceSheet[];
  missing: readonly MissingPart[];
  onAnswer: (answer: RuleReview) => void;
  language: Language;
}) {
  const { answer, missing, onAnswer, language } = props;
  const words = wordsIn(language).options;
  const own = words.review;
  const set = (part: Partial<RuleReview>) => onAnswer({ ...answer, ...part });
  const setWeight = (weight: Weight | '') => {
    const { weight: _before, ...rest } = answer;
    onAnswer(weight ? { ...rest, weight } : rest);
  };
  const say = (part: MissingPart) => (missing.includes(part) ? own.missing[part] : undefined);
  return (
    <>
      <fieldset class="documents">
        <legend>
          {own.document} <Missing text={say('source')} />
        </legend>
        {props.documents.map(({ id, title }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="document"
              checked={answer.source === id}
              onChange={() => set({ source: id })}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={own.section}
        most={120}
        hint={own.sectionHint}
        problem={say('section')}
        value={answer.section ?? ''}
        onInput={(section) => set({ section })}
      />
      <TextField
        label={own.quote}
        most={1200}
        value={answer.quote ?? ''}
        isLong
        onInput={(quote) => set({ quote })}
      />
      {answer.verdict === 'changed' && (
        <>
          <Choice
            label={own.weight}
            all={own.sameWeight}
            options={words.weights}
            chosen={answer.weight ?? ''}
            onChoose={setWeight}
          />
          <TextField
            label={own.textSv}
            most={600}
            hint={own.textHint}
            problem={say('change')}
            value={answer.textSv ?? ''}
            isLong
            onInput={(textSv) => set({ textSv })}
          />
          <TextField
            label={own.textEn}
            most={600}
            value={answer.textEn ?? ''}
            isLong
            onInput={(textEn) => set({ textEn })}
          />
        </>
      )}
    </>
  );
}

function Missing({ text }: { text: string | undefined }) {
  return text ? <span class="missing">– {text}</span> : null;
}
