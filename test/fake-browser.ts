import { vi } from 'vitest';

type Values = Record<string, unknown>;
type Listener = (...values: never[]) => unknown;

/** One of the browser's events, to be fired by a test. */
function fakeEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
    fire: (...values: unknown[]) => listeners.map((listener) => listener(...(values as never[]))),
  };
}

function fakeArea(name: string, onChanged: ReturnType<typeof fakeEvent>) {
  let values: Values = {};
  const tell = (changes: Values) => {
    if (Object.keys(changes).length > 0) onChanged.fire(structuredClone(changes), name);
  };
  return {
    get: vi.fn(async (keys: null | string | string[]) => {
      const wanted = keys === null ? Object.keys(values) : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.flatMap((key) => (key in values ? [[key, values[key]]] : []))),
      );
    }),
    set: vi.fn(async (given: Values) => {
      values = { ...values, ...structuredClone(given) };
      tell(Object.fromEntries(Object.entries(given).map(([key, newValue]) => [key, { newValue }])));
    }),
    remove: vi.fn(async (keys: string | string[]) => {
      const gone = [keys].flat().filter((key) => key in values);
      for (const key of gone) delete values[key];
      tell(Object.fromEntries(gone.map((key) => [key, {}])));
    }),
    clear: () => {
      values = {};
    },
  };
}

/** As much of the browser's extension interface as the background and the options page use, all in memory. */
export function fakeBrowser() {
  const onChanged = fakeEvent();
  const added = fakeEvent();
  const removed = fakeEvent();
  let scripts: { id: string; js?: string[]; matches?: string[] }[] = [];
  let origins: string[] = [];
  let lastTab = 100;
  const address = (path: string) => `chrome-extension://samverkanskoll/${path}`;
  return {
    storage: {
      onChanged,
      local: fakeArea('local', onChanged),
      session: fakeArea('session', onChanged),
      managed: { get: vi.fn(async (): Promise<Values> => ({})) },
    },
    runtime: {
      id: 'samverkanskoll',
      getURL: address,
      getManifest: () => ({
        version: '0.0.0',
        host_permissions: ['https://outlook.office.com/*'],
        content_scripts: [{ js: ['content.js'] }],
        web_accessible_resources: [{ resources: [], matches: ['https://outlook.office365.us/*'] }],
      }),
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
      onMessage: fakeEvent(),
      onConnect: fakeEvent(),
    },
    i18n: { getUILanguage: () => 'sv', getMessage: (id: string) => id },
    action: {
      onClicked: fakeEvent(),
      setTitle: vi.fn(async () => undefined),
      setBadgeText: vi.fn(async () => undefined),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
    },
    commands: {
      onCommand: fakeEvent(),
      getAll: vi.fn(async (): Promise<Values[]> => []),
    },
    management: { getSelf: vi.fn(async () => ({ installType: 'normal' })) },
    tabs: {
      onRemoved: fakeEvent(),
      sendMessage: vi.fn(async () => true),
      create: vi.fn(async (_given: Values) => {
        lastTab += 1;
        return { id: lastTab };
      }),
      update: vi.fn(async (_tab: number, _given: Values) => ({ windowId: 1 })),
    },
    windows: { update: vi.fn(async () => undefined) },
    contextMenus: {
      onClicked: fakeEvent(),
      removeAll: vi.fn(async () => undefined),
      create: vi.fn((_given: Values) => undefined),
    },
    permissions: {
      onAdded: added,
      onRemoved: removed,
      contains: vi.fn(async (_given: { origins: string[] }) => true),
      getAll: vi.fn(async () => ({ origins: ['https://outlook.office.com/*', ...origins] })),
      request: vi.fn(async (given: { origins: string[] }) => {
        origins = [...origins, ...given.origins];
        added.fire(given);
        return true;
      }),
      remove: vi.fn(async (given: { origins: string[] }) => {
        origins = origins.filter((origin) => !given.origins.includes(origin));
        removed.fire(given);
        return true;
      }),
    },
    scripting: {
      executeScript: vi.fn(async (_given: Values): Promise<{ result?: unknown }[]> => []),
      getRegisteredContentScripts: vi.fn(async () => structuredClone(scripts)),
      registerContentScripts: vi.fn(async (given: typeof scripts) => {
        if (given.some(({ id }) => scripts.some((one) => one.id === id)))
          throw new Error('Duplicate script ID');
        scripts = [...scripts, ...given];
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      }),
      /** As an update of the extension does. */
      forgetAll: () => {
        scripts = [];
      },
    },
  };
}
