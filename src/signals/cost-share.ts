import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { parseNumberWord } from '../text/values/number-words.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { lineAt, phrasesWithin, sentenceSpan, startingWithin } from './look-up.ts';
import { type Draft, draftOf, type Reading } from './reading.ts';

/** The company pays a part of what taking part costs: “50 % av resan”, “hälften av hotellkostnaden”. */
export function findCostShares(reading: Reading): Draft[] {
  const { analysis } = reading;
  const cues = [...phrasesOf(analysis, 'cost-share'), ...percentCues(analysis)].slice(0, mostCues);
  const drafts = cues.flatMap((cue) => toShare(reading, cue));
  const [first] = drafts.sort((one, other) => figuresIn(analysis, other) - figuresIn(analysis, one));
  return first ? [first] : [];
}

/** Further mentions tell nothing new. */
const mostCues = 40;

/** The mention that gives a figure tells most, most of all where the figure is in its own words. */
function figuresIn({ text }: Analysis, { signal }: Draft): number {
  const isInWords = /\d/.test(text.slice(signal.start, signal.end));
  return (signal.amount ? 1 : 0) + (signal.percentage === undefined ? 0 : 1) + (isInWords ? 1 : 0);
}

const shared =
  /\b(?:(res)(?:a|an|or|orna|e\p{L}*)|(?:(?:flyg|tåg)(?:et|resa|resan|biljett\p{L}*)?)|travel|journey|flights?|reisen?|rejsen?)(?!\p{L})|(logi(?:t|n|kostnad\p{L}*)?|hotell?\p{L}*|boende\p{L}*|accommodation|lodging|uppehälle|övernattning\p{L}*|opphold\p{L}*|ophold\p{L}*)(?!\p{L})|(\p{L}*avgift\p{L}*|fees?|\p{L}*gebyr\p{L}*)(?!\p{L})|(\p{L}*kostnad\p{L}*|kostar|koster|priset?|price|costs?|expens\p{L}+|udgift\p{L}*|utgift\p{L}*)(?!\p{L})/giu;

/** What is charged when somebody stays away is no share. */
const penalty = /avbok|avanm|återbud|utebl|cancel|no.show|rabatt|discount/i;

/** How much of a sentence is read for what the company pays a part of. */
const longest = 300;

function toShare(reading: Reading, cue: Phrase): Draft[] {
  const { analysis } = reading;
  const own = sentenceSpan(analysis, cue.start);
  if (!own) return [];
  const text = analysis.text.slice(own.start, Math.min(own.end, own.start + longest));
  if (penalty.test(text) || isForCompanion(analysis, cue)) return [];
  const of = asFee(sharedCost(text), text) ?? namedBefore(analysis, own.start) ?? ofPrice(analysis, cue);
  if (!of) return [];
  const draft = draftOf(reading, cue, 'cost-share');
  const { payer: _, kind: __, amount: ___, ...signal } = draft.signal;
  const percentage = percentageIn(text);
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

function percentageIn(text: string): number | undefined {
  const figure = /(\d{1,2})\s?(?:%|procent|prosent|percent|per cent)/.exec(text)?.[1];
  if (figure) return Number(figure);
  const word = /(\p{L}+)\s(?:procent|prosent|percent|per cent)(?!\p{L})/iu.exec(text)?.[1];
  const spelled = word === undefined ? undefined : parseNumberWord(word.toLowerCase());
  if (spelled !== undefined && spelled < 100) return spelled;
  return /hälften|\bhalf\b|halva|lika|halvparten|halvdelen|equally/i.test(text) ? 50 : undefined;
}

const percentWords = new Set(['%', 'procent', 'prosent', 'percent', 'pct']);
const paidPart =
  /^\s*(?:av|of|af|på)\s+(?:\p{L}+\s){0,3}?(?:res(?:a|an|or|orna|e\p{L}*)|flyg\p{L}*|tåg\p{L}*|hotell?\p{L}*|logi(?:t|kostnad\p{L}*)?|boende\p{L}*|(?:kurs|kongress|konferens|deltagar|anmälnings|registrerings)?avgift\p{L}*|travel|journey|flights?|accommodation|(?:registration |course |congress |conference )?fees?|rejse\p{L}*|reise\p{L}*|ophold\p{L}*|opphold\p{L}*|kostnad\p{L}* för (?:kurs|res|hotel|delta|utbild|kongress|konferens)\p{L}*|costs? (?:of|for) (?:the |your )?(?:course|congress|conference|travel|hotel|trip|registration))(?!\p{L})/iu;

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
