import { companyOf } from '../note/company.ts';
import { countsOf } from '../note/counts.ts';
import { nameOfOverlay, namesOfOverlays } from '../note/overlay-names.ts';
import { questionText } from '../note/question-text.ts';
import { signalDetails, signalKind, signalMoment, signalPayer } from '../note/signal-details.ts';
import { basisWords, limitOf, lookedForBy } from '../note/sureness.ts';
import { overlayNamesIn, type Pack } from '../pack.ts';
import type { Finding, Language, Outcome, Report, Signal } from '../report.ts';
import { formatDay } from '../words/moment.ts';
import { formatNumber } from '../words/money.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';

/** How a screening is printed: in which language, made on which ISO date, with which pack. */
export interface PrintOptions {
  readonly language: Language;
  readonly date: string;
  readonly pack: Pick<Pack, 'sources' | 'local'>;
}

/** A screening for people to read in a terminal. */
export function printScreening(report: Report, options: PrintOptions): string {
  const words = wordsIn(options.language);
  const outcomes: readonly Outcome[] = ['conflict', 'review', 'unclear'];
  const paragraphs = [
    headLines(report, options, words),
    noticeLines(report, options, words),
    ...outcomes.map((outcome) => findingLines(report, outcome, options, words)),
    questionLines(report, options.language, words),
    breakdownLines(report, options.language, words),
    [...wrap(words.panel.local, ''), ...wrap(editionLine(report, options.language, words), '')],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function headLines(report: Report, { language, pack }: PrintOptions, words: Words): string[] {
  const { overlays } = report.pack;
  const { from, forwardedFrom } = report.message;
  const situation = report.situation ? words.situations[report.situation] : undefined;
  const what = [words.kinds[report.kind], situation, companyOf(report)].filter((part) => part !== undefined);
  const senders = [from, forwardedFrom].flatMap((person) => (person ? personText(person) : []));
  const isJudged = report.kind === 'industry-invitation' || report.findings.length > 0;
  return [
    ...(report.message.subject === '' ? [] : wrap(report.message.subject, '')),
    ...(senders.length === 0 ? [] : [senders.join(' ← ')]),
    what.join(' · '),
    ...(isJudged ? [countsOf(report, words)] : []),
    ...(overlays.length === 0
      ? []
      : wrap(words.localRules(namesOfOverlays(overlays, language, overlayNamesIn(pack))), '')),
  ];
}

function personText({ name, address }: { readonly name?: string; readonly address?: string }): string {
  return name && address ? `${name} <${address}>` : (name ?? address ?? '');
}

function noticeLines(report: Report, { language, date }: PrintOptions, words: Words): string[] {
  const { hiddenText, analysedTo, unread } = report.reading ?? {};
  const notices = [
    hiddenText && words.notices.hiddenText,
    analysedTo !== undefined && words.notices.analysedTo(formatNumber(analysedTo, language)),
    unread && unread.length > 0 && words.notices.unread(unread.join(', ')),
    !report.message.sent && words.notices.noDate(date),
  ];
  return notices.flatMap((notice) => (notice ? wrap(notice, '! ', '  ') : []));
}

function findingLines(report: Report, outcome: Outcome, options: PrintOptions, words: Words): string[] {
  const findings = report.findings.filter((finding) => finding.outcome === outcome);
  if (findings.length === 0) return [];
  const written = findings.map((finding) => writeFinding(finding, report, options, words).join('\n'));
  return [words.outcomes[outcome].toUpperCase(), written.join('\n\n')];
}

function writeFinding(finding: Finding, report: Report, options: PrintOptions, words: Words): string[] {
  const { language, pack } = options;
  const quotes = finding.evidence.map(({ quote }) => words.quote(oneLine(quote)));
  const found = quotes.length > 0 ? quotes.join(' … ') : lookedForBy(finding, language);
  const limit = limitOf(finding, report, language);
  const bases = finding.basis.map((basis) =>
    basisWords(basis, pack.sources.get(basis.source)?.title[language], words),
  );
  const local = finding.local && nameOfOverlay(finding.local, language, overlayNamesIn(pack));
  const support = [...(local ? [words.localRule(local)] : []), ...new Set(bases)].join('; ');
  return [
    ...wrap(`${finding.title} (${words.principles[finding.principle]})`, '• ', '  '),
    ...(found ? wrap(found, '  ') : []),
    ...(limit ? wrap(limit, '  ') : []),
    ...wrap(`${words.panel.why}: ${finding.why}`, '  '),
    ...(support ? wrap(`${words.panel.basis}: ${support}`, '  ') : []),
    ...wrap(`${words.panel.advice}: ${finding.advice}`, '  '),
  ];
}

function questionLines(report: Report, language: Language, words: Words): string[] {
  if (report.questions.length === 0) return [];
  const asked = report.questions.flatMap((question) =>
    wrap(questionText(question, report, language), '• ', '  '),
  );
  return [words.questions.heading.toUpperCase(), ...asked];
}

function breakdownLines(report: Report, language: Language, words: Words): string[] {
  if (report.signals.length === 0) return [];
  const rows = report.signals.flatMap((signal) => wrap(signalLine(signal, language, words), '• ', '  '));
  return [words.panel.breakdown.toUpperCase(), ...rows];
}

function signalLine(signal: Signal, language: Language, words: Words): string {
  const details = [
    signalKind(signal, words),
    signalMoment(signal, language),
    signalPayer(signal, words),
    ...signalDetails(signal, language),
  ].filter((detail) => detail !== undefined);
  const read = details.length > 0 ? ` – ${details.join(', ')}` : '';
  return `${words.signals[signal.id]}: ${words.quote(oneLine(signal.quote))}${read}`;
}

function editionLine({ pack }: Report, language: Language, words: Words): string {
  const edition = words.panel.edition(pack.edition, formatDay(pack.inForce, language));
  return pack.overlays.length === 0
    ? words.panel.unchecked(edition)
    : `${edition}. ${words.panel.uncheckedLocally}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const width = 96;

/** Breaks a text between words; further lines begin with `indent`, by default as deep as `first`. */
function wrap(text: string, first: string, indent = first): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +|\n/)) {
    const lead = lines.length === 0 ? first : indent;
    if (line !== '' && lead.length + line.length + 1 + word.length > width) {
      lines.push(lead + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, (lines.length === 0 ? first : indent) + line];
}
