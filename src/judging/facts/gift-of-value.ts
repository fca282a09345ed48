import { type Analysis, phrasesOf } from '../../signals/analysis.ts';
import { phrasesBeside, sentenceSpan } from '../../signals/look-up.ts';
import { stanceOf } from '../../signals/stance.ts';
import type { Phrase } from '../../text/find-phrases.ts';
import type { Fact } from '../tell-facts.ts';
import { quoteOf } from './words.ts';

/** A thing is given that plainly costs something, though the text tells no sum: clothes, a hamper, a bag with its contents listed. */
export const giftOfValue: Fact = ({ reading, signals }) => {
  const { analysis } = reading;
  const given = signals.filter(
    ({ id, kind, stance }) => id === 'gift' && kind === 'item' && stance === 'stated',
  );
  if (given.length === 0) return { truth: false, evidence: [] };
  const sentences = new Set(given.map(({ start }) => sentenceSpan(analysis, start)?.start));
  const things = ['gift', 'keep']
    .flatMap((list) => phrasesOf(analysis, list))
    .filter(
      (phrase) =>
        phrase.kind === 'item' &&
        (isFilled(analysis, phrase) ||
          (isCostly(analysis, phrase) && sentences.has(sentenceSpan(analysis, phrase.start)?.start))) &&
        stanceOf(analysis, phrase) === 'stated',
    );
  return { truth: things.length > 0, evidence: things.slice(0, 1).map((phrase) => quoteOf(reading, phrase)) };
};

/** “En fleecejacka med tryck”, “en kabinväska som gåva”: a word of the list of costly things is the gift or stands beside its word. */
function isCostly(analysis: Analysis, { first, start, end }: Phrase): boolean {
  const things = phrasesBeside(analysis, 'costly', first);
  if (things.some((thing) => thing.start < end && thing.end > start)) return true;
  return (
    isUnnamed.test(analysis.text.slice(start, end)) &&
    things.some((thing) => thing.start - end < besideGift && start - thing.end < besideGift)
  );
}

/** Words for a gift that do not say what it is, and how far, in characters, from them it is named. */
const isUnnamed = /(?:gåv(?:a|an|or)|present(?:er|en)?|gifts?|gaver?|home|hem)$/iu;
const besideGift = 40;

const holder = /(?:bag|påse|påsar|kasse|kassen|låda|box|paket|pack|pose|korg|kurv|basket)\p{L}{0,2}$/iu;
const contents =
  /^(?:[^.!?\n]{0,60}?\s(?:med|with|innehållande|containing|fylld med|filled with|full of|of)|[^.!?\n]{0,40}?[.:–-]?\s?\(?(?:bl\.?\s?a\.?|bland annat|including)|[^.!?\n]{0,60}?\.\s[^.!?\n]{0,40}?(?:det är|där finns|there is|inside))\s([^.!?:\n]{12,200})/iu;
const paper =
  /penn|pens?(?!\p{L})|block|notepad|notebook|program|broschyr|brochure|leaflet|karta|map(?!\p{L})|badge|material|prov(?:er|förb|exemplar)|samples?|slides/iu;

/** “En tygkasse med yogaband, termosmugg, choklad och en överraskning”: three things and more, none of them for the meeting. */
function isFilled(analysis: Analysis, { start, end }: Phrase): boolean {
  if (!holder.test(analysis.text.slice(start, end))) return false;
  const listed = contents.exec(analysis.text.slice(end, end + reach))?.[1] ?? '';
  return listed.split(/,\s|\s(?:och|and|samt|og)\s/).length >= severalThings && !paper.test(listed);
}

/** How far, in characters, behind a bag what is in it may be told, and how many things make it worth something. */
const reach = 320;
const severalThings = 3;
