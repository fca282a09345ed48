import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address } from 'postal-mime';

/** One mail as the replica shows it. `address` is missing for nobody here, colleagues included. */
export interface ReplicaMail {
  readonly id: string;
  readonly subject: string;
  readonly from: ReplicaPerson;
  readonly to: readonly ReplicaPerson[];
  readonly cc: readonly ReplicaPerson[];
  /** As Outlook writes it with Swedish regional settings. */
  readonly date: string;
  readonly html?: string;
  readonly text?: string;
  readonly attachments: readonly string[];
}

interface ReplicaPerson {
  readonly name: string;
  readonly address: string;
}

/** The ids of the replica's mails, in the order of its list. */
export const mailIds = [
  'evening-meeting',
  'workplace-information',
  'advisory-board',
  'forwarded-congress',
  'product-webinar',
  'internal-lunch',
  'society-course',
  'ruling-newsletter',
] as const;

/** Reads the replica's mails from their `.eml` files. */
export function loadMails(folder: string): Promise<ReplicaMail[]> {
  return Promise.all(mailIds.map((id) => loadMail(folder, id)));
}

async function loadMail(folder: string, id: string): Promise<ReplicaMail> {
  const mail = await PostalMime.parse(await readFile(join(folder, `${id}.eml`)));
  return {
    id,
    subject: mail.subject ?? '',
    from: personOf(mail.from),
    to: (mail.to ?? []).map(personOf),
    cc: (mail.cc ?? []).map(personOf),
    date: dateText(new Date(mail.date ?? '')),
    ...(mail.html ? { html: mail.html } : { text: mail.text ?? '' }),
    attachments: mail.attachments.flatMap(({ filename }) => filename ?? []),
  };
}

function personOf(person: Address | undefined): ReplicaPerson {
  return { name: person?.name ?? '', address: person?.address ?? '' };
}

/** Such as “ti 2026-08-25 14:12”. */
function dateText(date: Date): string {
  const zone = 'Europe/Stockholm';
  const weekday = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, weekday: 'short' }).format(date);
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(date);
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return `${weekday.slice(0, 2)} ${day} ${time.format(date)}`;
}
