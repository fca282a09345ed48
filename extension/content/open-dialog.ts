/** True while the page shows a dialog that takes all input. */
export function hasOpenDialog(document: Document): boolean {
  const dialogs = document.querySelectorAll('[role="dialog"][aria-modal="true"]');
  return [...dialogs].some((dialog) => dialog.checkVisibility());
}
