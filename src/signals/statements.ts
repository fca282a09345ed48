import type { Signal, SignalId } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { phrasesBeside, tokenAt } from './look-up.ts';
import type { Reading } from './reading.ts';
import { stanceOf } from './stance.ts';

/** Signals that a phrase alone carries: what the text says of approval, sponsors, agreements and the like. */
export function findStatements(reading: Reading): Omit<Signal, 'quote'>[] {
  const { analysis } = reading;
  const once: readonly SignalId[] = ['approval', 'compliance-claim', 'vetting', 'target-group'];
  return [
    ...once.flatMap((id) => firstOf(analysis, phrasesOf(analysis, id), id)),
    ...firstOf(
      analysis,
      phrasesOf(analysis, 'sponsor').filter((phrase) => isSponsorship(reading, phrase)),
      'sponsor',
    ),
    ...findAgreement(analysis),
  ];
}

function firstOf(analysis: Analysis, phrases: readonly Phrase[], id: SignalId): Omit<Signal, 'quote'>[] {
  const [first] = phrases;
  return first ? [statement(analysis, first, id)] : [];
}

function statement(analysis: Analysis, phrase: Phrase, id: SignalId): Omit<Signal, 'quote'> {
  return {
    id,
    ...(phrase.kind ? { kind: phrase.kind } : {}),
    stance: id === 'approval' ? hedgeOf(analysis, phrase) : stanceOf(analysis, phrase),
    start: phrase.start,
    end: phrase.end,
  };
}

/** “Ingen deltar utan chefens medgivande” asks for approval: only a hedge weakens it. */
function hedgeOf(analysis: Analysis, phrase: Phrase): Signal['stance'] {
  return stanceOf(analysis, phrase) === 'unclear' ? 'unclear' : 'stated';
}

/** “i samarbete med” makes a sponsor only of a company. */
function isSponsorship(reading: Reading, phrase: Phrase): boolean {
  if (
    !/samarbete|partnership|collaboration|bidrag|stöd|samarbeid|samarbejde|support/i.test(
      textOf(reading.analysis, phrase),
    )
  )
    return true;
  const sentence = reading.analysis.tokens[phrase.first]?.sentence;
  return reading.parties.mentions.some((span) => {
    const token = reading.analysis.tokens[tokenAt(reading.analysis, span.start)];
    return token?.sentence === sentence && span.start >= phrase.start;
  });
}

function textOf(analysis: Analysis, phrase: Phrase): string {
  return analysis.text.slice(phrase.start, phrase.end);
}

/** A written agreement; the employer is a party where any mention says so. */
function findAgreement(analysis: Analysis): Omit<Signal, 'quote'>[] {
  const phrases = phrasesOf(analysis, 'agreement');
  const withEmployer = phrases.find(
    (candidate) => candidate.kind === 'employer' || namesEmployer(analysis, candidate),
  );
  const phrase = withEmployer ?? phrases[0];
  if (!phrase) return [];
  const { kind: _, ...signal } = statement(analysis, phrase, 'agreement');
  return [withEmployer ? { ...signal, employer: true } : signal];
}

/** The agreement's own sentence names the employer or the unit. */
function namesEmployer(analysis: Analysis, agreement: Phrase): boolean {
  return phrasesBeside(analysis, 'agent', agreement.first).some((agent) => agent.kind === 'employer');
}
