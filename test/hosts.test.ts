import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerHosts } from '../extension/background/register-hosts.ts';
import { grantedHosts } from '../extension/hosts/granted-hosts.ts';
import { hostOf } from '../extension/hosts/host-of.ts';
import { hostActions, readHosts } from '../extension/options/host-actions.ts';
import { fakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

beforeEach(() => {
  browser = fakeBrowser();
});

const webmail = 'webmail.region-exempel.example';

describe('an address that the reader types', () => {
  it.each([
    [webmail, webmail],
    [`  https://${webmail}/owa/?path=/mail  `, webmail],
    [`${webmail}/owa`, webmail],
    [`https://${webmail.toUpperCase()}:8443/`, webmail],
    ['outlook.office365.us', 'outlook.office365.us'],
    ['sjukhus-å.example', 'xn--sjukhus--h0a.example'],
  ])('%s names a host', (typed, host) => expect(hostOf(typed)).toEqual({ host }));

  it.each([
    '',
    ' ',
    'webmail',
    'två ord.example',
    '*.example',
    'https://*/*',
    'ftp://webmail.example',
    'javascript:alert(1)',
    'a..example',
    '10.0.0.1',
    '[::1]',
    'https://anna:hemligt@webmail.example/',
    'anna@webmail.example',
  ])('%j names none', (typed) => expect(hostOf(typed)).toEqual({ problem: 'no-host' }));

  it('has to be secure', () => expect(hostOf(`http://${webmail}/`)).toEqual({ problem: 'not-secure' }));
});

describe('adding a host', () => {
  it('asks the browser for that one host, in the same turn as the click', () => {
    void add(`https://${webmail}/owa/`);
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: [`https://${webmail}/*`],
    });
  });

  it('says no where the browser or the reader does', async () => {
    browser.permissions.request.mockResolvedValue(false);
    expect(await add(webmail)).toEqual({ problem: 'refused' });
    browser.permissions.request.mockRejectedValue(new Error('not during a user gesture'));
    expect(await add(webmail)).toEqual({ problem: 'refused' });
    expect((await readHosts()).added).toEqual([]);
  });

  it('asks for none that is read already, or that is no host', async () => {
    expect(await add('outlook.office.com')).toEqual({ problem: 'known' });
    await add(webmail);
    browser.permissions.request.mockClear();
    expect(await hostActions(await readHosts()).addHost(webmail)).toEqual({ problem: 'known' });
    expect(await add('*.example')).toEqual({ problem: 'no-host' });
    expect(browser.permissions.request).not.toHaveBeenCalled();
  });

  it('lists it, and whether its panel opens as a tab', async () => {
    await add(webmail);
    await add('outlook.office365.us');
    expect(await readHosts()).toEqual({
      always: ['outlook.office.com'],
      added: [
        { host: 'outlook.office365.us', canHoldFrame: true },
        { host: webmail, canHoldFrame: false },
      ],
    });
  });
});

describe('the content script', () => {
  it('runs on each added host, once, and on no other', async () => {
    await add(webmail);
    await Promise.all([registerHosts(), registerHosts()]);
    await registerHosts();
    expect(await browser.scripting.getRegisteredContentScripts()).toEqual([
      {
        id: `outlook-${webmail}`,
        js: ['content.js'],
        matches: [`https://${webmail}/*`],
        matchOriginAsFallback: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('is there again after an update of the extension, under the name that its file then has', async () => {
    await add(webmail);
    await registerHosts();
    browser.scripting.forgetAll();
    await registerHosts();
    const manifest = browser.runtime.getManifest();
    browser.runtime.getManifest = () => ({ ...manifest, content_scripts: [{ js: ['other.js'] }] });
    await registerHosts();
    expect(await scripts()).toEqual([['other.js', `https://${webmail}/*`]]);
  });

  it('goes when the host is removed, here or in the browser’s own settings', async () => {
    await add(webmail);
    await registerHosts();
    expect(await hostActions(await readHosts()).removeHost(webmail)).toEqual({ host: webmail });
    await registerHosts();
    expect(await scripts()).toEqual([]);
  });

  it('runs nowhere more when a browser gives leave for everything at once', async () => {
    browser.permissions.getAll.mockResolvedValue({
      origins: ['https://*/*', '*://*/*', 'https://*.example/*'],
    });
    expect(await grantedHosts()).toEqual([]);
    await registerHosts();
    expect(await scripts()).toEqual([]);
  });
});

function add(typed: string) {
  return hostActions({ always: ['outlook.office.com'], added: [] }).addHost(typed);
}

async function scripts() {
  const present = await browser.scripting.getRegisteredContentScripts();
  return present.map(({ js, matches }) => [js?.join(), matches?.join()]);
}
