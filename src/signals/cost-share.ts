import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { parseNumberWord } from '../text/values/number-words.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { lineAt, phrasesWithin, sentenceSpan, startingWithin } from './look-up.ts';
import { type Draft, draftOf, type Reading } from './reading.ts';
import { type ShareCue, shareCues } from './share-cues.ts';
import { percentageIn, restIn } from './share-figures.ts';
import { isOfCosts } from './share-of.ts';
import { splitCues } from './share-split.ts';
import { findTableShares } from './table-shares.ts';

/** The company pays a part of what taking part costs: “50 % av resan”, “hälften av hotellkostnaden”. */
export function findCostShares(reading: Reading): Draft[] {
  const { analysis } = reading;
  const listed = [...phrasesOf(analysis, 'cost-share'), ...percentCues(analysis)].slice(0, mostCues);
  const spelledOut = [...shareCues(analysis), ...splitCues(analysis)].slice(0, mostCues);
  const drafts = [
    ...spelledOut.flatMap((cue) => toShare(reading, cue, cue.isTold ? 'all' : undefined).filter(isPaid(cue))),
    ...listed.flatMap((cue) => toShare(reading, cue)),
  ];
  const inTable = findTableShares(reading);
  if (inTable.length > 0) return inTable;
  const [first] = drafts.sort((one, other) => figuresIn(analysis, other) - figuresIn(analysis, one));
  const rows = inRows(analysis, drafts);
  return rows.length > 1 ? rows : first ? [first] : [];
}

/** “Flyg, 3 600 kr: hälften var”: the rows of a list of costs, each with its sum and a share of its own. */
function inRows({ cut, text, tokens }: Analysis, drafts: readonly Draft[]): Draft[] {
  const rows = drafts.filter(({ phrase, signal }) => {
    const line = cut.lines[tokens[phrase.first]?.line ?? -1];
    return line && signal.of !== 'all' && row.test(text.slice(line.start, line.end).slice(0, longestRow));
  });
  return rows
    .filter(({ signal }, at) => rows.findIndex((other) => other.signal.of === signal.of) === at)
    .sort((one, other) => one.signal.start - other.signal.start);
}

const longestRow = 160;
const row =
  /^\s*[^\p{L}\d]{0,4}\s*\p{L}[^.!?\n]{0,80}?\d[\d .]*\s?(?:kr|kronor|sek|eur|euro)\s?[:–—=,(-]\s?[^\n]{0,60}$/iu;

/** Further mentions tell nothing new. */
const mostCues = 40;

/** “En del av resan är ett besök på …”: a part of something is a share only where somebody pays it. */
function isPaid({ isTold }: ShareCue): (draft: Draft) => boolean {
  return ({ provided, signal }) =>
    isTold || provided || signal.amount !== undefined || signal.percentage !== undefined;
}

/** The mention that gives a figure tells most, most of all where the figure is in its own words. */
function figuresIn({ text }: Analysis, { signal }: Draft): number {
  const isInWords = /\d/.test(text.slice(signal.start, signal.end));
  return (signal.amount ? 1 : 0) + (signal.percentage === undefined ? 0 : 1) + (isInWords ? 1 : 0);
}

const shared =
  /\b(?:(res)(?:a|an|or|orna|e\p{L}*)|(?:(?:flyg|tåg)(?:et|resa|resan|biljett\p{L}*)?)|travel|journey|trip|flights?|tickets?|(?:air)?fares?|biljett(?:en|er|erna|pris\p{L}*)?|reisen?|rejsen?)(?!\p{L})|(logi(?:t|n|kostnad\p{L}*)?|hotell?\p{L}*|boende\p{L}*|accommodation|lodging|room|uppehället?|övernattning\p{L}*|opphold\p{L}*|ophold\p{L}*)(?!\p{L})|(\p{L}*avgift\p{L}*|(?:kurs|kongress|konferens)plats(?:en|er)?|deltagande(?:t)?|fees?|(?:course|congress|conference) registration|\p{L}*gebyr\p{L}*)(?!\p{L})|(\p{L}*kostnad\p{L}*|kostar|koster|priset?|price|costs?|expens\p{L}+|udgift\p{L}*|utgift\p{L}*|\p{L}*utlägg(?:en|et)?|räkning(?:en)?|notan?|bill)(?!\p{L})/giu;

/** What is charged when somebody stays away is no share. */
const penalty = /avbok|avanm|återbud|utebl|cancel|no.show|rabatt|discount/i;

/** How much of a sentence is read for what the company pays a part of. */
const longest = 300;

function toShare(reading: Reading, cue: Phrase, otherwise?: Signal['of']): Draft[] {
  const { analysis } = reading;
  const own = sentenceSpan(analysis, cue.start);
  if (!own) return [];
  const text = analysis.text.slice(own.start, Math.min(own.end, own.start + longest));
  if (penalty.test(text) || isForCompanion(analysis, cue) || !isOfCosts(analysis, cue)) return [];
  const of =
    asFee(sharedCost(text), text) ?? namedBefore(analysis, own.start) ?? ofPrice(analysis, cue) ?? otherwise;
  if (!of) return [];
  const draft = draftOf(reading, cue, 'cost-share');
  if (isOthersRest(analysis, cue, draft)) return [];
  const { payer: _, kind: __, amount: ___, ...signal } = draft.signal;
  const percentage = restIn(analysis, cue) ?? percentageIn(text);
  const amount = startingWithin(analysis.money, cue.start, Math.min(cue.end + 25, own.end)).find(
    ({ start }) => !analysis.text.slice(cue.end, start).includes('\n'),
  )?.amount;
  return [
    {
      ...draft,
      signal: {
        ...signal,
        ...(percentage ? { percentage } : {}),
        ...(amount && !percentage ? { amount } : {}),
        of,
      },
    },
  ];
}

/** “Resterande del betalar sjukhuset”: the rest is somebody else's, and only a share of its own tells that the company pays one. */
function isOthersRest({ text }: Analysis, { start, end }: Phrase, { signal, provided }: Draft): boolean {
  const isOthers =
    signal.payer === 'employer' || signal.payer === 'participant' || signal.payer === 'organiser';
  const words = text.slice(start, end);
  return provided && isOthers && (difference.test(words) || somePart.test(words));
}

const somePart = /^(?:\p{L}+\s)?(?:del|andel|part|portion|share)\s(?:av|of|af)(?!\p{L})/iu;
const difference =
  /mellanskillnad|differens|mellomlegg|forskellen|the (?:difference|rest)|resten|resterande|återstod|remain/i;

/** How far, in characters, before the words for the rest of a price the price may stand. */
const priceReach = 120;

/** “595 kr (värde 2 450 kr – vi står för mellanskillnaden)”: the price alone tells what is shared. */
function ofPrice({ money, text }: Analysis, { start, end }: Phrase): Signal['of'] {
  const isRest = difference.test(text.slice(start, end));
  return isRest && startingWithin(money, start - priceReach, start).length > 0 ? 'all' : undefined;
}

/** “Partners are welcome at a subsidised rate”: what a companion pays is no share of the guest's own costs. */
function isForCompanion(analysis: Analysis, cue: Phrase): boolean {
  const sentence = sentenceSpan(analysis, cue.start);
  const line = analysis.cut.lines[lineAt(analysis, cue.start)];
  if (!sentence || !line) return false;
  const [from, to] = [Math.max(sentence.start, line.start), Math.min(sentence.end, line.end)];
  return phrasesWithin(analysis, 'companion', from, to).length > 0;
}

/** “Kursen kostar 8 400 kr. Vi går in med hälften”: the costs may be named in the sentences before. */
function namedBefore(analysis: Analysis, start: number): Signal['of'] {
  const text = analysis.text.slice(Math.max(0, start - longest), start);
  const of = sharedCost(text);
  return of === 'all' && /kostar|koster|\bpris|price/i.test(text) ? 'fee' : of;
}

const course =
  /(?:kurs\p{L}*|utbildning\p{L}*|kongress\p{L}*|konferens\p{L}*|course|congress|conference)\s(?:\p{L}+\s){0,3}(?:kostar|koster|costs?)(?!\p{L})/iu;

/** “Kursen kostar 8 400 kr, vi går in med hälften”: what the course costs is its fee. */
function asFee(of: Signal['of'], text: string): Signal['of'] {
  return of === 'all' && course.test(text) ? 'fee' : of;
}

/** One thing that is named alone; all where several are, or only costs. */
function sharedCost(text: string): Signal['of'] {
  const kinds = new Set<Signal['of']>();
  for (const match of text.toLowerCase().matchAll(shared)) {
    const [, , lodging, fee, cost] = match;
    if (cost)
      kinds.add(/^res|^rejs|^reis/.test(cost) ? 'travel' : /^hot|^log/.test(cost) ? 'lodging' : 'all');
    else kinds.add(lodging ? 'lodging' : fee ? 'fee' : 'travel');
  }
  if (kinds.size > 1) kinds.delete('all');
  const [only] = kinds;
  return kinds.size > 1 ? 'all' : only;
}

const percentWords = new Set(['%', 'procent', 'prosent', 'percent', 'pct']);
const paidPart =
  /^\s*(?:av|of|af|på)\s+(?:\p{L}+\s){0,3}?(?:res(?:a|an|or|orna|e\p{L}*)|flyg\p{L}*|tåg\p{L}*|hotell?\p{L}*|logi(?:t|kostnad\p{L}*)?|boende\p{L}*|(?:kurs|kongress|konferens|deltagar|anmälnings|registrerings)?avgift\p{L}*|travel|journey|flights?|accommodation|(?:registration |course |congress |conference )?fees?|rejse\p{L}*|reise\p{L}*|ophold\p{L}*|opphold\p{L}*|kostnad\p{L}* för (?:kurs|res|hotel|delta|utbild|kongress|konferens)\p{L}*|costs? (?:of|for) (?:the |your )?(?:course|congress|conference|travel|hotel|trip|registration)|(?:that|this|it|det|detta|den summan|summan|beloppet|priset|notan|the (?:price|sum|total|bill|amount))(?=\s*(?:[.,;!]|$)))(?!\p{L})/iu;

/** A share below the whole, in figures or in words. */
function shareOf({ kind, lower }: Analysis['tokens'][number]): number | undefined {
  const number =
    kind === 'number' ? (/^\d{1,2}$/.test(lower) ? Number(lower) : undefined) : parseNumberWord(lower);
  return number !== undefined && number >= 5 && number < 100 ? number : undefined;
}

/** “30 % av hotellkostnaden”, “fifty per cent of the fee”: any share below the whole. */
function percentCues(analysis: Analysis): Phrase[] {
  return analysis.tokens.flatMap((token, first) => {
    if (token.kind === 'mark') return [];
    const isSpelled =
      analysis.tokens[first + 1]?.lower === 'per' && analysis.tokens[first + 2]?.lower === 'cent';
    const last = first + (isSpelled ? 2 : 1);
    const unit = analysis.tokens[last];
    if (!unit || !(isSpelled || percentWords.has(unit.lower)) || shareOf(token) === undefined) return [];
    const after = analysis.text.slice(unit.end, unit.end + 60);
    if (!paidPart.test(after)) return [];
    const cue = { list: 'cost-share', kind: undefined, first, last };
    return [{ ...cue, start: token.start, end: unit.end }];
  });
}
