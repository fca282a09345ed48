import type { Limit, LimitStep } from '../../src/judging/rule.ts';
import { readingOf } from '../../src/note/reading-of.ts';
import type { Pack } from '../../src/pack.ts';
import { formatNumber, formatSum } from '../../src/words/money.ts';
import { pageSv } from '../../src/words/page-sv.ts';
import { cell, link, table } from './markdown.ts';

/** Every step of every limit, with the value as the interface shows it. */
export function writeLimits({ limits, sources }: Pack): string {
  const rows = [...limits.values()].flatMap((limit) =>
    limit.steps.map((step, at) => [
      at === 0 ? `${cell(limit.name.sv)}<br>\`${limit.id}\`` : '',
      sayValue(limit, step),
      step.from,
      sourceOf(step, sources),
      pageSv.statuses[limit.status],
      at === 0 ? cell(limit.note?.sv ?? '') : '',
    ]),
  );
  return table(['Gräns', 'Värde', 'Från', 'Källa', 'Läge', 'Anmärkning'], rows);
}

function sayValue({ unit, status }: Limit, { value, checked }: LimitStep): string {
  if (value === undefined) return 'inte känt';
  if (unit === 'minutes') return `${formatNumber(value, 'sv')} minuter`;
  const sum = formatSum(value, unit, 'sv');
  if (checked !== undefined) return `${sum}, avstämt ${checked}`;
  return status === 'inferred' ? sum : pageSv.limitUnverified(sum);
}

function sourceOf({ source: id }: LimitStep, sources: Pack['sources']): string {
  const source = id === undefined ? undefined : sources.get(id);
  return source ? link(source.title.sv, source.url) : '';
}

/** The questions in the order of their rank, as they are written to the sender. */
export function writeQuestions({ questions }: Pack): string {
  const ranked = [...questions.values()].sort((a, b) => a.rank - b.rank);
  return table(
    ['Ordning', 'Fråga', 'På engelska'],
    ranked.map(({ rank, text }) => [String(rank), cell(text.sv), cell(text.en)]),
  );
}

/** Every source: who tells it, when somebody last read it, and how many rules rest on it. */
export function writeSources({ sources, rules }: Pack): string {
  const lead =
    '*Källtexten* är regeln, koden eller beslutet självt. *En parts egen redogörelse* kommer från den som har slutit avtalet eller tillämpar det. En *andrahandskälla* är någon annans återgivning. Sidorna är av olika ålder, och en del kan ha ändrats eller flyttats sedan de lästes.';
  const rows = [...sources.values()].map((source) => [
    `${link(source.title.sv, source.url)}<br>\`${source.id}\``,
    cell([source.publisher, source.published ?? ''].join(' ').trim()),
    readingOf(source, pageSv),
    String(rules.filter(({ basis }) => basis.some((one) => one.source === source.id)).length),
    cell(source.note?.sv ?? ''),
  ]);
  return `${lead}\n\n${table(['Källa', 'Utgivare', 'Slag, läst', 'Regler', 'Anmärkning'], rows)}`;
}
