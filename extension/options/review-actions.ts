import { readOverlay } from '../../src/judging/read-overlay.ts';
import type { Pack } from '../../src/pack.ts';
import type { OptionsActions } from '../../src/ui/options/options-state.ts';
import type { Review, RuleReview } from '../../src/ui/options/review-state.ts';
import { today } from '../today.ts';
import { withKnownSource } from './answer.ts';
import { holdsMoreThanReview, readReviewOverlay, writeReviewOverlay } from './review-overlay.ts';
import { forgetReview, keepAnswers, keepHasKeys, keepReviewFile } from './review-storage.ts';
import { saveFile } from './save-file.ts';

type ReviewActions = Pick<
  OptionsActions,
  'answer' | 'nameFile' | 'resetReview' | 'saveReview' | 'resumeReview' | 'setKeys'
>;

/** What the reader may do in review mode. Every change is kept at once. */
export function reviewActions(given: {
  base: Pack;
  /** Ids of the documents of the edition in force. */
  documents: readonly string[];
  review: Review;
  setReview: (change: (review: Review) => Review) => void;
  setHasKeys: (hasKeys: boolean) => void;
  setUnsaved: (isUnsaved: boolean) => void;
}): ReviewActions {
  const { base, documents, review, setReview } = given;
  const keep = (work: Promise<void>) => {
    work.then(
      () => given.setUnsaved(false),
      () => given.setUnsaved(true),
    );
  };
  const take = (rules: Readonly<Record<string, RuleReview>>) => {
    setReview((now) => ({ ...now, rules: { ...now.rules, ...rules } }));
    keep(keepAnswers(rules));
  };
  return {
    answer: (rule, answer) => take({ [rule]: answer.verdict ? { ...answer, checked: today() } : {} }),
    nameFile: (file) => {
      setReview((now) => ({ ...now, file }));
      keep(keepReviewFile(file));
    },
    resetReview: () => {
      setReview(() => ({ rules: {}, file: { name: '', id: '' } }));
      keep(forgetReview());
    },
    saveReview: () => {
      const overlay = writeReviewOverlay(review, base.rules, today());
      saveFile(`${overlay.overlay}.json`, `${JSON.stringify(overlay, null, 2)}\n`);
    },
    resumeReview: (text) => {
      const read = readOverlay(text, base);
      if (!('overlay' in read)) return undefined;
      const { overlay } = read;
      const answers = Object.entries(readReviewOverlay(overlay)).map(
        ([rule, answer]) => [rule, withKnownSource(answer, documents)] as const,
      );
      take(Object.fromEntries(answers));
      const file = { name: overlay.name.sv, id: overlay.overlay };
      setReview((now) => ({ ...now, file }));
      keep(keepReviewFile(file));
      return { count: answers.length, holdsMore: holdsMoreThanReview(overlay) };
    },
    setKeys: (hasKeys) => {
      given.setHasKeys(hasKeys);
      keep(keepHasKeys(hasKeys));
    },
  };
}
