import { type BodyCandidate, findBodies, findDoubtful, shownBodies } from './outlook-bodies.ts';
import { type Card, cardOf, numberedHeaders } from './outlook-card.ts';
import { findPane, findSenders, readSubject, type SenderMark } from './outlook-headers.ts';
import { outlookLocators as locators, proof } from './outlook-locators.ts';
import { selectorOf } from './selector-of.ts';

/** The open mail within the page: its body and card, and what else must not be taken for it. */
export interface OpenMail {
  readonly page: Document;
  readonly body: BodyCandidate;
  readonly card: Card;
  /** Elements whose text is some mail's, and no header. */
  readonly bodies: readonly Element[];
  /** The elements that name its sender; asked for often, and looked for once. */
  readonly senders: readonly SenderMark[];
  /** Other opened mails beside it. */
  readonly others: number;
}

/**
 * The open mail: the body that proves to be one and stands clearly before all others. `several-open` where two stand
 * level, undefined where none is proved.
 */
export function findOpenMail(page: Document, pointed?: Node): OpenMail | 'several-open' | undefined {
  const found = findBodies(page);
  const bodies = found.map(({ element }) => element);
  const filledBodies = found.filter((body) => !isPlaceholder(body)).map(({ element }) => element);
  const headers = numberedHeaders(page, bodies);
  const shown = shownBodies(found);
  if (findDoubtful(page, found).length > 0) return shown.length > 0 ? 'several-open' : undefined;
  const mails = shown.map((body): OpenMail => {
    const card = cardOf(body.element, filledBodies, headers);
    return withSenders({ page, body, card, bodies, senders: [], others: 0 });
  });
  const filled = fillPlaceholder(mails);
  if (filled.some((mail) => isCrowded(mail, filled))) return 'several-open';
  const isPointed = filled.some(({ card }) => pointed && card.element.contains(pointed));
  const active = isPointed ? (pointed ?? null) : page.activeElement;
  const ranked = provedOf(filled)
    .map((mail) => ({ mail, score: scoreOf(mail, active) }))
    .filter(({ score }) => score >= enough)
    .sort((one, other) => other.score - one.score);
  const [first, second] = ranked;
  if (!first) return undefined;
  if (second && first.score - second.score < ahead) return 'several-open';
  return { ...first.mail, others: ranked.length - 1 };
}

/** A subject alone makes a body a mail's only where no other has more: a preview beside a mail has none of its own. */
function provedOf(mails: readonly OpenMail[]): readonly OpenMail[] {
  const proved = mails.filter((mail) => mail.body.locator.score >= proof || mail.senders.length > 0);
  return proved.length > 0 ? proved : mails;
}

const enough = 100;
const ahead = 40;
const points = { draft: -200, sender: 60, subject: 60, pane: 40, expanded: 40, focused: 120, active: 240 };
const [expanded, , , host] = locators.card;
const frames = [expanded.selector, host.selector];

function scoreOf(mail: OpenMail, active: Node | null): number {
  const { element, locator } = mail.card;
  let score: number = mail.body.locator.score;
  // What proves less than a body's own id puts none of two such bodies before the other: either is a mail.
  const needsMore = score < proof;
  const [sender] = mail.senders;
  if (sender) score += needsMore || sender.locator.score >= proof ? points.sender : 0;
  else if (element.querySelector(selectorOf(locators.editor))) score += points.draft;
  else if (needsMore && findPane(mail) && readSubject(mail)) score += points.subject;
  // A pane beside may show another mail whole.
  if ((findPane(mail)?.locator.score ?? 0) >= proof) score += points.pane;
  if (locator === expanded) score += points.expanded;
  if (hasFocus(mail)) score += points.focused;
  if (active && active !== element.ownerDocument.body && element.contains(active)) score += points.active;
  return score;
}

/** Outlook's own mark for the mail that keys act on; a mail's content may carry the same id. */
function hasFocus({ page, card, body, bodies }: OpenMail): boolean {
  const marks = [...page.querySelectorAll(selectorOf(locators.focused))].filter(
    (mark) => !bodies.some((one) => one.contains(mark) && one !== mark),
  );
  return marks.some((mark) => card.element.contains(mark) || mark.contains(body.element));
}

/** Where one mail's own frame holds several bodies, nobody knows which of them its headers belong to. */
function isCrowded({ body }: OpenMail, mails: readonly OpenMail[]): boolean {
  return frames.some((frame) => {
    const around = body.element.closest(frame);
    return mails.some((other) => other.body !== body && around?.contains(other.body.element));
  });
}

/**
 * Outlook may leave a card's place for its body empty and draw the body elsewhere. Where just one place is empty and
 * just one body stands in no card of its own, they belong together.
 */
function fillPlaceholder(mails: readonly OpenMail[]): OpenMail[] {
  const places = mails.filter(({ body }) => isPlaceholder(body));
  const rest = mails.filter((mail) => !places.includes(mail));
  const astray = rest.filter(({ card }) => (card.locator?.score ?? 0) < proof);
  const [place, body] = [places[0], astray[0]];
  if (place && body && places.length === 1 && astray.length === 1 && place.senders.length > 0) {
    return rest.map((mail) => (mail === body ? withSenders({ ...mail, card: place.card }) : mail));
  }
  const isTaken = (place: OpenMail) => rest.some(({ card }) => card.element.contains(place.body.element));
  return mails.filter((mail) => !places.includes(mail) || !isTaken(mail));
}

function isPlaceholder({ element, locator }: BodyCandidate): boolean {
  if (!locator.selector.startsWith('[data-test-id')) return false;
  return !element.textContent?.trim() && element.querySelector('img') === null;
}

function withSenders(mail: OpenMail): OpenMail {
  return { ...mail, senders: findSenders(mail) };
}
