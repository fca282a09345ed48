import { phrasesOf } from '../../signals/analysis.ts';
import type { Fact } from '../tell-facts.ts';
import { sayOf } from './words.ts';

/** The details are said to stand in an attachment, behind a link or in a picture that was not read. */
export const detailsUnread: Fact = ({ reading }) => {
  const { message } = reading.analysis;
  const phrases = phrasesOf(reading.analysis, 'details-elsewhere');
  const isRead =
    message.attachments.length > 0 &&
    message.attachments.every((attachment) => attachment.text !== undefined);
  const unread = phrases.filter((phrase) => phrase.kind !== 'attachment' || !isRead);
  const said = sayOf(reading, unread);
  return said.truth === false && message.hasPictures ? { truth: true, evidence: [] } : said;
};
