import { phrasesOf } from '../../signals/analysis.ts';
import type { Fact } from '../tell-facts.ts';
import { sayOf } from './words.ts';

const parts = ['plan', 'evaluation', 'contribution'];

/** The proposal tells the project's plan, its evaluation and what both sides contribute; unclear where it tells some. */
export const planStated: Fact = ({ reading }) => {
  const phrases = phrasesOf(reading.analysis, 'project-plan');
  const answers = parts.map((part) =>
    sayOf(
      reading,
      phrases.filter((phrase) => phrase.kind === part),
    ),
  );
  const evidence = answers.flatMap((answer) => answer.evidence.slice(0, 1));
  if (evidence.length === 0) return { truth: false, evidence };
  return { truth: answers.every((answer) => answer.truth === true) ? true : 'unclear', evidence };
};
