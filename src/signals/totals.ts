import type { Payer } from '../report.ts';
import { isInRow } from './agenda.ts';
import { phrasesOf } from './analysis.ts';
import { asBoughtApart } from './bought-apart.ts';
import { type Draft, eventAt, type Reading } from './reading.ts';

/**
 * Lets a sentence that settles everything (“Allt går på oss”, “vi betalar resa, logi och måltider”) settle what nothing
 * nearer does, in the whole message or in the event that it stands in.
 */
export function spreadTotals(reading: Reading, found: readonly Draft[]): Draft[] {
  const drafts = found.map((draft) => asBoughtApart(reading, draft));
  const all = [...labelled(reading), ...billed(reading, 'all')];
  const rest = billed(reading, 'rest');
  const meals = [
    ...all,
    ...mealsInGeneral(reading, drafts),
    ...freeEvent(reading, drafts),
    ...rest,
    ...hosted(reading, drafts),
  ];
  const isFunded = isFundedByCompany(reading);
  const evenings = billed(reading, 'evening');
  return drafts.map((each) => {
    const draft = isFunded ? asFunded(each) : each;
    const totals = draft.signal.id === 'meal' || draft.signal.id === 'alcohol' ? meals : [...all, ...rest];
    const total = totals.find(({ event }) => event === undefined || event === draft.event);
    const general = total ?? (isOfEvening(draft) ? evenings[0] : undefined);
    const paid = general && isSilent(draft) ? withPayer(draft, general.payer) : draft;
    return isInFee(paid) && isInvoiced(drafts) ? withPayer(paid, 'employer') : paid;
  });
}

const funded =
  /(?:^|[^\p{L}])(?:sponsored (?:delegate |congress )?places?|(?:thanks to|with|through|by|från|tack vare|genom|med)\s(?:an?\s|ett\s|en\s)?(?:\p{L}+\s){0,2}(?:grant|contribution|sponsorship|support|bidrag|stöd)\s(?:from|of|by|från|av)\s|sponsrade? (?:delegat|kongress|deltagar)?plats)/iu;

/** “Thanks to a contribution from Acme, the secretariat can offer places”: a third party hands on what a company pays. */
function isFundedByCompany({ analysis, parties }: Reading): boolean {
  const hasSponsor = parties.organisers.some(({ role }) => role === 'sponsor');
  if (parties.writer === 'company' || !hasSponsor) return false;
  return analysis.cut.sentences.some(({ start, end }) => {
    const sentence = analysis.text.slice(start, Math.min(end, start + longest));
    return funded.test(sentence) && given.test(sentence);
  });
}

/** How much of a sentence is read for whose money it is. */
const longest = 300;
const given =
  /(?:^|[^\p{L}])(?:offer|offers|cover|covers|covered|invite|places?|registration|travel|erbjud\p{L}*|plats\p{L}*|täck\p{L}*|bjud\p{L}*|resa|avgift\p{L}*)(?!\p{L})/iu;
const handedOn: readonly string[] = ['travel', 'lodging', 'participation-fee', 'meal'];

function asFunded(draft: Draft): Draft {
  const isGiven = handedOn.includes(draft.signal.id) && draft.signal.payer === 'organiser';
  return isGiven && draft.signal.kind !== 'free' ? withPayer(draft, 'company') : draft;
}

function withPayer(draft: Draft, payer: Payer): Draft {
  return { ...draft, signal: { ...draft.signal, payer } };
}

/** Food or drink that those who take part pay without a price of its own is in their fee. */
function isInFee({ signal }: Draft): boolean {
  return served.includes(signal.id) && signal.payer === 'participant' && signal.amount === undefined;
}

/** The fee is sent to the employer. */
function isInvoiced(drafts: readonly Draft[]): boolean {
  return drafts.some(({ signal }) => signal.id === 'participation-fee' && signal.payer === 'employer');
}

interface Total {
  readonly payer: Payer;
  readonly event: number | undefined;
}

const settled: readonly string[] = ['meal', 'alcohol', 'travel', 'lodging', 'leisure'];

function isSilent({ signal, isOpen }: Draft): boolean {
  return settled.includes(signal.id) && signal.payer === 'unknown' && signal.stance === 'stated' && !isOpen;
}

/** “Onsdagskvällen bjuder vi på”: dinner, drinks and entertainment. */
function isOfEvening({ signal }: Draft): boolean {
  const isDinner = ['dinner', 'reception', 'banquet'].includes(signal.kind ?? '');
  return signal.id === 'meal' ? isDinner : signal.id === 'alcohol' || signal.id === 'leisure';
}

/** “Allt”, “samtliga kostnader” with words of payment in the same sentence. */
function billed(reading: Reading, kind: 'all' | 'rest' | 'evening'): Total[] {
  const { analysis, cues } = reading;
  return phrasesOf(analysis, 'bill').flatMap((bill) => {
    if (bill.kind !== kind) return [];
    const sentence = analysis.tokens[bill.first]?.sentence ?? -1;
    const [cue] = (cues.get(sentence) ?? [])
      .filter((each) => !each.offer && !each.open && each.payer !== 'unknown')
      .sort((one, other) => Math.abs(one.first - bill.last) - Math.abs(other.first - bill.last));
    return cue ? [{ payer: cue.payer, event: eventAt(reading, bill.start) }] : [];
  });
}

/** “Kostnadsansvarig: Acme”. */
function labelled(reading: Reading): Total[] {
  return [...reading.cues.values()]
    .flat()
    .flatMap((cue) =>
      cue.total
        ? [{ payer: cue.payer, event: eventAt(reading, reading.analysis.tokens[cue.first]?.start ?? 0) }]
        : [],
    );
}

/** Whoever holds an event that costs nothing pays for what is served at it. */
function freeEvent({ parties }: Reading, drafts: readonly Draft[]): Total[] {
  if (parties.writer !== 'company') return [];
  return drafts.flatMap(({ signal, event }) =>
    signal.id === 'participation-fee' && signal.kind === 'free' && signal.stance === 'stated'
      ? [{ payer: 'company' as const, event }]
      : [],
  );
}

/** A company that invites, gives something, asks no fee and lets nobody else pay for food is the host of what is served. */
function hosted({ analysis, parties }: Reading, drafts: readonly Draft[]): Total[] {
  const invites = parties.side === 'company' || phrasesOf(analysis, 'invitation').length > 0;
  if (parties.writer !== 'company' || !invites) return [];
  const isCharged = drafts.some(
    ({ signal, isOpen }) =>
      isOpen ||
      signal.kind === 'priced' ||
      signal.id === 'cost-share' ||
      (served.includes(signal.id) && others.includes(signal.payer ?? 'unknown')),
  );
  // A glass of which nobody says who pays makes no host where beds are offered and nobody says so of them either.
  const leavesBedsOpen = drafts.some(
    ({ signal }) => signal.id === 'lodging' && signal.stance === 'stated' && signal.payer === 'unknown',
  );
  const gives = drafts.some(
    ({ provided, signal }) =>
      signal.payer === 'company' &&
      signal.stance === 'stated' &&
      (provided || signal.id !== 'alcohol' || !leavesBedsOpen),
  );
  return gives && !isCharged ? [{ payer: 'company', event: undefined }] : [];
}

const served: readonly string[] = ['meal', 'alcohol'];
const others: readonly string[] = ['participant', 'employer', 'organiser'];

/** “måltider”, “all mat”, helpension: paid by somebody, outside the agenda's rows. */
function mealsInGeneral({ analysis }: Reading, drafts: readonly Draft[]): Total[] {
  return drafts.flatMap(({ signal, phrase, event }) => {
    const isGeneral =
      signal.id === 'meal' && signal.kind === 'unspecified' && !isInRow(analysis, phrase.first);
    if (!isGeneral || signal.stance !== 'stated' || !signal.payer || signal.payer === 'unknown') return [];
    return [{ payer: signal.payer, event }];
  });
}
