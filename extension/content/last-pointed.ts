import { outlookLocators } from '../../src/webmail/outlook-locators.ts';
import { selectorOf } from '../../src/webmail/selector-of.ts';

/** Follows where in the reading pane the reader was last: it tells which of several opened mails is meant. */
export interface LastPointed {
  readonly node: () => Node | undefined;
  readonly stop: () => void;
}

/** Listens to clicks and to the focus, wherever they go; `onMove` is called when they reach the reading pane. */
export function lastPointed(document: Document, onMove: () => void): LastPointed {
  // A reference that is not held strongly: a pane that the page has thrown away must not stay in memory.
  let last: WeakRef<Element> | undefined;
  const hear = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest(pane)) return;
    last = new WeakRef(target);
    onMove();
  };
  const kinds = ['pointerdown', 'focusin'] as const;
  for (const kind of kinds) document.addEventListener(kind, hear, { capture: true, passive: true });
  return {
    node: () => last?.deref(),
    stop: () => {
      for (const kind of kinds) document.removeEventListener(kind, hear, { capture: true });
    },
  };
}

const pane = selectorOf(outlookLocators.pane);
