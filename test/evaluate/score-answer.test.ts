import { describe, expect, it } from 'vitest';
import { describeMisses } from '../corpus/describe-misses.ts';
import { scoreAnswer } from '../corpus/score-answer.ts';
import { scoreSentence } from '../corpus/score-sentence.ts';
import { mainFigures } from './figures.ts';
import { addUp, f1, precision, recall } from './tally.ts';
import { answerOf, findingOf, reportOf, signalAt } from './tiny-report.ts';

const wording = 'Vi bjuder på lunch för 120 kr och betalar hotell. Deltagaren betalar resan. Vin serveras.';
const isBuilt = (rule: string) => rule !== 'not-yet';
const figures = new Map(mainFigures(isBuilt).map((figure) => [figure.id, figure]));
const weightOf = () => 'decision' as const;

const report = reportOf(wording, {
  situation: 'gathering',
  signals: [
    signalAt(wording, 'meal', 'lunch', {
      kind: 'lunch',
      payer: 'company',
      amount: { min: 120, max: 120, currency: 'SEK', per: 'person' },
    }),
    signalAt(wording, 'lodging', 'hotell', { kind: 'hotel', payer: 'unknown' }),
    signalAt(wording, 'travel', 'resan', { payer: 'participant', stance: 'unclear' }),
  ],
  findings: [
    findingOf('lodging-paid', 'conflict', 'prohibited'),
    findingOf('gift-offered', 'review'),
    findingOf('travel-paid', 'unclear', 'prohibited'),
    findingOf('programme-missing', 'review', 'information'),
  ],
  questions: [
    { id: 'place', text: 'Var?' },
    { id: 'time', text: 'När?' },
  ],
});

const answer = answerOf({
  situation: 'study-visit',
  signals: [
    {
      id: 'meal',
      kind: 'light',
      stance: 'stated',
      payer: 'company',
      quote: 'lunch',
      amount: { currency: 'SEK', max: 120 },
    },
    { id: 'lodging', stance: 'stated', payer: 'company', quote: 'betalar hotell' },
    { id: 'travel', stance: 'stated', quote: 'resan' },
    { id: 'alcohol', quote: 'Vin' },
  ],
  findings: {
    must: { 'lodging-paid': 'conflict', 'travel-paid': 'conflict', 'not-yet': 'review' },
    may: ['programme-missing'],
  },
  questions: { must: ['place', 'fee'], may: [] },
});

const score = scoreAnswer(report, answer, weightOf);

describe('a report and its answer', () => {
  it('give exact counts of signals', () => {
    const sum = figures.get('signals')?.tallyOf(score);
    expect(sum).toEqual({ right: 3, missed: 1, extra: 0 });
    expect(sum && f1(sum)).toBeCloseTo(6 / 7);
  });

  it('count an attribute only where the answer names it, and an amount by the parts that it names', () => {
    expect(figures.get('stance')?.tallyOf(score)).toEqual({ right: 2, missed: 1, extra: 0 });
    expect(figures.get('payer')?.tallyOf(score)).toEqual({ right: 1, missed: 1, extra: 0 });
    expect(
      score.attributes.filter(({ attribute }) => attribute === 'amount').map((one) => one.isRight),
    ).toEqual([true]);
  });

  it('count a finding with another outcome as missed and as extra, and leave aside what may be', () => {
    expect(figures.get('findings')?.tallyOf(score)).toEqual({ right: 1, missed: 2, extra: 2 });
    expect(figures.get('built-findings')?.tallyOf(score)).toEqual({ right: 1, missed: 1, extra: 2 });
  });

  it('count as unasked only findings whose rule the answer names nowhere', () => {
    expect(score.unasked).toBe(1);
  });

  it('count as cards what is more than information and not unclear', () => {
    expect(score.cards).toBe(2);
  });

  it('tell questions that are missed from those that are extra', () => {
    expect(score.questions).toEqual({ found: ['place'], missed: ['fee'], extra: ['time'] });
  });

  it('say in words what went wrong', () => {
    expect(describeMisses(score)).toEqual([
      'situation: gathering, should be study-visit',
      'missed alcohol «Vin»',
      'meal «lunch» kind: "lunch", should be "light"',
      'lodging «hotell» payer: "unknown", should be "company"',
      'travel «resan» stance: "unclear", should be "stated"',
      'missed travel-paid: conflict (decision)',
      'missed not-yet: review (decision)',
      'extra gift-offered: review (decision)',
      'extra travel-paid: unclear (prohibited)',
      'missed question fee',
      'extra question time',
    ]);
  });
});

describe('a mail that is no industry invitation', () => {
  const other = answerOf({ kind: 'not-invitation', findings: { must: {}, may: ['gift-offered'] } });
  const isAlarm = (parts: Parameters<typeof reportOf>[1]) =>
    scoreAnswer(reportOf(wording, { kind: 'not-invitation', ...parts }), other, weightOf).isFalseAlarm;

  it('is a false alarm when it is taken for one, or is given a finding that nobody named', () => {
    expect(isAlarm({ kind: 'industry-invitation' })).toBe(true);
    expect(isAlarm({ findings: [findingOf('prize-offered', 'review', 'information')] })).toBe(true);
  });

  it('is none when it is left in peace, or given a finding that may be', () => {
    expect(isAlarm({})).toBe(false);
    expect(isAlarm({ kind: 'other-invitation' })).toBe(false);
    expect(isAlarm({ findings: [findingOf('gift-offered', 'review')] })).toBe(false);
  });

  it('is counted per hundred of its like alone', () => {
    const alarm = scoreAnswer(report, other, weightOf);
    const quiet = scoreAnswer(reportOf(wording, { kind: 'not-invitation' }), other, weightOf);
    const figure = figures.get('false-alarms');
    const sum = addUp([alarm, quiet, quiet, quiet, score].flatMap((one) => figure?.tallyOf(one) ?? []));
    expect(figure?.measure(sum)).toBeCloseTo(25);
  });
});

describe('a sentence', () => {
  const sentence = { text: wording, why: '', signals: [], optionalSignals: [] };
  const hello = reportOf(wording, { signals: [signalAt(wording, 'recipient', 'Deltagaren')] });

  it('asks for all that is marked and allows nothing else', () => {
    const marked = { ...sentence, signals: [{ id: 'alcohol', quote: 'Vin' }] };
    const { pairs, missed, extra } = scoreSentence(report, marked);
    expect([pairs.length, missed.length, extra.length]).toEqual([0, 1, 3]);
  });

  it('leaves recipients aside unless it marks one', () => {
    expect(scoreSentence(hello, sentence).extra).toEqual([]);
    const marked = { ...sentence, signals: [{ id: 'recipient', quote: 'Vin serveras' }] };
    expect(scoreSentence(hello, marked)).toMatchObject({ missed: marked.signals, extra: hello.signals });
  });
});

describe('ratios', () => {
  it('are precision, recall and their harmonic mean', () => {
    const tally = { right: 6, missed: 2, extra: 4 };
    expect(precision(tally)).toBeCloseTo(0.6);
    expect(recall(tally)).toBeCloseTo(0.75);
    expect(f1(tally)).toBeCloseTo(2 / 3);
  });

  it('are not known where there is nothing to count', () => {
    const nothing = { right: 0, missed: 0, extra: 0 };
    expect([precision(nothing), recall(nothing), f1(nothing)]).toEqual([undefined, undefined, undefined]);
  });
});
