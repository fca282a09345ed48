import type { Person, Span } from '../../mail/message.ts';
import type { Analysis } from '../analysis.ts';
import { type DomainOwner, domainOwner } from '../names/domain-owner.ts';
import type { LegalName } from '../names/legal-names.ts';
import type { NameIndex } from '../names/name-index.ts';
import { fitsAny } from '../names/word-pattern.ts';
import { plainWord } from './plain-word.ts';

/** The writer of what is screened, by the mail headers; of a forwarded message the inner sender. */
export interface Sender {
  readonly person: Person | undefined;
  readonly owner: DomainOwner;
  /** The part of the domain that names its owner, in plain letters: `mail.acme-pharma.se` → `acmepharma`. */
  readonly label: string;
  /** The pieces of that part between hyphens. */
  readonly pieces: readonly string[];
  /** The words of the display name that the domain is made of, as written: “Klarlins” of “Klarlins Professionell”. */
  readonly shownName: string | undefined;
}

/** Reads who writes, by display name and domain. */
export function readSender({ forwardedFrom, legalNames, message }: Analysis, names: NameIndex): Sender {
  const person = forwardedFrom ?? message.from;
  const looks = ownerShown(domainOwner(names, person?.address ?? ''), person?.name ?? '');
  const owner = ownerSigned(looks, legalNames);
  const pieces = (owner.domain.split('.').at(-2) ?? '').split('-').map(plainWord).filter(Boolean);
  const sender = { person, owner, label: pieces.join(''), pieces };
  return { ...sender, shownName: shownName(person?.name ?? '', sender) };
}

/** Whether the owner of the domain may be a company, for all that is known of it. */
export function mayBeCompany({ owner }: Pick<Sender, 'owner'>): boolean {
  return owner.type === 'company' || owner.type === 'unknown' || owner.type === 'agency';
}

/** A domain that looks like a company's is none where the display name is that of a society, a school or an authority. */
function ownerShown(owner: DomainOwner, display: string): DomainOwner {
  const isGuess = owner.guessed === true && owner.type === 'company';
  const isBody = isGuess && display.split(/[\s,]+/).some((word) => fitsAny(plainWord(word), publicBodies));
  return isBody ? { type: 'unknown', domain: owner.domain } : owner;
}

/** “Klangverket Hörsel AB” from klangverket.example: a domain that looks like an authority's is a company's that signs so. */
function ownerSigned(owner: DomainOwner, signed: readonly LegalName[]): DomainOwner {
  if (!owner.guessed || (owner.type !== 'authority' && owner.type !== 'society')) return owner;
  const label = plainWord(owner.domain.split('.').at(-2) ?? '').replaceAll('-', '');
  const isSigned = signed.some(({ form, name }) => {
    const words = name.split(/\s+/).map(plainWord);
    return form !== undefined && (words[0] === label || words.slice(0, 2).join('') === label);
  });
  return isSigned ? { type: 'unknown', domain: owner.domain } : owner;
}

const publicBodies =
  '*myndigheten *myndighet *verket *foreningen *forening *forbundet *forbund *sallskapet *sallskap *universitet *universitetet *hogskola *hogskolan *kommitten society association university'.split(
    ' ',
  );

/** The shortest name of a domain that is looked for in a text. */
const shortestLabel = 3;

/** Whether words written together are the name that the domain bears: all of it, or its first piece. */
export function isDomainName(sender: Pick<Sender, 'label' | 'pieces'>, words: string): boolean {
  if (words.length < shortestLabel) return false;
  const [first = ''] = sender.pieces;
  if (words === sender.label || (first.length > shortestLabel && words === first)) return true;
  const rest = sender.label.startsWith(words) ? sender.label.slice(words.length) : '';
  return words.length > shortestLabel && general.test(rest);
}

/** What domains add to a company's name. */
const general =
  /^(?:academy|ab|as|bio|care|clinical|congress|diagnostics?|dx|events?|global|group|health|healthcare|imaging|international|life|lab|labs|medica|medical|medicin|medtech|mail|news|nordic|nordics|nutrition|online|ortho|oncology|pharma|professional|research|science|surgical|sverige|sweden|systems|tech|therapeutics|vet)$/;

/** The longest run of a text's words that names the domain. */
export function domainNameIn(
  sender: Pick<Sender, 'label' | 'pieces'>,
  words: readonly Word[],
): Span | undefined {
  for (const [at, first] of words.entries()) {
    if (!first.isCapital) continue;
    const found = longestFrom(sender, words, at);
    if (found) return { start: first.start, end: found.end };
  }
  return undefined;
}

/** A word of a text or of a display name; the sign “&” is read as “och”. */
export interface Word extends Span {
  readonly plain: string;
  readonly isCapital: boolean;
}

/** How many words a name in a domain may have. */
const mostWords = 4;

/** Where a name ends, a genitive s left out. */
export interface Reached {
  readonly end: number;
  readonly isGenitive: boolean;
}

/** The end of the longest name of the domain that begins at a word. */
export function longestFrom(
  sender: Pick<Sender, 'label' | 'pieces'>,
  words: readonly Word[],
  at: number,
): Reached | undefined {
  let written = '';
  let found: Reached | undefined;
  for (const word of words.slice(at, at + mostWords)) {
    written += word.plain;
    if (written.length > sender.label.length + 1) break;
    const isWhole = isDomainName(sender, written);
    const isGenitive = !isWhole && written.endsWith('s') && isDomainName(sender, written.slice(0, -1));
    if (isWhole || isGenitive) found = { end: isGenitive ? word.end - 1 : word.end, isGenitive };
  }
  return found;
}

function shownName(display: string, sender: Pick<Sender, 'label' | 'pieces'>): string | undefined {
  const words = [...display.matchAll(/[\p{L}\p{N}’']+|&/gu)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    plain: text === '&' ? 'och' : plainWord(text),
    isCapital: /^[\p{Lu}\p{N}]/u.test(text),
  }));
  const found = domainNameIn(sender, words);
  return found && display.slice(found.start, found.end);
}
