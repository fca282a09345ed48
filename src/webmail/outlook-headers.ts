import type { Person } from '../mail/message.ts';
import { addressIn, makePerson, readPerson, readPersons } from '../mail/person.ts';
import { isVisible } from './is-visible.ts';
import { outlookLocators as locators } from './outlook-locators.ts';

/** The open mail's subject; undefined while it is blank or not there. */
export function readSubject(page: Document, card: Element, body: Element): string | undefined {
  const above = findHeaders(page, locators.conversationSubject.selector).filter((found) =>
    isBefore(found, body),
  );
  const heading = above.at(-1) ?? findHeaders(card, locators.messageSubject.selector)[0];
  const titled = heading?.querySelector('[title]')?.getAttribute('title');
  return clean(titled || heading?.textContent) || undefined;
}

/** Whoever stands as sender above the body in its card. Only a name is known of colleagues. */
export function readSender(card: Element, body: Element): Person | undefined {
  const heading = findHeaders(card, locators.from.selector)
    .filter((found) => isBefore(found, body))
    .at(-1);
  if (!heading) return undefined;
  const person = readPerson(clean(heading.textContent));
  if (!person || person.address) return person;
  return makePerson(person.name, attributeAddress(heading));
}

/** The persons of one recipient line, in order; those that Outlook folds away are not in the page. */
export function readRecipients(card: Element, body: Element, selector: string): Person[] {
  const well = findHeaders(card, selector)
    .filter((found) => isBefore(found, body))
    .at(-1);
  if (!well) return [];
  const pills = [...well.querySelectorAll(locators.person.selector)].filter(
    (pill) => !pill.parentElement?.closest(locators.person.selector),
  );
  if (pills.length === 0) return readPersons(clean(well.textContent));
  return pills.flatMap((pill) => {
    const person = readPerson(clean(pill.textContent).replace(/[;,]+$/, ''));
    return person?.address ? person : (makePerson(person?.name, attributeAddress(pill)) ?? []);
  });
}

/** The text of one header in the card above the body, empty where it is not there. */
export function readText(card: Element, body: Element, selector: string): string {
  const found = findHeaders(card, selector).filter((header) => isBefore(header, body));
  return clean(found.at(-1)?.textContent);
}

/** The names of the files that the card lists. */
export function readAttachmentNames(card: Element, body: Element): string[] {
  if (findHeaders(card, locators.attachments.selector).length === 0) return [];
  return findHeaders(card, locators.attachmentList.selector)
    .filter((list) => !list.contains(body))
    .flatMap((list) => [...list.querySelectorAll(locators.attachment.selector)])
    .flatMap((tile) => fileNameOf(tile) ?? []);
}

const size = /^\d+(?:[.,]\d+)?\s*(?:[kKMG]?B|bytes?|byte)$/;

function fileNameOf(tile: Element): string | undefined {
  const titles = [...tile.querySelectorAll('[title]')].map((titled) => clean(titled.getAttribute('title')));
  return titles.find((title) => /\.\p{L}[\p{L}\p{N}]{0,7}$/u.test(title) && !size.test(title));
}

/** Visible, and where a mail's headers can be: not in a mail, an editor, a card on top or the list of mails. */
function findHeaders(around: ParentNode, selector: string): Element[] {
  return [...around.querySelectorAll(selector)].filter(
    (element) => !element.closest(locators.outOfBounds.selector) && isVisible(element),
  );
}

function isBefore(element: Element, body: Element): boolean {
  return (element.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function attributeAddress(element: Element): string | undefined {
  const carriers = [element, ...element.querySelectorAll('[aria-label], [title]')];
  const texts = carriers.flatMap((carrier) => [
    carrier.getAttribute('aria-label'),
    carrier.getAttribute('title'),
  ]);
  return texts.flatMap((text) => addressIn(text ?? '') ?? [])[0];
}

function clean(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
