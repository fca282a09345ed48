import type { Phrase } from '../text/find-phrases.ts';
import { phrasesOf } from './analysis.ts';
import { phrasesWithin, sentenceSpan, tokenAt } from './look-up.ts';
import type { Reading } from './reading.ts';

const handing =
  /(?:^|[^\p{L}])(?:skickar|skickas|sänder|får|lämnar|levererar|ger|send|sends|receive|receives|get|gets|give|ship)(?!\p{L})/iu;
const consumable =
  /(?:^|[^\p{L}])(?:\p{L}*(?:förband(?:en|et)?|plåster|kateter|katetrar|prov(?:er|erna|förpackning\p{L}*)|tuber?|stickor|nålar|sprutor|kompresser|kit)|samples?|dressings?|catheters?|strips|swabs|syringes)(?!\p{L})/iu;
const device =
  /(?:^|[^\p{L}])(?:\p{L}*(?:apparat(?:en|er)?|maskin(?:en|er)?|pump(?:en|ar)?|mätare|skanner|utrustning(?:en)?|monitor(?:n|er)?|säng(?:en|ar)?)|devices?|scanners?|pumps?|machines?|monitors?|equipment)(?!\p{L})/iu;
const lent =
  /\blån|\bhyr|\bpilot|prova på|provperiod|testperiod|månad|vecko|veckor|return|återläm|\bloan|\blend|\btrial|\bweeks?\b|\bmonths?\b|patientprov|blodprov|\bpatienten\b|\bpatienterna\b|om ni beställer|vid köp|vid beställning|when you (?:buy|order)/i;

/** “Förbanden skickar vi gratis”, “ni får en låda kateter utan kostnad”: goods that are handed over and not paid for. */
export function findFreeGoods(reading: Reading): Phrase[] {
  return phrasesOf(reading.analysis, 'participation-fee').flatMap((free) => goodsBefore(reading, free) ?? []);
}

/** The goods that a word for free is said of, as a gift that begins with their sentence. */
export function goodsBefore({ analysis }: Reading, free: Phrase): Phrase | undefined {
  const sentence = free.kind === 'free' ? sentenceSpan(analysis, free.start) : undefined;
  if (!sentence || free.start - sentence.start > longest) return undefined;
  const text = analysis.text.slice(sentence.start, free.start);
  const kind = consumable.test(text) ? 'sample' : device.test(text) ? 'equipment' : undefined;
  const whole = analysis.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
  const isGiven = kind !== undefined && handing.test(text) && !lent.test(whole);
  if (!isGiven || phrasesWithin(analysis, 'gift', sentence.start, free.end).length > 0) return undefined;
  const first = tokenAt(analysis, sentence.start);
  return { ...free, list: 'gift', kind, first, start: analysis.tokens[first]?.start ?? free.start };
}

/** How far, in characters, from the start of its sentence the word for free is looked for. */
const longest = 160;
