import type { Person } from '../mail/message.ts';
import { addressIn, makePerson, readPerson } from '../mail/person.ts';
import { isVisible } from './is-visible.ts';
import { numberOf } from './outlook-card.ts';
import { type Locator, outlookLocators as locators, proof } from './outlook-locators.ts';
import type { OpenMail } from './outlook-view.ts';
import { selectorOf } from './selector-of.ts';

/** A part that was found, and by which locator. */
export interface Found<T> {
  readonly value: T;
  readonly locator: Locator;
}

/** An element that names a sender, and the locator that found it. */
export interface SenderMark {
  readonly element: Element;
  readonly locator: Locator;
}

/**
 * The open mail's subject. Undefined while it is blank, where none stands above the body, and where several that
 * differ do.
 */
export function readSubject(mail: OpenMail): Found<string> | undefined {
  for (const locator of locatorsFor(mail, locators.subject)) {
    const around = findPane(mail)?.value ?? mail.page;
    const headings = findHeaders(mail, around, locator).filter((heading) => isOwn(mail, heading));
    const texts = distinct(headings.map(titleOf));
    const [value] = texts;
    if (headings.length === 0) continue;
    return value && texts.length === 1 ? { value, locator: weighed(mail, locator) } : undefined;
  }
  return undefined;
}

/** The pane around the open mail. */
export function findPane({ body }: OpenMail): Found<Element> | undefined {
  for (const locator of locators.pane) {
    const value = body.element.closest(locator.selector);
    if (value) return { value, locator };
  }
  return undefined;
}

/** The elements that name the sender, by the best locator that finds any. */
export function findSenders(mail: OpenMail): SenderMark[] {
  for (const locator of locatorsFor(mail, locators.sender)) {
    const found = findHeaders(mail, mail.card.element, locator).filter((element) => !element.closest(lines));
    if (found.length > 0) return found.map((element) => ({ element, locator }));
  }
  return [];
}

/**
 * Whoever stands as sender above the body in its card. Only a name is known of colleagues. “A on behalf of B” stays one
 * name with both in it, and the address that stands last, which is the one that the mail is sent for.
 */
export function readSender(mail: OpenMail): Found<Person> | undefined {
  const { senders } = mail;
  const [first] = senders;
  if (!first || distinct(senders.map(({ element }) => nameIn(element))).length > 1) return undefined;
  const value = withAddress(mail, personIn(first.element));
  return value && { value, locator: first.locator };
}

/** The time as it stands above the body, in Outlook's own writing. */
export function readDateText(mail: OpenMail): Found<string> | undefined {
  for (const locator of locatorsFor(mail, locators.sent)) {
    const texts = distinct(
      findHeaders(mail, mail.card.element, locator).map((found) => clean(found.textContent)),
    );
    const [value] = texts;
    if (value && texts.length === 1) return { value, locator };
    if (texts.length > 1) return undefined;
  }
  return undefined;
}

/** Visible, above the body, and where a mail's headers can be. */
export function findHeaders(
  mail: OpenMail,
  around: ParentNode,
  { selector }: Pick<Locator, 'selector'>,
): Element[] {
  const isReachable = !mail.body.element.closest(unreachable);
  return [...around.querySelectorAll(selector)].filter(
    (element) =>
      isBefore(element, mail.body.element) &&
      isHeader(mail, element) &&
      isVisible(element) &&
      !(isReachable && element.closest(unreachable)),
  );
}

/** Not in a mail, an editor, a card on top, a pane beside or the list of mails. */
export function isHeader({ bodies }: OpenMail, element: Element): boolean {
  return !element.closest(outOfBounds) && !bodies.some((body) => body.contains(element));
}

/** The locators that the layout of this mail can have. */
export function locatorsFor<L extends Locator>({ body }: OpenMail, all: readonly L[]): readonly L[] {
  return all.filter(({ era }) => era === undefined || era === body.locator.era);
}

/** The person that an element names, with an address from its text or else from its labels. */
export function personIn(element: Element): Person | undefined {
  const person = readPerson(nameIn(element).replace(/[;,]+$/, ''));
  if (!person) return makePerson(undefined, attributeAddress(element));
  const name = person.name?.replace(/\s*<[^<>\s]+@[^<>\s]+>/g, '').trim();
  return makePerson(name, person.address ?? attributeAddress(element));
}

/** Text on one line, without marks that only steer the direction of writing. */
export function clean(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const outOfBounds = selectorOf(locators.outOfBounds);
/** While a dialog takes all input, everything behind it is marked like this, the open mail too. */
const unreachable = '[aria-hidden="true"], [inert]';
const lines = selectorOf([...locators.to, ...locators.cc, ...locators.well]);
const [, itemSubject] = locators.subject;
const [expanded, item] = locators.card;

/** In a conversation the subject stands above it; where only the mail's own is found, something is missing. */
function weighed(mail: OpenMail, locator: Locator): Locator {
  const isConversation = mail.card.locator === expanded && !mail.card.element.closest(item.selector);
  return locator === itemSubject && isConversation ? { ...locator, score: proof - 1 } : locator;
}

/** A heading that carries a mail's number stands in its card, or carries the number of its sender. */
function isOwn(mail: OpenMail, heading: Element): boolean {
  const number = numberOf(heading);
  if (number === undefined || mail.card.element.contains(heading)) return true;
  return mail.senders.some(({ element }) => numberOf(element) === number);
}

/** A picture names its person without an address: another mark of the same name in the card may have it. */
function withAddress(mail: OpenMail, person: Person | undefined): Person | undefined {
  if (!person?.name || person.address) return person;
  const others = locatorsFor(mail, locators.sender).flatMap((locator) =>
    findHeaders(mail, mail.card.element, locator).filter((element) => !element.closest(lines)),
  );
  const named = others.flatMap((element) => personIn(element) ?? []);
  const addresses = distinct(
    named.flatMap(({ name, address = '' }) => (name === person.name ? address : [])),
  );
  return addresses.length === 1 ? makePerson(person.name, addresses[0]) : person;
}

function titleOf(heading: Element): string {
  const titled = heading.querySelector('[title]')?.getAttribute('title');
  return clean(titled || heading.textContent);
}

/** A picture of a person is labelled with the name alone. */
function nameIn(element: Element): string {
  const isPicture = element.getAttribute('role') === 'img';
  return clean(isPicture ? element.getAttribute('aria-label') : element.textContent);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
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
