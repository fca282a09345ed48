import { findHeaders } from './outlook-headers.ts';
import { outlookLocators as locators } from './outlook-locators.ts';
import type { Recipients } from './outlook-recipients.ts';
import type { OpenMail } from './outlook-view.ts';
import { selectorOf } from './selector-of.ts';
import type { Remark } from './webmail.ts';

/** What a reader should know of the open mail that its text does not say. */
export function readRemarks(mail: OpenMail, read: Read): Remark[] {
  const meeting = meetingIn(mail, read);
  const isBlocked = mail.body.element.querySelector(selectorOf(locators.blockedPicture)) !== null;
  return [
    ...(isBlocked ? (['pictures-blocked'] as const) : []),
    ...(read.recipients.isFolded ? (['recipients-folded'] as const) : []),
    ...(meeting ? [meeting] : []),
  ];
}

/** Whether what can be read is only the wrapping of an encrypted mail. */
export function isEncrypted(body: string, files: readonly string[]): boolean {
  if (/^\s*-----BEGIN PGP MESSAGE-----/.test(body)) return true;
  const letters = body.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const has = (name: RegExp) => files.some((file) => name.test(file));
  if (letters < 20 && has(/\.p7m$|encrypted.*\.asc$|^encrypted\.asc$|\.pgp$|\.gpg$/i)) return true;
  return letters < 600 && has(/\.rpmsg$/i);
}

interface Read {
  readonly subject: string;
  readonly body: string;
  readonly recipients: Recipients;
  readonly files: readonly string[];
}

/**
 * Nothing in the page marks a meeting request for certain. A calendar file and a row of answers above the body speak
 * for it, each strongly; a meeting's link hardly. What begins like an answer to one is an answer.
 */
function meetingIn(mail: OpenMail, { subject, body, files }: Read): Remark | undefined {
  const points =
    (files.some((file) => /\.ics$/i.test(file)) ? 3 : 0) +
    (hasAnswers(mail) ? 3 : 0) +
    (/teams\.microsoft\.com\/(?:l\/|meet)/i.test(body) ? 1 : 0);
  if (points >= 1 && answered.test(subject)) return 'meeting-response';
  if (points >= 4) return 'meeting-request';
  return points >= 2 ? 'possible-meeting-request' : undefined;
}

/** At least three buttons side by side above the body, of which each is a known answer; replying is none. */
function hasAnswers(mail: OpenMail): boolean {
  const buttons = findHeaders(mail, mail.card.element, {
    selector: 'button, [role="button"], [role="menuitem"]',
  });
  const rows = new Set(buttons.map((button) => button.parentElement));
  return [...rows].some((row) => {
    const labels = buttons
      .filter((button) => button.parentElement === row)
      .map((button) => (button.getAttribute('aria-label') || button.textContent || '').trim());
    return labels.filter((label) => answers.test(label)).length >= 3;
  });
}

const answers =
  /^(?:accept|tentative|decline|acceptera|preliminärt|avböj|tacka|annehmen|zusagen|mit vorbehalt|ablehnen|godta|foreløpig|avslå|accepter|afvis|refuser|provisoire|aceptar|provisional|rechazar|propose|föreslå)/i;
const answered =
  /^(?:accepted|tentative|declined|canceled|cancelled|accepterat|accepterad|preliminärt|avböjt|inställt|zugesagt|mit vorbehalt|abgelehnt|abgesagt|godtatt|accepté|refusé|aceptada|rechazada)\s*:/i;
