import { startingWithin } from './look-up.ts';
import type { Draft, Reading } from './reading.ts';

/** “Avgift. 3 400 kr inklusive lunch.”, “What does it cost? EUR 300”: a fee whose sum the next sentence begins with. */
export function withSumAfter({ analysis }: Reading, draft: Draft): Draft {
  const { phrase, signal } = draft;
  if (signal.amount || phrase.kind === 'free') return draft;
  const at = analysis.tokens[phrase.first]?.sentence ?? -1;
  const [own, next] = [analysis.cut.sentences[at], analysis.cut.sentences[at + 1]];
  if (!own || !next) return draft;
  const words = analysis.text.slice(own.start, own.end).trim();
  if (words.length > longest || !(label.test(words) || question.test(words))) return draft;
  const money = startingWithin(analysis.money, next.start, next.start + nearStart)[0];
  if (!money || !lead.test(analysis.text.slice(next.start, money.start))) return draft;
  const { start, end } = money;
  if (ofGoods.test(analysis.text.slice(end, end + 20))) return draft;
  return { ...draft, signal: { ...signal, stance: 'stated', amount: money.amount, start, end } };
}

const longest = 60;
const nearStart = 20;

/** Nothing but the fee's own word, perhaps numbered. */
const label =
  /^[\s*•·–-]*(?:\(?\d{1,2}[.)]\s*)?(?:(?:the|our)\s)?[\p{L}]+(?:\s(?:fee|avgift|kostnad|cost))?[.:]?$/iu;
const question = /^[^.!?]*(?:kosta|koster|costs?|avgift|fee|pris|price)[^.!?]*\?$/iu;
const ofGoods =
  /^\s(?:per|pr\.?|a|för en|for each)\s(?!person|delta|delegat|participant|head|plats|huvud|skalle|dag|day)\p{L}/iu;
const lead =
  /^[\s"“”–-]*(?:(?:ca|cirka|bara|endast|only|about|just|kun|it is|det är|den är|the fee is)\.?\s)?$/iu;
