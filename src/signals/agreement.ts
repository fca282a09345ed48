import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { phrasesBeside, sentenceSpan } from './look-up.ts';
import { stanceOf } from './stance.ts';

/** A written agreement; the employer is a party where any mention says so. */
export function findAgreement(analysis: Analysis): Omit<Signal, 'quote'>[] {
  const all = phrasesOf(analysis, 'agreement').filter((phrase) => !isProcured(analysis, phrase));
  const written = all.filter(
    (candidate) => !isOnlySigning(analysis.text.slice(candidate.start, candidate.end)),
  );
  const phrases = written.length > 0 && !isSupplyContract(analysis, written) ? all : [];
  const named = phrases.filter(({ kind }) => kind !== 'party');
  const isWithout = phrases.some((candidate) => leavesOutEmployer(analysis, candidate));
  const withEmployer = isWithout ? undefined : namingEmployer(analysis, phrases, named);
  const chosen = (withEmployer && (nameFor(analysis, withEmployer, named) ?? withEmployer)) ?? named[0];
  const isBare = chosen !== undefined && bare.test(analysis.text.slice(chosen.start, chosen.end));
  const phrase = (isBare && named.find((candidate) => isWritten(analysis, candidate))) || chosen;
  if (!phrase) return [];
  return [
    {
      id: 'agreement',
      stance: stanceOf(analysis, phrase),
      ...(withEmployer ? { employer: true } : {}),
      start: phrase.start,
      end: phrase.end,
    },
  ];
}

function namingEmployer(
  analysis: Analysis,
  phrases: readonly Phrase[],
  named: readonly Phrase[],
): Phrase | undefined {
  return (
    named.find(({ kind }) => kind === 'employer') ??
    named.find((candidate) => namesEmployer(analysis, candidate)) ??
    (named.length < phrases.length ? named[0] : undefined)
  );
}

/** “Avtalet är mellan dig personligen och oss, men vi lägger gärna till en rad för arbetsgivaren”, “your employer need not sign it”. */
function leavesOutEmployer(analysis: Analysis, { start }: Phrase): boolean {
  const sentence = sentenceSpan(analysis, start);
  return sentence !== undefined && withoutEmployer.test(analysis.text.slice(sentence.start, sentence.end));
}

const withoutEmployer =
  /(?:mellan|med|direkt med|between|with)\s(?:bara\s|enbart\s|endast\s|only\s|just\s)?(?:dig|you)\s(?:(?:och|and)\s\p{L}+\s)?(?:personligen|privat|som privatperson|själv|direkt|personally|privately|directly|alone|as (?:a private|an) individual)(?!\p{L})|(?<!(?:inte|not)\s)(?:direkt|personligen|bara|enbart|endast|directly|personally|only)\s(?:med|mellan|with|between)\s(?:dig|you)(?!\p{L})|(?:arbetsgivare|arbetsgivaren|chef|chefen|klinik|kliniken|employer|manager|hospital)\s(?:behöver|måste|ska|är|need|needs|does|do|is|will)\s?(?:inte|ej|not)\s(?!(?:bara|enbart|only|betala|stå för|pay)(?!\p{L}))|(?:utan|without)\s(?:att blanda in\s|involving\s)?(?:din\s|er\s|your\s)?(?:arbetsgivare|chef|klinik|employer|manager)/iu;

/** “Vi finns på avtal med regionen”: what a procurement has led to is no agreement about work. */
function isProcured(analysis: Analysis, { start, end }: Phrase): boolean {
  return phrasesOf(analysis, 'procurement').some(
    (other) => other.kind === 'contract' && other.start < end && other.end > start,
  );
}

/** “A letter of engagement, co-signed by your hospital”: what is signed tells more than who signs it. */
function nameFor({ text }: Analysis, signing: Phrase, named: readonly Phrase[]): Phrase | undefined {
  if (!isOnlySigning(text.slice(signing.start, signing.end))) return undefined;
  return named.find(({ start, end }) => !isOnlySigning(text.slice(start, end)));
}

const bare = /^(?:avtalet|kontraktet|the contract|the agreement)$/i;

/** “A written agreement must be in place”: this mention tells most, whichever names the employer. */
function isWritten({ text }: Analysis, { kind, start, end }: Phrase): boolean {
  return kind === undefined && /skriftlig|written/i.test(text.slice(start, end));
}

/** “Resan bekostar regionen enligt avtalet”: where nothing is paid for work, a contract only referred to is one of supply. */
function isSupplyContract(analysis: Analysis, phrases: readonly Phrase[]): boolean {
  if (phrasesOf(analysis, 'honorarium').length > 0) return false;
  return phrases.every(
    ({ kind, start, end }) =>
      kind === undefined &&
      bare.test(analysis.text.slice(start, end)) &&
      /(?:enligt|som står i|under|per|according to|as per|following)\s$/i.test(
        analysis.text.slice(Math.max(0, start - 14), start),
      ),
  );
}

/** The agreement's own sentence names the employer or the unit. */
function namesEmployer(analysis: Analysis, agreement: Phrase): boolean {
  return (
    phrasesBeside(analysis, 'agent', agreement.first).some((agent) => agent.kind === 'employer') ||
    phrasesBeside(analysis, 'consent', agreement.first).some(
      (word) => word.kind === 'superior' && signs(analysis, word),
    )
  );
}

const signedBy =
  /(?:underteckn|undersk|skriv|signer|signed|kontrasign|countersign)\p{L}*\s(?:\p{L}+\s){0,3}(?:av|by|af)\s(?:\p{L}+\s){0,2}$/iu;
const signsIt =
  /^\s(?:\p{L}+\s){0,3}(?:underteckn|undersk|skriv\p{L}*\s(?:under|på)|signer|signs?(?!\p{L})|kontrasign|countersign)/iu;

/** “… som även undertecknas av er chef”: who signs for the employer. */
function signs({ text }: Analysis, { start, end }: Phrase): boolean {
  return signedBy.test(text.slice(Math.max(0, start - 60), start)) || signsIt.test(text.slice(end, end + 40));
}

/** “Skrivs under av arbetsgivaren”, without a word for what is signed. */
export function isOnlySigning(words: string): boolean {
  return (
    /^(?:underteckn|undersk|skriv|sign|counters)/i.test(words) &&
    !/avtal|kontrakt|agreement|contract|aftale|avtale|paper|papp|letter|terms|dokument|document|handling|deed|cop(?:y|ies)/i.test(
      words,
    )
  );
}
