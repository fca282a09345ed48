import type { Phrase } from '../text/find-phrases.ts';
import { phrasesOf } from './analysis.ts';
import { isBroughtOrShown } from './bring-along.ts';
import { findFreeGoods } from './free-goods.ts';
import { asHosted, isGiving } from './giver.ts';
import { phrasesBeside, sentenceSpan, startingWithin } from './look-up.ts';
import { mentionsOf, oneOfEach } from './mentions.ts';
import { isNotGiven } from './not-given.ts';
import { type Draft, draftOf, type Reading } from './reading.ts';

/** Things of value given to a person or a unit, but for prizes and pay. */
export function findGifts(reading: Reading): Draft[] {
  const accepts = isGiving(reading);
  const vouchers = new Set(payVouchers(reading));
  const found = [...findKept(reading), ...findFreeGoods(reading)];
  const kept = found.map((phrase) => withObject(reading, draftOf(reading, phrase, 'gift', accepts)));
  const gifts = [...mentionsOf(reading, 'gift', accepts), ...kept].filter(
    (draft) =>
      !vouchers.has(draft.phrase) &&
      !isPrize(reading, draft) &&
      !isBroughtOrShown(reading.analysis, draft.phrase) &&
      !isContainer(reading, draft.phrase) &&
      !isNotGiven(reading.analysis, draft) &&
      !isSocietysGrant(reading, draft.phrase),
  );
  return oneOfEach(gifts.map((draft) => withWorth(reading, withReceiver(reading, asHosted(reading, draft)))));
}

const grant = /stipend|fellowship|scholarship|grants?\s|legat/i;

/** “Två resestipendier à 15 000 kr ur föreningens fond”: what a society hands out is nobody's gift to care. */
function isSocietysGrant({ analysis, parties }: Reading, { kind, start, end }: Phrase): boolean {
  return kind === 'cash' && parties.side !== 'company' && grant.test(analysis.text.slice(start, end));
}

const worth =
  /(?:^|[^\p{L}])(?:värde|värt|värd|värda|ordinarie pris|nypris|worth|value|valued at|retail price|rrp|verdi|verdt|værdi|værd)\s?:?\s(?:av|på|of|til|at|till)?\s?\(?$/iu;

/** “En korg (värde ca 600 kr)”: a sum that is said to be a gift's worth. */
function withWorth({ analysis }: Reading, draft: Draft): Draft {
  const { signal, phrase } = draft;
  const sentence = sentenceSpan(analysis, phrase.start);
  if (signal.amount || signal.stance === 'denied' || !sentence) return draft;
  const from = phrase.end;
  const money = startingWithin(analysis.money, from, Math.min(sentence.end, from + nearWorth)).find(
    ({ start }) => worth.test(analysis.text.slice(Math.max(from, start - 30), start)),
  );
  return money ? { ...draft, signal: { ...signal, amount: money.amount } } : draft;
}

/** How far, in characters, after a gift its worth may be told. */
const nearWorth = 130;

const contents = /^\s*(?:med|with|of|innehållande|containing)\s[^.,;:!?\n]{0,40}$/iu;

/** “En påse med provförband”: the bag is no gift beside what is in it. */
function isContainer({ analysis }: Reading, phrase: Phrase): boolean {
  if (phrase.kind !== 'item') return false;
  const next = phrasesBeside(analysis, 'gift', phrase.first).find(({ first }) => first > phrase.last);
  return next !== undefined && contents.test(analysis.text.slice(phrase.end, next.start));
}

const object = /^\s[^.,;:!?()\n]{1,50}/u;

/** “Som tack behåller deltagarna byxorna”: what is kept follows the words of keeping. */
function withObject({ analysis }: Reading, draft: Draft): Draft {
  const { phrase, signal } = draft;
  const rest = phrase.list === 'keep' ? object.exec(analysis.text.slice(phrase.end, phrase.end + 52)) : null;
  return rest
    ? { ...draft, signal: { ...signal, end: Math.max(signal.end, phrase.end + rest[0].trimEnd().length) } }
    : draft;
}

/** Whom the text names nearest to the gift: the one who takes part, or the unit. */
function withReceiver(reading: Reading, draft: Draft): Draft {
  const { analysis } = reading;
  if (isForParty(reading, draft)) return { ...draft, signal: { ...draft.signal, to: 'unit' } };
  const distance = (agent: Phrase) => Math.abs(agent.first - draft.phrase.first);
  const receivers = phrasesBeside(analysis, 'agent', draft.phrase.first)
    .filter((agent) => agent.kind === 'participant' || agent.kind === 'employer')
    .sort((one, other) => distance(one) - distance(other));
  const sentence = sentenceSpan(analysis, draft.phrase.start);
  const before = sentence ? analysis.text.slice(sentence.start, draft.phrase.start).slice(-80) : '';
  const each =
    /(?:^|\s)(?:alla|var och en|varje|samtliga|everyone|everybody|each|every|all|the first)(?!\p{L})/iu.test(
      before,
    );
  const after = analysis.text.slice(draft.phrase.end, draft.phrase.end + 60);
  const all =
    /^[^.!?\n]*\s(?:till|to|til)\s(?:alla|samtliga|var och en|varje|(?:de|the)\s(?:\d+\s)?(?:första|first)|all|each|every|everyone|alle)(?!\p{L})/iu.test(
      after,
    );
  const [receiver] = receivers;
  const isUnits =
    lasting.has(draft.signal.kind ?? '') && receiver !== undefined && isPlural(reading, receiver);
  const isPersons = each || all || (receiver?.kind === 'participant' && !isUnits);
  const to = isPersons ? 'person' : receiver && 'unit';
  return to ? { ...draft, signal: { ...draft.signal, to } } : draft;
}

/** “15 000 spänn till er julfest”: what is paid for the staff's party goes to no single person. */
function isForParty({ analysis }: Reading, { phrase }: Draft): boolean {
  return (
    phrase.kind === 'cash' &&
    phrasesBeside(analysis, 'staff-event', phrase.first).some(
      ({ first, last }) => first >= phrase.first && last <= phrase.last,
    )
  );
}

/** What is left with several people at once is left with their unit: “vi lämnar kvar tre pumpar hos er”. */
const lasting = new Set(['equipment', 'sample']);

function isPlural({ analysis }: Reading, { first, last }: Phrase): boolean {
  return (
    first === last && /^(?:ni|er|era|ert|i|jer|jeres|dere|deres)$/.test(analysis.tokens[first]?.lower ?? '')
  );
}

/** “De stannar hos er”, “you go home with one”: words of keeping, where their sentence names no gift. */
function findKept({ analysis }: Reading): Phrase[] {
  return phrasesOf(analysis, 'keep').filter(
    ({ first, start, end }) =>
      phrasesBeside(analysis, 'gift', first).length === 0 &&
      !time.test(analysis.text.slice(Math.max(0, start - 20), start)) &&
      !paper.test(analysis.text.slice(end, end + nearPaper)) &&
      !headsList.test(analysis.text.slice(end, end + nearList)),
  );
}

/** “Det här får du med dig hem” above a list, “Vad får du med dig hem?”: what is meant stands there, and is a gift by its own word. */
const headsList =
  /^(?:\s?\?|\s?[:!.]?\s*\n\s*(?:[-*•·–—▪◦‣○>→✓✔]|\(?\d{1,2}[.)]\s|\p{Extended_Pictographic}))/u;
const nearList = 12;

/** “Jag lämnar bara kvar bruksanvisningen”: what tells of a product is no gift. */
const paper =
  /^\s(?:(?:en|ett|the|a|an|lite|våra?|our|några)\s)?(?:\p{L}+\s)?(?:bruksanvisning|\p{L}*manual|lathund|snabbguide|produktblad|prislist|visitkort|offert|broschyr|informationsblad|säkerhetsdatablad|user guide|quick guide|instructions? for use|ifu(?!\p{L})|price list|brochure|leaflet|business card|data ?sheet)/iu;
const nearPaper = 45;

/** “The afternoon is yours”: time is no gift. */
const time = /(?:afternoon|evening|morning|day|weekend|floor|choice|eftermiddagen|kvällen|dagen)\s$/i;

/** What is drawn for or won is a prize. */
function isPrize(reading: Reading, draft: Draft): boolean {
  return phrasesBeside(reading.analysis, 'prize', draft.phrase.first).length > 0;
}

const answering =
  /respond|survey|questionnaire|\bpoll\b|interview|intervju|enkät|fokusgrupp|focus group|spelas in|uppdragsgivaren|gruppsamtal|gruppdiskussion|minuter av din tid|minutes of your time|svara på|spelar in|feedback|tycka till|synpunkter|åsikter|prototyp|användartest|user test|usability|\d+ min\w* (?:på|via|by|on|over) (?:video|telefon|teams|zoom|phone)|moderator/i;

/** “Som tack får du ett presentkort”: pay for work or time, not a gift; what is pay once is pay at every mention. */
export function payVouchers(reading: Reading): Phrase[] {
  const vouchers = phrasesOf(reading.analysis, 'gift').filter(({ kind }) => kind === 'voucher');
  return vouchers.some((phrase) => isPay(reading, phrase)) ? vouchers : [];
}

function isPay(reading: Reading, phrase: Phrase): boolean {
  const sentence = reading.analysis.cut.sentences[reading.analysis.tokens[phrase.first]?.sentence ?? -1];
  const near = sentence ? reading.analysis.text.slice(Math.max(0, sentence.start - 200), sentence.end) : '';
  const asked = phrasesOf(reading.analysis, 'situation').map((phrase) => phrase.kind ?? '');
  const isSurvey = asked.includes('market-survey') || answering.test(near);
  const asksForWork = isSurvey || asked.some((kind) => kind === 'advisory-board' || kind === 'assignment');
  return (
    asked.includes('market-survey') ||
    (asksForWork &&
      /som tack|tack för|thank|ersättning|arvode|för din tid|av din tid|kompens|compensat|reward|in return|for your time|of your time|honorari|incentive|vad får|when you|once (?:you|we)|när (?:du|ni|vi)|lands? in|(?:and|så) (?:we(?:'|’)?(?:ll| will)|vi|you(?:'|’)?(?:ll| will)|du|ni|mejlar|skickar|får)(?!\p{L})|för besväret|hellre/iu.test(
        near,
      ))
  );
}
