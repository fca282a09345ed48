import type { Span } from '../mail/message.ts';
import type { DateMatch } from '../text/values/dates.ts';
import type { Analysis } from './analysis.ts';
import { isAboutTakingPart } from './free-entry.ts';
import { phrasesBeside, phrasesWithin, sentenceSpan, tokenAt } from './look-up.ts';

/** “Supporten svarar vardagar 8–16.30”, “Ge tabletten kl 8”: the day or time of a sentence that speaks of no meeting. */
export function isOfOtherMatter(analysis: Analysis, span: Span): boolean {
  const sentence = sentenceSpan(analysis, span.start);
  if (!sentence || hasMeeting(analysis, span) || isOurStart(analysis, sentence, span)) return false;
  if (isTopic(analysis.text.slice(sentence.start, sentence.end))) return false;
  return (
    phrasesWithin(analysis, 'other-day', sentence.start, sentence.end).some(
      ({ kind }) => kind === 'matter',
    ) && !isAboutTakingPart(analysis.text.slice(sentence.start, sentence.end))
  );
}

/** “15 september – Varför svarar inte patienten?”: the matter is the topic of that day. */
function isTopic(sentence: string): boolean {
  return /^[^\p{L}]{0,6}(?:\p{L}+ )?\d{1,2}[ /]\p{L}*\d*\s?[–—]\s?\p{Lu}/u.test(sentence);
}

const ourStart =
  /(?<!\p{L})(?:(?:vi|we) (?:\p{L}+ )?(?:börjar|startar|inleder|drar|kör|sätter|ses|möts|träffas|samlas|begin|start|meet|gather|kick|begynner|starter|møtes|begynder|mødes)|(?:mötet|kvällen|programmet|föreläsningen|träffen|utbildningen|the (?:talk|meeting|evening|programme|session)) (?:börjar|startar|inleds|drar|begins|starts))(?:\s\p{L}+\.?){0,3}\s*$/iu;

/** How far, in characters, before a time the words that begin a meeting may stand. */
const nearStart = 50;

/** “Kom när ni har stängt, vi börjar prata kl 17.15”: the meeting begins, whatever else the sentence speaks of. */
function isOurStart({ text }: Analysis, sentence: Span, { start }: Span): boolean {
  return ourStart.test(text.slice(Math.max(sentence.start, start - nearStart), start));
}

/** Whether the sentence of a day speaks of meeting, eating or enjoying something. */
export function hasMeeting(analysis: Analysis, day: Span): boolean {
  const sentence = sentenceSpan(analysis, day.start);
  if (!sentence) return false;
  return ['situation', 'meal', 'leisure', 'invitation'].some(
    (list) => phrasesWithin(analysis, list, sentence.start, sentence.end).length > 0,
  );
}

/** Whether a weekday is told of what comes beside an event: nights more, a letter each week. */
export function isBesideEvent(analysis: Analysis, day: DateMatch): boolean {
  return day.isWeekdayOnly === true && (isOfExtension(analysis, day) || isEachWeek(analysis, day));
}

/** “Extranatt lör–sön”, “stay on until Sunday” */
function isOfExtension(analysis: Analysis, day: DateMatch): boolean {
  const token = tokenAt(analysis, day.start);
  return phrasesBeside(analysis, 'extension', token).some(
    ({ first, last }) => first - token <= nearExtension && token - last <= nearExtension,
  );
}

/** How many tokens may part a weekday from the words for staying longer. */
const nearExtension = 4;

/** “i din inkorg varje fredag”: what comes each week without a time is no event. */
function isEachWeek({ text, clocks }: Analysis, day: DateMatch): boolean {
  return (
    clocks.length === 0 &&
    /(?:varje|every|each|hver)\s+$/i.test(text.slice(Math.max(0, day.start - 8), day.start))
  );
}
