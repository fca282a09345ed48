import type { Draft, Reading } from './reading.ts';

/** “Boende: två nätter på Hotell Ek”: a company's label with so many nights is its offer, where nobody else is said to pay. */
export function asLabelledStay({ analysis, parties }: Reading, draft: Draft): Draft {
  const { payer, stance, amount } = draft.signal;
  if (draft.provided || draft.isOpen || payer !== 'unknown' || stance !== 'stated' || amount) return draft;
  if (draft.phrase.list !== 'lodging' || parties.side !== 'company') return draft;
  const span = analysis.cut.lines[analysis.tokens[draft.phrase.first]?.line ?? -1];
  const line = span ? analysis.text.slice(span.start, span.end) : '';
  const stay = nights.exec(line);
  if (!span || !stay || !label.test(line) || others.test(line)) return draft;
  const end = Math.max(draft.signal.end, span.start + stay.index + stay[0].length);
  return { ...draft, provided: true, signal: { ...draft.signal, payer: 'company', end } };
}

const label =
  /^[^\p{L}\d]{0,4}(?:boende|logi|övernattning|inkvartering|hotell?|rum|accommodation|lodging|overnatting|opphold|ophold|indkvartering|room)\s?(?::|\t|\s{2,}|[–-]\s)/iu;
const nights =
  /(?<!\p{L})(?:\d|en|ett|två|tre|fyra|fem|sex|to|fire|one|two|three|four|five|a)\s(?:\p{L}+\s)?(?:natt|nätter|nat|nætter|netter|nights?|hotellnätter|hotellnatt)(?!\p{L})/iu;
const others =
  /på egen|själv|betalas|betales|own expense|your own|se länk|per natt|per night|rekommend|recommend/iu;
