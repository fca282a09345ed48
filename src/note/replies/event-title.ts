import type { Quote } from '../../report.ts';
import { plainLine } from '../plain-line.ts';
import type { ReplyMatter } from './reply.ts';

/**
 * What the invitation is called: its subject line without “VB:”, “Inbjudan till” and the like. Nothing where the
 * subject is empty, long, or names a person.
 */
export function eventTitle({ report, mask }: ReplyMatter): { text: string; quote: Quote } | undefined {
  const { subject } = report.message;
  const bare = plainLine(subject).replace(/\s+/g, ' ').trim().replace(lead, '').trim();
  if (bare === '' || bare.length > longest || mask(bare) !== bare) return undefined;
  const text = bare.slice(0, 1).toUpperCase() + bare.slice(1);
  return { text: text.replace(/[”“"]/g, '’'), quote: { start: 0, end: subject.length, quote: subject } };
}

const longest = 90;
const lead =
  /^(?:(?:(?:vb|fw|fwd|sv|re|vs|ts|aw|wg)\s*:|(?:(?:personlig )?inbjudan(?: till)?|välkommen (?:till|på)|(?:personal )?invitation(?: to)?|welcome to|save the date)(?![\p{L}\d])\s*[:–-]?)\s*)+/iu;
