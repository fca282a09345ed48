import type { Person } from '../../mail/message.ts';
import { type Analysis, phrasesOf } from '../analysis.ts';
import { roleOfWriter } from '../role.ts';
import { writesForClient } from './agency.ts';
import type { Sender } from './sender.ts';

/** The writer's side: an industry company, or an agency for one; somebody else; or nobody can tell. */
export type Side = 'company' | 'organiser' | 'unknown';

/** From this many words of societies and schools on, one of them writes. */
const manyWords = 2;

/** Tells the writer's side by the hosts that were found, then by the words of societies, then by the writer's title. */
export function sideOf(analysis: Analysis, isCompany: boolean, { owner }: Sender): Side {
  if (isCompany) return 'company';
  const isKnown = owner.type !== 'unknown' && owner.type !== 'webmail' && owner.type !== 'agency';
  if (isKnown) return 'organiser';
  const role = roleOfWriter(analysis);
  if (role === 'company' || (owner.type !== 'webmail' && writesForClient(analysis))) return 'company';
  if (role !== undefined || phrasesOf(analysis, 'non-industry').length >= manyWords) return 'organiser';
  return 'unknown';
}

/** From this many words of a party among friends on, no company pays. */
const manyPrivate = 2;

/** Whether the writer invites friends. */
export function isPrivate(analysis: Analysis): boolean {
  return (
    phrasesOf(analysis, 'genre').filter(({ kind }) => kind === 'private' || kind === 'team').length >=
    manyPrivate
  );
}

/** A sender of an unknown domain that none of those written to has; a colleague may have a copy. */
export function isStranger({ message }: Analysis, { owner }: Sender): boolean {
  if (owner.type !== 'unknown' && owner.type !== 'agency') return false;
  const isOwn = ({ address }: Person) => address?.toLowerCase().endsWith(`@${owner.domain}`);
  return !(message.to.length > 0 ? message.to : message.cc).some(isOwn);
}
