import { judgeRules } from './judging/judge-rules.ts';
import { tellKind } from './judging/kind.ts';
import { askQuestions } from './judging/questions.ts';
import { servesReaders } from './judging/serves-readers.ts';
import { quoteSituation, tellSituation } from './judging/situation.ts';
import { tellEventFacts, tellFacts } from './judging/tell-facts.ts';
import type { Message, Person } from './mail/message.ts';
import { editionInForce, type LocalPart, type Pack } from './pack.ts';
import type { Finding, Language, Organiser, Report } from './report.ts';
import { type Analysis, analyse, analysedUnits } from './signals/analysis.ts';
import { buildEngine, type Engine, withLocalNames } from './signals/engine.ts';
import { findSignals } from './signals/find-signals.ts';
import { readContext } from './signals/reading.ts';
import { remembered } from './text/remembered.ts';

/** What a screening depends on beside the message and the pack. */
export interface ScreenOptions {
  /** Today, ISO date; stands in where the message has no date of its own. */
  readonly date: string;
  /** Language of titles, reasons, advice and questions. */
  readonly language: Language;
  /** The reader asks to have a mail screened that does not look like an invitation. */
  readonly kindSetBy?: 'reader';
}

const plainEngine = buildEngine();
const localEngine = remembered((local: LocalPart) => withLocalNames(plainEngine, local));

/**
 * Screens one message: the only door to the engine. Pure: the same message, pack and options give the same report,
 * byte for byte. Never throws on any message.
 */
export function screen(message: Message, pack: Pack, options: ScreenOptions): Report {
  const engine = engineFor(pack);
  const analysis = analyse(message, engine, options.date);
  const reading = readContext(analysis, engine);
  const signals = findSignals(reading);
  const told = tellKind(reading, signals);
  const isForced = options.kindSetBy === 'reader' && told.kind !== 'industry-invitation';
  const kind = isForced ? 'industry-invitation' : told.kind;
  const situation = tellSituation(reading, signals, kind);
  const facts = tellFacts({ reading, signals, situation });
  const eventFacts = tellEventFacts({ reading, signals, situation });
  const eventDate = signals.find((signal) => signal.id === 'schedule')?.date;
  const date = eventDate ?? options.date;
  const situationWords = quoteSituation(analysis, situation);
  const judged = {
    kind,
    situation,
    situationWords,
    signals,
    facts,
    eventFacts,
    date,
    language: options.language,
  };
  const findings = judgeRules(pack, judged);
  const organisers = reading.parties.organisers;
  const subject = message.subject;
  const questions = askQuestions(pack, {
    ...judged,
    findings,
    organisers,
    subject,
    servesReaders: servesReaders(analysis),
  });
  const edition = editionInForce(pack, date);
  return {
    schema: 1,
    pack: { id: pack.id, edition: edition.edition, inForce: edition.inForce, overlays: pack.overlays },
    message: headersOf(message, analysis.forwardedFrom),
    ...readingOf(message, analysis),
    wording: analysis.wording.text,
    kind,
    ...(isForced ? { kindSetBy: 'reader' as const } : {}),
    kindEvidence: isForced ? [] : told.evidence,
    ...(situation ? { situation } : {}),
    languages: analysis.languages,
    organisers: organisers.map(inFieldOrder),
    signals: told.offersNothing && !isForced ? [] : signals,
    findings,
    questions,
    summary: {
      conflict: countOutcome(findings, 'conflict'),
      review: countOutcome(findings, 'review'),
      unclear: countOutcome(findings, 'unclear'),
      questions: questions.length,
    },
  };
}

// Made once for a pack with names of its own: the same answer, only sooner.
function engineFor({ local }: Pack): Engine {
  if (!local || (local.companies.length === 0 && local.internalDomains.length === 0)) return plainEngine;
  return localEngine(local);
}

function headersOf(message: Message, forwardedFrom: Person | undefined): Report['message'] {
  return {
    subject: message.subject,
    ...(message.from ? { from: message.from } : {}),
    to: message.to,
    cc: message.cc,
    ...(message.sent ? { sent: message.sent } : {}),
    attachments: message.attachments.map(({ name, text }) => ({ name, read: text !== undefined })),
    ...(forwardedFrom ? { forwardedFrom } : {}),
  };
}

function readingOf(message: Message, analysis: Analysis): Pick<Report, 'reading'> | Record<string, never> {
  const unread = message.attachments.filter(({ text }) => text === undefined).map(({ name }) => name);
  const isCut = analysis.wording.text.length > analysedUnits;
  if (!message.hiddenText && !isCut && unread.length === 0 && !message.recipientsUnread) return {};
  return {
    reading: {
      ...(message.hiddenText ? { hiddenText: true as const } : {}),
      ...(isCut ? { analysedTo: analysedUnits } : {}),
      ...(unread.length > 0 ? { unread } : {}),
      ...(message.recipientsUnread ? { recipientsUnread: true as const } : {}),
    },
  };
}

function inFieldOrder({ name, sector, role, country, start, end }: Organiser): Organiser {
  return {
    name,
    sector,
    role,
    ...(country === undefined ? {} : { country }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

function countOutcome(findings: readonly Finding[], outcome: Finding['outcome']): number {
  return findings.filter((finding) => finding.outcome === outcome).length;
}
