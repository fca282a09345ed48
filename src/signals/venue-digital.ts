import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import { phrasesBeside } from './look-up.ts';
import { isHeld, isTimed } from './venue-held.ts';

/** “via Teams” says most, “digital” only beside a meeting; a link to register by says nothing. */
export function weighDigital(analysis: Analysis, phrase: Phrase): number {
  const words = analysis.text.slice(phrase.start, phrase.end);
  if (/^teams$/i.test(words) && isNoPlatform(analysis, phrase)) return 0;
  const due = platform.test(words) ? [] : phrasesBeside(analysis, 'deadline', phrase.first);
  if (due.length > 0) return due.every(({ kind }) => kind === 'weak') && /^länk|^link/i.test(words) ? 1 : 0;
  if (platform.test(words)) return 4;
  if (!adjective.test(words)) return 3;
  const isMeeting = phrasesBeside(analysis, 'situation', phrase.first).some(
    (event) => event.first - phrase.last <= 2 && phrase.first - event.last <= meetingReach,
  );
  if (isAlone(analysis, phrase)) return 4;
  const isAdverb = /^(?:digitalt|online)$/i.test(words);
  return isMeeting || isHeld(analysis, phrase) || (isAdverb && isTimed(analysis, phrase)) ? 3 : 0;
}

const platform = /teams|zoom|skype|webex|meet\b/i;
const adjective = /^(?:digitala?|digitalt|virtual|online)$/i;

/** “Hospital stewardship teams”, “Tasktide Teams”: groups of people, and goods of that name. */
function isNoPlatform({ text }: Analysis, { start, end }: Phrase): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  if (text[start] === 't') return /[a-z]\s$/i.test(before) && !leadsToPlatform.test(before);
  return (
    /\p{Lu}\p{Ll}+\s$/u.test(before.replace(/(?:Microsoft|MS|Via|På|On|Over|I)\s$/u, '')) ||
    /^\si\s(?:mobilen|telefonen|datorn)/u.test(text.slice(end, end + 12))
  );
}

const leadsToPlatform =
  /(?<!\p{L})(?:via|på|i|on|over|över|using|by|through|genom|microsoft|ms|med|eller|or|är|is|blir|og|och|ett|a|the|er|ved|kör|vår|via vår)\s$/iu;

/** How many tokens after the meeting it may be told to be digital. */
const meetingReach = 5;

/** “Digitalt, halvdag.”: a word that makes up a clause of its own. */
function isAlone(analysis: Analysis, phrase: Phrase): boolean {
  const before = analysis.tokens[phrase.first - 1];
  const after = analysis.tokens[phrase.last + 1];
  const opens = !before || before.sentence !== analysis.tokens[phrase.first]?.sentence;
  const closes = !after || after.kind === 'mark' || after.sentence !== analysis.tokens[phrase.last]?.sentence;
  return opens && closes;
}
