import type { Pack } from '../../src/pack.ts';
import { sv } from '../../src/words/sv.ts';
import { signalKinds, signalsWithoutKind } from '../report-schema.ts';
import type { Answer, AnswerSignal } from './answer.ts';
import { findQuote, fold } from './find-quote.ts';
import { weightOfRule } from './rule-weights.ts';

/** What is wrong with an answer itself: words outside the vocabulary, rules that are not, quotes that do not stand in the text. */
export function answerFaults(answer: Answer, wording: string, pack: Pack): string[] {
  const { must, may } = answer.findings;
  return [
    ...strangers('kind', [answer.kind], Object.keys(sv.kinds)),
    ...strangers('situation', answer.situation ? [answer.situation] : [], Object.keys(sv.situations)),
    ...markFaults(answer, wording),
    ...[...Object.keys(must), ...may]
      .filter((rule) => weightOfRule(pack, rule) === undefined)
      .map((rule) => `no such rule: ${rule}`),
    ...strangers('outcome', Object.values(must), Object.keys(sv.outcomes)),
    ...strangers('question', [...answer.questions.must, ...answer.questions.may], [...pack.questions.keys()]),
  ];
}

/** What is wrong with the marks of one text. */
export function markFaults(marks: Pick<Answer, 'signals' | 'optionalSignals'>, wording: string): string[] {
  const folded = fold(wording);
  return [...marks.signals, ...marks.optionalSignals].flatMap((mark) => [
    ...vocabularyFaults(mark),
    ...(findQuote(folded, mark.quote).length > 0 ? [] : [`not in the text: ${mark.id} «${mark.quote}»`]),
  ]);
}

const stances = ['stated', 'denied', 'unclear'];
const payers = ['company', 'participant', 'employer', 'organiser', 'unknown'];

function vocabularyFaults({ id, kind, stance, payer }: AnswerSignal): string[] {
  const ids = [...Object.keys(signalKinds), ...signalsWithoutKind];
  return [
    ...strangers('signal', [id], ids),
    ...strangers(`kind of ${id}`, listOf(kind), signalKinds[id] ?? []),
    ...strangers('stance', listOf(stance), stances),
    ...strangers('payer', listOf(payer), payers),
  ];
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : [value];
}

function strangers(what: string, values: readonly unknown[], known: readonly string[]): string[] {
  return values
    .filter((value) => !known.some((word) => word === value))
    .map((value) => `no such ${what}: ${value}`);
}
