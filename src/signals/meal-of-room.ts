import { phrasesWithin } from './look-up.ts';
import { payerOf } from './payer.ts';
import type { Draft, Reading } from './reading.ts';

/** “Frukost ingår i rumspriset”: whoever pays for the room pays for what comes with it. */
export function asPartOfRoom({ analysis, cues }: Reading, draft: Draft): Draft {
  const { phrase, signal } = draft;
  if (signal.stance !== 'stated') return draft;
  const part = ofRoom.exec(analysis.text.slice(phrase.end, phrase.end + nearRoom));
  if (!part) return draft;
  const end = phrase.end + part[0].length;
  const room = phrasesWithin(analysis, 'lodging', end - longestRoom, end).find((each) => each.end === end);
  const payer = room ? payerOf(analysis, cues, room, (cue) => !cue.offer).payer : 'unknown';
  return payer === 'unknown' ? draft : { ...draft, signal: { ...signal, payer } };
}

const ofRoom =
  /^[^.;:\n]{0,25}?(?:ingår|inkluder\p{L}+|inräkna\p{L}+|included|inkludert|inngår|indgår)\s(?:i|in)\s(?:the\s|your\s|er\s|ert\s)?(?:rum\p{L}*|hotell\p{L}*|boende\p{L}*|övernattning\p{L}*|logi\p{L}*|room(?:\srate)?|hotel(?:\s(?:rate|stay|price|room))?|accommodation)(?!\p{L})/iu;

/** How far, in characters, behind a meal its room may be named, and how long the words for it may be. */
const nearRoom = 70;
const longestRoom = 25;
