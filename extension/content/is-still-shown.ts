import { isVisible } from '../../src/webmail/is-visible.ts';
import type { OpenMessage } from '../../src/webmail/webmail.ts';

/** True while a mail that was read stands in the page: its element, and the first and last words of it. */
export function isStillShown({ element, runs }: OpenMessage): boolean {
  const ends = [runs[0], runs.at(-1)];
  return ends.every((run) => !run || run.source.isConnected) && element.isConnected && isVisible(element);
}

/** Whether a change may have put other words into a mail's body. */
export function changesText({ type, target }: MutationRecord, body: Element): boolean {
  return type !== 'attributes' && body.contains(target);
}
