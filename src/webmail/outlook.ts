import { hashText } from '../mail/hash-text.ts';
import type { LaidOut } from '../mail/lay-out.ts';
import type { Message } from '../mail/message.ts';
import { readSentDate } from '../mail/sent-date.ts';
import { isVisible } from './is-visible.ts';
import { type AttachmentNames, readAttachmentNames } from './outlook-attachments.ts';
import { contentOf } from './outlook-bodies.ts';
import { type Found, findPane, readDateText, readSender, readSubject } from './outlook-headers.ts';
import { type Locator, outlookLocators as locators, proof } from './outlook-locators.ts';
import { type Recipients, readRecipients } from './outlook-recipients.ts';
import { isEncrypted, readRemarks } from './outlook-remarks.ts';
import { findOpenMail, type OpenMail } from './outlook-view.ts';
import { readVisibleText } from './read-visible-text.ts';
import { selectorOf } from './selector-of.ts';
import type { Finding, Part, Reading, Webmail } from './webmail.ts';

/** Outlook on the web: that of 2023 and later as a rule, with ways out for its forerunners and for what will change. */
export const outlook: Webmail = {
  name: 'Outlook',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  read: readOutlook,
};

function* readOutlook(page: Document, pointed?: Node): Generator<void, Reading> {
  const mail = findOpenMail(page, pointed);
  if (mail === undefined) return readWithoutBody(page);
  if (mail === 'several-open') return { kind: 'unreadable', missing: ['several-open'] };
  const headers = yield* readHeaders(mail);
  if (!headers.subject && !headers.from) return { kind: 'unreadable', missing: ['headers'] };
  const laid = yield* readVisibleText(contentOf(mail.body.element));
  if (!laid.body.trim() && !laid.hasPictures && isElsewhere(mail.body.element)) {
    return { kind: 'unreadable', missing: ['body'] };
  }
  return readMessage(mail, headers, laid);
}

function readWithoutBody(page: Document): Reading {
  const shown = (all: readonly Locator[]) =>
    [...page.querySelectorAll(selectorOf(all))].filter((element) => isVisible(element));
  if (shown(locators.editor).some((one) => !one.parentElement?.closest(mailText))) return { kind: 'draft' };
  const [from] = locators.sender;
  const [subject] = locators.subject;
  const isMailShown = shown([from, subject, ...locators.content]).some(
    (one) => !one.parentElement?.closest(aside),
  );
  if (isMailShown) return { kind: 'unreadable', missing: ['body'] };
  const isAddressed = /\/(?:id|deeplink\/read(?:conv)?)\//.test(page.location?.pathname ?? '');
  // Search leaves the address alone: there the row tells that one mail is asked for.
  if (!isAddressed && shown(locators.selectedRow).length !== 1) return { kind: 'nothing-open' };
  const panes = shown(locators.pane);
  if (panes.length === 0 && isAddressed) return { kind: 'unreadable', missing: ['pane'] };
  // A mail is asked for and the pane says something else, such as that a conversation cannot be shown.
  return panes.some(saysSomething) ? { kind: 'unreadable', missing: ['body'] } : { kind: 'nothing-open' };
}

/** A body without a word whose content the page draws out of reach: it is not empty, and nobody knows what it says. */
function isElsewhere(body: Element): boolean {
  const elsewhere = selectorOf(locators.elsewhere);
  const isOwn = ({ localName }: Element) => localName.includes('-');
  return [body, ...body.querySelectorAll('*')].some((one) => isOwn(one) || one.matches(elsewhere));
}

function saysSomething(pane: Element): boolean {
  return [...pane.querySelectorAll('*')].some((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3);
    return own.some((node) => node.nodeValue?.trim()) && isVisible(element);
  });
}

const aside = selectorOf(locators.outOfBounds);
/** A mail may hold what looks like an editor. */
const mailText = selectorOf([...locators.content, ...locators.body]);

interface Headers {
  readonly subject: Found<string> | undefined;
  readonly from: ReturnType<typeof readSender>;
  readonly date: Found<string> | undefined;
  readonly recipients: Recipients;
  readonly attachments: AttachmentNames;
}

/** Each search walks through the whole card, and so through a huge mail: the page gets its turn between them. */
function* readHeaders(mail: OpenMail): Generator<void, Headers> {
  yield;
  const subject = readSubject(mail);
  const from = readSender(mail);
  yield;
  const date = readDateText(mail);
  const recipients = readRecipients(mail);
  yield;
  return { subject, from, date, recipients, attachments: readAttachmentNames(mail) };
}

function readMessage(mail: OpenMail, headers: Headers, laid: LaidOut<Node>): Reading {
  const { recipients, attachments } = headers;
  if (isEncrypted(laid.body, attachments.names)) return { kind: 'unreadable', missing: ['encrypted'] };
  const dateText = headers.date?.value ?? '';
  const sent = readSentDate(dateText, localOffset);
  const from = headers.from?.value;
  const subject = headers.subject?.value ?? '';
  const message: Message = {
    subject,
    ...(from ? { from } : {}),
    to: recipients.to,
    cc: recipients.cc,
    ...(sent ? { sent } : {}),
    body: laid.body,
    ...(laid.alternatives.length > 0 ? { alternatives: laid.alternatives } : {}),
    attachments: attachments.names.map((name) => ({ name })),
    ...(laid.hiddenText ? { hiddenText: true } : {}),
    ...(laid.hasPictures ? { hasPictures: true } : {}),
    ...(recipients.isLacking || recipients.isFolded ? { recipientsUnread: true } : {}),
  };
  const found = tellFinding(mail, headers, laid.body);
  return {
    kind: 'message',
    message,
    runs: laid.runs,
    signature: hashText([subject, from?.name, from?.address, dateText, laid.body].join('\u0000')),
    health: found.lacking.length + found.unusual.length === 0 ? 'ok' : 'degraded',
    found,
    others: mail.others,
    element: mail.body.element,
  };
}

function tellFinding(mail: OpenMail, headers: Headers, body: string): Finding {
  const { subject, from, date, recipients, attachments } = headers;
  const by: Record<Part, Locator | undefined> = {
    pane: findPane(mail)?.locator,
    card: mail.card.locator,
    body: mail.body.locator,
    subject: subject?.locator,
    sender: from?.locator,
    recipients: recipients.locator,
    date: date?.locator,
    attachments: attachments.locator,
  };
  const parts = Object.keys(by) as Part[];
  const isLacking = (part: Part) => {
    if (part === 'recipients') return recipients.isLacking;
    if (part === 'attachments') return attachments.isLacking;
    return by[part] === undefined;
  };
  return {
    used: Object.fromEntries(parts.flatMap((part) => (by[part] ? [[part, by[part].selector]] : []))),
    unusual: parts.filter((part) => by[part] && by[part].score < proof),
    lacking: parts.filter(isLacking),
    remarks: readRemarks(mail, { subject: subject?.value ?? '', body, recipients, files: attachments.names }),
  };
}

/** Minutes ahead of UTC on the reader's own clock, in which Outlook shows its times. */
function localOffset(year: number, month: number, day: number, hour: number, minute: number): number {
  return -new Date(year, month - 1, day, hour, minute).getTimezoneOffset();
}
