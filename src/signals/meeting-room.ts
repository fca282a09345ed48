import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import { sentenceSpan } from './look-up.ts';

/** “Jag har bokat ett rum på Stadshotellet”: one room for all who come, in a mail that speaks of no night, is one to meet in. */
export function isMeetingRoom(analysis: Analysis, { list, start, end }: Phrase): boolean {
  const words = analysis.text.slice(Math.max(0, start - article), end);
  return list === 'lodging' && oneRoom.test(words) && speaksOfNoNight(analysis, start);
}

/** Whether the words before a house say that such a room is in it. */
export function isOfMeetingRoom(analysis: Analysis, { start }: Span): boolean {
  const before = analysis.text.slice(Math.max(0, start - longestRoom), start);
  return roomIn.test(before) && speaksOfNoNight(analysis, start);
}

function speaksOfNoNight(analysis: Analysis, at: number): boolean {
  const { text, wording } = analysis;
  const sentence = sentenceSpan(analysis, at);
  if (!sentence || bed.test(text.slice(sentence.start, sentence.end))) return false;
  return !nights.test(text.slice(wording.body.start, wording.body.end));
}

const roomIn = /(?<!\p{L})(?:ett|a|et)\s(?:room|rom|rum|værelse)\s(?:at|hos|i|in|på|vid)\s(?:the\s)?$/iu;
const oneRoom = /(?<!\p{L})(?:ett|a|et)\s(?:room|rom|rum|værelse)(?:\s(?:at|hos|i|in|på|vid))?$/iu;

/** How far, in characters, before the room its article may stand, and before the house the room. */
const [article, longestRoom] = [8, 24];

const nights =
  /övernatt|hotellnatt|enkelrum|dubbelrum|(?<!\p{L})(?:natt|natten|nätter|logi|boende|nights?|overnight|accommodation)(?!\p{L})/iu;
const bed = /sov|sleep|check|frukost|breakfast|(?:för|till|åt|for|til)\s(?:deg|dig|er|you)(?!\p{L})/iu;
