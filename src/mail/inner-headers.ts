import type { Line } from './lines.ts';
import type { Person } from './message.ts';
import { readPerson } from './person.ts';

/** The headers that a mail program writes above the mail it quotes or forwards. */
export interface InnerHeaders {
  readonly from?: Person;
  readonly to?: string;
  readonly subject?: string;
  readonly sent?: string;
  /** Number of lines that the headers fill. */
  readonly lines: number;
}

/** Reads headers that begin on the first of `lines`, in any of the languages that mail programs mix; the sender and at least as many others. */
export function readInnerHeaders(lines: readonly Line[], first: number, least = 2): InnerHeaders | undefined {
  const opening = lines[first]?.bare ?? '';
  const label = labelOf(opening);
  if (label?.field !== 'from' && label?.field !== 'subject') return undefined;
  const found = new Map<Field, string>(readOneLine(opening));
  let filled = 1;
  if (found.size < 3) {
    found.clear();
    filled = readBlock(lines, first, found);
  }
  const others = [...found.keys()].filter((field) => field !== 'from' && field !== 'other').length;
  if (!found.has('from') || others < least) return undefined;
  const from = readPerson(found.get('from') ?? '');
  return {
    ...(from ? { from } : {}),
    ...pick('to', found.get('to')),
    ...pick('subject', found.get('subject')),
    ...pick('sent', found.get('sent')),
    lines: filled,
  };
}

type Field = 'from' | 'sent' | 'to' | 'subject' | 'other';

const labelWords: Readonly<Record<Field, string>> = {
  from: 'från|fra|from|von|de|avsändare',
  sent: 'skickat|skickad|sendt|sent|datum|dato|date|gesendet|envoyé',
  to: 'till|til|to|an|à',
  subject: 'ämne|emne|subject|betreff|objet',
  other:
    'kopia|kopi|cc|bcc|kopia till|svar till|svara till|reply-to|bilagor|bifogade filer|attachments|vedlegg|vedhæftede filer|prioritet|viktighet|importance|priority',
};

const fields: readonly Field[] = ['from', 'sent', 'to', 'subject', 'other'];
const anyLabel = new RegExp(`^(?:${fields.map((field) => `(${labelWords[field]})`).join('|')})\\s?:`, 'iu');
const labelInLine = new RegExp(
  `(?:^|\\s)(?:${fields.map((field) => labelWords[field]).join('|')})\\s?:\\s`,
  'giu',
);

const longestLabel = 24;

function labelOf(text: string): { field: Field; value: string } | undefined {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > longestLabel) return undefined;
  const match = anyLabel.exec(text);
  const field = match && fields[match.slice(1).findIndex((group) => group !== undefined)];
  return match && field ? { field, value: text.slice(match[0].length).trim() } : undefined;
}

/** `From: A Sent: B To: C Subject: D`, as some programs write them. */
function readOneLine(text: string): [Field, string][] {
  const starts = [...text.slice(0, 1000).matchAll(labelInLine)].map((match) => match.index);
  if (starts.length < 3) return [];
  return starts.flatMap((start, at): [Field, string][] => {
    const label = labelOf(text.slice(start, starts[at + 1] ?? text.length).trim());
    return label ? [[label.field, label.value]] : [];
  });
}

function readBlock(lines: readonly Line[], first: number, found: Map<Field, string>): number {
  let filled = 0;
  let last: Field | undefined;
  for (let at = first; at < Math.min(lines.length, first + 16); at++) {
    const bare = lines[at]?.bare ?? '';
    const label = labelOf(bare);
    if (label && !found.has(label.field)) found.set(label.field, label.value);
    else if (!label && bare === '') {
      if (!labelOf(lines[at + 1]?.bare ?? '')) break;
    } else if (!label && !isContinued(bare, last, found)) break;
    if (label) last = label.field;
    filled = at - first + 1;
  }
  return filled;
}

/** A list of recipients runs on over several lines, and a label may stand alone with its value below. */
function isContinued(bare: string, last: Field | undefined, found: Map<Field, string>): boolean {
  if (last === undefined) return false;
  if (found.get(last) === '') {
    found.set(last, bare);
    return true;
  }
  return (last === 'to' || last === 'other') && /[@;]/.test(bare) && bare.length < 200;
}

function pick<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value ? { [key]: value } : {}) as { [P in K]?: string };
}
