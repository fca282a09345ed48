import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import { isAskedSum } from './asked-sum.ts';
import type { Draft } from './reading.ts';

/** Words for gifts that hand nothing over: the gift spoken of anew, the robe in a spa, a column of a table, a price. */
export function isNotGiven(analysis: Analysis, draft: Draft): boolean {
  const { phrase } = draft;
  return (
    isSaidOfGift(analysis, draft) ||
    isBathingWear(analysis, phrase) ||
    isLost(analysis, phrase) ||
    isColumnOfNames(analysis, phrase) ||
    (phrase.kind === 'cash' && isAskedSum(analysis, phrase.start))
  );
}

/** “Gåvan är inte förenad med några motkrav”: what is denied of a gift that was named before is not the gift. */
function isSaidOfGift({ text }: Analysis, { phrase, signal }: Draft): boolean {
  const { start, end } = phrase;
  return (
    signal.stance === 'denied' &&
    /^(?:gåvan|gåvorna|gaven|gaverne|gavene|donationen|(?:the )?gifts?)$/iu.test(text.slice(start, end)) &&
    /^\s(?:är|medför|innebär|is|are|er|förenas|kräver|har)(?!\p{L})/iu.test(text.slice(end, end + 12))
  );
}

const found =
  /(?<!\p{L})(?:hittade?s?|hittat|upphitta\p{L}*|tillvaratag\p{L}*|glömdes?|glömt|\p{L}*glömda?|tappade?s?|tappat|\p{L}*tappad\p{L}*|förlorad\p{L}*|lost|found|left behind|forgot(?:ten)?|glemt|fundet)\s[^.!?\n]{0,60}$/iu;

/** “Efter mötet hittade vi en halsduk”: what somebody has left behind is given back, not given. */
function isLost({ cut, text }: Analysis, { start, end }: Phrase): boolean {
  if (/present|gåva|gåvor|gift|goodie|giveaway/iu.test(text.slice(start, end))) return false;
  const from =
    cut.sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.start ?? start;
  return found.test(text.slice(Math.max(from, start - farthestFound), start));
}

/** How far, in characters, before a thing it may be said that it was found. */
const farthestFound = 80;

const bathing =
  /^(?:badrock(?:ar)?|morgonrock(?:ar)?|badtoff(?:la|lor)|tofflor|badlakan|handduk(?:ar)?|bathrobes?|robes?|slippers|towels?|badekåpe(?:r)?|badekåbe(?:r)?|håndkle|håndklær|håndklæde(?:r)?)/iu;
const bathHouse = /spa(?!\p{L})|bastu|pool|badhus|kallbad|badtunn|relax|sauna|hot tub|badstu/iu;
const lent =
  /^[^.!?\n]{0,30}?\s(?:ingår|lånas?|finns|inkluder\p{L}*|tillhandahålls|(?:is|are)\s(?:included|provided|available)|inkludert|inkluderet|kan lånas?)(?!\p{L})/iu;

/** “Badrock ingår” beside a spa: what one wears there and leaves behind is no gift. */
function isBathingWear({ text }: Analysis, { start, end }: Phrase): boolean {
  return (
    bathing.test(text.slice(start, end)) &&
    bathHouse.test(text.slice(Math.max(0, start - nearBath), start)) &&
    lent.test(text.slice(end, end + 60)) &&
    !/hem|behåll|keep|home/iu.test(text.slice(end, end + 60))
  );
}

/** How far, in characters, before a robe the spa may be named that it is worn in. */
const nearBath = 250;

/** “No.<tab>Date<tab>Topic<tab>Presenter”: who speaks, in the head of a table. */
function isColumnOfNames(analysis: Analysis, { first, start, end }: Phrase): boolean {
  const line = analysis.cut.lines[analysis.tokens[first]?.line ?? -1];
  if (!line || !/^presenter$/iu.test(analysis.text.slice(start, end))) return false;
  return /\t|\||topic|date|time|session/iu.test(analysis.text.slice(line.start, start));
}
