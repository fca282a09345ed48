import type { Span } from '../../mail/message.ts';
import type { Quote, Signal } from '../../report.ts';
import { phrasesOf } from '../../signals/analysis.ts';
import { phrasesBeside } from '../../signals/look-up.ts';
import type { Reading } from '../../signals/reading.ts';
import { stanceOf } from '../../signals/stance.ts';
import type { Phrase } from '../../text/find-phrases.ts';
import type { FactAnswer } from '../condition.ts';
import type { Fact } from '../tell-facts.ts';

/** The sender asks for the reader's opinion or advice. */
export const adviceAsked: Fact = ({ reading }) => sayOf(reading, phrasesOf(reading.analysis, 'advice'));

/** A weighty reason is given for not meeting at the workplace: a simulator, equipment that cannot be moved. */
export const offSiteReason: Fact = ({ reading }) =>
  sayOf(reading, phrasesOf(reading.analysis, 'off-site-reason'));

/** The message is about the staff's own party, trip or Christmas meal; a meal in the agenda of a course is none. */
export const staffEvent: Fact = ({ reading, signals }) => {
  const agendas = signals.filter(
    ({ id, professionalMinutes = 0 }) => id === 'programme' && professionalMinutes >= courseMinutes,
  );
  const phrases = phrasesOf(reading.analysis, 'staff-event').filter(
    (phrase) =>
      !isOfCourse(phrase, agendas) && !repeatsCourse(reading, phrase, agendas) && !isWriters(reading, phrase),
  );
  return sayOf(reading, phrases);
};

/** “Avgiften är 300 kr till vår sommarfest”: a company's own party, to which it calls its customers. */
function isWriters({ analysis: { text }, parties }: Reading, { start, end }: Span): boolean {
  if (parties.side !== 'company') return false;
  return our.test(text.slice(Math.max(0, start - 30), start)) || forBuyers.test(text.slice(end, end + 30));
}

const forBuyers =
  /^\s(?:för|med|for|with|til)\s(?:\p{L}+\s)?(?:kunder|customers|clients)(?:na|ne)?(?!\p{L})/iu;

const our = /(?<!\p{L})(?:vår|vårt|våra|our|vores|våre?s)\s(?:(?!gemensam|joint|shared)[\p{L}-]+\s)?$/iu;

/** From this many professional minutes on, what is served between them belongs to a course. */
const courseMinutes = 60;

function isOfCourse({ start, end }: Span, agendas: readonly Signal[]): boolean {
  return agendas.some(({ rows = [] }) => rows.some((row) => row.start <= start && end <= row.end));
}

/** “PRIS: föreläsningar, julbord och brunch”: the same word as in the agenda, said again. */
function repeatsCourse({ analysis: { text } }: Reading, phrase: Span, agendas: readonly Signal[]): boolean {
  const word = text.slice(phrase.start, phrase.end).toLowerCase();
  return agendas.some(({ rows = [] }) =>
    rows.some((row) => text.slice(row.start, row.end).toLowerCase().includes(word)),
  );
}

/** What a text says of something that phrases name: stated by any is true, only hedged unclear, else false. */
export function sayOf(reading: Reading, phrases: readonly Phrase[]): FactAnswer {
  const said = phrases
    .slice(0, mostPhrases)
    .map((phrase) => ({ phrase, stance: stanceIn(reading, phrase) }))
    .filter(({ stance }) => stance !== 'denied');
  const stated = said.filter(({ stance }) => stance === 'stated');
  const kept = stated.length > 0 ? stated : said;
  const evidence = kept.slice(0, 2).map(({ phrase }) => quoteOf(reading, phrase));
  if (kept.length === 0) return { truth: false, evidence: [] };
  return { truth: stated.length > 0 ? true : 'unclear', evidence };
}

/** Later mentions of the same thing tell nothing new. */
const mostPhrases = 30;

/** “En simulator, den kan inte flyttas”: only a negation that stands before a phrase denies it. */
function stanceIn({ analysis }: Reading, phrase: Phrase): ReturnType<typeof stanceOf> {
  const stance = stanceOf(analysis, phrase);
  if (stance !== 'denied') return stance;
  const isBefore = phrasesBeside(analysis, 'negation', phrase.first).some((cue) => cue.last < phrase.first);
  return isBefore ? 'denied' : 'stated';
}

/** The words of a phrase. */
export function quoteOf({ analysis }: Reading, { start, end }: { start: number; end: number }): Quote {
  return { start, end, quote: analysis.text.slice(start, end) };
}
