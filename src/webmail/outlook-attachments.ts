import { isVisible } from './is-visible.ts';
import { clean, findHeaders, isHeader } from './outlook-headers.ts';
import { type Locator, outlookLocators as locators } from './outlook-locators.ts';
import type { OpenMail } from './outlook-view.ts';
import { selectorOf } from './selector-of.ts';

/** The files that a card names. */
export interface AttachmentNames {
  readonly names: readonly string[];
  /** How they were found; undefined where there is no sign of any. */
  readonly locator?: Locator;
  /** There are some, and not all of their names could be read. */
  readonly isLacking: boolean;
}

/** The names of the attached files. Their contents are not in the page. */
export function readAttachmentNames(mail: OpenMail): AttachmentNames {
  const [heading] = locators.attachments;
  const [list] = locators.attachmentList;
  const isAnnounced = findHeaders(mail, mail.card.element, heading).length > 0;
  const lists = isAnnounced ? listsIn(mail, list) : findHeaders(mail, mail.card.element, list);
  if (lists.length > 1) return { names: [], isLacking: true };
  const isClassic = mail.body.locator.era === 'classic';
  for (const tile of locators.attachment) {
    const tiles =
      lists.length > 0
        ? lists.flatMap((one) => [...one.querySelectorAll(tile.selector)]).filter(isOf(mail))
        : isClassic && !isAnnounced
          ? findHeaders(mail, mail.card.element, tile)
          : [];
    const names = tiles.flatMap((found) => fileNameOf(found) ?? []);
    if (names.length === 0) continue;
    const isUsual = isAnnounced && lists.length > 0;
    const locator = isUsual ? tile : { ...tile, score: Math.min(tile.score, unannounced) };
    return { names, locator, isLacking: names.length < tiles.length };
  }
  return { names: [], isLacking: isAnnounced };
}

const unannounced = 50;
const size = /^\d+(?:[.,]\d+)?\s*(?:[kKMG]?B|bytes?|byte)$/;

function listsIn(mail: OpenMail, { selector }: Locator): Element[] {
  return [...mail.card.element.querySelectorAll(selector)].filter(
    (found) =>
      isOf(mail)(found) &&
      !found.contains(mail.body.element) &&
      found.querySelector(selectorOf(locators.attachment)) !== null,
  );
}

function isOf(mail: OpenMail) {
  return (tile: Element) => isHeader(mail, tile) && isVisible(tile);
}

function fileNameOf(tile: Element): string | undefined {
  const titled = [...tile.querySelectorAll(selectorOf(locators.attachmentName))];
  const titles = titled.map((one) => clean(one.getAttribute('title')));
  return titles.find((title) => /\.\p{L}[\p{L}\p{N}]{0,7}$/u.test(title) && !size.test(title));
}
