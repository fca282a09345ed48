import { domainOf } from '../../mail/domain-of.ts';
import type { Analysis } from '../analysis.ts';

/** Whether a mail that is no forward goes from one of an organisation to others of it alone, by their domains. */
export function isAmongColleagues({ message, forwardedFrom }: Analysis): boolean {
  const own = domainOf(message.from?.address);
  if (own === '' || forwardedFrom || message.to.length === 0) return false;
  return message.to.every((person) => domainOf(person.address) === own);
}
