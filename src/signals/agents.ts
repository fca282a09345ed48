import type { Payer } from '../report.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { tokenAt } from './look-up.ts';
import { findNamedPayers } from './named-payers.ts';
import { isIndustry, type Parties } from './organisers.ts';
import { pronounAgents } from './pronoun-agents.ts';
import { toPayer, writerPays } from './writer-pays.ts';

/** Somebody who may pay, where the text names them. `first` and `last` are indexes of tokens. */
export interface Agent {
  readonly payer: Payer;
  readonly first: number;
  readonly last: number;
  /** A subject form (vi, du, we): right after the verb it is the verb's subject. */
  readonly nominative: boolean;
  /** A stressed own (själv, egen, yourself). */
  readonly reflexive: boolean;
}

/** Everybody in a message who may be the subject of a word of payment, in the order of the text. */
export function findAgents(analysis: Analysis, parties: Parties): Agent[] {
  const words = phrasesOf(analysis, 'agent').map((phrase) => {
    const word = analysis.tokens[phrase.last]?.lower ?? '';
    const isWriter = phrase.kind === 'company' && !sellers.test(word);
    return {
      payer:
        isWriter || (isArranger(analysis, phrase.last) && arrangesItself(analysis, parties))
          ? writerPays(analysis, parties, phrase.first)
          : toPayer(phrase.kind),
      first: phrase.first,
      last: phrase.last,
      nominative: nominatives.has(word),
      reflexive: reflexives.has(word),
    };
  });
  const taken = tokensOf(words);
  const companies = parties.mentions.flatMap((span): Agent[] => {
    const first = tokenAt(analysis, span.start);
    if (first < 0 || taken.has(first)) return [];
    let last = first;
    while ((analysis.tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= span.end) last++;
    return [{ payer: 'company', first, last, nominative: true, reflexive: false }];
  });
  const known = tokensOf([...words, ...companies]);
  const named = findNamedPayers(analysis, (token) => known.has(token));
  const all = [...words, ...companies, ...named].sort((one, other) => one.first - other.first);
  const verbs = new Set(phrasesOf(analysis, 'pay').map(({ first }) => first));
  const meant = pronounAgents(analysis, all, verbs);
  return meant.length > 0 ? [...all, ...meant].sort((one, other) => one.first - other.first) : all;
}

/** Words for companies that are so whoever writes: “the sponsor pays”. */
const sellers =
  /^(?:sponsor|leverantör|tillverkar|utställar|industri|läkemedels|medicinteknik|manufacturer|supplier|exhibitor|leverandør|produsent|producent)/;

/** Words for whoever arranges. */
const arrangers =
  /^(?:(?:kurs|mötes)?arrangör|organis[ae]?t?[oö]r|organi[sz]er|kurs(?:ledning|givare)|arrangør)/;

/** “Arrangören”, but not “arrangören, Svensk Förening för Smärtvård”, who is named. */
function isArranger({ text, tokens }: Analysis, at: number): boolean {
  const end = tokens[at]?.end ?? 0;
  return arrangers.test(tokens[at]?.lower ?? '') && !/^(?:,| \(|:)? ?\p{Lu}/u.test(text.slice(end, end + 4));
}

/** Whether a company arranges what it writes of, as nobody else is said to and no congress is named. */
function arrangesItself(analysis: Analysis, { organisers, side }: Parties): boolean {
  return (
    side === 'company' &&
    organisers.every(({ role, sector }) => role !== 'host' || isIndustry(sector)) &&
    phrasesOf(analysis, 'congress').length === 0 &&
    phrasesOf(analysis, 'stand').length === 0
  );
}

const nominatives = new Set([
  'en',
  'vi',
  'jag',
  'du',
  'ni',
  'we',
  'dere',
  'arbetsgivare',
  'arbetsgivaren',
  'arbejdsgiver',
  'arbejdsgiveren',
  'arbeidsgiver',
  'arbeidsgiveren',
  'klinik',
  'kliniken',
  'deltagaren',
  'deltagarna',
  'företaget',
  'bolaget',
  'regionen',
  'sjukhuset',
  'arrangören',
  'rejsebureau',
  'reisebyrå',
  'resebyrå',
  'kollega',
]);
const reflexives = new Set([
  'själv',
  'själva',
  'egen',
  'eget',
  'egna',
  'yourself',
  'yourselves',
  'themselves',
  'selv',
  'own',
]);

/** Every token that some of the items cover. */
export function tokensOf(items: readonly { readonly first: number; readonly last: number }[]): Set<number> {
  const tokens = new Set<number>();
  for (const { first, last } of items) for (let at = first; at <= last; at++) tokens.add(at);
  return tokens;
}
