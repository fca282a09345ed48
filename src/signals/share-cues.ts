import type { Phrase } from '../text/find-phrases.ts';
import { forSmallLetters, inSmallLetters } from '../text/small-letters.ts';
import type { Analysis } from './analysis.ts';
import { tokenAt } from './look-up.ts';

/** A part of the costs told by a construction rather than by a listed word. */
export interface ShareCue extends Phrase {
  /** Whether the construction tells by itself that the company pays a part of what taking part costs. */
  readonly isTold: boolean;
}

/** “en del av era utlägg”, “EUR 300 towards your ticket”, “en krona från er, en från oss”: the company pays a part. */
export function shareCues(analysis: Analysis): ShareCue[] {
  const found: ShareCue[] = [];
  const small = inSmallLetters(analysis.text);
  for (const sentence of analysis.cut.sentences) {
    const text = small.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
    if (!hint.test(text)) continue;
    const namesCost = anyCost.test(text);
    for (const { pattern, isTold, ofCost } of constructions) {
      if (ofCost && !namesCost) continue;
      const match = pattern.exec(text);
      if (match && !isOther(text, match))
        found.push(cueAt(analysis, sentence.start + match.index, match[0].trimEnd(), isTold));
    }
  }
  return found.filter(({ start }) => ['offer', 'own'].includes(analysis.regionAt(start)));
}

const longest = 300;

/** “En del av kostnaden för vården”, “part of the journey for these patients”: what care costs, not what taking part does. */
const ofCare =
  /patient|vård(?!dagarna)|sjukdom|behandling|läkemed|samhäll|health ?care|treatment|disease|society|sepsis|therapy|rehab/iu;
const nearCare = 30;

/** “Lunch is part of the fee”, “ingår som en del av avgiften”: what the whole holds. */
const asPart = /(?:^|[^\p{L}])(?:is|are|as|be|form|forms|är|som|utgör|blir)\s(?:an?\s|en\s)?$/iu;

function isOther(text: string, { index, 0: words }: RegExpExecArray): boolean {
  if (asPart.test(text.slice(Math.max(0, index - 20), index))) return true;
  return ofCare.test(text.slice(index, index + words.length + nearCare));
}

const cost =
  '(?:(?:\\p{L}*resa|\\p{L}*resan|\\p{L}*resor|\\p{L}*resorna|(?:rese|hotell|logi|kurs|kongress|konferens|deltagar|boende|övernattnings|flyg|tåg)?kostnad(?:en|er|erna)?|(?:rese)?utlägg(?:en|et)?|\\p{L}*avgift(?:en|er|erna)?|biljett(?:en|er|erna)?|hotell?(?:et|rum|rummet|natten)?|logi(?:n|t)?|boende(?:t)?|uppehälle(?:t)?|övernattning(?:en|ar|arna)?|(?:kurs|kongress|konferens)?plats(?:en)?|flyg(?:et)?|tåg(?:et)?|omkostnader(?:na)?|deltagande(?:t)?|anmälan|priset)|travel|trip|journey|flights?|fares?|tickets?|accommodation|lodging|stay|rooms?|fees?|costs?|expens(?:es?)|registration|place|bill|reise\\p{L}*|rejse\\p{L}*|utgifter?|udgifter?|opphold(?:et)?|ophold(?:et)?|gebyr(?:et)?)';
const charge =
  '(?:\\p{L}*(?:kostnad(?:en|er|erna)?|utlägg(?:en)?|avgift(?:en|er|erna)?|biljett(?:en|er|erna)?)|fares?|tickets?|fees?|costs?|expens(?:es?))';
// Groups that capture are made once: of others all that may follow is made anew for each number of words.
const determiner =
  '((?:era|dina|ditt|din|er|ert|deras|den|your|the|their|its|each|his|her|my|dine|jeres|deres)\\s)?';
const words = '((?!patient|person)[\\p{L}-]+\\s){0,2}?';
const sum =
  '(?:(?:EUR|SEK|USD|GBP|DKK|NOK)\\s?\\d[\\d ,.]*|[€£$]\\s?\\d[\\d ,.]*|\\d[\\d  .]*\\s?(?:kr|kronor|sek|euro?|nok|dkk))';

const fraction =
  '(?:\\d{1,2}\\s?(?:%|procent|prosent|per ?cent|pct)|hälften|halva|half(?!\\s(?:board|day|an?|hour|time|term)(?!\\p{L}))|halvparten|halvdelen|(?:en|ett|två|tre|fyra|a|one|two|three|four|to|fire)\\s(?:tredjedel|fjärdedel|femtedel|tredjedelar|fjärdedelar|femtedelar|third|thirds|quarter|quarters|fifth|fifths|tredjedele|fjerdedel|fjerdedele)|[½⅓⅔¼¾]|[123]/[2345])';
const pays =
  '(?:betalar?|bekostar?|täcker|täcka|ersätter|ersätta|står för|tar|finansierar|sponsrar|subventionerar|går in med|lägger(?: in| ut)?|bidrar med|skjuter till|pröjsar|pyntar|hostar upp|punga?r? ut med|slantar upp|spenderar|pays?|shoulders?|bears?|carr(?:y|ies)|stumps? up|covers?|funds?|reimburses?|meets?|sponsors?|subsidi[sz]es?|picks? up|refunds?|dekker|dækker|betaler|står for)';
const paid =
  '(?:ersätt\\p{L}*|ersatt\\p{L}*|betal(?:as|t|d|da)|bekosta(?:s|t|d|de)|finansiera(?:s|t|d|de)|sponsra(?:s|t|d|de)|täck(?:s|t|ta)|subventionera(?:s|t|d|de)|står vi|tar vi|står \\p{L}+ för|paid|covered|funded|reimbursed|refunded|sponsored|financed|subsidi[sz]ed|borne|met|dekkes|dækkes|betales)';
const partly = '(?:delvis|till viss del|till en del|till hälften|partly|partially|in part|delvist)';
const remainder =
  '(?:resten|mellanskillnaden|återstoden|det överskjutande|det resterande|the (?:rest|remainder|balance|difference|shortfall|gap))';

/** Without one of these no construction can stand. */
const hint =
  /del(?!tag|a |ad|egat)|part|portion|share|some|most|toward|bidra|tillskott|stipendi|tilsk|rest|återstod|mellansk|överskj|övriga|other|remain|balance|differ|short|gap|krona|match|lägger|skjuter|stöd|contribut|grant|bursar|allowance|chip|merparten|huvud|lejon|hälften|halv|half|way|jämnt|third|quarter|fifth|\d\s?%|procent|prosent|cent|[½⅓⅔¼¾]|\d\/\d|med och|upp till|up to|högst|max|first|första|sponsr|support|tops? up|put|split|hjälp|help|fifty|dutch/iu;

interface Construction {
  readonly pattern: RegExp;
  readonly isTold: boolean;
  /** Whether it ends with something that costs: where a sentence names nothing such, it need not be looked for. */
  readonly ofCost?: boolean;
}

// A word that ends so is found by its end, without its beginning.
const anyCost = forSmallLetters(cost.replaceAll('\\p{L}*', ''));

function construction(source: string, isTold = false): Construction {
  return { pattern: forSmallLetters(`(?<![\\p{L}\\d])(?:${source})(?!\\p{L})`), isTold };
}

/** Of what costs, as the words that follow `source`; `more` may stand behind them. */
function ofCost(source: string, { isTold = false, more = '' } = {}): Construction {
  return { ...construction(`(?:${source})\\s${determiner}${words}${cost}${more}`, isTold), ofCost: true };
}

const constructions: readonly Construction[] = [
  ofCost(
    `(?:(?:(?:en|viss|mindre|större|stor)\\s){0,2}(?:del|andel|delar)|större delen|merparten|huvuddelen|lejonparten)\\sav`,
  ),
  ofCost(
    `(?:(?:a|an|the)\\s)?(?:(?:large|small|certain|major)\\s)?(?:part|portion|share|proportion|fraction|some|most)\\sof`,
  ),
  ofCost(
    `${sum}\\s?(?:per \\p{L}+ )?(?:towards?|as a contribution to|som bidrag till|i bidrag till|i tillskott till|som tilskud til|til dekning av)`,
  ),
  ofCost(
    `(?:(?:rese|kost|logi)?(?:bidrag|tillskott|stipendium|stöd|tilskud|tilskudd)|contributions?|grant|bursary|allowance|bidrar?|stödjer|skjuter till|contribut(?:es?|ing)|chips? in)(?:\\s(?:med|på|om|of|with|up to)\\s[^.!?;]{1,25}?)?\\s(?:till|för|til|for|to|towards?)`,
    { more: `(?:\\s?:?\\s${sum}(?:\\s?/\\s?\\p{L}+)?)?` },
  ),
  construction(
    `(?:vi|we|\\p{Lu}\\p{L}+)\\s(?:tar|står för|betalar|bekostar|lägger|skjuter till|täcker|pays?|covers?|takes?|adds?|tops? up|contributes?)\\s(?:de |the )?(?:övriga|andra|resterande|other|remaining)\\s\\d[\\d  ]*`,
    true,
  ),
  construction(
    `(?<=(?:ni|du|you|deltagaren|deltagarna|participants?|delegates?|kliniken|arbetsgivaren)\\s(?:betalar|lägger|står för|bidrar med|pay|pays|put|puts|cover|covers)\\s[^.!?;]{0,25}\\d[^.!?;]{0,15}[,;–]\\s?(?:och |and |so |så )?)(?:vi|we)\\s(?:skjuter till|lägger till|lägger|tar|står för|betalar|bekostar|add|top up|cover|pay|put in|contribute)\\s[^.!?\\d]{0,15}\\d[\\d  ]*`,
    true,
  ),
  construction(
    '(?:(krona|kronor|krone|crown|spänn|dollar|pound|penny|euro)\\s(?:för|mot|for|by|pr)\\s\\1|(?:lägger|satsar|bidrar med) en krona[^.!?]{0,15}(?:vi|er|ni)\\s[^.!?]{0,15}en krona|match(?:ar|a|es|ing)?\\s(?:varje|every|each|er|ert|your)\\s(?:\\p{L}+\\s)?(?:krona|kronor|kr|pound|euro|contribution|payment|insats|bidrag|belopp)(?:\\s(?:ni|er|your|you))?|match(?:ar|a|es|ing)?\\s(?:whatever|what|the amount|det(?: som)?|vad)\\s(?:\\p{L}+\\s){0,4}?(?:puts?(?: in)?|pays?|contributes?|spends?|gives?|lägger|betalar|satsar|bidrar|skjuter till))',
    true,
  ),
  construction(`${pays}\\s(?:(?:upp till|up to|högst|max|cirka|ca|about|som mest)\\s)?${fraction}`),
  construction(`${fraction}\\s(?:[^.!?;,]{0,25}\\s)?${paid}`),
  construction(`${partly}\\s(?:\\p{L}+\\s){0,2}?${paid}`),
  construction(`${paid}\\s(?:\\p{L}+\\s)?${partly}`),
  construction(
    `(?:partial|part)\\s?-?(?:funding|payment|sponsorship|bursary|refund|reimbursement|coverage|cover|support|subsidy|contribution|grant)|del(?:vis\\s)?(?:ersättning|betalning|sponsring|täckning|finansiering|bidrag)`,
  ),
  construction(
    `${pays}\\s(?:vi\\s)?${remainder}|${remainder}\\s(?:${pays}\\s(?:vi|\\p{L}+)|(?:är|is|are)?\\s?${paid})`,
  ),
  construction(`(?:är|vara)\\smed\\soch\\s(?:betalar?|bekostar?|finansierar?|delar)`),
  construction(
    `(?:hjälper|hjälpa)\\still\\smed\\s${determiner}${words}${charge}|helps?\\s(?:you\\s)?(?:out\\s)?(?:with|towards|to\\s(?:fund|cover|meet)|fund|cover|meet)\\s${determiner}${words}${charge}`,
    true,
  ),
  construction(
    '(?:go(?:ing|es)?\\shalves|halves\\swith\\s(?:you|us)|meets?\\syou\\shalf\\s?-?way|splits?\\s(?:the|your)\\s(?:cost|bill|fee|fare|ticket)s?)',
    true,
  ),
  construction(
    `(?:${pays}|splits?|delar?|delas|kör|kör vi|går|gör|goes?|going|runs?)\\s(?:\\p{L}+\\s){0,3}?(?:fifty\\s?-?fifty|femtio\\s?-?femtio|50\\s?[/–-]\\s?50|halva? om halva?|jämnt|hälften var)(?:\\s(?:med|with)\\s(?:\\p{L}+\\s)?\\p{L}+)?`,
    true,
  ),
  ofCost(
    `(?:go(?:es)?|räcker|kommer)\\s(?:some|part|half|most|a little|a good|a long|en bit|halva|långt)\\s?(?:of the |of |på )?(?:way|vägen)?\\s(?:towards?|to|till|för|mot)`,
    { isTold: true },
  ),
  construction(
    `(?:(?:vi|we)\\s(?:dela[rs]?|splittar|spleisar|split|share)|dela[rs]? vi)\\s(?:\\p{L}+\\s){0,3}?(?:på\\s)?${determiner}(?:${charge}|\\p{L}*räkning(?:en)?|\\p{L}*nota(?:n)?|(?:\\p{L}+\\s)?bill)`,
    true,
  ),
  construction(
    '(?:hälften\\svar|halva\\svar|fifty\\s?-?fifty|50\\s?[/–-]\\s?50|60\\s?/\\s?40|70\\s?/\\s?30)',
  ),
  ofCost(`(?:upp till|up to|högst|max(?:imalt|imum)?|the first|de första)\\s${sum}\\s?(?:av|of)`),
  construction(
    `(?:sponsrar|subventionerar|bidrar|går in|stöttar|stödjer|hjälper till|puts? in|chips? in|contributes?|tops? up|supports?)\\s(?:[^.!?;]{0,25}?\\s)?(?:(?:med|with|by)\\s)?${sum}\\s?(?:per|/)\\s?(?:person|deltagare|pers|participant|delegate|attendee|head|skalle|huvud)`,
    true,
  ),
];

function cueAt(analysis: Analysis, start: number, words: string, isTold: boolean): ShareCue {
  const [first, last] = [tokenAt(analysis, start), tokenAt(analysis, start + words.length - 1)];
  return { list: 'cost-share', kind: undefined, first, last, start, end: start + words.length, isTold };
}
