import type { Draft, Reading } from './reading.ts';

/**
 * “Boende: två nätter på Hotell Ek”: a company's label with so many nights is its offer, where nobody else is said to
 * pay. “Nattkvarter: vandrarhemmet, delat rum”: with the house alone the stay is arranged, whoever pays.
 */
export function asLabelledStay({ analysis, parties }: Reading, draft: Draft): Draft {
  const { payer, stance, amount } = draft.signal;
  if (draft.provided || draft.isOpen || payer !== 'unknown' || stance !== 'stated' || amount) return draft;
  if (draft.phrase.list !== 'lodging' || parties.side !== 'company') return draft;
  const span = analysis.cut.lines[analysis.tokens[draft.phrase.first]?.line ?? -1];
  const line = span ? analysis.text.slice(span.start, span.end) : '';
  if (!span || !label.test(line) || others.test(line)) return draft;
  const stay = nights.exec(line);
  if (!stay) {
    const start = span.start + line.search(/\p{L}/u);
    return house.test(line) ? { ...draft, provided: true, signal: { ...draft.signal, start } } : draft;
  }
  const end = Math.max(draft.signal.end, span.start + stay.index + stay[0].length);
  return { ...draft, provided: true, signal: { ...draft.signal, payer: 'company', end } };
}

const label =
  /^[^\p{L}\d]{0,4}(?:boende|logi|övernattning|inkvartering|(?:natt)?kvarter|nattlogi|nattläger|husrum|natten|sovplats|hotell?|rum|accommodation|lodging|overnight|sleeping|bed|overnatting|opphold|ophold|indkvartering|room)\s?(?::|\t|\s{2,}|[–-]\s)/iu;
const nights =
  /(?<!\p{L})(?:\d|en|ett|två|tre|fyra|fem|sex|to|fire|one|two|three|four|five|a)\s(?:\p{L}+\s)?(?:natt|nätter|nat|nætter|netter|nights?|hotellnätter|hotellnatt)(?!\p{L})/iu;
const house =
  /(?<!\p{L})(?:(?:enkel|dubbel|delat\s(?:\p{L}+\s)?|eget\s|egna\s)rum|vandrarhem\p{L}*|pensionat\p{L}*|stug(?:a|an|or|by)|kursgård(?:en)?|(?:shared|single|double|twin|own)\sroom|hostel|guest ?house|enkeltværelse|dobbeltværelse|enkeltrom|dobbeltrom|hotell?\s\p{Lu}\p{L}+|\p{Lu}\p{L}+\s[Hh]otell?)(?!\p{L})/iu;
const others =
  /på egen|själv|betalas|betales|own expense|your own|se länk|per natt|per night|rekommend|recommend/iu;
