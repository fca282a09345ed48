/** Takes the anchor of a selector away wherever the page has it, as an update of Outlook may. Gives how many it had. */
export function breakAnchor(page: Document, selector: string): number {
  const elements = [...page.querySelectorAll(selector)];
  for (const element of elements) {
    for (const attribute of anchorsOf(selector)) {
      if (attribute === 'id' || attribute === 'class') element.setAttribute(attribute, 'qqqqq');
      else element.removeAttribute(attribute);
    }
  }
  return elements.length;
}

/**
 * Puts a double of the first match before it: same anchors, other words. False where nothing matches outside of the
 * mail's own text: what is doubled there has become a part of the mail.
 */
export function addDouble(page: Document, selector: string): boolean {
  const element = [...page.querySelectorAll(selector)].find((one) => !one.parentElement?.closest(mailText));
  if (!element || element.localName === 'body') return false;
  const double = page.importNode(element, true);
  for (const one of [double, ...double.querySelectorAll('*')]) {
    for (const name of ['title', 'aria-label']) if (one.hasAttribute(name)) one.setAttribute(name, 'Fel.pdf');
    for (const node of one.childNodes) if (node.nodeType === 3) node.nodeValue = 'Fel';
  }
  element.before(double);
  return true;
}

const mailText =
  '[class^="rps_"], [data-test-id="mailMessageBodyContainer"], [id="Item.MessagePartBody"], [contenteditable="true"]';

/** The attributes by which the last part of a selector finds its element. */
function anchorsOf(selector: string): string[] {
  const last = selector.split(' ').at(-1) ?? '';
  const named = [...last.replace(/:not\([^)]*\)/g, '').matchAll(/\[([a-z-]+)/g)].map(
    (match) => match[1] ?? '',
  );
  const written = [
    last.includes('#') ? 'id' : '',
    /\.[a-zA-Z]/.test(last.replace(/\[[^\]]*\]/g, '')) ? 'class' : '',
  ];
  return [...named, ...written].filter((name) => name !== '');
}
