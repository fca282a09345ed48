import type { Span } from '../mail/message.ts';
import { phrasesOf } from './analysis.ts';
import { asHosted } from './giver.ts';
import { labelledValues } from './labels.ts';
import { phrasesBeside, sentenceSpan, startingWithin } from './look-up.ts';
import { joinAlternatives, mentionsOf, oneOfEach } from './mentions.ts';
import type { Draft, Reading } from './reading.ts';
import { isTopic } from './topic.ts';
import { isHeld } from './venue-held.ts';

/** Activities without professional content that the sender offers. */
export function findLeisure(reading: Reading): Draft[] {
  const drafts = mentionsOf(reading, 'leisure')
    .filter((draft) => isOffered(reading, draft))
    .map((draft) => asSocietys(reading, asHosted(reading, draft)));
  return oneOfEach(joinAlternatives(reading, drafts)).map((draft) => byGame(reading, draft, drafts));
}

const cost = /^(?:green\s?fee|banavgift|hyrset|hyrklubb)/iu;

/** “Shotgunstart 10.30 … greenfee bjuder vi på”: the game is the pleasure, its fee only says who pays. */
function byGame({ analysis: { text, tokens } }: Reading, draft: Draft, all: readonly Draft[]): Draft {
  const isCost = ({ phrase }: Draft) => cost.test(text.slice(phrase.start, phrase.end));
  const sentenceOf = ({ phrase }: Draft) => tokens[phrase.first]?.sentence;
  const game = all.find(
    (other) =>
      other.signal.kind === draft.signal.kind &&
      other.event === draft.event &&
      sentenceOf(other) !== sentenceOf(draft) &&
      !isCost(other),
  );
  if (!game || !isCost(draft) || game.signal.stance !== draft.signal.stance) return draft;
  const { start, end } = game.signal;
  return { ...draft, phrase: game.phrase, signal: { ...draft.signal, start, end } };
}

function isOffered(reading: Reading, draft: Draft): boolean {
  return (
    !isReadersOwn(reading, draft) &&
    !isTicketTo(reading, draft) &&
    !isTopic(reading.analysis, draft.phrase) &&
    !isMeetingPlace(reading, draft) &&
    !isAskedAway(reading, draft) &&
    !isRemembered(reading, draft) &&
    !isPaidTo(reading, draft)
  );
}

/** “Mötet hålls på Liseberg”, “parkering vid Gröna Lund”: a house of pleasure as the place of something else. */
function isMeetingPlace({ analysis }: Reading, { phrase }: Draft): boolean {
  const { start, end } = phrase;
  const houses: readonly Span[] = [...phrasesOf(analysis, 'venue'), ...analysis.names];
  if (!houses.some((house) => house.start <= start && house.end >= end)) return false;
  const isLabelled = labelledValues(analysis, 'place').some((at) => at.start <= start && at.end >= end);
  return (
    isLabelled || isHeld(analysis, phrase) || beside.test(analysis.text.slice(Math.max(0, start - 20), start))
  );
}

const beside =
  /(?<!\p{L})(?:vid|intill|bredvid|nära|bakom|utanför|mittemot|near|by|opposite|behind|next to)\s$/iu;

const not = /(?<!\p{L})(?:inte|ej|not|don['’]t|doesn['’]t|ikke)(?!\p{L})/iu;

/** “Golfar du inte? Kom på seminariet ändå”: who does not take part is asked, and nothing is denied. */
function isAskedAway({ analysis: { cut, text, tokens } }: Reading, { phrase, signal }: Draft): boolean {
  const sentence = cut.sentences[tokens[phrase.first]?.sentence ?? -1];
  if (signal.stance !== 'denied' || !sentence) return false;
  const words = text
    .slice(sentence.start, Math.min(sentence.end, sentence.start + longestQuestion))
    .trimEnd();
  return words.endsWith('?') && not.test(words);
}

const longestQuestion = 120;

/** “Hur gick det i Vasaloppet?”: small talk of what the reader has done. */
function isRemembered({ analysis }: Reading, { provided, phrase, signal }: Draft): boolean {
  if (provided || signal.amount) return false;
  const sentence = sentenceSpan(analysis, phrase.start);
  const words = sentence ? analysis.text.slice(sentence.start, phrase.start).slice(-longestQuestion) : '';
  return asksOfPast.test(words) && !turnsAhead.test(words);
}

const asksOfPast =
  /(?<!\p{L})(?:hur (?:gick|var|blev)|hann du|hade du det|grattis till|såg att du|how (?:did|was|were)|congrat\p{L}*|well done|hvordan (?:gikk|gik|var)|gratulerer med|tillykke med)(?!\p{L})/iu;
const turnsAhead = /,\s+(?:we|i|vi|jag|nu|now|därför|så)\s/i;

/** “15 000 spänn till er julfest”: the party is the staff's own, the money is the gift. */
function isPaidTo({ analysis }: Reading, { phrase }: Draft): boolean {
  return phrasesBeside(analysis, 'gift', phrase.first).some(
    ({ kind, first, last }) => kind === 'cash' && first <= phrase.first && phrase.last <= last,
  );
}

/** “Biljetter till hockeymatchen”: the match is named, the tickets add nothing. */
function isTicketTo({ analysis }: Reading, { phrase }: Draft): boolean {
  const { start, end, last } = phrase;
  if (!/^(?:biljett|ticket|billet)/i.test(analysis.text.slice(start, end))) return false;
  return phrasesBeside(analysis, 'leisure', phrase.first).some(
    ({ first }) => first > last && first - last <= 2,
  );
}

/** The band at a society's own dinner is the society's, unless a company is named beside it. */
function asSocietys({ analysis, parties }: Reading, draft: Draft): Draft {
  const { payer, stance, amount } = draft.signal;
  if (parties.side !== 'organiser' || payer !== 'unknown' || stance !== 'stated' || draft.isOpen || amount)
    return draft;
  const sentence = sentenceSpan(analysis, draft.phrase.start);
  if (!sentence) return draft;
  const isCompanys =
    startingWithin(parties.mentions, sentence.start, sentence.end).length > 0 ||
    ['sponsor', 'agent'].some((list) =>
      phrasesBeside(analysis, list, draft.phrase.first).some(
        ({ kind }) => list === 'sponsor' || kind === 'company',
      ),
    );
  return isCompanys ? draft : { ...draft, signal: { ...draft.signal, payer: 'organiser' } };
}

const readers =
  /(?:^|[^\p{L}])(?:er|ert|era|your|your staff|your team|klinikens|avdelningens|mottagningens|personalens|ni har|you have a|vårt eget|our own)\s+$/iu;

/** “Krockar mötet med er sommarfest?”: what the unit itself arranges, and nobody is said to pay, is no offer. */
function isReadersOwn({ analysis }: Reading, { provided, signal, phrase }: Draft): boolean {
  if (provided || signal.amount !== undefined) return false;
  return readers.test(analysis.text.slice(Math.max(0, phrase.start - 40), phrase.start));
}
