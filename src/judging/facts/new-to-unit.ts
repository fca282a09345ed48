import { phrasesOf } from '../../signals/analysis.ts';
import type { Fact } from '../tell-facts.ts';
import { sayOf } from './words.ts';

/** The product that the message is about is new to the unit; unclear where it is said to be in use there as well. */
export const newToUnit: Fact = ({ reading }) => {
  const phrases = phrasesOf(reading.analysis, 'new-to-unit');
  const kindOf = (kind: string) => phrases.filter((phrase) => phrase.kind === kind);
  const newness = sayOf(reading, kindOf('new'));
  if (newness.truth === false) return newness;
  const use = sayOf(reading, kindOf('in-use'));
  if (use.truth === false) return newness;
  return { truth: 'unclear', evidence: [...newness.evidence.slice(0, 1), ...use.evidence.slice(0, 1)] };
};
