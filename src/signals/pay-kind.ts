import type { Signal } from '../report.ts';
import { phrasesOf } from './analysis.ts';
import type { Draft, Reading } from './reading.ts';

/** Pay with what it is for, and to whom it goes where the text says so. */
export function asPaidFor(reading: Reading, draft: Draft, kind: string): Draft {
  const paidTo = paidToOf(reading, draft);
  return { ...draft, signal: { ...draft.signal, kind, ...(paidTo ? { paidTo } : {}) } };
}

const workSituations = ['advisory-board', 'assignment'];
const ownWork =
  /(?:din|ditt|dina|your)\s(?:föreläsning|föredrag|presentation|medverkan|insats|dragning|anförande|inlägg|slides|lecture|talk|review|keynote|session)|(?:i|för) uppdraget(?!\p{L})|for (?:this|the) assignment|vill(?:e)? (?:vara|bli|agera) (?:ordförande|moderator|talare|föreläsare)|willing to (?:chair|moderate|speak|lecture)|vår podd|poddavsnitt|poddinspelning|our podcast|studiotid/iu;

/** “Varje föreläsare får 4 000 kr”, “SEK 2,000 for your talk”. */
const lecturers =
  /(?:föreläsar|talar|expert|moderator|panelist|speaker|panellist|advis[eo]r|lecturer|foredragsholder|oplægsholder)\p{L}* (?:som \p{L}+ )?(?:får|receives?|gets?|will receive|will get|betalas)(?!\p{L})|(?:för|for) (?:sin|sitt|din|ditt|ert|er|deras|your|their|the|his|her) (?:föreläsning|föredrag|presentation|lecture|talk|foredrag|oplæg)|(?:för|for) (?:föreläsningen|föredraget|foredraget)/iu;

/** What pay is for: as its words say, else work where work is asked for, else coming. */
export function kindOfPay(reading: Reading, draft: Draft): string {
  const known = ['unspecified', 'sum', 'none'];
  if (draft.phrase.list === 'honorarium' && !known.includes(draft.phrase.kind ?? 'none'))
    return draft.phrase.kind ?? 'unspecified';
  const asked = phrasesOf(reading.analysis, 'situation').map((phrase) => phrase.kind ?? '');
  if (asked.some((kind) => workSituations.includes(kind))) return 'assignment';
  if (asked.includes('market-survey') || draft.phrase.list === 'gift') return 'survey';
  if (lecturers.test(sentenceOf(reading, draft))) return 'assignment';
  if (/deltag|delta\b|närvar|attend|participa|deltak/i.test(sentenceOf(reading, draft))) return 'attendance';
  return ownWork.test(reading.analysis.text) ? 'assignment' : 'unspecified';
}

const toPerson =
  /privat|presentkort|gift card|voucher|personal bank|personliga? konto|ditt (bank)?konto|till dig\b|your (own |private |personal )?(bank )?account|to you personally|with you personally|direkt till dig|ta det som lön|rett til deg|direkte til (?:deg|dig)|skattekort/i;
const toEmployer =
  /(till|via|av|faktureras av) (din |er |klinikens |)(arbetsgivare|kliniken|klinik|region|sjukhus|enhet|verksamhet)|to (your|the) (employer|hospital|department|clinic|institution)|(?:via|through) (?:your |the )(?:employer|hospital|department|clinic)|fakturer\w+ av/i;
const toOwnCompany =
  /eget bolag|eget företag|egen firma|f-skatt|enskild firma|own company|your company|(?:ditt|eget) (?:bolag|företag|aktiebolag|ab)(?!\p{L})|limited company|own (?:business|firm|practice)|company of (?:yours|your own)|bolag om du har|eget (?:firma|selskab|selskap)|egen (?:virksomhed|virksomhet)/iu;

function paidToOf(reading: Reading, draft: Draft): Signal['paidTo'] {
  const text = sentenceOf(reading, draft);
  if (toOwnCompany.test(text) || followingOf(reading, draft).some(isThroughCompany)) return 'own-company';
  if (toEmployer.test(text)) return 'employer';
  return toPerson.test(text) ? 'person' : undefined;
}

/** “Tell me if you have your own company, then you can just invoice us.” */
function isThroughCompany(sentence: string): boolean {
  return toOwnCompany.test(sentence) && /faktur|invoice|contract|avtal|skatt|tax|lön/i.test(sentence);
}

/** How many sentences after the pay may tell how it is to be paid. */
const following = 9;

function followingOf({ analysis }: Reading, { phrase }: Draft): string[] {
  const own = analysis.tokens[phrase.first]?.sentence ?? -1;
  return analysis.cut.sentences
    .slice(own + 1, own + 1 + following)
    .map(({ start, end }) => analysis.text.slice(start, Math.min(end, start + 300)));
}

/** The pay's own sentence and the next, which often tells to whom. */
function sentenceOf({ analysis }: Reading, { phrase }: Draft): string {
  const sentence = analysis.tokens[phrase.first]?.sentence ?? -1;
  const { sentences } = analysis.cut;
  const own = sentences[sentence];
  const next = sentences[sentence + 1];
  return own ? analysis.text.slice(own.start, Math.min(next?.end ?? own.end, own.start + 600)) : '';
}
