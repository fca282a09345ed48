import { outlook } from './outlook.ts';
import type { Webmail } from './webmail.ts';

/** The webmails that can be read. */
export const webmails: readonly Webmail[] = [outlook];

/** The webmail that lives on a host; undefined where none does. */
export function webmailFor(hostname: string): Webmail | undefined {
  return webmails.find((webmail) => webmail.hosts.includes(hostname.toLowerCase()));
}
