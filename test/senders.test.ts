import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

const ours = {
  id: 'samverkanskoll',
  frameId: 0,
  url: 'https://outlook.office.com/mail/inbox',
  tab: { id: 7 },
};
const strangers = {
  'another extension': { ...ours, id: 'somebody-else' },
  'a frame within the page': { ...ours, frameId: 3 },
  'the panel’s own frame': { ...ours, url: 'chrome-extension://samverkanskoll/extension/panel/panel.html' },
  'another host': { ...ours, url: 'https://outlook.office.com.elsewhere.example/mail/inbox' },
  'a host that ends like Outlook’s': { ...ours, url: 'https://my-outlook.office.com/mail/inbox' },
  'a page without encryption': { ...ours, url: 'http://outlook.office.com/mail/inbox' },
  'an empty window of somebody else’s': { ...ours, url: 'about:blank', origin: 'https://elsewhere.example' },
  'somebody without a tab': { id: ours.id, frameId: 0, url: ours.url },
};

beforeEach(() => {
  vi.resetModules();
  browser = fakeBrowser();
});

it('hears our script in Outlook’s own page', async () => {
  expect(await tabOf(ours)).toBe(7);
  expect(await tabOf({ ...ours, url: 'about:blank', origin: 'https://outlook.office.com' })).toBe(7);
});

it.each(Object.entries(strangers))('does not hear %s', async (_name, sender) => {
  expect(await tabOf(sender)).toBe(undefined);
});

async function tabOf(sender: object): Promise<number | undefined> {
  const { outlookPage } = await import('../extension/background/senders.ts');
  return (await outlookPage(sender))?.tab;
}
