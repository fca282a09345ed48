import type { Message } from '../../src/mail/message.ts';
import type { Report } from '../../src/report.ts';
import type { Sentence } from './answer.ts';
import { type Comparison, compareAttributes } from './compare-attributes.ts';
import { type Match, matchSignals } from './match-signals.ts';
import { optionalInMessages } from './score-answer.ts';

/** How the signals of one sentence compare with its marks. */
export interface SentenceScore extends Match {
  readonly text: string;
  readonly attributes: readonly Comparison[];
}

/**
 * Compares what is found in a sentence with what is marked: all of it, and nothing else. Some signals need not be
 * marked, but where a sentence marks one, it is about it, and has it asked for.
 */
export function scoreSentence(report: Report, sentence: Sentence): SentenceScore {
  const marked = sentence.signals.map(({ id }) => id);
  const optionalIds = optionalInSentences.filter((id) => !marked.includes(id));
  const match = matchSignals(report.wording, report.signals, { ...sentence, optionalIds });
  return { ...match, text: sentence.text, attributes: match.pairs.flatMap(compareAttributes) };
}

/** The mail that carries a sentence: from a company, with nothing but the sentence to read. */
export function mailOf(sentence: Sentence, language: string): Message {
  return {
    subject: sentence.subject ?? (language === 'en' ? 'Invitation' : 'Inbjudan'),
    from: personOf(sentence.from),
    to: [],
    cc: [],
    body: sentence.text,
    attachments: [],
  };
}

const optionalInSentences = [...optionalInMessages, 'pressure', 'recipient'];

function personOf(from: Sentence['from']): NonNullable<Message['from']> {
  if (!from) return { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
  return { ...(from.name ? { name: from.name } : {}), ...(from.address ? { address: from.address } : {}) };
}
