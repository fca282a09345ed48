import type { Runtime } from 'webextension-polyfill';
import { asPanelRequest } from '../as-panel-request.ts';
import type { PanelNews } from '../panel-news.ts';
import { handleRequest } from './handle-request.ts';
import type { Seat } from './panel-tabs.ts';

/** Does what arrives from a panel, and tells the panel once it is done, or cannot be. */
export async function takeRequest(seat: Seat, port: Runtime.Port, value: unknown): Promise<void> {
  const { id, request } = asPanelRequest(value);
  const answer = request && (await handleRequest(seat, request).catch(() => undefined));
  const isTold = typeof answer === 'string' || typeof answer === 'boolean';
  if (id === undefined) return;
  try {
    const news: PanelNews = { type: 'answer', id, ...(isTold && { answer }) };
    port.postMessage(news);
  } catch {
    // The panel has gone in the meantime.
  }
}
