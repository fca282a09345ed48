import type { DescribedIn } from './described-in.ts';
import { inRow, lowerFirst } from './in-row.ts';
import type { AttributeDemand, SignalTest } from './rule.ts';

/** A test of a signal in plain words: “måltid (lunch eller middag), som företaget betalar”. */
export function describeSignal(test: SignalTest, given: DescribedIn): string {
  const { words, language } = given;
  const label = lowerFirst(words.signals[test.signal] ?? test.signal, language);
  const named = words.signalKinds[test.signal] ?? {};
  const kinds = valuesOf(test.kind).map(
    (kind) => named[kind] ?? (kind === 'unspecified' ? words.conditions.unspecified : kind),
  );
  const what = kinds.length > 0 ? `${label} (${inRow(kinds, words.conditions.or)})` : label;
  const details = Object.entries(test).flatMap(([name, demand]) =>
    name === 'signal' || name === 'kind' || demand === undefined ? [] : describeDemand(name, demand, given),
  );
  return [what, ...details].join(', ');
}

function describeDemand(name: string, demand: AttributeDemand, given: DescribedIn): string {
  const { conditions, paidTo, shareOf } = given.words;
  const values = valuesOf(demand);
  const told: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    payer: conditions.payers,
    stance: conditions.stances,
    sitting: conditions.sitting,
    partOfDay: conditions.partOfDay,
    to: conditions.to,
    of: shareOf,
    paidTo,
    amount: { unknown: conditions.amountUnknown },
    weekend: { true: conditions.weekend },
    exclusive: { true: conditions.exclusive },
    employer: { true: conditions.employer },
  };
  if (name === 'above') return describeLimit(values[0] ?? '', given);
  if (name === 'country')
    return conditions.country(
      inRow(
        values.map((code) => nameCountry(code, given)),
        conditions.or,
      ),
    );
  const own = told[name];
  if (own && values.every((value) => own[value] !== undefined)) {
    return inRow(
      values.map((value) => own[value] ?? value),
      conditions.or,
    );
  }
  return conditions.is(conditions.attributes[name] ?? name, inRow(values, conditions.or));
}

function describeLimit(id: string, { words, language, limits }: DescribedIn): string {
  const limit = limits.get(id);
  const name = limit?.name[language] ?? id;
  return limit?.unit === 'minutes' ? words.conditions.aboveMinutes(name) : words.conditions.aboveAmount(name);
}

function nameCountry(code: string, { language }: DescribedIn): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

function valuesOf(demand: AttributeDemand | undefined): readonly string[] {
  return demand === undefined ? [] : [demand].flat().map(String);
}
