import type { Reading } from '../../src/webmail/webmail.ts';
import type { PageNews, Turn } from '../channel.ts';
import { messageToSend } from './message-to-send.ts';

/** What the background is told of a reading of the page. */
export function newsOf(reading: Reading, turn: Turn): PageNews {
  if (reading.kind === 'unreadable') return { type: 'unreadable', turn, missing: reading.missing };
  if (reading.kind !== 'message') return { type: 'nothing-open', turn };
  const { unusual, lacking, remarks } = reading.found;
  const isUsual = unusual.length + lacking.length + remarks.length === 0;
  const how = isUsual ? {} : { how: { unusual, lacking, remarks } };
  return { type: 'message', turn, message: messageToSend(reading.message), ...how };
}
