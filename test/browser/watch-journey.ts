import type { ConsoleMessage, Request, Worker } from 'playwright-core';
import { expect } from 'vitest';
import { hosts } from '../outlook/start-server.ts';
import type { OpenBrowser } from './open-browser.ts';
import { eventually, type OutlookPage } from './outlook-page.ts';

/** What must hold on every journey, whatever is done on it. */
export interface WatchedJourney {
  /** Opens a mail and keeps how the page stands with it. */
  readonly openMail: (outlook: OutlookPage, id: string) => Promise<void>;
  /** Fails unless the page still stands as it did when its mail was opened, byte by byte. */
  readonly expectUntouched: (outlook: OutlookPage) => Promise<void>;
  /** Errors of page, panel and background, and what was asked of the network beside the page's own files. */
  readonly faults: () => Promise<string[]>;
}

/** Watches a browser from now on: start before the first page is opened. */
export async function watchJourney({ context, replica }: OpenBrowser): Promise<WatchedJourney> {
  const seen: string[] = [];
  const opened = new Map<OutlookPage, string>();
  const hear = (message: ConsoleMessage) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  };
  context.on('console', hear);
  context.on('weberror', (error) => seen.push(`error: ${error.error()}`));
  context.on('request', (request) => {
    if (!isOwnFile(request)) seen.push(`request: ${request.url()}`);
  });
  const watchWorker = async (worker: Worker) => {
    worker.on('console', hear);
    await worker.evaluate(keepErrors);
  };
  for (const worker of context.serviceWorkers()) await watchWorker(worker);
  // One that has gone before it could be watched has nothing more to tell.
  context.on('serviceworker', (worker) => void watchWorker(worker).catch(() => undefined));
  const standing = (outlook: OutlookPage) => outlook.page.innerHTML('body');
  return {
    async openMail(outlook, id) {
      await outlook.openMail(id);
      opened.set(outlook, await standing(outlook));
    },
    expectUntouched: async (outlook) => expect(await standing(outlook)).toBe(opened.get(outlook)),
    async faults() {
      const [worker] = context.serviceWorkers();
      const kept = (await worker?.evaluate(() => Reflect.get(globalThis, 'keptErrors') as string[])) ?? [];
      return [...seen, ...kept, ...replica.requests.filter((one) => !isPageFile(one.split(' ')[1] ?? ''))];
    },
  };
}

/** What the toolbar shows beside the tab that is in front. */
export async function badgeOf({ context }: OpenBrowser, { page }: OutlookPage): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await page.bringToFront();
  return worker.evaluate(async () => {
    const { action, tabs } = Reflect.get(globalThis, 'chrome');
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return action.getBadgeText({ tabId: tab.id }) as Promise<string>;
  });
}

/** Waits until the background has screened a mail with this subject. */
export async function waitForScreening({ context }: OpenBrowser, subject: string): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const isScreened = () =>
    worker.evaluate(async (expected) => {
      const kept = await Reflect.get(globalThis, 'chrome').storage.session.get(null);
      const states = Object.values<{ report?: { message: { subject: string } } }>(kept);
      return states.some(({ report }) => report?.message.subject === expected);
    }, subject);
  await eventually(isScreened, true);
}

function isOwnFile(request: Request): boolean {
  const url = request.url();
  return /^(?:blob:)?chrome(?:-extension)?:|^data:/.test(url) || isPageFile(url);
}

/** The page itself and what it is made of. */
function isPageFile(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return hosts.some((host) => host === hostname) && /^\/(?:mail|owamail)\//.test(pathname);
}

/** Runs in the background: what nobody has caught. */
function keepErrors(): void {
  const kept: string[] = [];
  Reflect.set(globalThis, 'keptErrors', kept);
  addEventListener('error', ({ message }) => kept.push(`background: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => kept.push(`background: ${reason}`));
}
