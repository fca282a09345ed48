import type { Language, Report } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Dismissal } from './dismissals.ts';
import { factFields } from './fact-fields.ts';
import { judgementFields } from './judgement-fields.ts';
import { maskFor } from './mask.ts';
import { maskReport } from './mask-report.ts';
import type { Note, NoteFieldId, NoteValue } from './note-field.ts';
import type { OverlayNames } from './overlay-names.ts';
import { plainSpaces } from './plain-spaces.ts';

/** How a note is written. `date` is the ISO day on which it is made; persons are hidden unless `showPersons`. */
export interface NoteOptions {
  readonly language: Language;
  readonly date: string;
  readonly showPersons?: boolean;
  /** What the overlays that the report names are called; without them their ids are shown. */
  readonly overlayNames?: OverlayNames | undefined;
  /** What a person has set aside, and why. */
  readonly dismissals?: readonly Dismissal[] | undefined;
  /** Version of the extension, for the foot of the note. */
  readonly version?: string | undefined;
  /** Whether the organisation wants the head of unit to be told. */
  readonly headOfUnitRequired?: boolean | undefined;
}

/** The documentation note prefilled from a screening; what only a person can know stays empty. */
export function buildNote(report: Report, options: NoteOptions): Note {
  return draftNote(report, options, maskFor(report, wordsIn(options.language), !!options.showPersons));
}

/**
 * The note with all that comes from the mail or its reader passed through `mask`. Without one nobody is hidden: only
 * for judging what it holds, never to be taken along.
 */
export function draftNote(
  report: Report,
  options: NoteOptions,
  mask: (text: string) => string = (text) => text,
): Note {
  const words = wordsIn(options.language);
  const told = maskReport(report, mask);
  const dismissals = options.dismissals?.map(({ comment, ...dismissal }) => ({
    ...dismissal,
    ...(comment !== undefined && { comment: mask(comment) }),
  }));
  const how = { ...options, dismissals };
  const values = { ...factFields(told, how, words), ...judgementFields(told, how, words) };
  return {
    title: words.note.title,
    language: options.language,
    fields: fieldIds
      .filter((id) => id !== 'headOfUnit' || options.headOfUnitRequired)
      .map((id) => ({ id, label: words.note.labels[id], ...toTake(values[id] ?? fieldOf(id, words)) })),
  };
}

const fieldIds: readonly NoteFieldId[] = [
  'made',
  'received',
  'subjectLine',
  'sender',
  'sector',
  'situation',
  'subject',
  'when',
  'where',
  'programme',
  'meals',
  'costs',
  'others',
  'recipients',
  'formalities',
  'procurement',
  'trust',
  'transparency',
  'moderation',
  'documentation',
  'dismissed',
  'missing',
  'asked',
  'decision',
  'decidedBy',
  'decidedOn',
  'headOfUnit',
  'reference',
  'footer',
];

function toTake(field: NoteValue): NoteValue {
  const { value, short } = field;
  return { ...field, value: plainSpaces(value), ...(short !== undefined && { short: plainSpaces(short) }) };
}

function fieldOf(id: NoteFieldId, words: Words): NoteValue {
  return id === 'headOfUnit'
    ? { value: words.note.tellHeadOfUnit, origin: 'policy', spans: [] }
    : { value: '', origin: 'reader', spans: [] };
}
