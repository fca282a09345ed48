import type { Runtime } from 'webextension-polyfill';
import type { RecordChoice } from '../../src/note/record.ts';
import type { KeepAnswer } from '../../src/ui/panel-state.ts';
import type { NumberedRequest, PanelRequest, Turn } from '../channel.ts';
import { asKeepAnswer, asPanelNews, panelCall, panelPort, type StateNews } from '../panel-news.ts';
import { browser } from './browser.ts';

/** The panel's line to the background. Once the background was stopped, it opens anew when either has something to say. */
export interface Line {
  readonly ask: (request: PanelRequest) => void;
  /** What the page is built like; undefined when it does not answer within two seconds. */
  readonly describePage: (turn: Turn) => Promise<string | undefined>;
  /** Has the text screened that is selected in the page; false where none is. */
  readonly screenSelection: (turn: Turn) => Promise<boolean>;
  /** Keeps what was found and decided in the register. */
  readonly keepRecord: (turn: Turn, choice: RecordChoice) => Promise<KeepAnswer>;
}

/** A request that the background has not said to be done. */
interface Waiting extends NumberedRequest {
  readonly hear: (answer: unknown) => void;
  /** How often it was told: one that stops the background each time must not go on doing so. */
  told: number;
}

/** Milliseconds in which an update is over, and in which a page has taken away what the former version put there. */
const update = 2000;
const mostTold = 4;

/** Opens the line; `onNews` gets every state that the background sends. */
export function openLine(onNews: (news: StateNews) => void): Line {
  let port: Runtime.Port | undefined;
  let latest: StateNews | undefined;
  /** Lines that were opened since the last state arrived: a background that is stopped first tells none. */
  let untold = 0;
  let lastId = 0;
  /** In the order in which they were asked. */
  const waiting = new Map<number, Waiting>();
  const connect = () => {
    if (!browser.runtime?.id) {
      if (latest) onNews({ ...latest, state: { view: 'outdated', language: latest.state.language } });
      return;
    }
    const opened = browser.runtime.connect({ name: panelPort });
    port = opened;
    untold += 1;
    opened.onMessage.addListener((value: unknown) => {
      const news = asPanelNews(value);
      if (news?.type === 'answer') {
        waiting.get(news.id)?.hear(news.answer);
        waiting.delete(news.id);
      }
      if (news?.type !== 'state') return;
      latest = news;
      untold = 0;
      onNews(news);
    });
    opened.onDisconnect.addListener(() => {
      // A background that is stopped before it has the line: who does not look is told so as an error.
      void browser.runtime.lastError;
      port = undefined;
      setTimeout(takeUp, update);
    });
    for (const one of waiting.values()) tell(one);
  };
  const tell = (one: Waiting) => {
    const { id, request } = one;
    one.told += 1;
    if (one.told > mostTold) waiting.delete(id);
    else port?.postMessage({ id, request } satisfies NumberedRequest);
  };
  // Nothing may be asked of an extension that is being updated: in Chromium its new worker may then never answer.
  const takeUp = () => {
    const isOwed = waiting.size > 0 || (untold > 0 && untold < mostTold);
    if (!port && (isOwed || !browser.runtime?.id)) connect();
  };
  browser.runtime.onMessage.addListener((value: unknown) => {
    if (value === panelCall && !port) connect();
    return undefined;
  });
  browser.storage.local.onChanged.addListener(({ preferences }) => {
    // What starts after an update writes, too, and must be left alone.
    if (!preferences) return;
    // The state follows: a background that is stopped before it has told it is woken by a new line.
    untold ||= 1;
    setTimeout(takeUp, update);
  });
  connect();
  const ask = (request: PanelRequest, hear: Waiting['hear'] = () => undefined) => {
    lastId += 1;
    const one = { id: lastId, request, hear, told: 0 };
    waiting.set(lastId, one);
    if (port) tell(one);
    else connect();
  };
  /** What is answered in time, or nothing. */
  const answerTo = (request: PanelRequest, time: number) =>
    new Promise<unknown>((resolve) => {
      setTimeout(resolve, time);
      ask(request, resolve);
    });
  return {
    ask: (request) => ask(request),
    describePage: async (turn) => {
      const text = await answerTo({ type: 'describe-page', turn }, 2000);
      return typeof text === 'string' ? text : undefined;
    },
    screenSelection: async (turn) => (await answerTo({ type: 'screen-selection', turn }, 60_000)) === true,
    keepRecord: async (turn, choice) =>
      asKeepAnswer(await answerTo({ type: 'keep-record', turn, choice }, 10_000)),
  };
}
