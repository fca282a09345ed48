import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { clear, tellInvitation } from './genre.ts';

const offered =
  /(?<!\p{L})(?:bjöds?|bjudit|hade bjudits|betalade|betalat|bekostade|bekostat|på bekostnad av|bekostades av|stod för|stått för|erbjöd|erbjudit|lockade|inviterte|inviterede|betalte|spanderte|invited|had invited|paid for|had paid|treated|hosted|had hosted|wined and dined)(?!\p{L})/giu;
const company =
  /(?<!\p{L})(?:\p{L}*(?:företag|bolag|koncern|leverantör|tillverkar|läkemedelsjätte|medicinteknikjätte|selskap|selskab|firma)\p{L}*|AB|industrin|compan(?:y|ies)|firms?|manufacturers?|suppliers?|drug ?makers?)(?!\p{L})/u;
const first = /(?<!\p{L})(?:[Vv]i|[Jj]ag|[Oo]ss|[Ww]e|[Uu]s|I(?! \p{Lu}))(?!\p{L})/u;

/** What a court, a board or a newspaper does with what has been done. */
const told =
  /(?<!\p{L})(?:(?:nämnden|domstolen|rätten|tingsrätten|hovrätten|rådet|styrelsen|nbl|ign|inspektionen|åklagaren|tillsynsmyndigheten|nemnda|nævnet|the (?:board|panel|court|committee|tribunal|authority|prosecutor))\s(?:\p{L}+\s){0,2}(?:fann|finner|ansåg|anser|fällde|fäller|friade|friar|konstatera\p{L}*|slog fast|prövade|bedömde|bedömer|skriver|beslutade|kritisera\p{L}*|påpeka\p{L}*|menade|menar|krävde|yrkade|väckte|fant|fandt|mente|found|held|ruled|concluded|considered|considers|decided|noted|fined)|(?:fälldes|fälls|friades|friats|fällts|anmäldes|anmälts|dömdes|döms|åtalades|åtalas|kritiserades|utreds|granskades|avslöjades|felles|blev fældet) (?:av|i|för|till|efter|på)|(?:enligt|according to|ifølge) (?:\p{L}+\s){0,2}(?:tidningen|nämnden|domen|beslutet|utredningen|åklagaren|the (?:paper|newspaper|board|ruling|verdict))|(?:rapporterade?|rapporterar|avslöjade|avslöjar|skrev|skriver|uppger|berättade|reported|reports|revealed) (?:\p{L}+\s){0,1}(?:tidningen|tidning|radion|ekot|svt|tv4|dagens \p{L}+|läkartidningen|läkemedelsvärlden|the (?:paper|newspaper|times|guardian))|(?:tidningen|läkartidningen|läkemedelsvärlden|ekot) (?:rapporterar|rapporterade|skriver|skrev|uppger|avslöjar|avslöjade|har granskat)|(?:handlingar|dokument|mejl) som tidningen|tidningen (?:har )?(?:begärt|tagit) (?:ut|del)|lämnats? (?:över )?till åklagare|(?:startat|inlett|öppnat) en (?:ut|förunder|intern)\p{L}*|straffavgift\p{L}*|var (?:därför )?(?:oförenligt|i strid) med|strider mot|stred mot|in breach of|breached)(?!\p{L})/iu;

/** Words of a mail that itself asks somebody to come, whatever it tells of others. */
const asks =
  /(?<!\p{L})(?:välkom\p{L}*|anmäl (?:dig|er)|osa|anmälan (?:görs|senast|sker)|hoppas (?:att )?(?:vi|du|ni|få)|ses (?:vi|den|på)|vi (?:bjuder|inbjuder|vill bjuda)|har (?:vi )?(?:nöjet|glädjen)|inbjudan till|svar önskas|please (?:register|join|rsvp)|you are invited|we (?:would like to )?invite|register (?:by|here|now)|velkommen|påmelding|tilmelding)(?!\p{L})/iu;

/** What a newspaper quotes from an invitation asks its own readers nothing. */
const quoted = /["“”»][^"“”»«\n]{1,200}["“”«]/gu;

/** How much of a message is read, and how far before and after words of giving their giver is looked for. */
const [longest, near] = [6000, 90];

/**
 * “Ett läkemedelsföretag bjöd i höstas tolv läkare på middag. Nämnden fann …”: a ruling or a newspaper tells what a
 * company has done; nobody is asked to come.
 */
export function isPastReport({ analysis }: Reading): boolean {
  const { subject, body } = analysis.wording;
  const text = analysis.text.slice(subject.start, Math.min(body.end, subject.start + longest));
  return (
    tellInvitation(analysis) < clear &&
    !asks.test(text.replace(quoted, '')) &&
    told.test(text) &&
    !hasProgramme(analysis) &&
    [...text.matchAll(offered)].some(({ index }) => isOfCompany(text, index))
  );
}

/** An agenda or a speaker is of something to come to. */
function hasProgramme(analysis: Analysis): boolean {
  return phrasesOf(analysis, 'speaker').length > 1;
}

/** Whether the sentence up to the verb, or right after it, names a company and not the writer. */
function isOfCompany(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - near), at);
  const own = before.slice(Math.max(...['. ', '! ', '? ', '\n'].map((sign) => before.lastIndexOf(sign))) + 1);
  const after = text.slice(at, at + near / 2).split(/[.!?\n]/, 1)[0] ?? '';
  return !first.test(own) && !/^\S+\s(?:vi|jag|we)(?!\p{L})/iu.test(after) && company.test(`${own} ${after}`);
}
