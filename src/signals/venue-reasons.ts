import type { Span } from '../mail/message.ts';
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

/** “Bullar från Grens konditori”, “flög kirurger till Monaco”, “några drar vidare till Chamonix”: not where this event is. */
export function isElsewhere(analysis: Analysis, { start }: Span): boolean {
  const sentence = sentenceSpan(analysis, start);
  const before = analysis.text.slice(Math.max(sentence?.start ?? 0, start - longestLead), start);
  if (comesFrom.test(before)) return !setsOut.test(before);
  if (/c\/o\s$/i.test(before)) return true;
  const words = analysis.text.slice(Math.max(sentence?.start ?? 0, start - 100), start + 60);
  return isOver.test(before) || (goesOn.test(before) && ownTime.test(words));
}

const longestLead = 60;
const comesFrom = /(?<!\p{L})(?:från|from|fra)\s(?:(?:the|our|vårt|vår|våra|ett|en|a|an|det|den)\s)?$/iu;
const setsOut =
  /(?:utgår|sänd\p{L}*|stream\p{L}*|broadcast\p{L}*|live|strömma\p{L}*)\s(?:\p{L}+\s)?(?:från|from|fra)\s/iu;
const isOver =
  /(?<!\p{L})(?:flög|berättas|berättade|rapporterade|som kom|ni kom|som var med|flew|we (?:met|held|were|had)|träffades|sågs|gjorde vi|var vi|hade vi|höll vi|tack för)\s(?:\p{L}+\s){0,5}$/iu;
const goesOn =
  /(?<!\p{L})(?:besök|besöka|visit|strosa|upptäck|explore|vidare till|vidare upp till|on to|shoppa)\s(?:\p{L}+\s){0,2}?$/iu;
const ownTime =
  /(?<!\p{L})(?:fri|fri tid|fritt|ledig|egen hand|den som vill|den som har lust|några av oss|några|free|free time|at leisure|on your own|some of us|if you like|om du är sugen)(?!\p{L})/iu;

/** “Föreläsare: Anna Holm, Akademiska sjukhuset i Uppsala”: where a speaker works. */
export function isSpeakersHouse({ text }: Analysis, { start }: Span): boolean {
  return afterPerson.test(text.slice(Math.max(0, start - 80), start));
}

const afterPerson =
  /(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{L}-]+|(?<!\p{L})(?:(?:över|special\p{L}*|distrikts)?läkare|sjuksköterska|professor|docent|MD|PhD|verksamhetschef|barnmorska|consultant|specialist|kirurg|ortoped)),(?: [\p{Ll} -]{3,40},)? $/u;

/** “Labbet i Kalmar berättar”, “the hospital in Bergen shares its figures”: who tells of their work. */
export function isTeller({ text }: Analysis, { end }: Span): boolean {
  return tells.test(text.slice(end, end + 60));
}

const tells =
  /^(?:\s(?:i|in|på|vid|at)\s\p{Lu}[\p{L}-]+)?\s(?:själva\s|själv\s)?(?:berättar|delar(?: med sig)?|redovisar|presenterar|visar (?:hur|sin|sina|upp)|rapporterar|tells?|shares?|reports?|presents?|forteller|fortæller)(?!\p{L})/u;

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
