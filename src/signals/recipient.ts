import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import type { Reading } from './reading.ts';
import { lineText } from './surroundings.ts';

/** To whom the invitation is addressed, by salutation and text. One signal a kind, in the order of the text. */
export function findRecipients(reading: Reading): Omit<Signal, 'quote'>[] {
  const { analysis } = reading;
  const greeting = findGreeting(analysis);
  const said = phrasesOf(analysis, 'recipient')
    .filter((phrase) => counts(analysis, phrase, greeting))
    .map((phrase) => toSignal(phrase.kind ?? 'open', phrase));
  const personal =
    greeting && !said.some((signal) => signal.start < greeting.end && greeting.start < signal.end);
  const all = personal ? [...said, toSignal(kindOfGreeting(greeting.name), greeting)] : said;
  return firstOfEachKind(all.sort((one, other) => one.start - other.start));
}

interface Greeting {
  readonly start: number;
  readonly end: number;
  /** What stands after the greeting word. */
  readonly name: string;
}

const greetings =
  /^(?:hej|hejsan|hallå|god morgon|god dag|bästa|bäste|kära|käre|hello|hi|dear|hei|kjære|kære|till|att\.?|attn\.?|til)\b[\s,:!]*(?:på dig\b)?[\s,]*(?:dear\s+|bästa\s+)?([^\n!?,:–-]{0,60})/i;

/** The salutation: one of the first lines of the offer. */
function findGreeting(analysis: Analysis): Greeting | undefined {
  let seen = 0;
  for (const [index, line] of analysis.cut.lines.entries()) {
    const text = lineText(analysis, index);
    if (line.start < analysis.wording.body.start || text === '' || analysis.regionAt(line.start) !== 'offer')
      continue;
    if (++seen > 6) return undefined;
    const match = greetings.exec(text);
    if (!match) continue;
    const start = line.start + analysis.text.slice(line.start, line.end).indexOf(text);
    return { start, end: start + Math.max(match[0].trimEnd().length, 3), name: (match[1] ?? '').trim() };
  }
  return undefined;
}

/** “Maria”, “Prof. Wallin”, “dr Maja Ek”: one or two names, maybe with a title, is one person. */
function kindOfGreeting(name: string): string {
  if (name === '') return 'none';
  if (/\b(och|and|&|samt|og)\b|\//.test(name)) return 'group';
  const title =
    /^(?:prof(?:essor)?|dr|doktor|docent|överläkare|sjuksköterska|mr|mrs|ms|herr|fru|med\. ?dr|leg\. ?\S+)\.?\s/i;
  const bare = name.replace(title, '').replace(title, '');
  if (/^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}$/u.test(bare))
    return isUnit(bare) ? 'group' : 'individual';
  return /^[\p{Lu}][\p{Ll}]+(?:kliniken|mottagningen|teamet|gruppen|avdelningen)/u.test(bare)
    ? 'group'
    : 'none';
}

function isUnit(name: string): boolean {
  return /klinik|mottagning|avdelning|enhet|team|grupp|vårdcentral|sektion|laborator|department|clinic|ward|unit/i.test(
    name,
  );
}

function toSignal(kind: string, span: { start: number; end: number }): Omit<Signal, 'quote'> {
  return { id: 'recipient', kind, stance: 'stated', start: span.start, end: span.end };
}

/** The writer's own title, and words about third persons, address nobody. */
function counts(analysis: Analysis, phrase: Phrase, greeting: Greeting | undefined): boolean {
  if (analysis.regionAt(phrase.start) !== 'offer') return false;
  if (phrase.kind === 'open' || phrase.kind === 'group') return true;
  if (greeting && phrase.start < greeting.end && phrase.end > greeting.start) return true;
  const line = analysis.tokens[phrase.first]?.line ?? 0;
  const text = lineText(analysis, line);
  const own = analysis.text.slice(phrase.start, phrase.end);
  if (isAddressBlock(analysis, phrase, greeting) || /^(?:du som|som|as)\b/i.test(own)) return true;
  const before = analysis.text.slice(Math.max(0, phrase.start - 60), phrase.start);
  if (/^(?:till|to|att|til|attn)\b/i.test(text) && text.length < 90) return true;
  return /(?:\bdu som|\bni som|\bsom|ställd till|riktar sig till|adresserad till|skickad till|tillställts|skickats till|kopia till|cc:?|addressed to|sent to|copied to|copy to|you as|för kännedom till|din|er|your)\s+(?:din\s+|er\s+|your\s+|närmaste\s+|the\s+)?$/i.test(
    before,
  );
}

/** “Verksamhetschef Cecilia Rahm” on a line of its own above the salutation, as on a letter. */
function isAddressBlock(analysis: Analysis, phrase: Phrase, greeting: Greeting | undefined): boolean {
  const line = analysis.tokens[phrase.first]?.line ?? 0;
  const lead = analysis.text.slice(analysis.wording.body.start, phrase.start);
  const isAbove = greeting ? phrase.start < greeting.start : lead.trim() === '';
  return (
    isAbove &&
    phrase.start >= analysis.wording.body.start &&
    lead.length < 120 &&
    lineText(analysis, line).length < 60
  );
}

function firstOfEachKind(signals: readonly Omit<Signal, 'quote'>[]): Omit<Signal, 'quote'>[] {
  const kinds = new Set<string>(['none']);
  return signals.filter((signal) => {
    const kind = signal.kind ?? '';
    if (kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  });
}
