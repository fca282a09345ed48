import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { clockMinutes } from '../text/values/clock-minutes.ts';
import { rowTime } from './agenda.ts';
import { sentenceSpan, startingWithin } from './look-up.ts';
import { eventAt, type Reading } from './reading.ts';

const [noon, evening] = [
  /(?<!\p{L})(?:noon|midday|mitt på dagen|lunchtid)(?!\p{L})/iu,
  /kväll(?!s?fika)|evening|kveld|aften/i,
];
const anyFood = /^(?:en |a |äter |äta |tar )*(?:\p{L}+ )?(?:mat|maten|bit mat|matbit|bite|käk|käket|food)$/iu;

/** A dish at noon is a lunch, else a light meal; “a bite in the evening” is a dinner, “trerätterslunch” more than a lunch. */
export function kindByHour(reading: Reading, phrase: Phrase): { kind?: string } {
  const isDish = phrase.kind === 'dish';
  const { text } = reading.analysis;
  if (phrase.kind === 'lunch' && /rätterslunch/i.test(text.slice(phrase.start, phrase.end)))
    return { kind: 'banquet' };
  if (!isDish && !(phrase.kind === 'unspecified' && anyFood.test(text.slice(phrase.start, phrase.end))))
    return {};
  const sentence = sentenceSpan(reading.analysis, phrase.start);
  const words = sentence ? text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300)) : '';
  if (isDish) return { kind: sittingOf(reading, phrase) === 'lunch' || noon.test(words) ? 'lunch' : 'light' };
  return evening.test(words) && !noon.test(words) ? { kind: 'dinner' } : {};
}

/** Fruit in the evening is no evening meal. */
const fruit = /^(?:frukt(?:en)?|fresh fruit|fruit and)$/i;

const lateMorning = 10 * 60 + 30;

/** “09.30 Smörgås” in an agenda is not its lunch. */
export function isMorningRow({ analysis }: Reading, phrase: Phrase): boolean {
  const time = rowTime(analysis, analysis.tokens[phrase.first]?.line ?? 0);
  return time !== undefined && time <= lateMorning;
}

/** When in the day a meal is eaten, by its kind, its row or its event's first hour. */
export function sittingOf(reading: Reading, phrase: Phrase): NonNullable<Signal['sitting']> {
  if (phrase.kind === 'lunch') return 'lunch';
  if (phrase.kind === 'dinner' || phrase.kind === 'banquet') return 'dinner';
  const line = reading.analysis.tokens[phrase.first]?.line ?? 0;
  const time = rowTime(reading.analysis, line) ?? startOf(reading, phrase);
  const isFruit = fruit.test(reading.analysis.text.slice(phrase.start, phrase.end));
  if (time === undefined || isFruit || phrase.kind === 'coffee' || phrase.kind === 'breakfast')
    return 'other';
  if (time >= 17 * 60) return 'dinner';
  return time >= 11 * 60 && time < 14 * 60 ? 'lunch' : 'other';
}

/** When the event begins that a meal belongs to; of one event, the first hour that the text tells. */
function startOf(reading: Reading, { start }: Phrase): number | undefined {
  const event = reading.events[eventAt(reading, start) ?? -1];
  const [own] = event ? startingWithin(reading.analysis.clocks, event.start, event.end) : [];
  const first = own ?? reading.analysis.clocks[0];
  return first && clockMinutes(first.from);
}
