import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageNews } from '../extension/channel.ts';

const sendMessage = vi.fn<(news: PageNews) => Promise<unknown>>();
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

const reading: PageNews = { type: 'reading', turn: 'one' };
const nothing: PageNews = { type: 'nothing-open', turn: 'one' };

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

it('tells once what is confirmed', async () => {
  sendMessage.mockResolvedValue(true);
  await tell();
  expect(sendMessage.mock.calls).toEqual([[nothing]]);
});

it.each(['an answer that never comes', 'a background that knows nothing'])(
  'tells everything anew after %s',
  async (what) => {
    if (what.startsWith('an answer')) sendMessage.mockRejectedValueOnce(new Error('The port was closed.'));
    else sendMessage.mockResolvedValueOnce(false);
    sendMessage.mockResolvedValue(true);
    await tell();
    expect(sendMessage.mock.calls).toEqual([[nothing], [reading], [nothing]]);
  },
);

it('gives up after telling everything five times', async () => {
  sendMessage.mockResolvedValue(undefined);
  await tell();
  expect(sendMessage).toHaveBeenCalledTimes(1 + 5 * 2);
});

it('does not tell of a mail that is gone', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The port was closed.'));
  sendMessage.mockResolvedValue(true);
  const next: PageNews = { type: 'reading', turn: 'two' };
  await tell(next);
  expect(sendMessage.mock.calls).toEqual([[nothing], [next]]);
});

async function tell(next?: PageNews): Promise<void> {
  const { tellBackground } = await import('../extension/content/tell-background.ts');
  const send = tellBackground(() => [reading, nothing]);
  send(nothing);
  if (next) send(next);
  await vi.advanceTimersByTimeAsync(20_000);
}
