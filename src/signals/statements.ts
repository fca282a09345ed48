import type { Signal, SignalId } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { groupBy } from '../text/group-by.ts';
import { findAgreement, isOnlySigning } from './agreement.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { findConsents } from './approval.ts';
import { findBonds } from './exclusivity.ts';
import { phrasesBeside, sentenceSpan, tokenAt } from './look-up.ts';
import type { Reading } from './reading.ts';
import { isOnLineOf } from './recipient-role.ts';
import { findSalutation } from './salutation.ts';
import { isTitleOfSpeaker } from './spoken-titles.ts';
import { findSponsors } from './sponsors.ts';
import { stanceOf } from './stance.ts';

/** Signals that a phrase alone carries, once a kind: the list in `rules/words/` that bears their name says all. */
const listed: readonly SignalId[] = [
  'approval',
  'compliance-claim',
  'vetting',
  'target-group',
  'procurement',
  'exclusivity',
  'pressure',
  'publication',
];

/** Signals that a phrase alone carries: what the text says of approval, sponsors, agreements and the like. */
export function findStatements(reading: Reading): Omit<Signal, 'quote'>[] {
  const { analysis } = reading;
  return [
    ...listed.flatMap((id) => firstOfEachKind(analysis, id)),
    ...findSponsors(reading),
    ...findAgreement(analysis),
  ];
}

/** Lists whose first kind counts alone, and kinds that say nothing beside another of their list. */
const onlyFirst: readonly SignalId[] = ['approval'];
const mereMention = 'mention';

function firstOfEachKind(analysis: Analysis, id: SignalId): Omit<Signal, 'quote'>[] {
  const spelled = spelledOut(analysis, id);
  const listed = [...spelled, ...phrasesOf(analysis, id)]
    .filter((phrase) => !isOtherwiseMeant(analysis, phrase, id))
    .filter((phrase) => spelled.includes(phrase) || spelled.length === 0 || !isLeftToReader(analysis, phrase))
    .sort((one, other) => one.start - other.start);
  const phrases = id === 'procurement' ? [...contractNumbers(analysis), ...listed] : listed;
  if (onlyFirst.includes(id)) return firstOf(analysis, phrases, id);
  const groups = groupBy(phrases, (phrase) => phrase.kind);
  if (groups.size > 1) groups.delete(mereMention);
  return [...groups.values()].flatMap((group) => firstOf(analysis, group, id));
}

/** What a construction rather than a listed phrase says. */
function spelledOut(analysis: Analysis, id: SignalId): Phrase[] {
  if (id === 'exclusivity') return findBonds(analysis);
  return id === 'approval' ? findConsents(analysis) : [];
}

/** “det avgör du” says less of an approval than words that name the superior who gives it, unless that is the reader. */
function isLeftToReader(analysis: Analysis, phrase: Phrase): boolean {
  return isByReader(analysis, phrase) && !greetsHead(analysis);
}

function isByReader(analysis: Analysis, phrase: Phrase): boolean {
  return phrase.list === 'approval' && /(?<!\p{L})(?:du|ni|you)(?!\p{L})/iu.test(textOf(analysis, phrase));
}

function greetsHead(analysis: Analysis): boolean {
  const salutation = findSalutation(analysis);
  return phrasesOf(analysis, 'recipient').some(
    (phrase) => phrase.kind === 'head-of-unit' && isOnLineOf(phrase, salutation),
  );
}

const ownMatter =
  /(?<!\p{L})(?:innehåll\p{L}*|upplägg\p{L}*|ämne(?:t|na)?|rubrik(?:en)?|titel(?:n)?|vinkel(?:n)?|tid(?:en|er|punkt\p{L}*)?|dag(?:en)?|datum(?:et)?|plats(?:en)?|lokal(?:en)?|ort(?:en)?|takten|själv(?:a|t)?|contents?|topics?|titles?|dates?|yourself|indhold\p{L}*|emne(?:t)?|selv)(?!\p{L})/iu;
const whoComes =
  /(?<!\p{L})(?:vilka|vem|vilken av|vilka av|who|whom|medarbetare|deltar?|personal|hvem|hvilke)(?!\p{L})/iu;

/** “Innehållet bestämmer du helt själv”: what is left to the reader is another matter than who comes. */
function isOwnMatter(analysis: Analysis, phrase: Phrase): boolean {
  const sentence = isByReader(analysis, phrase) ? sentenceSpan(analysis, phrase.start) : undefined;
  if (!sentence) return false;
  const from = Math.max(sentence.start, phrase.start - nearMatter);
  const words = analysis.text.slice(from, Math.min(sentence.end, phrase.end + nearMatter));
  return ownMatter.test(words) && !whoComes.test(words);
}

/** How far, in characters, from the words that leave something to the reader it may be named. */
const nearMatter = 40;

function isOtherwiseMeant(analysis: Analysis, phrase: Phrase, id: SignalId): boolean {
  if (id === 'approval') return isSignature(analysis, phrase) || isOwnMatter(analysis, phrase);
  return id === 'target-group' && isTitleOfSpeaker(analysis, phrase);
}

const numbered =
  /(?<!\p{L})(?:avtal|kontrakt|avtale|aftale|contract|agreement)(?:et)?,? (?:nr\.? ?|nummer |no\.? |number )?\p{Lu}{1,5}[- ]?\d{2,4}[-/:]\d{2,6}/gu;

/** “avtal RD-2025-1184”: a contract by its number is one that has been procured. */
function contractNumbers(analysis: Analysis): Phrase[] {
  return [...analysis.text.matchAll(numbered)]
    .filter(({ index }) => analysis.regionAt(index) === 'offer')
    .map(({ index, 0: words }) => {
      const [first, last] = [tokenAt(analysis, index), tokenAt(analysis, index + words.length - 1)];
      return { list: 'procurement', kind: 'contract', first, last, start: index, end: index + words.length };
    });
}

/** “Avtalet undertecknas av arbetsgivaren”: whoever signs the agreement is a party to it. */
function isSignature(analysis: Analysis, phrase: Phrase): boolean {
  const words = textOf(analysis, phrase);
  const sentence = sentenceSpan(analysis, phrase.start);
  if (sentence && beforehand.test(analysis.text.slice(sentence.start, phrase.start))) return false;
  return (
    (isOnlySigning(words) || signing.test(words)) &&
    phrasesBeside(analysis, 'agreement', phrase.first).some(
      (other) => !isOnlySigning(textOf(analysis, other)),
    )
  );
}

/** “Before a contract can be issued we need a signature from your head”: what is signed first is another paper. */
const beforehand =
  /^\W*(?:before|innan|före|ahead of|inden|før)\s(?:(?:a|an|any|the|our|ett|något|vårt|et|vi|we)\s){0,2}(?:\p{L}+\s){0,2}(?:contract|agreement|\p{L}*avtal|\p{L}*kontrakt|\p{L}*aftale|\p{L}*avtale)(?:et|en)?(?!\p{L})/iu;

/** “du, sjukhuset som arbetsgivare och Tirsmed skriver under” */
const signing = /(?:skriv(?:er|a|it)? under|undertecknar?|signerar?|countersigns?|signs?)$/i;

/** “Only register if your manager has approved”: a condition asks for what it mentions. */
const condition =
  /(?:^|\s)(?:if|once|unless|when|provided(?: that)?|om|när|förutsatt att|hvis|når)[^\S\n](?:\S+[^\S\n]){0,3}$/i;

function kindOf(analysis: Analysis, phrase: Phrase, id: SignalId): Signal['kind'] {
  return id === 'approval' && isCondition(analysis, phrase) ? 'required' : phrase.kind;
}

function isCondition({ text }: Analysis, { start }: Phrase): boolean {
  return condition.test(text.slice(Math.max(0, start - 40), start));
}

function firstOf(analysis: Analysis, phrases: readonly Phrase[], id: SignalId): Omit<Signal, 'quote'>[] {
  const [first] = phrases;
  return first ? [statement(analysis, first, id)] : [];
}

function statement(analysis: Analysis, phrase: Phrase, id: SignalId): Omit<Signal, 'quote'> {
  const kind = kindOf(analysis, phrase, id);
  return {
    id,
    ...(kind ? { kind } : {}),
    stance: stanceIn(analysis, phrase, id),
    start: phrase.start,
    end: phrase.end,
  };
}

/** How many tokens may part a denial from a procurement that it denies: “ingen pågående upphandling”. */
const denialReach = 3;

/** “syns inte i något öppet register”: denied between the verb and the place. */
const deniedWithin = /(?:^|\s)(?:inte|ej|aldrig|not|never|ikke)(?=\s)/i;

/** “Under upphandlingen talar vi inte om priser”: what is not done, or may be talked of, does not deny a procurement. */
function stanceIn(analysis: Analysis, phrase: Phrase, id: SignalId): Signal['stance'] {
  if (id === 'approval') return approvalStance(analysis, phrase);
  const stance = stanceOf(analysis, phrase);
  if (id === 'publication' && deniedWithin.test(textOf(analysis, phrase))) return 'denied';
  if (id !== 'procurement' || stance === 'stated') return stance;
  if (stance === 'unclear') return phrase.kind === mereMention ? 'stated' : 'unclear';
  const isBefore = (cue: Phrase) => cue.last < phrase.first && phrase.first - cue.last <= denialReach;
  return phrasesBeside(analysis, 'negation', phrase.first).some(isBefore) ? stance : 'stated';
}

/** “Ingen deltar utan chefens medgivande” asks for approval; “utan chefens medgivande” alone denies that it is asked for. */
function approvalStance(analysis: Analysis, phrase: Phrase): Signal['stance'] {
  const words = phrasesBeside(analysis, 'needless', phrase.first);
  if (words.some(({ kind }) => kind === 'needless')) return 'denied';
  const before = analysis.text.slice(Math.max(0, phrase.start - 30), phrase.start);
  const isWithout = /(?:^|\s)(?:utan|without|uten|uden)\s+(?:\S+\s+){0,2}$/i.test(before);
  const isNone = /(?:^|\s)(?:no|ingen|inget|inga)\s+(?:\S+\s+)?$/i.test(before);
  const isDouble = words.some(
    ({ kind, first, last }) => kind === 'nobody' && (last < phrase.first || isClose(phrase, first)),
  );
  if (isNone || (isWithout && !isDouble)) return 'denied';
  const isOpen = stanceOf(analysis, phrase) === 'unclear' && !isCondition(analysis, phrase);
  return isOpen ? 'unclear' : 'stated';
}

/** “Utan chefens klartecken kan vi inte boka dig” */
function isClose({ last }: Phrase, denial: number): boolean {
  return denial > last && denial - last <= doubleReach;
}

/** How many tokens after “without their approval” the denial may stand that makes it asked for. */
const doubleReach = 6;

function textOf(analysis: Analysis, phrase: Phrase): string {
  return analysis.text.slice(phrase.start, phrase.end);
}
