import { hashText } from '../mail/hash-text.ts';
import type { Message } from '../mail/message.ts';
import { readSentDate } from '../mail/sent-date.ts';
import { isVisible } from './is-visible.ts';
import { readAttachmentNames, readRecipients, readSender, readSubject, readText } from './outlook-headers.ts';
import { outlookLocators as locators } from './outlook-locators.ts';
import { readVisibleText } from './read-visible-text.ts';
import type { Missing, Reading, Webmail } from './webmail.ts';

/** Outlook on the web, the version of 2023 and later, in conversation and single item view. */
export const outlook: Webmail = {
  name: 'Outlook',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  read: readOutlook,
};

function readOutlook(page: Document): Reading {
  const bodies = findBodies(page);
  if (bodies.length === 0) return readWithoutBody(page);
  const body = bodies.length === 1 ? bodies[0] : chooseBody(page, bodies);
  if (!body) return { kind: 'unreadable', missing: ['several-open'] };
  return readMessage(page, body);
}

/** Outermost, visible, and neither in an editor nor in a card on top or a pane beside the mail. */
function findBodies(page: Document): Element[] {
  const candidates = [...page.querySelectorAll(locators.body.selector)].filter(
    (element) => !element.parentElement?.closest(locators.outOfBounds.selector) && isVisible(element),
  );
  const reachable = candidates.filter((element) => !element.closest('[aria-hidden="true"]'));
  return reachable.length > 0 ? reachable : candidates;
}

/** Of several opened mails the one that the reader is in; only one may claim that. */
function chooseBody(page: Document, bodies: readonly Element[]): Element | undefined {
  const claims = [
    (body: Element) => cardOf(body, bodies).contains(page.activeElement),
    (body: Element) => {
      const focused = [...page.querySelectorAll(locators.focused.selector)].find(
        (element) => !element.closest(locators.outOfBounds.selector),
      );
      return focused !== undefined && (focused.contains(body) || cardOf(body, bodies).contains(focused));
    },
    (body: Element) => body.closest(locators.card.selector) !== null,
  ];
  for (const isClaimed of claims) {
    const claimed = bodies.filter(isClaimed);
    if (claimed.length === 1) return claimed[0];
  }
  return undefined;
}

/** The largest element around a body that holds no other mail's body and is no more than one opened mail. */
function cardOf(body: Element, bodies: readonly Element[]): Element {
  let card = body;
  while (card.parentElement && !card.matches(`${locators.card.selector}, ${locators.pane.selector}`)) {
    const wider = card.parentElement;
    if (wider.localName === 'body' || bodies.some((other) => other !== body && wider.contains(other))) break;
    card = wider;
  }
  return card;
}

function readWithoutBody(page: Document): Reading {
  const isShown = (selector: string) => [...page.querySelectorAll(selector)].some(isVisible);
  if (isShown(locators.editor.selector)) return { kind: 'draft' };
  if (isShown(locators.from.selector)) return { kind: 'unreadable', missing: ['body'] };
  if (isShown(locators.conversationSubject.selector)) return { kind: 'unreadable', missing: ['body'] };
  const isMailAddress = /\/(?:id|deeplink\/read(?:conv)?)\//.test(page.location?.pathname ?? '');
  if (isMailAddress && !isShown(locators.pane.selector)) return { kind: 'unreadable', missing: ['pane'] };
  return { kind: 'nothing-open' };
}

function readMessage(page: Document, body: Element): Reading {
  const card = cardOf(body, findAllBodies(page));
  const subject = readSubject(page, card, body);
  const from = readSender(card, body);
  const missing: Missing[] = [];
  if (subject === undefined) missing.push('subject');
  if (from === undefined) missing.push('sender');
  if (subject === undefined || from === undefined) return { kind: 'unreadable', missing };
  const laid = readVisibleText(contentOf(body));
  const dateText = readText(card, body, locators.sent.selector);
  const sent = readSentDate(dateText, localOffset);
  const message: Message = {
    subject,
    from,
    to: readRecipients(card, body, locators.to.selector),
    cc: readRecipients(card, body, locators.cc.selector),
    ...(sent ? { sent } : {}),
    body: laid.body,
    ...(laid.alternatives.length > 0 ? { alternatives: laid.alternatives } : {}),
    attachments: readAttachmentNames(card, body).map((name) => ({ name })),
    ...(laid.hiddenText ? { hiddenText: true } : {}),
    ...(laid.hasPictures ? { hasPictures: true } : {}),
  };
  return {
    kind: 'message',
    message,
    runs: laid.runs,
    signature: hashText([subject, from.name, from.address, dateText, laid.body].join('\u0000')),
    health: dateText === '' ? 'degraded' : 'ok',
    element: body,
  };
}

/** Also hidden ones: a card must not reach over any other mail. */
function findAllBodies(page: Document): Element[] {
  return [...page.querySelectorAll(locators.body.selector)].filter(
    (element) => !element.parentElement?.closest(locators.outOfBounds.selector),
  );
}

/** The sanitised mail within Outlook's wrappers, whose fading in must not count as hiding. */
function contentOf(body: Element): Element {
  let content = body;
  for (let depth = 0; depth < 4 && !content.matches(locators.content.selector); depth++) {
    const inner = [...content.children].filter((child) => !/^(?:style|button)$/.test(child.localName));
    const only = inner[0];
    if (inner.length !== 1 || !only) return body;
    content = only;
  }
  return content.matches(locators.content.selector) ? content : body;
}

/** Minutes ahead of UTC on the reader's own clock, in which Outlook shows its times. */
function localOffset(year: number, month: number, day: number, hour: number, minute: number): number {
  return -new Date(year, month - 1, day, hour, minute).getTimezoneOffset();
}
