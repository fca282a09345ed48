import type { Amount } from '../report.ts';
import { isPriceOfGroup } from './fee-groups.ts';
import { isUnderFee } from './fee-table.ts';
import { isAboutTakingPart } from './free-entry.ts';
import { phrasesBeside, phrasesWithin, sentenceSpan, startingWithin } from './look-up.ts';
import type { Draft, Reading } from './reading.ts';

/** “Kostar 1 450 kr per person”: words that tell a fee only with a sum, and not the sum of some goods. */
export function isPriceTag(reading: Reading, draft: Draft): boolean {
  const { phrase, signal } = draft;
  if (phrase.kind !== 'price' || signal.stance === 'denied') return false;
  const sentence = sentenceOf(reading, draft);
  const isCare = care.test(sentence) && !isAboutTakingPart(sentence);
  if (isCare || goods.test(sentence) || phrasesBeside(reading.analysis, 'prize', phrase.first).length > 0)
    return false;
  if (!signal.amount) return bareSumOf(reading, draft) !== undefined;
  const { per } = signal.amount;
  if (per === 'night' || per === 'hour') return false;
  const isOurs =
    per === 'person' ||
    isAboutTakingPart(sentence) ||
    beginsAlone(sentence) ||
    isPriceOfGroup(sentence) ||
    isUnderFee(reading, phrase.first);
  return isOurs && !followsThing(reading, phrase.start);
}

const bareSum =
  /^\s*(?:(?:ca|cirka|about|around|only|bara|endast)\.?\s)?(\d{1,3}(?:(?:[ .,]\d{3})+|\d{0,2}))(?!\d|[.:]\d|\s?(?:%|procent|percent|st\b|min|tim|h\b|år|dag|poäng))(\s(?:per|pr\.?|for each|för varje)\s(?:\p{L}*delta|person|skalle|plats|participant|delegate|head))?/iu;

/** The sum without its currency that something to take part in is said to cost: “Kursen brukar kosta 6 500”. */
function bareSumOf({ analysis }: Reading, { phrase }: Draft): { amount?: Amount; end: number } | undefined {
  const sentence = sentenceSpan(analysis, phrase.start);
  if (!sentence || !isAboutTakingPart(analysis.text.slice(sentence.start, sentence.end))) return undefined;
  const words = analysis.text.slice(phrase.start, phrase.end + 45);
  const verb = /(?:^|\s)(?:kostar?|costs?|koster)(?=\s)/i.exec(words);
  const from = verb ? verb.index + verb[0].length : 0;
  const sum = bareSum.exec(verb ? words.slice(from) : '');
  const value = Number(sum?.[1]?.replace(/[ .,]/g, ''));
  const isMoney = startingWithin(analysis.money, phrase.start, phrase.start + 45).length > 0;
  if (!verb || !sum || isMoney || !(value >= leastSum)) return undefined;
  const end = phrase.start + from + sum[0].length;
  const per = sum[2] ? { per: 'person' as const } : {};
  const isKronor = /kostar?$/i.test(verb[0]);
  return isKronor ? { amount: { min: value, max: value, currency: 'SEK', ...per }, end } : { end };
}

/** What a sum without its currency must come to to be a price in kronor. */
const leastSum = 100;

/** A price with its sum, where the text gives the sum without its currency. */
export function withBareSum(reading: Reading, draft: Draft): Draft {
  const sum = draft.phrase.kind === 'price' && !draft.signal.amount ? bareSumOf(reading, draft) : undefined;
  if (!sum?.amount) return draft;
  const end = Math.max(draft.signal.end, sum.end);
  return { ...draft, signal: { ...draft.signal, amount: sum.amount, end } };
}

/** “Pris: 900 kr”, “Medlemmar 450 kr”, “Det kostar 300 kr”: nothing is named that the price could be of. */
function beginsAlone(sentence: string): boolean {
  return /^\W*(?:(?:det|it|that|the|vårt|our|ordinarie)\s)?(?:full price|full fee|price|cost|costs|pris|prisen|priset|kostnad|kostnaden|kostar|koster|medlem|icke|ej medlem|member|non|student|early|biljett|billet|ticket|entré|entry|admission|heldag|halvdag|självkostnad|egenavgift|platsen|tickets)(?!\p{L}*\s+(?:för|of|for)\s)/iu.test(
    sentence,
  );
}

/** How far, in characters, before a price the thing that it is the price of may stand. */
const nearBefore = 90;

/** “Lunch: sallad. 118 kr per person”: the sum is the price of what was named just before. */
export function followsThing({ analysis, amounts }: Reading, start: number): boolean {
  const text = analysis.text.slice(Math.max(0, start - nearBefore), start);
  const from = start - text.length + text.lastIndexOf('\n\n') + 1;
  if (withContents.test(analysis.text.slice(start, start + nearContents))) return false;
  return ['meal', 'lodging', 'travel'].some((list) =>
    phrasesWithin(analysis, list, from, start).some((phrase) => !amounts.has(phrase)),
  );
}

/** “Helstekt lamm. 250 kr per skalle, i det ingår mat”: the price is that of all that it includes. */
const withContents =
  /\s(?:i det|i den|då|där|däri|i priset|which|this|it|that|det|prisen|heri)\s(?:ingår|inkluderas|includes|covers|inngår|indgår|inkluderer)(?!\p{L})/iu;
const nearContents = 110;

const care = /behandling|\bvården|vårdkostnad|läkemedl|patient|treatment|\bdrug\b|per person och år/i;
const goods =
  /förpackning|styck\b|licens|abonnemang|listpris|nypris|ordervärde|hyra|behandlingskostnad|läkemedelskostnad|per patient|per dos|per test|per pack|per unit|per dose|licen[cs]e|pris(?:et)? (?:på|för) \p{L}*(?:pump|apparat|maskin|system|utrustning|säng|skanner|instrument)|price of the (?:pump|device|system|unit)|subscription|list price|pakke\b/iu;

/** A price on the line below its label is part of what is shown: “Avgifter”, “Medlem 900 kr”. */
export function withPrice(reading: Reading, draft: Draft): Draft {
  const money = reading.amounts.get(draft.phrase);
  const text = money && reading.analysis.text.slice(draft.phrase.end, money.start);
  if (!money || !text?.includes('\n') || money.start < draft.phrase.end) return draft;
  return { ...draft, signal: { ...draft.signal, end: Math.max(draft.signal.end, money.end) } };
}

function sentenceOf({ analysis }: Reading, draft: Draft): string {
  const sentence = sentenceSpan(analysis, draft.phrase.start);
  return sentence ? analysis.text.slice(sentence.start, sentence.end) : '';
}
