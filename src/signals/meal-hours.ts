import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { clockMinutes } from '../text/values/clock-minutes.ts';
import { rowTime } from './agenda.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { sentenceSpan, startingWithin } from './look-up.ts';
import { eventAt, type Reading } from './reading.ts';
import { toldHourAt } from './told-days.ts';

const [noon, evening] = [
  /(?<!\p{L})(?:noon|midday|mitt på dagen|lunchtid)(?!\p{L})/iu,
  /kväll(?!s?fika)|evening|kveld|aften/i,
];
const anyFood =
  /^(?:en |a |äter |äta |tar )*(?:\p{L}+ )?(?:mat|maten|bit mat|matbit|bite|käk|käket|food)$|^(?:vi )?(?:äter|äta|ät|spiser|spise)(?: vi)?(?: tillsammans| sammen| ute| något| gott)*$/iu;

/** A dish at noon is a lunch, else a light meal; “a bite in the evening” is a dinner, “trerätterslunch” more than a lunch. */
export function kindByHour(reading: Reading, phrase: Phrase): { kind?: string } {
  const isDish = phrase.kind === 'dish';
  const { text } = reading.analysis;
  if (phrase.kind === 'lunch' && /rätterslunch/i.test(text.slice(phrase.start, phrase.end)))
    return { kind: 'banquet' };
  if (phrase.kind === 'light' && isMingle(reading, phrase)) return { kind: 'reception' };
  if (!isDish && !(phrase.kind === 'unspecified' && anyFood.test(text.slice(phrase.start, phrase.end))))
    return {};
  const sentence = sentenceSpan(reading.analysis, phrase.start);
  const words = sentence ? text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300)) : '';
  if (isDish) return { kind: kindOfDish(reading, phrase, words) };
  return evening.test(words) && !noon.test(words) ? { kind: 'dinner' } : {};
}

const fingerFood = /snitt|kanap|canap|tilltugg|tapas|finger ?food|nibbles|bites|fingermat/iu;
const withGlass = /^(?:\s\p{L}+)?\s?(?:,|och|samt|and|og|&|\+|med|with|till|o)\s(?:\p{L}+\s){0,2}$/iu;

/** “Snittar, bubbel och livemusik”: finger food with a glass is taken standing. */
function isMingle({ analysis: { text }, analysis }: Reading, { start, end }: Phrase): boolean {
  if (!fingerFood.test(text.slice(start, end)) || isNamedBefore(analysis, start)) return false;
  return startingWithin(phrasesOf(analysis, 'alcohol'), start - nearGlass, end + nearGlass).some((glass) =>
    withGlass.test(glass.start < start ? text.slice(glass.end, start) : text.slice(end, glass.start)),
  );
}

/** “Afterwork med tapas och vin”: the reception has been named. */
function isNamedBefore(analysis: Analysis, start: number): boolean {
  return startingWithin(phrasesOf(analysis, 'meal'), start - nearReception, start).some(
    ({ kind }) => kind === 'reception' || kind === 'dinner' || kind === 'banquet',
  );
}

const nearReception = 120;

/** How far, in characters, from finger food its glass may be named. */
const nearGlass = 30;

/** What comes hot on a plate is a dinner in the evening; a pizza, a burger or sushi stays light. */
const plate = /gryt|kalops|renskav|schnitzel|filé|entrec|wallenberg|lutfisk|lasagn|stew|casserole/iu;

function kindOfDish(reading: Reading, phrase: Phrase, words: string): string {
  const isEvening = evening.test(words) && !noon.test(words);
  const sitting = isEvening ? 'dinner' : sittingOf(reading, phrase);
  if (sitting === 'lunch' || noon.test(words)) return 'lunch';
  const { text } = reading.analysis;
  return sitting === 'dinner' && plate.test(text.slice(phrase.start, phrase.end)) ? 'dinner' : 'light';
}

/** Fruit in the evening is no evening meal; beside coffee it is part of the break. */
export function isFruit({ text }: Analysis, { start, end }: Phrase): boolean {
  return fruit.test(text.slice(start, end));
}

const fruit =
  /^(?:\p{L}{0,7}(?:frukt(?:en)?|frugt)|frukt(?:fat|korg|skål|stund)(?:et|en|ar)?|fresh fruit|fruit(?: and| bowls?)?)$/iu;

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
  const { analysis } = reading;
  const time = toldHourAt(analysis, phrase.start) ?? rowTime(analysis, line) ?? startOf(reading, phrase);
  if (
    time === undefined ||
    isFruit(analysis, phrase) ||
    phrase.kind === 'coffee' ||
    phrase.kind === 'breakfast'
  )
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
