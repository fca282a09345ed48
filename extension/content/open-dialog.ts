import { isVisible } from '../../src/webmail/is-visible.ts';
import { outlookLocators } from '../../src/webmail/outlook-locators.ts';
import { selectorOf } from '../../src/webmail/selector-of.ts';

/** True while the page shows a dialog that takes all input. What a mail's own body calls a dialog is none. */
export function hasOpenDialog(document: Document): boolean {
  const dialogs = document.querySelectorAll('[role="dialog"][aria-modal="true"]');
  return [...dialogs].some(
    (dialog) =>
      isVisible(dialog) && !dialog.closest(`[aria-hidden="true"], ${selectorOf(outlookLocators.body)}`),
  );
}
