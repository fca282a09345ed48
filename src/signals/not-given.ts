import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import type { Draft } from './reading.ts';

/** Words for gifts that hand nothing over: the gift spoken of anew, the robe in a spa, a column of a table. */
export function isNotGiven(analysis: Analysis, draft: Draft): boolean {
  const { phrase } = draft;
  return (
    isSaidOfGift(analysis, draft) || isBathingWear(analysis, phrase) || isColumnOfNames(analysis, phrase)
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
