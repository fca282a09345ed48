import type { Finding, Principle, Report } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { dismissalOf } from './dismissals.ts';
import { dismissedLines, findingLines, shortFindingLines } from './finding-lines.ts';
import { missingNoun } from './missing-time.ts';
import type { NoteOptions } from './note.ts';
import type { NoteFieldId, NoteValue } from './note-field.ts';
import { openCards } from './open-cards.ts';
import { namesOfOverlays } from './overlay-names.ts';
import { stillMissing } from './still-missing.ts';

/** The fields of the note that tell what the rules say, what was set aside, and what is missing. */
export function judgementFields(
  report: Report,
  options: NoteOptions,
  words: Words,
): Partial<Record<NoteFieldId, NoteValue>> {
  const isJudged = report.kind === 'industry-invitation' || report.kind === 'other-invitation';
  const whole = (value: string): NoteValue => ({ value, origin: 'screening', spans: [] });
  const under = (principle: Principle) =>
    isJudged ? principleField(report, principle, options, words) : whole(words.note.notJudged);
  return {
    trust: under('trust'),
    transparency: under('transparency'),
    moderation: under('moderation'),
    documentation: under('documentation'),
    dismissed: dismissedField(report, options, words),
    missing: isJudged ? missingField(report, options, words) : whole(words.note.notJudged),
    footer: whole(footerOf(report, options, words)),
  };
}

function principleField(report: Report, principle: Principle, options: NoteOptions, words: Words): NoteValue {
  const lines = findingLines(report, principle, options);
  if (lines.length === 0) return { value: words.note.noFindings, origin: 'screening', spans: [] };
  const findings = report.findings.filter(
    (finding) => finding.principle === principle && !dismissalOf(finding, options.dismissals ?? []),
  );
  const short = shortFindingLines(report, principle, options).join('\n');
  return { ...byEvidence(lines, findings), short };
}

function dismissedField(report: Report, options: NoteOptions, words: Words): NoteValue {
  const { dismissals = [] } = options;
  const lines = dismissedLines(report, options);
  if (lines.length === 0) return { value: words.note.noneDismissed, origin: 'reader', spans: [] };
  return byEvidence(
    lines,
    report.findings.filter((finding) => dismissalOf(finding, dismissals)),
  );
}

// Findings that have no words rest on something that was looked for in vain.
function byEvidence(lines: readonly string[], findings: readonly Finding[]): NoteValue {
  const spans = findings.flatMap(({ evidence }) => evidence.map(({ start, end }) => ({ start, end })));
  return { value: lines.join('\n'), origin: spans.length > 0 ? 'mail' : 'sought', spans };
}

function missingField(report: Report, options: NoteOptions, words: Words): NoteValue {
  const { dismissals, language } = options;
  const { questions, points } = stillMissing(report, dismissals);
  const missing = [
    ...questions.map(({ id, text }) => capitalised(missingNoun(id, report, language) ?? text)),
    ...points.map((point) => point.title),
    ...openCards(report, dismissals).map((card) => card.title),
  ].filter((line, at, lines) => lines.indexOf(line) === at);
  return { value: missing.join('\n') || words.note.nothingMissing, origin: 'sought', spans: [] };
}

function footerOf({ pack }: Report, options: NoteOptions, words: Words): string {
  const product = [words.product, options.version].filter((part) => part).join(' ');
  if (pack.overlays.length === 0) return words.note.footer(product, pack.edition, pack.inForce);
  const overlays = namesOfOverlays(pack.overlays, options.language, options.overlayNames);
  return words.note.footerLocal(product, pack.edition, pack.inForce, overlays);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
