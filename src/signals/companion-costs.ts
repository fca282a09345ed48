import type { Phrase } from '../text/find-phrases.ts';
import { findNamedCompanions } from './companion-names.ts';
import { phrasesWithin, sentenceAt } from './look-up.ts';
import type { Draft, Reading } from './reading.ts';

/** Without what companions pay (“partners travel at their own expense”), where the text tells of the guest's own journey or stay. */
export function withoutCompanions(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const own = drafts.filter((draft) => !isForCompanion(reading, draft));
  return own.length > 0 ? own : drafts.filter((draft) => !isVerbOfCompanion(reading, draft));
}

/** “Partners travel at cost price”: the journey is in the companion's own words. */
function isVerbOfCompanion({ analysis }: Reading, { phrase, signal }: Draft): boolean {
  const around = phrasesWithin(analysis, 'companion', phrase.start - longest, phrase.end + 1);
  return signal.payer === 'participant' && around.some(({ end }) => end >= phrase.end);
}

/** “Their flights are at their own expense”, “Respektive betalar sin resa”. */
function isForCompanion(reading: Reading, { phrase, signal }: Draft): boolean {
  const isPriced = signal.payer === 'unknown' && signal.amount !== undefined;
  if ((signal.payer !== 'participant' && !isPriced) || signal.stance !== 'stated') return false;
  const { text, cut } = reading.analysis;
  const sentence = sentenceAt(reading.analysis, phrase.start);
  const own = cut.sentences[sentence];
  if (!own) return false;
  const before = text.slice(Math.max(own.start, phrase.start - longest), phrase.start);
  const from =
    phrase.start - before.length + Math.max(-1, ...stops.map((stop) => before.lastIndexOf(stop))) + 1;
  const [named] = phrasesWithin(reading.analysis, 'companion', from, phrase.end + 1).slice(-1);
  if (named && named.start < phrase.end) return !isGuestToo(text, from, phrase, named);
  const since = cut.sentences[sentence - 1]?.start ?? own.start;
  if (!theirs.test(before)) return false;
  return (
    phrasesWithin(reading.analysis, 'companion', since, phrase.start).length > 0 ||
    findNamedCompanions(reading.analysis).some(({ start }) => start >= since && start < phrase.start)
  );
}

/** How much before a thing is read for whose it is, in characters. */
const longest = 120;
const stops = [';', '. ', ': '];
const theirs =
  /(?:^|[^\p{L}])(?:her|his|their|hennes|hans|deras|dennes|sin|sitt|sina|hendes|deres)\s+(?:own\s|egen\s|eget\s|egna\s|egne\s)?(?:\p{L}+\s)?$/iu;
const guest = /(?:^|[^\p{L}])(?:you|du|dig|ni|er|deg|dere|jer)(?!\p{L})/iu;

/** “Flights for you and your partner”: the guest's, too. */
function isGuestToo(text: string, from: number, phrase: Phrase, named: Phrase): boolean {
  const around = text.slice(from, named.start) + text.slice(named.end, Math.max(named.end, phrase.start));
  return guest.test(around);
}
