import type { Span } from '../mail/message.ts';
import type { Analysis } from './analysis.ts';
import { sentenceSpan } from './look-up.ts';

/** “skador vid golf, padel och segling”, “yoga som behandling”: what a talk is about, and nobody is offered. */
export function isTopic(analysis: Analysis, { start, end }: Span): boolean {
  const sentence = sentenceSpan(analysis, start);
  if (!sentence) return false;
  const before = analysis.text.slice(Math.max(sentence.start, start - reach), start);
  const after = analysis.text.slice(end, Math.min(sentence.end, end + reach));
  return harmBy.test(before) || asTreatment.test(after) || (lectureOn.test(before) && ofMedicine.test(after));
}

/** How far, in characters, the words that make a topic of something may stand from it. */
const reach = 110;

const care =
  'skad(?:a|e|or)|besvär|smärt|värk|olyck|trauma|fraktur|överbelastning|rehab|förebygg|hjärtstopp|dödsfall|risk|injur|pain|accident|fracture|overuse|concussion|prevent|death';

/** Harm or its care, a word that says by what, and a list that leads up to the thing. */
const harmBy = new RegExp(
  `(?:(?:${care})\\p{L}* (?:\\p{L}+ ){0,2}(?:vid|i|inom|av|från|efter|under|hos|in|from|during|after|by|of|ved|etter|efter)|risk\\p{L}* (?:med|with)) (?:\\p{L}+ (?:som|who) )?(?:[\\p{L}-]+(?:, | (?:och|eller|samt|and|or|og|eller|&) ))*$`,
  'iu',
);

const asTreatment =
  /^(?:, [\p{L}-]+)*(?: (?:och|and|og|eller|or) [\p{L}-]+)? (?:som|as|vid|mot|efter|hos|för|for|in|til) (?:\p{L}+ ){0,2}?(?:behandling|terapi|therapy|treatment|medicin|rehabilitering|rehabilitation|patient\p{L}*|(?:rygg|nack|knä|artros|\p{L}*smärt|\p{L}*sjuk|depress|reumat|psoria|fibro|stroke|diabet|cancer|astma|asthma|arthritis|osteoarthritis|chronic|pain)\p{L}*)/iu;

/** “Föreläsning om vin, hälsa och hjärtat”: a lecture's own words, and medicine beside the thing. */
const lectureOn =
  /(?:föreläs|forsk|research|föredrag|seminari|webbinari|webinar|lecture|talk|session|kurs|utbildning|forelesning|foredrag|foredrag)\p{L}*:? (?:(?:om|on|about|kring) )?$/iu;
const ofMedicine =
  /^(?:, [\p{L}-]+)*,? ?(?:och|and|og|&)? (?:hälsa|health|hjärt|heart|\p{L}*skad|injur|\p{L}*smärt|pain|sjuk|\p{L}*sick|illness|risk|behandl|treatment|prevent|sömn|sleep)/iu;
