import type { Person } from '../../mail/message.ts';
import type { Signal } from '../../report.ts';
import type { Fact, FactInput } from '../tell-facts.ts';

/** The head of unit, or somebody the head has appointed, is addressed, copied or told; unclear while not all recipients were read. */
export const headAddressed: Fact = (given) => {
  const said = given.signals.filter((signal) => isRecipient(signal, ['head-of-unit', 'appointed-person']));
  if (said.length > 0) return { truth: true, evidence: said };
  const { to, cc, recipientsUnread } = given.reading.analysis.message;
  return { truth: [...to, ...cc].some(isHead) || (recipientsUnread ? 'unclear' : false), evidence: [] };
};

/** Nobody knows all whom the mail was sent to: its head was not read, or was not given to us. */
export const recipientsUnread: Fact = ({ reading }) => {
  const { message } = reading.analysis;
  return { truth: message.recipientsUnread === true, evidence: [] };
};

/** The invitation goes to one person. */
export const individualAddressed: Fact = (given) => {
  const said = given.signals.filter((signal) => isRecipient(signal, ['individual']));
  if (said.length > 0) return { truth: true, evidence: said };
  if (given.signals.some((signal) => signal.id === 'recipient')) return { truth: false, evidence: [] };
  const people = addressees(given);
  return { truth: people.length > 0 && people.length <= 3 && people.every(isOnePerson), evidence: [] };
};

/** The invitation goes to anybody: a profession at large, a mailing list, a notice, hidden recipients. */
export const openAddressed: Fact = (given) => {
  if (isToMembers(given)) return { truth: false, evidence: [] };
  const said = given.signals.filter((signal) => isRecipient(signal, ['open']));
  if (said.length > 0) return { truth: true, evidence: said };
  if (given.reading.analysis.forwardedFrom) return { truth: false, evidence: [] };
  const { to, recipientsUnread } = given.reading.analysis.message;
  const isList = to.some((person) =>
    /undisclosed|dolda mottagare|skjulte|utskick|nyhetsbrev|newsletter|mailinglist|allmed|alla[-._]|-all@|medlem/i.test(
      `${person.name ?? ''} ${person.address ?? ''}`,
    ),
  );
  const isHidden = to.length === 0 && !recipientsUnread;
  return { truth: isHidden || to.length > manyAddressees || isList, evidence: [] };
};

/** A society that writes to its own members addresses them as members, not as staff. */
function isToMembers({ reading }: FactInput): boolean {
  if (reading.parties.side === 'company') return false;
  const { message, text, wording } = reading.analysis;
  const opening = text.slice(wording.body.start, wording.body.start + 60);
  return (
    /medlem|member/i.test(opening) ||
    message.to.some(({ name = '', address = '' }) => /medlem|member/i.test(`${name} ${address}`))
  );
}

const manyAddressees = 8;

function isRecipient(signal: Signal, kinds: readonly string[]): boolean {
  return signal.id === 'recipient' && signal.stance !== 'denied' && kinds.includes(signal.kind ?? '');
}

/** Of a forwarded message the reader's own To line says nothing about whom the company addressed. */
function addressees(given: FactInput): readonly Person[] {
  return given.reading.analysis.forwardedFrom ? [] : given.reading.analysis.message.to;
}

const head =
  /verksamhetschef|enhetschef|klinikchef|avdelningschef|vårdenhetschef|områdeschef|sektionschef|vardenhetschef|\bchef\b|[._-]chef@|^chef[._@-]|head of|avdelingsleder|klinikledning|afdelingsledelse/i;

function isHead(person: Person): boolean {
  return head.test(person.name ?? '') || head.test(person.address ?? '');
}

const unit =
  /klinik|mottagning|avdelning|enhet|grupp|team|vårdcentral|vardcentral|sektion|lab\b|laborator|sjukhus|info|reception|kansli|expedition|brevlåda|funktion|läkare|sjuksköterskor|ssk|department|clinic|ward|unit|\bvc\b|personal|medarbetare|alla|teknik|instruktör|samordnare|ansvariga|användare|operatör|ingenjör|support|users|instructors/i;

/** “mta.intensivvard@”, “op-ssk@”: mailboxes are called by the trade of those who read them. */
const specialty =
  /(?:^|[._-])(?:mta|iva|ava|bb|bup|op|rtg|mott|avd|exp|ssk|sekr)(?=[._-]|$)|intensiv|kirurg|medicin|ortoped|urolog|onkolog|kardiolog|neurolog|radiolog|rontgen|dialys|akut|anestesi|operation|forskning|studie|inkop|upphandl|utbildning|hygien|apotek|rehab|farmaci|sjukgymnast|vard/i;

/** “Maria Thorsell <maria.thorsell@…>”: two names, no word for a unit. */
function isOnePerson(person: Person): boolean {
  const name = person.name ?? '';
  const local = person.address?.split('@')[0] ?? '';
  if (unit.test(name) || (name === '' && (unit.test(local) || specialty.test(local)))) return false;
  if (/^[\p{L}.”"’'-]+(?:,?\s[\p{L}.”"’'-]+){1,3}$/u.test(name.replace(/^["']|["']$/g, ''))) return true;
  return /^\p{L}{2,}[._-]\p{L}{2,}\d*$/u.test(local);
}
