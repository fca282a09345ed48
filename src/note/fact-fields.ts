import type { Span } from '../mail/message.ts';
import type { Language, Report, SignalId } from '../report.ts';
import { formatDay, formatSent } from '../words/moment.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import type { NoteOptions } from './note.ts';
import type { NoteFieldId, NoteValue } from './note-field.ts';
import { programmeElsewhere, programmeInWords } from './programme-in-words.ts';
import { isoTimes, purposeInWords, recipientsInWords, senderOf, signalsInWords } from './read-out.ts';

/** The fields of the note that tell what the mail says, with the words that each was read from. */
export function factFields(
  report: Report,
  options: NoteOptions,
  words: Words,
): Partial<Record<NoteFieldId, NoteValue>> {
  const { language, date } = options;
  const { sent, subject } = report.message;
  const read = (ids: readonly SignalId[], value: string, absent: string) =>
    found(value, spansOf(report, ids), absent);
  const about = (...ids: readonly SignalId[]) =>
    read(ids, signalsInWords(report, language, ids), wordsIn(language).notMentioned);
  return {
    made: { value: formatDay(date, language), cell: date, origin: 'clock', spans: [] },
    received: sent
      ? { value: formatSent(sent, language), cell: sent.slice(0, 10), origin: 'header', spans: [] }
      : found('', [], words.note.dateUnknown),
    subjectLine: { value: subject, origin: 'header', spans: [] },
    sender: byOrganisers(report, senderOf(report, words, options.showPersons ?? false)),
    sector: byOrganisers(report, sectorOf(report, words)),
    situation: situationField(report, words),
    subject: read(['purpose'], purposeInWords(report, words), words.notStated),
    when: whenField(report, language, words),
    where: read(['venue'], signalsInWords(report, language, ['venue']), words.notStated),
    programme: programmeField(report, words),
    meals: about('meal', 'alcohol'),
    costs: about(
      'travel',
      'lodging',
      'extension',
      'participation-fee',
      'cost-share',
      'honorarium',
      'sponsor',
    ),
    others: about('gift', 'prize', 'leisure', 'companion'),
    recipients: read(['recipient', 'target-group'], recipientsInWords(report, words), words.notStated),
    formalities: about('approval', 'agreement', 'exclusivity', 'publication', 'vetting', 'compliance-claim'),
    procurement: read(['procurement'], signalsInWords(report, language, ['procurement']), words.note.unknown),
  };
}

// A file's name stands beside the mail's text.
function programmeField(report: Report, words: Words): NoteValue {
  const value = programmeInWords(report, words);
  const rows = spansOf(report, ['programme']);
  const spans = rows.length > 0 ? rows : programmeElsewhere(report).map(({ start, end }) => ({ start, end }));
  if (value && spans.length === 0) return { value, origin: 'header', spans };
  return found(value, spans, words.notStated);
}

/** What was read with its words; `absent`, as something that was looked for in vain, where nothing was. */
function found(value: string, spans: readonly Span[], absent: string): NoteValue {
  return value && spans.length > 0
    ? { value, origin: 'mail', spans }
    : { value: value || absent, origin: 'sought', spans: [] };
}

function spansOf(report: Report, ids: readonly SignalId[]): Span[] {
  return report.signals
    .filter((signal) => ids.includes(signal.id))
    .flatMap((signal) => [signal, ...(signal.more ?? [])])
    .map(({ start, end }) => ({ start, end }));
}

// A name that stands nowhere in the mail's text was read from the header.
function byOrganisers({ organisers }: Report, value: string): NoteValue {
  const spans = organisers.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : { start, end },
  );
  return { value, origin: spans.length > 0 ? 'mail' : 'header', spans };
}

function situationField(report: Report, words: Words): NoteValue {
  const { situation, kind, kindEvidence } = report;
  const isKnown = situation && (kind === 'industry-invitation' || situation !== 'unknown');
  const spans = kindEvidence.map(({ start, end }) => ({ start, end }));
  return {
    value: isKnown ? words.situations[situation] : words.kinds[kind],
    origin: spans.length > 0 ? 'mail' : 'screening',
    spans,
  };
}

function whenField(report: Report, language: Language, words: Words): NoteValue {
  const ids = ['schedule', 'deadline'] as const;
  const field = found(signalsInWords(report, language, ids), spansOf(report, ids), words.notStated);
  const cell = isoTimes(report);
  return cell ? { ...field, cell } : field;
}

function sectorOf(report: Report, words: Words): string {
  const sectors = report.organisers.map((organiser) => words.sectors[organiser.sector]);
  const text = [...new Set(sectors)].join(', ') || words.note.unknown;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
