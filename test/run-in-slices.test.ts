import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runInSlices } from '../extension/content/run-in-slices.ts';

let now = 0;

beforeEach(() => {
  now = 0;
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

test('what is done soon is done at once', () => {
  const done = vi.fn();
  runInSlices(steps(5, 2), done);
  expect(done).toHaveBeenCalledExactlyOnceWith('end', 10);
});

test('what takes long gives the page a turn after 12 ms, and counts only its own work', () => {
  const done = vi.fn();
  runInSlices(steps(30, 2), done);
  expect(done).not.toHaveBeenCalled();
  expect(now).toBe(12);
  now += 500;
  vi.advanceTimersToNextTimer();
  expect(now).toBe(524);
  vi.runAllTimers();
  expect(done).toHaveBeenCalledExactlyOnceWith('end', 60);
});

test('what is abandoned never ends', () => {
  const done = vi.fn();
  const abandon = runInSlices(steps(30, 2), done);
  abandon();
  vi.runAllTimers();
  expect(done).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

/** A number of steps of some milliseconds each. */
function* steps(count: number, cost: number): Generator<void, string> {
  for (let at = 0; at < count; at++) {
    now += cost;
    yield;
  }
  return 'end';
}
