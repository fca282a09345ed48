// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../extension/panel/after-paint.ts';

let frames: (() => void)[] = [];
const paint = () => {
  const due = frames;
  frames = [];
  for (const frame of due) frame();
};
beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('calls once, a frame after the one in which it was drawn', () => {
  const done = vi.fn();
  afterPaint(done);
  paint();
  expect(done).not.toHaveBeenCalled();
  paint();
  vi.advanceTimersByTime(5000);
  expect(done).toHaveBeenCalledOnce();
});

test('what is called off is not called, whatever is painted', () => {
  const done = vi.fn();
  afterPaint(done)();
  paint();
  paint();
  vi.advanceTimersByTime(5000);
  expect(done).not.toHaveBeenCalled();
});

test('a tab in the background, and a browser that paints nothing, keep nobody waiting', () => {
  const done = vi.fn();
  afterPaint(done);
  vi.advanceTimersByTime(1000);
  expect(done).toHaveBeenCalledOnce();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  afterPaint(done);
  expect(done).toHaveBeenCalledTimes(2);
});
