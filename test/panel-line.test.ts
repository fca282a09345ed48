import { beforeEach, expect, test, vi } from 'vitest';
import type { NumberedRequest } from '../extension/channel.ts';
import { openLine } from '../extension/panel/line.ts';
import { panelCall, type StateNews } from '../extension/panel-news.ts';
import { defaultPreferences } from '../src/ui/preferences.ts';

/** A background that hears, answers what it is told to answer, and may be stopped. */
function fakeBackground() {
  const heard: NumberedRequest[][] = [];
  const calls: ((value: unknown) => unknown)[] = [];
  const changes: ((changed: object) => void)[] = [];
  let hear: (value: unknown) => void = () => undefined;
  let cut: () => void = () => undefined;
  const connect = () => {
    const ofThis: NumberedRequest[] = [];
    heard.push(ofThis);
    return {
      postMessage: (value: NumberedRequest) => void ofThis.push(structuredClone(value)),
      onMessage: {
        addListener: (listener: typeof hear) => {
          hear = listener;
        },
      },
      onDisconnect: {
        addListener: (listener: typeof cut) => {
          cut = listener;
        },
      },
    };
  };
  return {
    browser: {
      runtime: { id: 'samverkanskoll', connect, onMessage: { addListener: calls.push.bind(calls) } },
      storage: { local: { onChanged: { addListener: changes.push.bind(changes) } } },
    },
    /** What arrived, by the line that it came on. */
    heard: () => heard.map((line) => line.map(({ request }) => request.type)),
    idOf: (type: string) => heard.flat().find(({ request }) => request.type === type)?.id,
    answer: (id: number | undefined, answer?: unknown) => hear({ type: 'answer', id, answer }),
    show: () => hear(state),
    stop: () => cut(),
    call: () => calls.map((call) => call(panelCall)),
    change: (key: string) => {
      for (const change of changes) change({ [key]: { newValue: {} } });
    },
  };
}

let background: ReturnType<typeof fakeBackground>;
vi.mock('../extension/panel/browser.ts', () => ({
  get browser() {
    return background.browser;
  },
}));

const turn = 't1';
const state: StateNews = {
  type: 'state',
  turn,
  shape: 'panel',
  place: 'page',
  state: { view: 'nothing-open', language: 'sv' },
  local: { names: {}, sources: {} },
  preferences: defaultPreferences,
};
const dismiss = (finding: string) =>
  ({ type: 'dismiss', turn, dismissal: { finding, reason: 'misread' } }) as const;

beforeEach(() => {
  vi.useFakeTimers();
  background = fakeBackground();
});

test('all that a stopped background has not done is asked of the next one, in its order', () => {
  const line = openLine(vi.fn());
  line.ask({ type: 'open', turn });
  background.answer(background.idOf('open'));
  line.ask(dismiss('a'));
  vi.advanceTimersByTime(400);
  line.ask({ type: 'restore', turn, finding: 'b' });
  background.stop();
  vi.advanceTimersByTime(3000);
  expect(background.heard()).toEqual([
    ['open', 'dismiss', 'restore'],
    ['dismiss', 'restore'],
  ]);
});

test('what was done is not asked again, however soon the background stops', () => {
  const line = openLine(vi.fn());
  background.show();
  line.ask({ type: 'bring-mail' });
  background.answer(background.idOf('bring-mail'));
  background.stop();
  vi.advanceTimersByTime(10_000);
  expect(background.heard()).toEqual([['bring-mail']]);
});

test('what the reader asks next goes after what was asked before, and wakes the background at once', () => {
  const line = openLine(vi.fn());
  line.ask(dismiss('a'));
  background.stop();
  line.ask(dismiss('b'));
  expect(background.heard()).toEqual([['dismiss'], ['dismiss', 'dismiss']]);
  background.stop();
  background.call();
  expect(background.heard()[2]).toEqual(['dismiss', 'dismiss']);
});

test('a background that is stopped before it has said what to show is asked once more, not for ever', () => {
  const onNews = vi.fn();
  openLine(onNews);
  background.stop();
  vi.advanceTimersByTime(3000);
  expect(background.heard()).toHaveLength(2);
  background.show();
  expect(onNews).toHaveBeenCalledOnce();
  background.stop();
  vi.advanceTimersByTime(10_000);
  expect(background.heard()).toHaveLength(2);
  background.call();
  for (let time = 0; time < 10; time++) {
    background.stop();
    vi.advanceTimersByTime(3000);
  }
  expect(background.heard()).toHaveLength(2 + 4);
});

test('a background that is stopped before it has told what a change of storage makes of the state is woken', () => {
  openLine(vi.fn());
  background.show();
  background.stop();
  vi.advanceTimersByTime(3000);
  expect(background.heard()).toHaveLength(1);
  background.change('welcomed');
  vi.advanceTimersByTime(3000);
  expect(background.heard()).toHaveLength(1);
  background.change('preferences');
  vi.advanceTimersByTime(3000);
  expect(background.heard()).toHaveLength(2);
  background.show();
  background.change('preferences');
  vi.advanceTimersByTime(3000);
  expect(background.heard()).toHaveLength(2);
  background.stop();
  vi.advanceTimersByTime(3000);
  expect(background.heard()).toHaveLength(3);
  background.show();
  background.stop();
  vi.advanceTimersByTime(3000);
  expect(background.heard()).toHaveLength(3);
});

test('what stops the background each time is not asked for ever', () => {
  openLine(vi.fn()).ask({ type: 'screen-anyway', turn });
  for (let time = 0; time < 10; time++) {
    background.stop();
    vi.advanceTimersByTime(3000);
  }
  expect(background.heard().flat()).toHaveLength(4);
});

test('an answer goes to the one who asked, also when another has given up', async () => {
  const line = openLine(vi.fn());
  const first = line.keepRecord(turn, { decision: 'attend' });
  const lateId = background.idOf('keep-record');
  await vi.advanceTimersByTimeAsync(10_001);
  expect(await first).toBe('failed');
  const second = line.keepRecord(turn, { decision: 'decline' });
  const other = line.screenSelection(turn);
  background.answer(lateId, 'kept');
  background.answer(background.idOf('screen-selection'), true);
  background.answer((lateId ?? 0) + 1, 'updated');
  expect(await second).toBe('updated');
  expect(await other).toBe(true);
});
