import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Review, ReviewFile, RuleReview } from '../../src/ui/options/review-state.ts';
import { asAnswer, withKnownSource } from './answer.ts';

const prefix = 'review:';
const fileKey = 'review-file';
const keysKey = 'review-keys-off';

const file = v.object({ name: v.string(), id: v.string() });

/**
 * The review as it was left. An answer that cannot be read is passed over, as is a document that is no longer among
 * those of the edition in force; both stay where they are kept.
 */
export async function readReview(documents: readonly string[]): Promise<Review> {
  const stored = await browser.storage.local.get(null);
  const rules = Object.entries(stored).flatMap(([key, value]) => {
    const answer = key.startsWith(prefix) ? asAnswer(value) : undefined;
    return answer ? [[key.slice(prefix.length), withKnownSource(answer, documents)] as const] : [];
  });
  const named = v.safeParse(file, stored[fileKey]);
  return { rules: Object.fromEntries(rules), file: named.success ? named.output : { name: '', id: '' } };
}

/** Keeps answers, each by itself, so that what is written in one never costs another. An empty one is let go. */
export async function keepAnswers(rules: Readonly<Record<string, RuleReview>>): Promise<void> {
  const entries = Object.entries(rules).map(([rule, one]) => [prefix + rule, one] as const);
  const isEmpty = (one: RuleReview) => Object.keys(one).length === 0;
  const empty = entries.flatMap(([key, one]) => (isEmpty(one) ? [key] : []));
  await browser.storage.local.set(Object.fromEntries(entries.filter(([, one]) => !isEmpty(one))));
  if (empty.length > 0) await browser.storage.local.remove(empty);
}

/** Keeps what the file that comes of the review is called. */
export async function keepReviewFile(named: ReviewFile): Promise<void> {
  await browser.storage.local.set({ [fileKey]: named });
}

/** Lets every answer go, and the file's name. */
export async function forgetReview(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const keys = Object.keys(stored).filter((key) => key.startsWith(prefix));
  await browser.storage.local.remove([...keys, fileKey]);
}

/** Whether the shortcut keys of the review are on; they are until somebody turns them off. */
export async function readHasKeys(): Promise<boolean> {
  return (await browser.storage.local.get(keysKey))[keysKey] !== true;
}

/** Keeps whether the shortcut keys are on. */
export async function keepHasKeys(hasKeys: boolean): Promise<void> {
  await browser.storage.local.set({ [keysKey]: !hasKeys });
}
