/** Whether an element is shown to the reader. Fading in counts as shown; hidden and cached panes do not. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true });
  const view = element.ownerDocument.defaultView;
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.hasAttribute('hidden') || view?.getComputedStyle(node).display === 'none') return false;
  }
  return view?.getComputedStyle(element).visibility !== 'hidden';
}
