import type { Finding, Report, Signal } from '../../src/report.ts';
import type { Answer } from '../corpus/answer.ts';

/** A report of a wording, with just the signals, findings and questions that a test of the scorer needs. */
export function reportOf(
  wording: string,
  parts: Partial<Pick<Report, 'kind' | 'situation' | 'signals' | 'findings' | 'questions'>>,
): Report {
  return {
    schema: 1,
    pack: { id: 'tiny', edition: '1', inForce: '2026-01-01', overlays: [] },
    message: { subject: '', to: [], cc: [], attachments: [] },
    wording,
    kind: 'industry-invitation',
    kindEvidence: [],
    languages: ['sv'],
    organisers: [],
    signals: [],
    findings: [],
    questions: [],
    summary: { conflict: 0, review: 0, unclear: 0, questions: 0 },
    ...parts,
  };
}

/** A signal at the words that it quotes. */
export function signalAt(
  wording: string,
  id: Signal['id'],
  quote: string,
  more: Partial<Omit<Signal, 'id' | 'start' | 'end' | 'quote'>> = {},
): Signal {
  const start = wording.indexOf(quote);
  return { id, stance: 'stated', start, end: start + quote.length, quote, ...more };
}

/** A finding of a rule. */
export function findingOf(
  rule: string,
  outcome: Finding['outcome'],
  weight: Finding['weight'] = 'decision',
): Finding {
  const texts = { title: rule, why: rule, advice: rule };
  return { rule, outcome, weight, principle: 'trust', signals: [], evidence: [], basis: [], ...texts };
}

/** An answer that expects nothing but what a test adds. */
export function answerOf(parts: Partial<Answer>): Answer {
  return {
    id: 'tiny',
    why: 'a test of the scorer',
    kind: 'industry-invitation',
    signals: [],
    optionalSignals: [],
    findings: { must: {}, may: [] },
    questions: { must: [], may: [] },
    ...parts,
  };
}
