import type { Analysis } from '../../signals/analysis.ts';
import { isIndustry } from '../../signals/organisers.ts';
import type { Reading } from '../../signals/reading.ts';
import type { Fact } from '../tell-facts.ts';

/**
 * No company is named where a reader looks for the inviter: not in the invitation's own text and not in the sender's
 * display name. A signature, prescribing information, a logo and a bare domain name nobody, nor do “our sponsors”.
 */
export const companyUnnamed: Fact = ({ reading }) => {
  const names = reading.parties.organisers
    .filter((organiser) => isIndustry(organiser.sector) && !isWriterAlone(reading, organiser.name))
    .map(({ name }) => firstWord(name));
  const isNamed = names.some((name) => isInDisplayName(reading, name) || isInText(reading, name));
  return { truth: !isNamed, evidence: [] };
};

/** “Jocke Brännlund” at a domain that looks like a company's: the writer is named, the company is not. */
function isWriterAlone({ analysis, parties }: Reading, name: string): boolean {
  return parties.owner.guessed === true && name === senderName(analysis) && person.test(name);
}

const person = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u;

function isInDisplayName({ analysis }: Reading, name: string): boolean {
  return wordsOf(senderName(analysis)).includes(name);
}

/** “Helvara”, “Helvaras”, “Helvara's”: written as a name, above the sender's own name and contact details. */
function isInText({ analysis }: Reading, name: string): boolean {
  const end = closingOf(analysis);
  return analysis.tokens.some(({ start, lower }) => {
    const isName = lower.startsWith(name) && /^(?:['’]?s)?$/.test(lower.slice(name.length));
    const region = analysis.regionAt(start);
    return (
      isName &&
      start < end &&
      (region === 'offer' || region === 'own') &&
      /\p{Lu}|\p{N}/u.test(analysis.text[start] ?? '')
    );
  });
}

/** Where the last line stands that begins with the sender's name, or is the first name alone: the signature, told or not. */
function closingOf(analysis: Analysis): number {
  const name = senderName(analysis).split(/[,(|]/)[0]?.trim().toLowerCase() ?? '';
  if (!name.includes(' ')) return analysis.text.length;
  const [first = ''] = name.split(' ');
  const lines = analysis.cut.lines.filter(({ start }) => {
    const opening = analysis.text.slice(start, start + name.length + 3).toLowerCase();
    const line = (opening.split('\n')[0] ?? '').replace(/^[\s/]+/, '');
    return line.startsWith(name) || line.trim() === first;
  });
  return lines.at(-1)?.start ?? analysis.text.length;
}

function senderName({ forwardedFrom, message }: Analysis): string {
  return (forwardedFrom ?? message.from)?.name ?? '';
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[\s,(|]+/);
}

function firstWord(name: string): string {
  return name.split(/[\s(]/)[0]?.toLowerCase() ?? '';
}
