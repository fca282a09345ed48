import { describeRule } from '../../src/judging/describe-rule.ts';
import type { Limit, Rule, Source } from '../../src/judging/rule.ts';
import { readingOf } from '../../src/note/reading-of.ts';
import type { Pack } from '../../src/pack.ts';
import type { Basis, Language } from '../../src/report.ts';
import type {
  BasisSheet,
  Example,
  LimitSheet,
  RuleBook,
  RuleSheet,
  SourceSheet,
} from '../../src/ui/options/rule-book.ts';
import { formatNumber, formatSum } from '../../src/words/money.ts';
import { pageWordsIn } from '../../src/words/page-words-in.ts';

/** A pack as a person reads it, in one language. `examples` are those of each rule, by its id. */
export function writeRuleBook(
  pack: Pack,
  language: Language,
  examples: ReadonlyMap<string, readonly Example[]>,
): RuleBook {
  const titles = new Map(pack.rules.map((rule) => [rule.id, rule.title[language]]));
  const [edition] = pack.editions;
  const questions = [...pack.questions.values()].sort((a, b) => a.rank - b.rank);
  return {
    edition: edition?.edition ?? '',
    inForce: edition?.inForce ?? '',
    latest: pack.rules.map(({ revised = '' }) => revised).reduce((a, b) => (a > b ? a : b), ''),
    rules: pack.rules.map((rule) => writeRule(rule, pack, language, titles, examples.get(rule.id) ?? [])),
    limits: [...pack.limits.values()].map((limit) => writeLimit(limit, pack, language)),
    questions: questions.map(({ id, text }) => ({ id, text: text[language] })),
    sources: [...pack.sources.values()].map((source) => writeSource(source, pack, language)),
  };
}

function writeRule(
  rule: Rule,
  pack: Pack,
  language: Language,
  titles: ReadonlyMap<string, string>,
  examples: readonly Example[],
): RuleSheet {
  const words = pageWordsIn(language);
  const { id, principle, weight, title, why, advice, basis, revised, local, off } = rule;
  return {
    id,
    principle,
    weight,
    title: title[language],
    why: why[language],
    advice: advice[language],
    status: basis[0]?.status ?? 'inferred',
    speaks: describeRule(rule, { language, words, limits: pack.limits, titles }),
    basis: basis.map((one) => writeBasis(one, pack.sources.get(one.source), language)),
    examples,
    ...(revised === undefined ? {} : { revised }),
    ...(local === undefined ? {} : { local: pack.local?.names.get(local)?.[language] ?? local }),
    ...(off === undefined ? {} : { off: true as const }),
  };
}

function writeBasis(basis: Basis, source: Source | undefined, language: Language): BasisSheet {
  const { status, section, quote } = basis;
  return {
    status,
    title: source?.title[language] ?? basis.source,
    ...(source ? { publisher: source.publisher, url: source.url } : {}),
    ...(section === undefined ? {} : { section }),
    ...(quote === undefined ? {} : { quote }),
    ...(source ? readingIn(source, language) : {}),
  };
}

function writeLimit(
  { id, name, note, status, unit, steps }: Limit,
  pack: Pack,
  language: Language,
): LimitSheet {
  const { minutes } = pageWordsIn(language).options.reference;
  const say = (value: number) =>
    unit === 'minutes' ? minutes(formatNumber(value, language)) : formatSum(value, unit, language);
  return {
    id,
    name: name[language],
    status,
    ...(note ? { note: note[language] } : {}),
    steps: steps.toReversed().map(({ from, value, source, checked, local }) => ({
      from,
      ...(value === undefined ? {} : { value: say(value) }),
      ...(source === undefined ? {} : { source: pack.sources.get(source)?.title[language] ?? source }),
      ...(checked === undefined ? {} : { checked }),
      ...(local === undefined ? {} : { local: pack.local?.names.get(local)?.[language] ?? local }),
    })),
  };
}

function writeSource(source: Source, pack: Pack, language: Language): SourceSheet {
  const { id, title, publisher, published, url, note } = source;
  return {
    id,
    title: title[language],
    publisher,
    url,
    ...(published === undefined ? {} : { published }),
    ...(note ? { note: note[language] } : {}),
    ...readingIn(source, language),
    usedBy: pack.rules.filter(({ basis }) => basis.some((one) => one.source === id)).length,
  };
}

function readingIn(source: Source, language: Language): Pick<SourceSheet, 'reading'> {
  const reading = readingOf(source, pageWordsIn(language));
  return reading ? { reading } : {};
}
