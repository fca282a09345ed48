import * as v from 'valibot';
import { unshown } from '../../src/judging/unshown.ts';
import type { RuleReview } from '../../src/ui/options/review-state.ts';

const text = v.exactOptional(v.string());
const answer = v.object({
  verdict: v.exactOptional(v.picklist(['kept', 'changed', 'gone', 'not-mentioned'])),
  source: text,
  section: text,
  quote: text,
  note: text,
  weight: v.exactOptional(v.picklist(['prohibited', 'decision', 'information', 'practice'])),
  textSv: text,
  textEn: text,
  checked: text,
});

/** The answer that a value from storage or a file holds, or nothing when it is no such thing. */
export function asAnswer(value: unknown): RuleReview | undefined {
  const read = v.safeParse(answer, value);
  return read.success ? read.output : undefined;
}

/** An answer without its document where that is none of these. */
export function withKnownSource(answer: RuleReview, documents: readonly string[]): RuleReview {
  const { source, ...rest } = answer;
  return source === undefined || documents.includes(source) ? answer : rest;
}

/** An answer without the invisible signs that come along when one pastes from a document: no rule file may hold them. */
export function withoutUnshown(answer: RuleReview): RuleReview {
  const cleaned = Object.entries(answer).map(([key, value]) => [key, value?.replaceAll(unshown, '')]);
  return asAnswer(Object.fromEntries(cleaned)) ?? answer;
}
