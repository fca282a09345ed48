import { nearest } from './nearest.ts';
import { type Fault, faultWords, type thingWords } from './overlay-faults.ts';
import { plainFaults } from './plain-faults.ts';
import { unknownFault } from './unknown-fault.ts';
import {
  attributeForms,
  attributeValues,
  factWords,
  type SignalWords,
  signalWords,
  situationWords,
} from './vocabulary.ts';

type Path = Fault['path'];

/** The unit of each limit by its id: a currency, `minutes`, or something that is told elsewhere to be none. */
type Units = ReadonlyMap<string, unknown>;

/**
 * What is wrong with a condition of a rule, whatever was written in its place: its form, and names of signals, kinds,
 * attributes, situations, facts and limits that nothing knows. Empty where it can be asked.
 */
export function checkCondition(condition: unknown, path: Path, limits: Units): Fault[] {
  return faultsOfCondition(condition, path, limits, mostLevels);
}

/** A condition may hold conditions, these only tests. */
const mostLevels = 2;

const lists = ['all', 'any', 'none'];

function faultsOfCondition(condition: unknown, path: Path, limits: Units, levels: number): Fault[] {
  if (!isGroup(condition)) return [{ path, message: plainFaults.notCondition }];
  const keys = Object.keys(condition);
  if (keys.length === 0 || keys.some((key) => !lists.includes(key)))
    return [{ path, message: plainFaults.notCondition }];
  return keys.flatMap((key) => {
    const terms = condition[key];
    const at = [...path, key];
    if (!Array.isArray(terms)) return [{ path: at, message: plainFaults.notList }];
    if (terms.length === 0) return [{ path: at, message: plainFaults.emptyList }];
    return terms.flatMap((term, index) => faultsOfTerm(term, [...at, index], limits, levels - 1));
  });
}

function faultsOfTerm(term: unknown, path: Path, limits: Units, levels: number): Fault[] {
  if (isGroup(term) && Object.keys(term).some((key) => lists.includes(key))) {
    if (levels === 0) return [{ path, message: plainFaults.conditionTooDeep }];
    return faultsOfCondition(term, path, limits, levels);
  }
  const names = isGroup(term)
    ? ['signal', 'situation', 'fact'].filter((key) => Object.hasOwn(term, key))
    : [];
  if (!isGroup(term) || names.length !== 1) return [{ path, message: plainFaults.notTest }];
  if (names[0] === 'signal') return faultsOfSignal(term, path, limits);
  if (Object.keys(term).length > 1) return [{ path, message: plainFaults.notTest }];
  return names[0] === 'fact'
    ? faultsOfName(term.fact, [...path, 'fact'], 'fact', Object.keys(factWords))
    : faultsOfSituation(term.situation, [...path, 'situation']);
}

function faultsOfSituation(given: unknown, path: Path): Fault[] {
  const known = Object.keys(situationWords);
  if (!Array.isArray(given)) return faultsOfName(given, path, 'situation', known);
  if (given.length === 0) return [{ path, message: plainFaults.emptyList }];
  return given.flatMap((one, at) => faultsOfName(one, [...path, at], 'situation', known));
}

function faultsOfName(
  given: unknown,
  path: Path,
  thing: keyof typeof thingWords,
  known: readonly string[],
): Fault[] {
  if (typeof given !== 'string') return [{ path, message: plainFaults.notText }];
  if (known.includes(given)) return [];
  return [unknownFault(thing, given, path, known)];
}

function faultsOfSignal(test: Readonly<Record<string, unknown>>, path: Path, limits: Units): Fault[] {
  const faults = faultsOfName(test.signal, [...path, 'signal'], 'signal', Object.keys(signalWords));
  if (faults.length > 0) return faults;
  const words = Object.entries(signalWords).find(([id]) => id === test.signal)?.[1] ?? nothing;
  return Object.entries(test)
    .filter(([attribute]) => attribute !== 'signal')
    .flatMap(([attribute, demand]) => {
      const at = [...path, attribute];
      if (attribute === 'above' && words.carries.includes('above'))
        return faultsOfLimit(demand, at, words, limits);
      if (attribute === 'kind' && words.kinds.length === 0)
        return [{ path: at, message: faultWords.noKinds(String(test.signal)) }];
      return faultsOfAttribute(attribute, demand, at, words);
    });
}

function faultsOfLimit(given: unknown, path: Path, { carries }: SignalWords, limits: Units): Fault[] {
  const faults = faultsOfName(given, path, 'limit', [...limits.keys()]);
  const unit = limits.get(String(given));
  if (faults.length > 0 || typeof unit !== 'string') return faults;
  const isComparable = (unit === 'minutes') === carries.includes('minutes');
  return isComparable ? [] : [{ path, message: faultWords.otherMeasure(String(given)) }];
}

const nothing: SignalWords = { kinds: [], carries: [] };

function faultsOfAttribute(attribute: string, demand: unknown, path: Path, words: SignalWords): Fault[] {
  const known = ['stance', ...(words.kinds.length > 0 ? ['kind'] : []), ...words.carries];
  if (!known.includes(attribute)) {
    return [{ path, message: faultWords.unknownKey(attribute, known, nearest(attribute, known)) }];
  }
  if (Array.isArray(demand) && demand.length === 0) return [{ path, message: plainFaults.emptyList }];
  const values = attribute === 'kind' ? words.kinds : attributeValues[attribute];
  const fault = (one: unknown, at: Path) =>
    values ? faultsOfValue(one, at, values) : faultsOfForm(one, at, attribute);
  return Array.isArray(demand) ? demand.flatMap((one, at) => fault(one, [...path, at])) : fault(demand, path);
}

function faultsOfValue(given: unknown, path: Path, known: readonly (string | boolean)[]): Fault[] {
  if (!['string', 'number', 'boolean'].includes(typeof given))
    return [{ path, message: plainFaults.notValue }];
  if (known.some((one) => one === given)) return [];
  const names = known.map(String);
  const near = typeof given === 'string' ? nearest(given, names) : undefined;
  return [{ path, message: faultWords.unknownChoice(String(given), names, near) }];
}

function faultsOfForm(given: unknown, path: Path, attribute: string): Fault[] {
  if (given === 'unknown') return [];
  if (attributeForms[attribute] === 'number') {
    return typeof given === 'number' ? [] : [{ path, message: plainFaults.notNumber }];
  }
  if (typeof given !== 'string') return [{ path, message: plainFaults.notText }];
  const [pattern, message] = forms[attributeForms[attribute] ?? 'text'];
  return pattern.test(given) ? [] : [{ path, message }];
}

const forms = {
  day: [/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, plainFaults.badDay],
  time: [/^(?:[01]\d|2[0-3]):[0-5]\d$/, plainFaults.badTime],
  receiver: [/^(?:person|unit|(?:[01]\d|2[0-3]):[0-5]\d)$/, plainFaults.badReceiver],
  country: [/^[A-Z]{2}$/, plainFaults.badCountry],
  text: [/\S/, plainFaults.emptyText],
} as const;

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
