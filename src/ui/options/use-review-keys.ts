import { useEffect, useRef } from 'preact/hooks';

/** What the keys of review mode do. `answer` gets the index of a verdict. */
export interface ReviewKeys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly answer: (index: number) => void;
}

/**
 * Listens for J and K, the arrows sideways, and 1 to 4, while nobody writes in a field; Esc leaves one. The arrows up
 * and down stay what they are: with them one scrolls.
 */
export function useReviewKeys(isOn: boolean, keys: ReviewKeys): void {
  // Whoever presses keys fast must not act on what was shown a moment ago.
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isWriting(event)) return event.key === 'Escape' ? leave(event) : undefined;
      const act = actionOf(event.key, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}

/** A radio button takes arrows itself, a field takes every key. */
function isWriting({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input[type="radio"], input[type="checkbox"]')) return key.startsWith('Arrow');
  return target.matches('input, textarea, select');
}

function leave({ target }: KeyboardEvent): void {
  if (target instanceof HTMLElement) target.blur();
}

function actionOf(key: string, { next, previous, answer }: ReviewKeys): (() => void) | undefined {
  if (key === 'j' || key === 'J' || key === 'ArrowRight') return next;
  if (key === 'k' || key === 'K' || key === 'ArrowLeft') return previous;
  return /^[1-4]$/.test(key) ? () => answer(Number(key) - 1) : undefined;
}
