import { describeSignal } from './describe-signal.ts';
import type { DescribedIn } from './described-in.ts';
import { inRow, lowerFirst } from './in-row.ts';
import type { Condition, FactTest, SituationTest, Term } from './rule.ts';

/**
 * A condition in plain words, line by line: one line where it asks one thing, else headings that end in a colon, each
 * followed by lines that begin with a dash. “Något av detta:”, “– resa, som företaget betalar”.
 */
export function describeCondition(condition: Condition, given: DescribedIn): readonly string[] {
  const { all = [], any = [], none = [] } = condition;
  const { conditions } = given.words;
  const phrases = (terms: readonly Term[]) => terms.map((term) => describeTerm(term, given));
  // One alternative is no choice: it belongs to what has to hold.
  const needed = [...all, ...(any.length === 1 ? any : [])];
  const choices = any.length === 1 ? [] : any;
  if (needed.length === 1 && choices.length === 0 && none.length === 0) return phrases(needed);
  if (needed.length + choices.length === 0) return describeNone(none, given);
  return [
    ...underHeading(needed.length > 1 ? conditions.all : conditions.allAlone, phrases(needed)),
    ...underHeading(conditions.any, phrases(choices)),
    ...underHeading(
      none.length === 1 ? conditions.noneSingle : conditions.none,
      none.map((term) => describeException(term, given)),
    ),
  ];
}

/** Where nothing is asked but that something is not so: “det inte gäller klinisk prövning”. */
function describeNone(none: readonly Term[], given: DescribedIn): readonly string[] {
  const { noneAlone, noneAloneSingle } = given.words.conditions;
  const [only] = none;
  if (none.length !== 1 || !only) {
    return underHeading(
      noneAlone,
      none.map((term) => describeException(term, given)),
    );
  }
  if (!('signal' in only) && 'situation' in only) return [describeSituation(only, given, true)];
  return underHeading(noneAloneSingle, [describeException(only, given)]);
}

/** Several conditions of which one has to hold, each on one line. */
export function describeAnyOf(conditions: readonly Condition[], given: DescribedIn): readonly string[] {
  const [only] = conditions;
  if (only && conditions.length === 1) return describeCondition(only, given);
  const phrases = conditions.map((condition) => describeInline(condition, given));
  return underHeading(given.words.conditions.any, phrases);
}

function underHeading(heading: string, phrases: readonly string[]): string[] {
  return phrases.length === 0 ? [] : [heading, ...phrases.map((phrase) => `– ${phrase}`)];
}

function describeTerm(term: Term, given: DescribedIn): string {
  if ('signal' in term) return describeSignal(term, given);
  if ('situation' in term) return describeSituation(term, given);
  if ('fact' in term) return describeFact(term, given);
  return describeInline(term, given);
}

function describeInline({ all = [], any = [], none = [] }: Condition, given: DescribedIn): string {
  const { and, or, exceptInline } = given.words.conditions;
  const needed = [
    ...all.map((term) => describeInside(term, given)),
    ...(any.length > 0 && all.length > 0 ? [inBrackets(any, given)] : []),
  ].join(`, ${and} `);
  const choices = all.length > 0 ? [] : any.map((term) => describeInside(term, given));
  const excepted = none
    .map((term) => ('signal' in term ? describeException(term, given) : describeInside(term, given)))
    .join(`, ${or} `);
  return [needed || choices.join(`, ${or} `), ...(none.length > 0 ? [exceptInline(excepted)] : [])]
    .filter((part) => part !== '')
    .join(', ');
}

// A choice among what has to hold is bracketed, or nobody could tell how far it reaches.
function describeInside(term: Term, given: DescribedIn): string {
  return 'signal' in term || 'situation' in term || 'fact' in term
    ? describeTerm(term, given)
    : `(${describeInline(term, given)})`;
}

function inBrackets(any: readonly Term[], given: DescribedIn): string {
  const [only] = any;
  return any.length === 1 && only ? describeInside(only, given) : `(${describeInline({ any }, given)})`;
}

// What keeps a rule quiet is a whole sentence: “chefens medgivande” alone would say neither whose nor where.
function describeException(term: Term, given: DescribedIn): string {
  return 'signal' in term
    ? given.words.conditions.mentions(describeSignal(term, given))
    : describeTerm(term, given);
}

function describeSituation(
  { situation }: SituationTest,
  { words, language }: DescribedIn,
  isDenied = false,
): string {
  const names = [situation].flat().map((id) => lowerFirst(words.situations[id] ?? id, language));
  const { or, situation: told, notSituation: denied } = words.conditions;
  return (isDenied ? denied : told)(inRow(names, or));
}

function describeFact({ fact }: FactTest, { words }: DescribedIn): string {
  return words.conditions.facts[fact] ?? fact;
}
