import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';

/** Whether a part is one of costs: “hälften av resan”; not “half of the patients”, “takes three quarters of an hour”. */
export function isOfCosts({ text, durations }: Analysis, { start, end }: Phrase): boolean {
  if (durations.some((duration) => duration.start < end && duration.end > start)) return false;
  const after = text.slice(end, end + reach);
  if (
    ofTime.test(after) ||
    timeInside.test(text.slice(start, end + reach)) ||
    toOthers.test(after) ||
    ofCare.test(after)
  )
    return false;
  return !ofWhole.test(text.slice(start, end)) || costs.test(after);
}

/** How far, in characters, behind the words for a part those may stand that tell what it is of. */
const reach = 60;

/** A part that needs words for its whole: “hälften av …”, “half the …”. */
const ofWhole = /(?:\s(?:av|of|af)|^half (?:the|your|their)|^halva)$/iu;

const costs =
  /^\s(?:(?!patient|people|person|participant|delegate|deltagar|case|fall|kvinn|women|user|respond|elev|student)\p{L}[\p{L}’'-]*\s){0,3}?(?:det|detta|den|dem|dessa|allt|allting|it|that|this|these|them|all|everything|alt|hela|(?:\p{L}*(?:res(?:a|an|or|orna)|rejse[nr]?|reisen?|kostnad|avgift|utlägg|biljett|pris|not(?:a|or)|räkning|summa|belopp|utgift|udgift|gebyr|hotell?|logi|boende|uppehälle|övernattning|flyg|tåg|plats|taxi|rum|natt|nätter|deltagande|anmälan|registrering|omkostning|egenavgift|egenandel|insats|faktura|milersättning|traktamente|parkering))\p{L}*|travel|trip|journey|flights?|fares?|airfare|tickets?|accommodation|lodging|stay|rooms?|nights?|fees?|costs?|expenses?|registration|place|bill|tab|invoice|prices?|sums?|amount|total|tuition|charges?|opphold\p{L}*|ophold\p{L}*|\d[\d .]*(?:kr|sek|eur)|(?:sek|eur|nok|dkk)\s?\d|[€£$]\s?\d)(?!\p{L})/iu;

const time =
  '(?:tim(?:me|man|mar)|timmes|dag(?:en|ar|arna)?|arbetsdag(?:en)?|tid(?:en)?|pass(?:et)?|vecka|veckan|år(?:et)?|program(?:met)?|mötet?|föreläsning(?:en)?|hours?|days?|time|weeks?|years?|month|session|programme|meeting|afternoon|morning|eftermiddag(?:en)?|förmiddag(?:en)?|stund|minut(?:en)?)(?!\\p{L})';
const ofTime = new RegExp(`^\\s?(?:(?:av|of|af)\\s)?(?:\\p{L}+\\s){0,2}?${time}`, 'iu');
const timeInside = new RegExp(`^(?:\\p{L}+\\s)?(?:halva|half)\\s(?:the\\s|an?\\s)?${time}`, 'iu');

/** “Half of the fee goes to charity”. */
const toOthers = /^[^.!?;]{0,30}\s(?:går till|goes? to|skänks|doneras|is donated|går oavkortat)(?!\p{L})/iu;

/** “Hälften av kostnaden för vården”: what care costs, not what taking part does. */
const ofCare =
  /^[^.!?;]{0,40}\s(?:för|for|of|av)\s(?:\p{L}+\s)?(?:patient|vård(?!dagarna)|sjukdom|behandling|läkemed|samhäll|regionens|health ?care|treatment|disease|society|therapy|rehab|care(?!\p{L}))/iu;
