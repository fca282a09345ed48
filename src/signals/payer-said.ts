import { upTo as gap, makeSentenceFinder } from './sentence-patterns.ts';

const to = '(?!\\p{L})';

/** The readers and their units, whom a cost might fall on. */
const who =
  '(?:du|ni|dig|er|man|ingen|deltag\\p{L}*|gäst\\p{L}*|din|ditt|er|ert|respektive|\\p{L}*klinik\\p{L}*|enhet\\p{L}*|arbetsgivar\\p{L}*|region\\p{L}*|sjukhus\\p{L}*|verksamhet\\p{L}*|mottagning\\p{L}*|avdelning\\p{L}*)';
const not = '(?:inte|ej|icke|aldrig)';
/** The thing that follows is denied together with the cost: “för vare sig buss eller mat”. */
const object =
  '(?:\\s(?:något|någonting|nånting|ett öre|en krona|kostnaden|kostnaderna|notan|extra))?(?:\\sför)?(?:\\s(?:vare sig|varken))?';
const objectEn = '(?:\\s(?:anything|a thing|a penny|extra))?(?:\\s(?:for|towards))?(?:\\s(?:either|any))?';
const pay = '(?:betala|bekosta|stå|bära|ersätta|erlägga|lägga ut|svara)';
/** “faktureras inte kliniken utan deltagaren” says who pays instead. */
const noOther = '(?![^.!?]{0,60}\\s(?:utan|but)\\s(?!kostnad|avgift|charge|cost))';
const units =
  '(?:(?:your|the|their|its|each|own|home)\\s)*(?:you|participants?|delegates?|guests?|attendees|employers?|hospital|clinic|department|unit)';

const send =
  '(?:skicka|sänd|mejla|maila|mejl|lämna|ge|visa|behåll och skicka|send|email|e-mail|forward|hand|give|submit)(?:r|er)?';
const us = '(?:oss|mig|us|me)';

/** Ways of saying that readers and their units are spared a cost, or get it back, which whoever invites then bears. */
export const findSaidPayers = makeSentenceFinder({
  list: 'payer',
  hint: /kvitt|receipt|pengarna|utlägg|debiter|fakturer|belasta|slipp|behöv|ska(?:ll)?\s|tänkt|charge|bill|invoic|need|have to|required|no cost|no expense/iu,
  veto: /alternativt|i förväg|i efterhand|vid återbud|utebliv|avbok|återbud|på plats|parkering|moms|in advance|no[- ]show|cancel|parking|up front|upfront|on arrival|patient|licens|licence|leverans|delivery/iu,
  patterns: [
    {
      said: `${send}\\s(?:in\\s|sedan\\s|bara\\s|över\\s)?(?:till\\s)?${us}\\s${gap(2)}(?:kvitto|kvitton|kvittot|kvittona|receipts?|utlägget|utläggen)${to}`,
      kind: 'company',
    },
    {
      said: `${send}\\s${gap(2)}(?:kvitto|kvitton|kvittot|kvittona|receipts?|utlägget|utläggen)\\s${gap(1)}(?:till|to) ${us}${to}`,
      kind: 'company',
    },
    {
      said: `(?:debitera|fakturera|belasta|betungar?|kosta)[rs]?\\s${not}(?:\\s${who}){0,2}${object}${to}${noOther}`,
      kind: 'company',
    },
    {
      said: `(?:behöver|ska|skall|är det tänkt att)\\s(?:${who}\\s){0,2}${not}\\s(?:${who}\\s){0,2}${pay}${object}${to}`,
      kind: 'company',
    },
    {
      said: `(?:behöver|ska|får)\\s(?:${who}\\s){0,2}${not}\\s(?:${who}\\s){0,2}(?:göra|ha)\\s(?:några|något|egna)\\s(?:egna\\s)?(?:utlägg|kostnader)${to}`,
      kind: 'company',
    },
    { said: `(?:slipper|undgår|sluppit)\\s${gap(2)}${pay}${object}${to}`, kind: 'company' },
    {
      said: `(?:not|never|\\p{L}{2,6}['’]t|nor)\\s(?:be\\s|being\\s)?(?:charged|billed|invoiced)${objectEn}${to}${noOther}`,
      kind: 'company',
    },
    {
      said: `(?:need not|needn['’]t|(?:not|\\p{L}{2,6}['’]t)\\s(?:have|need|be required|be asked|expected|required)\\sto|no need (?:for you )?to)\\s(?:pay|cover|meet|bear)${objectEn}${to}`,
      kind: 'company',
    },
    {
      said: `no (?:cost|expense|charge) (?:to|for|on) ${units}(?:\\s(?:or|nor|and) ${units})?\\sfor${to}`,
      kind: 'company',
    },
  ],
});
