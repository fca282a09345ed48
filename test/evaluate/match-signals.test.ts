import { describe, expect, it } from 'vitest';
import { matchSignals } from '../corpus/match-signals.ts';
import { signalAt } from './tiny-report.ts';

const wording = 'Vi bjuder på lunch kl. 12\n  och trerätters middag, hotell och hotell.';
const none = { optionalSignals: [], optionalIds: [] };

describe('signals and marks', () => {
  it('match by id and overlapping words', () => {
    const lunch = signalAt(wording, 'meal', 'bjuder på lunch');
    const mark = { id: 'meal', quote: 'lunch kl. 12' };
    expect(matchSignals(wording, [lunch], { ...none, signals: [mark] })).toEqual({
      pairs: [{ signal: lunch, mark }],
      missed: [],
      extra: [],
    });
  });

  it('match with white space folded, also over lines', () => {
    const meal = signalAt(wording, 'meal', '12\n  och tre');
    const match = matchSignals(wording, [meal], { ...none, signals: [{ id: 'meal', quote: 'kl. 12 och' }] });
    expect(match.pairs).toHaveLength(1);
  });

  it('do not match where they only touch, or where the id differs', () => {
    const beside = signalAt(wording, 'meal', 'bjuder på ');
    const other = signalAt(wording, 'alcohol', 'lunch');
    const marks = [{ id: 'meal', quote: 'lunch' }];
    const match = matchSignals(wording, [beside, other], { ...none, signals: marks });
    expect(match).toEqual({ pairs: [], missed: marks, extra: [beside, other] });
  });

  it('pair one to one: a second signal on the same mark is extra', () => {
    const wide = signalAt(wording, 'meal', 'trerätters middag');
    const narrow = signalAt(wording, 'meal', 'middag');
    const marks = [{ id: 'meal', quote: 'trerätters middag' }];
    const match = matchSignals(wording, [narrow, wide], { ...none, signals: marks });
    expect(match.pairs.map(({ signal }) => signal)).toEqual([wide]);
    expect(match.extra).toEqual([narrow]);
  });

  it('prefer the signal of the same kind to the one with more words in common', () => {
    const dinner = signalAt(wording, 'meal', 'trerätters middag', { kind: 'dinner' });
    const banquet = signalAt(wording, 'meal', 'middag', { kind: 'banquet' });
    const marks = [{ id: 'meal', kind: 'banquet', quote: 'trerätters middag' }];
    const match = matchSignals(wording, [dinner, banquet], { ...none, signals: marks });
    expect(match.pairs.map(({ signal }) => signal)).toEqual([banquet]);
  });

  it('let a signal go to another mark where both are found that way', () => {
    const both = signalAt(wording, 'meal', 'lunch kl. 12\n  och trerätters middag');
    const lunch = signalAt(wording, 'meal', 'lunch');
    const marks = [
      { id: 'meal', quote: 'lunch kl. 12' },
      { id: 'meal', quote: 'trerätters middag' },
    ];
    const match = matchSignals(wording, [both, lunch], { ...none, signals: [...marks].reverse() });
    expect(match.missed).toEqual([]);
    expect(match.pairs).toContainEqual({ signal: lunch, mark: marks[0] });
  });

  it('keep two equal marks apart when the same words stand twice', () => {
    const first = signalAt(wording, 'lodging', 'hotell');
    const start = wording.lastIndexOf('hotell');
    const second = { ...first, start, end: start + 'hotell'.length };
    const marks = [
      { id: 'lodging', quote: 'hotell' },
      { id: 'lodging', quote: 'hotell' },
    ];
    expect(matchSignals(wording, [first, second], { ...none, signals: marks }).pairs).toHaveLength(2);
    expect(matchSignals(wording, [first], { ...none, signals: marks }).missed).toHaveLength(1);
  });

  it('leave aside what an optional mark holds and what is optional everywhere', () => {
    const lunch = signalAt(wording, 'meal', 'lunch');
    const purpose = signalAt(wording, 'purpose', 'middag');
    const match = matchSignals(wording, [lunch, purpose], {
      signals: [{ id: 'purpose', quote: 'Vi bjuder' }],
      optionalSignals: [{ id: 'meal', quote: 'på lunch' }],
      optionalIds: ['purpose'],
    });
    expect(match).toEqual({ pairs: [], missed: [], extra: [] });
  });

  it('miss a mark whose words do not stand in the text', () => {
    const marks = [{ id: 'meal', quote: 'frukost' }];
    expect(matchSignals(wording, [], { ...none, signals: marks }).missed).toEqual(marks);
  });
});
