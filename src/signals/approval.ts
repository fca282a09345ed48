import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { consentsOfPronoun } from './consent-of-pronoun.ts';
import { phrasesBeside, sentenceSpan } from './look-up.ts';

/** Where a superior's yes to taking part is told or asked for: “run this past your manager”, “din chef har nickat bifall”. */
export function findConsents(analysis: Analysis): Phrase[] {
  const words = phrasesOf(analysis, 'consent');
  return [
    ...words
      .filter(({ kind }) => kind === 'superior')
      .flatMap((superior) => consentOf(analysis, superior) ?? []),
    ...words.filter(({ kind }) => kind === 'agrees').flatMap((yes) => consentByName(analysis, yes) ?? []),
    ...consentsOfPronoun(analysis, (superior) => isOfReader(analysis, superior)),
  ];
}

const helpers = new Set(['har', 'redan', 'också', 'hade', 'has', 'already', 'have', 'kindly']);

/** “Bengt-Ove har sagt ja till detta”: who forwards an offer names a colleague who has it before them, too. */
function consentByName(analysis: Analysis, yes: Phrase): Phrase | undefined {
  const { regionAt, text, tokens } = analysis;
  if (regionAt(yes.start) !== 'own' || ownPart.test(text.slice(yes.end, yes.end + nearPart)))
    return undefined;
  let first = yes.first - 1;
  while (helpers.has(tokens[first]?.lower ?? '')) first--;
  const name = tokens[first];
  if (!name || first === yes.first - 1 || name.sentence !== tokens[yes.first]?.sentence) return undefined;
  if (!/^\p{Lu}/u.test(text.slice(name.start)) || !isCopied(analysis, name.lower)) return undefined;
  if (tokens[first - 1]?.lower === '-' && tokens[first - 1]?.end === name.start) first -= 2;
  const start = tokens[first]?.start ?? name.start;
  return { list: 'approval', kind: 'stated', first, last: yes.last, start, end: yes.end };
}

/** “… har sagt ja till att föreläsa”: a yes to a task of one's own lets nobody else come. */
const ownPart =
  /^\s(?:till att|to)\s(?:föreläsa|tala|prata|vara|moderera|hålla|speak|talk|chair|present|give)/iu;
const nearPart = 30;

function isCopied({ message }: Analysis, name: string): boolean {
  return [...message.to, ...message.cc].some((person) =>
    (person.name ?? '')
      .toLowerCase()
      .split(/[\s,-]+/)
      .includes(name),
  );
}

function consentOf(analysis: Analysis, superior: Phrase): Phrase | undefined {
  if (!isOfReader(analysis, superior) || isWondered(analysis, superior)) return undefined;
  const yes = phrasesBeside(analysis, 'consent', superior.first).find((word) =>
    belongs(analysis, superior, word),
  );
  if (!yes) return undefined;
  const [one, other] = yes.start < superior.start ? [yes, superior] : [superior, yes];
  const kind = isGiven(analysis, one, other) ? 'stated' : 'required';
  return { list: 'approval', kind, first: one.first, last: other.last, start: one.start, end: other.end };
}

/** “Behöver din chef skriva på något?”: who wonders whether a yes is needed asks for none. */
function isWondered(analysis: Analysis, { start }: Phrase): boolean {
  const sentence = sentenceSpan(analysis, start);
  return sentence !== undefined && wondering.test(analysis.text.slice(sentence.start, sentence.end));
}

const wondering =
  /^\s*(?:(?:och|men|and|but)\s)?(?:behöver|måste|krävs|behövs|need|does|do|must|is)\s[^.!]{0,120}\?\s*$/iu;

/** “Managers agree that …” is about heads at large; an authority's or a patient's consent is none of the employer. */
function isOfReader(analysis: Analysis, { start, end }: Phrase): boolean {
  const { text } = analysis;
  if (generic.test(text.slice(start, end))) return false;
  const sentence = sentenceSpan(analysis, start);
  return !sentence || !foreign.test(text.slice(sentence.start, sentence.end));
}

const generic = /(?:chefer|ledare|managers|employers|bosses|supervisors|superiors)$/i;
const foreign =
  /(?<!\p{L})(?:patient\p{L}*|vårdnadshavare\p{L}*|etik\p{L}*|ethics|ema|fda|läkemedelsverket|irb|gdpr|cookies?|kakor)(?!\p{L})/iu;

/** How many tokens may part a superior from the words of consent, after it and before it. */
const reachAfter = 6;
const reachBefore = 5;

function belongs({ text }: Analysis, superior: Phrase, word: Phrase): boolean {
  const isAfter = word.first > superior.last;
  const parted = isAfter ? word.first - superior.last - 1 : superior.first - word.last - 1;
  if (parted < 0 || parted > (isAfter ? reachAfter : reachBefore)) return false;
  const between = isAfter ? text.slice(superior.end, word.start) : text.slice(word.end, superior.start);
  if (/[.;!?]|\n\s*\n/.test(between)) return false;
  if (word.kind === 'seeks')
    return (
      !isAfter &&
      !/[:,]/.test(between) &&
      !isTopic(text, superior) &&
      (parted <= mostAfterBy || !agent.test(text.slice(word.start, word.end)))
    );
  if (word.kind === 'agrees') return isAfter ? !newClause.test(between) : agreedBy.test(between);
  if (word.kind === 'yes') return isAfter ? !newClause.test(between) : yesOf.test(between);
  if (word.kind !== 'loose-yes') return false;
  return isAfter
    ? parted < 2 && genitive.test(text.slice(superior.start, superior.end))
    : looseOf.test(between);
}

/** “Anmälan görs av närmaste chef”: after “av” little else than the superior follows. */
const agent = /\s(?:av|by)$/i;
const mostAfterBy = 2;

/** “Ask your manager about the new pump”: the talk is of something else than leave. */
function isTopic(text: string, { end }: Phrase): boolean {
  return /^\s+(?:about|regarding|angående)\s/i.test(text.slice(end, end + 12));
}

const genitive = /(?:s|['’]s?)$/i;
/** “Din chef undrar om studien godkänns”: another clause tells something else. */
const newClause =
  /(?<!\p{L})(?:to be|att|om|hur|varför|that|whether|when|how|why|där|which|vilken|men|but|at)(?!\p{L})/iu;
const by = '(?:av|från|ifrån|hos|by|from|of|af|fra|på)';
/** “godkänns av din närmaste chef”, “Godkänner din chef”. */
const agreedBy = new RegExp(
  `^\\s+(?:\\p{L}+\\s+)?(?:${by}\\s+(?:\\p{L}+\\s+){0,3}|(?:din|er|ditt|ert|your)\\s+(?:närmaste\\s+)?)$`,
  'iu',
);
/** “underskrift krävs av din närmaste chef”, “grönt ljus uppifrån”, “Attest (chef)”. */
const yesOf = new RegExp(`^\\s*[:(,–-]?\\s*$|^\\s+(?:\\p{L}+\\s+){0,2}${by}\\s+(?:\\p{L}+\\s+){0,3}$`, 'iu');
const looseOf = new RegExp(`^\\s+${by}\\s+(?:\\p{L}+\\s+){0,2}$`, 'iu');

const perfect =
  /(?<!\p{L})(?:har|hade|redan|(?:has|have|had)(?! to(?!\p{L}))|already|tycker|gav|sa|sade|nickade|godkände|samtyckte|approved|agreed|gave|okayed|gett|givit)(?!\p{L})/iu;
const confirmed =
  /(?<!\p{L})(?:innehålla\p{L}*|intyg\p{L}*|bekräft\p{L}*|confirm\p{L}*|certif\p{L}*)(?!\p{L})/iu;
const asked =
  /(?<!\p{L})(?:måste|skall?|bör|behöver|krävs|fordras|innan|först|förutsatt|förutsätter|förutsättning|om|när|must|should|shall|needs?|to be|be|before|once|if|unless|until|only|provided|utan|without)(?!\p{L})/iu;

/** “Din chef har gett klartecken” tells of a yes; “när chefen har godkänt” asks for it. */
function isGiven(analysis: Analysis, one: Phrase, other: Phrase): boolean {
  const { text } = analysis;
  if (one.kind === 'seeks' && (isAgreed(analysis, one) || isSettledWith(analysis, one))) return true;
  if (!perfect.test(text.slice(one.start, other.end))) return false;
  const from = sentenceSpan(analysis, one.start)?.start ?? one.start;
  if (confirmed.test(text.slice(Math.max(from, one.start - nearConfirmed), one.start))) return false;
  return !asked.test(text.slice(Math.max(from, one.start - nearAsked), other.end));
}

/** “Uppställningen är klar med opchef Marianne Grip”: settled with the superior, not to be. */
const settledWith = /^(?:(?:är|var|blev|redan)\s)?(?:klara?t?|klart|ordnat|fixat|löst|okejat|clearat)\s/iu;

const agreement =
  /^(?:överenskomme(?:lse|t)|agreed|aft(?:ale|alt)|avt(?:ale|alt)|avstäm(?:ning|t)|samråd)(?!\p{L})/iu;
const accordingTo =
  /(?:^|[.!?:;,(–-]\s*)(?:enligt|efter|som|i enlighet med|tack vare|according to|as|per|following|i henhold til|ifølge|etter|som)\s(?:tidigare\s|muntlig\s|vår\s|our\s|en\s|an\s)?$/iu;

/** “Enligt överenskommelse med avdelningschefen”, opening its clause: the two have agreed; “sker efter …” asks for it. */
function isAgreed({ text }: Analysis, { start, end }: Phrase): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  return (
    agreement.test(text.slice(start, end)) &&
    accordingTo.test(text.slice(Math.max(from, start - nearAsked), start))
  );
}

function isSettledWith(analysis: Analysis, { start, end }: Phrase): boolean {
  const { text } = analysis;
  const from = sentenceSpan(analysis, start)?.start ?? start;
  return (
    settledWith.test(text.slice(start, end)) &&
    !asked.test(text.slice(Math.max(from, start - nearAsked), start))
  );
}

/** How far, in characters, before the words of consent others may ask for it, or for its confirmation. */
const nearAsked = 40;
const nearConfirmed = 120;
