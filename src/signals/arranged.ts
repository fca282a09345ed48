import type { Phrase } from '../text/find-phrases.ts';
import { isInRow } from './agenda.ts';
import { phrasesBeside, phrasesWithin } from './look-up.ts';
import type { Draft, Reading } from './reading.ts';
import { answerTo } from './surroundings.ts';

/** “Abonnerad buss går 8.40”, “biljetten mejlas ut”: somebody arranges the journey or the stay, whoever pays for it. */
export function isArranged(reading: Reading, draft: Draft): boolean {
  const { phrase } = draft;
  if (isFixed(reading, phrase) || isAnswered(reading, phrase) || isForSome(reading, phrase)) return true;
  if (phrase.list === 'travel' && inStyle.test(reading.analysis.text.slice(phrase.start, phrase.end)))
    return true;
  return phrasesBeside(reading.analysis, 'arranged', phrase.first).some((words) => {
    const gap = gapBetween(words, phrase);
    if (words.kind === 'itself') return gap === 0;
    if (words.kind === 'sent' && phrase.list !== 'travel') return false;
    if (words.kind === 'ride') return gap <= reachRide && isRide(phrase) && !isPublic(reading, phrase);
    return gap <= reachSettled && !isPublic(reading, phrase) && !isCrossed(reading, words, phrase);
  });
}

/** Nobody is told the way by limousine: such a ride has been thought of for the guest. */
const inStyle =
  /limo(?!ges)|chauff|privat[\p{L} ]*(?:jet|plan|förare|driver|car)|private (?:jet|plane|driver|car)|heli[ck]opter|business ?(?:class|klass)|förstaklass|(?:flyg|res)\p{L}* business/iu;

const whoNeedsIt =
  /(?<!\p{L})(?:den|de|dom|dig|dem|er|ni|du|alla|någon|deltagare|gäster|föreläsare|those|anyone|everyone|guests|delegates|participants|those of you|for you)\s(?:som|who|that|med|with)\s(?:\p{L}+\s){0,2}?(?:inte|ej|lång|längre|långt|långväga|bor|kommer|reser|behöver|far|further|can't|cannot|can’t|cant|travel|travelling|need|live)(?!\p{L})/iu;

/** “För er som inte hinner hem finns rum på …”, “those who live far away may sleep at …”: a bed for those who need one. */
function isForSome({ analysis }: Reading, { list, first, start }: Phrase): boolean {
  const sentence = analysis.cut.sentences[analysis.tokens[first]?.sentence ?? -1];
  if (list !== 'lodging' || !sentence) return false;
  return whoNeedsIt.test(analysis.text.slice(Math.max(sentence.start, start - longestNeed), start));
}

const longestNeed = 120;

/** “Staying over? Book under code …”: what a question names is arranged in its answer. */
function isAnswered({ analysis }: Reading, { first }: Phrase): boolean {
  return answerTo(analysis, analysis.tokens[first]?.sentence ?? -1).some((answer) => {
    const span = analysis.cut.sentences[answer];
    const words = span ? phrasesWithin(analysis, 'arranged', span.start, span.end) : [];
    return words.some(({ kind }) => kind === 'settled');
  });
}

const route =
  /^(?:\s(?:ut|hem|åter|dit|hit|tur|retur|tillbaka|t\/r|utresa|hemresa|out|home|back|outbound|inbound|return|hjem))*\s*:?\s+(?:\p{L}+\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s?(?:[–—-]|till|to|til)\s?\p{Lu}\p{L}+(?![^.\n]{0,40}\s(?:går|avgår|tar|runs?|takes?|leaves?)(?!\p{L}))/u;
const departure = /^\s+(?:från|from|fra)\s[^.!?\n]{2,40}?\s(?:kl\.?\s)?[0-2]?\d[.:][0-5]\d/iu;

/** “Flyg Arlanda–Toulouse”, “buss från entrén 17.30”, a transfer in the programme: a journey that has been fixed for the guests. */
function isFixed(reading: Reading, phrase: Phrase): boolean {
  if (phrase.list !== 'travel' || isPublic(reading, phrase)) return false;
  const after = reading.analysis.text.slice(phrase.end, phrase.end + 70);
  const isLeg = leg.test(reading.analysis.text.slice(phrase.start, phrase.end));
  if (isLeg || phrase.kind === 'flight' || phrase.kind === 'train') return route.test(after);
  if (phrase.kind === 'transfer' && isInRow(reading.analysis, phrase.first)) return true;
  return isRide(phrase) && (departure.test(after) || isLabelled(reading, phrase));
}

/** “Utresa: Arlanda–Lissabon 06.55”, “Outbound: ARN–ZRH”: one way of a journey. */
const leg =
  /^(?:utresa|hemresa|återresa|avresa|hemfärd|outbound|inbound|return flights?|utreise|hjemreise|udrejse|hjemrejse)$/iu;

/** “Transfer: buss från flygplatsen”, “Transport<tab>taxi till hotellet”: the label of a line says what the ride is for. */
function isLabelled({ analysis }: Reading, { first, start }: Phrase): boolean {
  const line = analysis.cut.lines[analysis.tokens[first]?.line ?? -1];
  return line !== undefined && rideLabel.test(analysis.text.slice(line.start, start));
}

const rideLabel =
  /^[\s*•·–-]*(?:transfer|transport|flygtransfer|hotelltransfer|airport transfer|ground transport|(?:an)?slutning|anslutningsresa|hämtning|pick-?up)\p{L}*\s?(?:\p{L}+\s?)?(?::|\t| {2,})\s*(?:\p{L}+\s){0,2}$/iu;

/** How many tokens a ride may be from the words that set it going, and what is booked from its booking. */
const reachRide = 6;
const reachSettled = 11;

/** Tokens from the one to the other; 0 where they overlap or stand side by side. */
function gapBetween(one: Phrase, other: Phrase): number {
  if (one.last < other.first) return other.first - one.last - 1;
  return Math.max(0, one.first - other.last - 1);
}

const rides = new Set(['bus', 'car', 'boat', 'transfer']);

/** Trains and flights leave for anybody; a vehicle that leaves for the meeting was hired for it. */
function isRide({ kind, list }: Phrase): boolean {
  return list === 'travel' && rides.has(kind ?? '');
}

const publicBefore =
  /(?:det går|finns|there is an?|there are|närmaste|nærmeste|nearest|ta|tar|tag|take|med|by|linje|line|hållplats|från|from|fra|vid|till|at|near|utanför)[ \t]+(?:\p{L}+[ \t]+)?$/iu;

const takesUs = /^\s+(?:er|dig|oss|alla|deltagarna|you|us|everyone|dere|jer)(?!\p{L})/iu;

/** “buss 55”, “närmaste tåg”, “ta taxi”: directions to the venue; not “då tar en buss er hem”. */
function isPublic({ analysis }: Reading, { start, end }: Phrase): boolean {
  const after = analysis.text.slice(end, end + 20);
  if (takesUs.test(after)) return false;
  const hasNumber =
    /^\s+(?:nr\s+|nummer\s+|number\s+)?\d{1,3}(?!\d|\s*(?:kr|sek|eur|:|\.\d|kl|a\s|nd\s|class))/i.test(after);
  return hasNumber || publicBefore.test(analysis.text.slice(Math.max(0, start - 30), start));
}

/** “Det går buss från Märsta”: what runs for everybody, whoever pays for the journey. */
export function runsForAll({ analysis }: Reading, { start }: Phrase): boolean {
  return /(?:det går|det finns|there is an?|there are|der går|det går)\s+(?:\p{L}+\s+)?$/iu.test(
    analysis.text.slice(Math.max(0, start - 30), start),
  );
}

/** A comma and a subject, or a semicolon, between the two: another clause. */
function isCrossed({ analysis }: Reading, words: Phrase, phrase: Phrase): boolean {
  const [from, to] = words.end <= phrase.start ? [words.end, phrase.start] : [phrase.end, words.start];
  return /[;:]|,\s+(?:men|but|du|ni|vi|we|you)\s/i.test(analysis.text.slice(from, Math.max(from, to)));
}
