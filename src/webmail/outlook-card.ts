import { type Locator, outlookLocators as locators, proof } from './outlook-locators.ts';
import { selectorOf } from './selector-of.ts';

/** One opened mail: the element around its body and headers, and the locator that drew its border, if one did. */
export interface Card {
  readonly element: Element;
  readonly locator?: Locator;
}

/**
 * The card of a body. However it was found, it holds neither another mail's body nor headers of two mails: a mail never
 * borrows a header.
 */
export function cardOf(body: Element, bodies: readonly Element[], headers: readonly Element[]): Card {
  const isOne = (element: Element) =>
    !bodies.some((other) => other !== body && !other.contains(body) && element.contains(other)) &&
    new Set(headers.filter((header) => element.contains(header)).map(numberOf)).size <= 1;
  for (const locator of locators.card) {
    const element = body.parentElement?.closest(locator.selector);
    if (element && isOne(element)) return { element, locator };
  }
  let element = body;
  while (element.parentElement && !element.matches(ends) && isOne(element.parentElement)) {
    element = element.parentElement;
  }
  return { element };
}

/** Every header in the page that belongs to a mail by its id, hidden ones as well. What stands in a body is none. */
export function numberedHeaders(page: Document, bodies: readonly Element[]): Element[] {
  return [...page.querySelectorAll('[id^="MSG_"]:not(input)')].filter(
    (element) =>
      numberOf(element) !== undefined &&
      !element.closest(outside) &&
      !bodies.some((body) => body.contains(element)),
  );
}

/** The counter of the mail that a header's id belongs to: `MSG_7_FROM` → `7`. */
export function numberOf(header: Element): string | undefined {
  return /^MSG_(.+)_(?:FROM|TO|CC|BCC|DATETIME|SUBJECT|ATTACHMENTS)$/.exec(header.id)?.[1];
}

const outside = selectorOf(locators.outOfBounds);
const ends = `body, ${selectorOf(locators.pane.filter(({ score }) => score >= proof))}`;
