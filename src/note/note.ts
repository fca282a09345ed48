import type { Language, Principle, Report } from '../report.ts';
import { formatDay, formatSent } from '../words/moment.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import { openPoints } from './cards.ts';
import { findingLines } from './finding-lines.ts';
import { maskFor } from './mask.ts';
import { namesOfOverlays, type OverlayNames } from './overlay-names.ts';
import {
  programmeInWords,
  purposeInWords,
  recipientsInWords,
  senderOf,
  signalsInWords,
  timeAndPlace,
} from './read-out.ts';

/** Which field of the note; the labels of all languages are kept by it. */
export type NoteFieldId = keyof Words['note']['labels'];

/** One labelled field. `value` holds one line an item, and is empty where a person has to fill in. */
export interface NoteField {
  readonly id: NoteFieldId;
  readonly label: string;
  readonly value: string;
}

/** The documentation note: what was offered, what was found, and room for the decision. */
export interface Note {
  readonly title: string;
  readonly language: Language;
  readonly fields: readonly NoteField[];
}

/** How a note is written. `date` is the ISO day on which it is made; persons are hidden unless `showPersons`. */
export interface NoteOptions {
  readonly language: Language;
  readonly date: string;
  readonly showPersons?: boolean;
  /** What the overlays that the report names are called; without them their ids are shown. */
  readonly overlayNames?: OverlayNames | undefined;
}

/** The documentation note prefilled from a screening; what only a person can know stays empty. */
export function buildNote(report: Report, options: NoteOptions): Note {
  const words = wordsIn(options.language);
  const mask = maskFor(report, words, options.showPersons ?? false);
  const values = { ...factValues(report, options, words), ...judgementValues(report, options, words) };
  return {
    title: words.note.title,
    language: options.language,
    fields: fieldIds.map((id) => ({ id, label: words.note.labels[id], value: mask(values[id] ?? '') })),
  };
}

const fieldIds: readonly NoteFieldId[] = [
  'made',
  'received',
  'sender',
  'sector',
  'situation',
  'subject',
  'timePlace',
  'programme',
  'meals',
  'costs',
  'others',
  'recipients',
  'procurement',
  'trust',
  'transparency',
  'moderation',
  'documentation',
  'missing',
  'asked',
  'decision',
  'decidedBy',
  'reference',
  'footer',
];

type Values = Partial<Record<NoteFieldId, string>>;

function factValues(report: Report, options: NoteOptions, words: Words): Values {
  const { language } = options;
  const { sent, subject } = report.message;
  const about = (...ids: Parameters<typeof signalsInWords>[2]) => signalsInWords(report, language, ids);
  return {
    made: formatDay(options.date, language),
    received: `${sent ? formatSent(sent, language) : words.note.dateUnknown}; ${words.note.subjectLine(subject)}`,
    sender: senderOf(report, words, options.showPersons ?? false),
    sector: sectorOf(report, words),
    situation: situationInWords(report, words),
    subject: purposeInWords(report, words) || subject,
    timePlace: timeAndPlace(report, language) || words.notStated,
    programme: programmeInWords(report, words),
    meals: about('meal', 'alcohol') || words.notMentioned,
    costs:
      about('travel', 'lodging', 'extension', 'participation-fee', 'cost-share', 'honorarium', 'sponsor') ||
      words.notMentioned,
    others: about('gift', 'prize', 'leisure', 'companion') || words.notMentioned,
    recipients: recipientsInWords(report, words) || words.notStated,
    procurement: about('procurement') || words.note.unknown,
  };
}

function judgementValues(report: Report, options: NoteOptions, words: Words): Values {
  const { language, overlayNames } = options;
  const isJudged = report.kind === 'industry-invitation' || report.kind === 'other-invitation';
  const under = (principle: Principle) =>
    isJudged
      ? findingLines(report, principle, language, overlayNames).join('\n') || words.note.noFindings
      : words.note.notJudged;
  const nouns: Readonly<Record<string, string>> = words.note.missing;
  const missing = [
    ...report.questions.map((question) => capitalised(nouns[question.id] ?? question.text)),
    ...openPoints(report).map((point) => point.title),
  ];
  return {
    trust: under('trust'),
    transparency: under('transparency'),
    moderation: under('moderation'),
    documentation: under('documentation'),
    missing: isJudged ? missing.join('\n') || words.note.nothingMissing : words.note.notJudged,
    footer: footerOf(report, options, words),
  };
}

function footerOf({ pack }: Report, { language, overlayNames }: NoteOptions, words: Words): string {
  if (pack.overlays.length === 0) return words.note.footer(pack.edition, pack.inForce);
  const overlays = namesOfOverlays(pack.overlays, language, overlayNames);
  return words.note.footerLocal(pack.edition, pack.inForce, overlays);
}

function situationInWords({ situation, kind }: Report, words: Words): string {
  return situation && (kind === 'industry-invitation' || situation !== 'unknown')
    ? words.situations[situation]
    : words.kinds[kind];
}

function sectorOf(report: Report, words: Words): string {
  const sectors = report.organisers.map((organiser) => words.sectors[organiser.sector]);
  return capitalised([...new Set(sectors)].join(', ') || words.note.unknown);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
