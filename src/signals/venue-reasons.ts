import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import { phrasesBeside, sentenceSpan } from './look-up.ts';

const destinations = ['conference-centre', 'castle', 'resort', 'ski', 'golf', 'spa', 'arena', 'cruise'];
const towards = new Set([
  'mellan',
  'between',
  'mellem',
  'mellom',
  'till',
  'to',
  'til',
  'at',
  'och',
  'and',
  'og',
  'vid',
  'utanför',
  'outside',
]);

/** “Taxin till kursgården”, “shuttles between the station and the congress centre”: where guests are taken. */
export function isDestination(analysis: Analysis, { kind, first, start }: Phrase): boolean {
  if (!destinations.includes(kind ?? '')) return false;
  const isTaken = [1, 2].some((back) => towards.has(analysis.tokens[first - back]?.lower ?? ''));
  return (
    isTaken &&
    phrasesBeside(analysis, 'travel', first).some(
      (ride) => ride.end <= start && start - ride.end <= rideReach,
    )
  );
}

/** How far, in characters, before a place the ride to it may be named. */
const rideReach = 70;

const inCare =
  /patient|förvara|preparat|vårdkedj|remiss|symtom|kylskåp|inlagd|vårdas|läggs in|symptom|stored|fridge|admitted/iu;

/** “Preparatet förvaras på mottagningen”: where care is given, not where people meet. */
export function isInCare(analysis: Analysis, { start }: Phrase): boolean {
  const sentence = sentenceSpan(analysis, start);
  return (
    sentence !== undefined &&
    inCare.test(analysis.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestSentence)))
  );
}

const longestSentence = 300;

/** “En taxi som plockar upp dig på mottagningen”, “we collect you at your clinic”: where a ride begins. */
export function isPickUp({ text }: Analysis, { start }: Phrase): boolean {
  return fetched.test(text.slice(Math.max(0, start - longestFetch), start));
}

const longestFetch = 50;
const fetched =
  /(?<!\p{L})(?:plocka[rs]?|hämta[rs]?|hämtning|upphämtning|upplockning|möter|avgår|avgång|avfärd|pick(?:s|ed)?(?:-|\s)?(?:\p{L}+\s)?up|collect(?:s|ed|ion)?|fetch(?:es|ed)?|departs?|henter|hentes)(?:\s(?:upp|up|er|dig|alla|you|everyone|dere|jer))*(?:\s(?:vid|på|från|utanför|at|from|outside|ved|fra))?\s$/iu;

/** “Your clinic the other half”, “kliniken resten”: who pays the other part, not where people meet. */
export function isPayerItself({ text }: Analysis, { end }: Phrase): boolean {
  return rest.test(text.slice(end, end + longestRest));
}

const longestRest = 40;
const rest =
  /^\s(?:the (?:other half|rest|remainder|balance|difference)|(?:den )?andra (?:hälften|halvan)|resten|mellanskillnaden|(?:står för|betalar|tar|covers?|pays?|tops up)\s(?:the|resten|mellan|hälften|half|andra))(?!\p{L})/iu;
