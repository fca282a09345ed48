import { nearest } from './nearest.ts';
import { type Fault, faultWords, type thingWords } from './overlay-faults.ts';
import { unknownFault } from './unknown-fault.ts';
import { attributeValues, factWords, type SignalWords, signalWords, situationWords } from './vocabulary.ts';

type Path = Fault['path'];

/**
 * What is wrong with a condition of a rule, whatever was written in its place: its form, and names of signals, kinds,
 * attributes, situations, facts and limits that nothing knows. Empty where it can be asked.
 */
export function checkCondition(condition: unknown, path: Path, limits: Iterable<string>): Fault[] {
  return faultsOfCondition(condition, path, [...limits], mostLevels);
}

/** A condition may hold conditions, these only tests. */
const mostLevels = 2;

const lists = ['all', 'any', 'none'];

function faultsOfCondition(
  condition: unknown,
  path: Path,
  limits: readonly string[],
  levels: number,
): Fault[] {
  if (!isGroup(condition)) return [{ path, message: faultWords.notCondition() }];
  const keys = Object.keys(condition);
  if (keys.length === 0 || keys.some((key) => !lists.includes(key)))
    return [{ path, message: faultWords.notCondition() }];
  return keys.flatMap((key) => {
    const terms = condition[key];
    const at = [...path, key];
    if (!Array.isArray(terms)) return [{ path: at, message: faultWords.notList() }];
    if (terms.length === 0) return [{ path: at, message: faultWords.emptyList() }];
    return terms.flatMap((term, index) => faultsOfTerm(term, [...at, index], limits, levels - 1));
  });
}

function faultsOfTerm(term: unknown, path: Path, limits: readonly string[], levels: number): Fault[] {
  if (isGroup(term) && Object.keys(term).some((key) => lists.includes(key))) {
    if (levels === 0) return [{ path, message: faultWords.conditionTooDeep() }];
    return faultsOfCondition(term, path, limits, levels);
  }
  const names = isGroup(term)
    ? ['signal', 'situation', 'fact'].filter((key) => Object.hasOwn(term, key))
    : [];
  if (!isGroup(term) || names.length !== 1) return [{ path, message: faultWords.notTest() }];
  if (names[0] === 'signal') return faultsOfSignal(term, path, limits);
  if (Object.keys(term).length > 1) return [{ path, message: faultWords.notTest() }];
  return names[0] === 'fact'
    ? faultsOfName(term.fact, [...path, 'fact'], 'fact', Object.keys(factWords))
    : faultsOfSituation(term.situation, [...path, 'situation']);
}

function faultsOfSituation(given: unknown, path: Path): Fault[] {
  const known = Object.keys(situationWords);
  if (!Array.isArray(given)) return faultsOfName(given, path, 'situation', known);
  if (given.length === 0) return [{ path, message: faultWords.emptyList() }];
  return given.flatMap((one, at) => faultsOfName(one, [...path, at], 'situation', known));
}

function faultsOfName(
  given: unknown,
  path: Path,
  thing: keyof typeof thingWords,
  known: readonly string[],
): Fault[] {
  if (typeof given !== 'string') return [{ path, message: faultWords.notText() }];
  if (known.includes(given)) return [];
  return [unknownFault(thing, given, path, known)];
}

function faultsOfSignal(
  test: Readonly<Record<string, unknown>>,
  path: Path,
  limits: readonly string[],
): Fault[] {
  const faults = faultsOfName(test.signal, [...path, 'signal'], 'signal', Object.keys(signalWords));
  if (faults.length > 0) return faults;
  const words = Object.entries(signalWords).find(([id]) => id === test.signal)?.[1] ?? nothing;
  return Object.entries(test)
    .filter(([attribute]) => attribute !== 'signal')
    .flatMap(([attribute, demand]) => {
      const at = [...path, attribute];
      if (attribute === 'above' && words.carries.includes('above'))
        return faultsOfName(demand, at, 'limit', limits);
      if (attribute === 'kind' && words.kinds.length === 0)
        return [{ path: at, message: faultWords.noKinds(String(test.signal)) }];
      return faultsOfAttribute(attribute, demand, at, words);
    });
}

const nothing: SignalWords = { kinds: [], carries: [] };

function faultsOfAttribute(attribute: string, demand: unknown, path: Path, words: SignalWords): Fault[] {
  const known = ['stance', ...(words.kinds.length > 0 ? ['kind'] : []), ...words.carries];
  if (!known.includes(attribute)) {
    return [{ path, message: faultWords.unknownKey(attribute, known, nearest(attribute, known)) }];
  }
  if (Array.isArray(demand) && demand.length === 0) return [{ path, message: faultWords.emptyList() }];
  const values = attribute === 'kind' ? words.kinds : attributeValues[attribute];
  if (!Array.isArray(demand)) return faultsOfValue(demand, path, values);
  return demand.flatMap((one, at) => faultsOfValue(one, [...path, at], values));
}

function faultsOfValue(
  given: unknown,
  path: Path,
  known: readonly (string | boolean)[] | undefined,
): Fault[] {
  if (!['string', 'number', 'boolean'].includes(typeof given))
    return [{ path, message: faultWords.notValue() }];
  if (!known || known.some((one) => one === given)) return [];
  const names = known.map(String);
  const near = typeof given === 'string' ? nearest(given, names) : undefined;
  return [{ path, message: faultWords.unknownChoice(String(given), names, near) }];
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
