import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { kindOfAddressee } from './addressee.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import type { Reading } from './reading.ts';
import { isOnLineOf, isRole, roleReach, speaksToRole } from './recipient-role.ts';
import { findSalutation, type Salutation } from './salutation.ts';
import { wordsAt } from './salutation-words.ts';

/** To whom the invitation is addressed, by salutation and text. One signal a kind, in the order of the text. */
export function findRecipients({ analysis }: Reading): Omit<Signal, 'quote'>[] {
  const salutation = findSalutation(analysis);
  const greeted = salutation && kindOfAddressee(analysis, salutation);
  const said = phrasesOf(analysis, 'recipient').filter((phrase) => counts(analysis, phrase, salutation));
  const isHeadGreeted = (phrase: Phrase) => phrase.kind === 'head-of-unit' && isOnLineOf(phrase, salutation);
  const kept = said.filter(
    (phrase) =>
      !isOutdone(analysis, phrase, said, greeted) &&
      !(isOfferedTo(analysis, phrase) && said.some(isHeadGreeted)),
  );
  const role = kept.some((phrase) => isRole(phrase) && isOnLineOf(phrase, salutation));
  const signals = [
    ...kept.map((phrase) => toSignal(phrase.kind ?? 'open', phrase)),
    ...(salutation && greeted && !role ? [toSignal(greeted, salutation)] : []),
    ...addressedByTitle(analysis, salutation),
  ];
  const rank = (signal: Span) => (isOnLineOf(signal, salutation) ? 0 : 1);
  const found = firstOfEachKind(
    signals.sort((one, other) => rank(one) - rank(other) || one.start - other.start),
  );
  return found.length > 0 ? found : calledYou(analysis);
}

const mailbox =
  /klini[kc]|mottagning|avdel|afdel|enhet|enhed|vårdcentral|vardcentral|laborat|intensiv|kirurg|medicin|ortoped|onkolog|kardiolog|neurolog|radiolog|dialys|akut|anestesi|operation|department|ward|unit/i;

/** “siden dere i Karlstad kjøpte to”: in a mail to a unit that greets nobody, the house is told beside the word for “you”. */
function calledYou({ message, text, wording, regionAt }: Analysis): Omit<Signal, 'quote'>[] {
  const [to, ...others] = message.to;
  if (!to || others.length > 0 || !mailbox.test(to.name ?? to.address ?? '')) return [];
  const match = youOfPlace.exec(text.slice(wording.body.start, wording.body.start + longestLetter));
  if (!match || regionAt(wording.body.start + match.index) !== 'offer') return [];
  const start = wording.body.start + match.index;
  return [toSignal('group', { start, end: start + match[0].length })];
}

const longestLetter = 2000;
const youOfPlace =
  /(?<!\p{L})(?:ni|er|dere|jer|you)\s(?:alla\s)?(?:i|på|hos|vid|ved|in|at)\s(?:the\s)?(?!(?:Sverige|Norge|Danmark|Sweden|Norway|Denmark|Europa|Europe|Norden|Skandinavien)(?!\p{L}))(?:\p{Lu}\p{Ll}{2,}|(?:avd|avdelning|mottagning|klinik)\p{L}*\s\d+)/u;

/** Of those in a role only whom the text speaks to; all else counts wherever it is offered. */
function counts(analysis: Analysis, phrase: Phrase, salutation: Salutation | undefined): boolean {
  if (analysis.regionAt(phrase.start) !== 'offer') return false;
  return !isRole(phrase) || speaksToRole(analysis, phrase, salutation);
}

/** “Till studierektor och verksamhetschef” addresses both, and the head above all. */
const onSameLevel = /^\s(?:och|and|og|samt|eller|or)\s$/i;
const appointing = /uts|appoint|nomin|desig|utpek|udpeg/i;

function isCoordinated(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return onSameLevel.test(text.slice(first.end, second.start));
}

/**
 * “till dig som enhetschef” speaks to the head, not to anybody; who is greeted by name is the “you” of “dig som”; and
 * the head who has appointed somebody is not the one addressed.
 */
function isOutdone(
  { tokens, text }: Analysis,
  phrase: Phrase,
  said: readonly Phrase[],
  greeted: Signal['kind'],
): boolean {
  if (phrase.kind === 'appointed-person' && !appointing.test(text.slice(phrase.start, phrase.end))) {
    return said.some((other) => other.kind === 'head-of-unit' && isCoordinated(text, phrase, other));
  }
  if (phrase.kind === 'head-of-unit') {
    const sentence = tokens[phrase.first]?.sentence;
    return said.some(
      (other) =>
        other.kind === 'appointed-person' &&
        tokens[other.first]?.sentence === sentence &&
        !isCoordinated(text, phrase, other),
    );
  }
  if (phrase.kind === 'chosen') return said.some(({ kind }) => kind === 'head-of-unit');
  if (phrase.kind === 'anyone' && greeted) return true;
  if (phrase.kind !== 'open' && phrase.kind !== 'anyone') return false;
  return said.some(
    (other) => isRole(other) && other.first - phrase.last <= roleReach && other.last >= phrase.first,
  );
}

/** “Till verksamhetschefen … inbjuder läkare vid”: the letter is to the head, and tells whom the event is for. */
function isOfferedTo({ text }: Analysis, { kind, start, end }: Phrase): boolean {
  return kind === 'open' && /^(?:bjud|inbjud|invit)/iu.test(text.slice(start, end));
}

/** “Överläkare Sara Nyhlén” on a line of its own among the first of a letter. */
function addressedByTitle(analysis: Analysis, salutation: Salutation | undefined): Omit<Signal, 'quote'>[] {
  const { body } = analysis.wording;
  const end = Math.min(salutation?.start ?? body.end, body.start + 120);
  const found = phrasesOf(analysis, 'salutation').find((phrase) => {
    if (phrase.kind !== 'title' || phrase.start < body.start || phrase.end > end) return false;
    const line = analysis.cut.lines[analysis.tokens[phrase.first]?.line ?? -1];
    if (!line || analysis.regionAt(phrase.start) !== 'offer') return false;
    const before = analysis.text.slice(line.start, phrase.start);
    const after = analysis.text.slice(phrase.end, line.end);
    return before.trim() === '' && twoNames.test(after);
  });
  const name = found && analysis.tokens[found.last + 2];
  if (!found || !name || wordsAt(analysis, name).some(({ kind }) => kind === 'unit')) return [];
  return [toSignal('individual', { start: found.start, end: name.end })];
}

const twoNames = /^\.?\s+(?:\p{Lu}[\p{L}.’-]*\s+){1,3}\p{Lu}[\p{L}’-]+\s*$/u;

function toSignal(kind: string, { start, end }: Span): Omit<Signal, 'quote'> {
  return { id: 'recipient', kind: meant[kind] ?? kind, stance: 'stated', start, end };
}

/** Kinds of the word list that are told as another: “a nurse of your choosing” is one whom the unit appoints. */
const meant: Readonly<Record<string, string>> = { anyone: 'open', chosen: 'appointed-person' };

function firstOfEachKind(signals: readonly Omit<Signal, 'quote'>[]): Omit<Signal, 'quote'>[] {
  const kinds = new Set<string>();
  return signals.filter(({ kind = '' }) => {
    if (kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  });
}
