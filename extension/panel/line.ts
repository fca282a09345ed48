import browser, { type Runtime } from 'webextension-polyfill';
import type { RecordChoice } from '../../src/note/record.ts';
import type { KeepAnswer } from '../../src/ui/panel-state.ts';
import type { PanelRequest, Turn } from '../channel.ts';
import { asPanelNews, panelCall, panelPort, type StateNews } from '../panel-news.ts';

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

/** Milliseconds in which an update is over, and in which a page has taken away what the former version put there. */
const update = 2000;
/** Milliseconds within which a background that ends may not have heard what it was asked. */
const unheard = 1000;

/** Opens the line; `onNews` gets every state that the background sends. */
export function openLine(onNews: (news: StateNews) => void): Line {
  let port: Runtime.Port | undefined;
  let latest: StateNews | undefined;
  let asked: { readonly request: PanelRequest; readonly at: number } | undefined;
  let hearStructure: ((text: string | undefined) => void) | undefined;
  let hearSelection: ((taken: boolean) => void) | undefined;
  /** Those who wait for an answer, which come in the order of the questions. */
  const keeping = new Set<(answer: KeepAnswer) => void>();
  const connect = (): Runtime.Port | undefined => {
    if (!browser.runtime?.id) {
      if (latest) onNews({ ...latest, state: { view: 'outdated', language: latest.state.language } });
      return undefined;
    }
    const opened = browser.runtime.connect({ name: panelPort });
    opened.onMessage.addListener((value: unknown) => {
      const news = asPanelNews(value);
      if (news?.type === 'structure') hearStructure?.(news.text);
      if (news?.type === 'selection') hearSelection?.(news.taken);
      if (news?.type === 'record') [...keeping][0]?.(news.answer);
      if (news?.type !== 'state') return;
      latest = news;
      onNews(news);
    });
    opened.onDisconnect.addListener(() => {
      port = undefined;
      const isUnheard = asked !== undefined && performance.now() - asked.at < unheard;
      setTimeout(takeUp, update, isUnheard ? asked?.request : undefined);
    });
    return opened;
  };
  // Nothing may be asked of an extension that is being updated: in Chromium its new worker may then never answer.
  const takeUp = (lost: PanelRequest | undefined) => {
    if (port) return;
    if (!browser.runtime?.id) connect();
    else if (lost) ask(lost);
  };
  browser.runtime.onMessage.addListener((value: unknown) => {
    if (value === panelCall) port ??= connect();
    return undefined;
  });
  port = connect();
  const ask = (request: PanelRequest) => {
    port ??= connect();
    asked = { request, at: performance.now() };
    port?.postMessage(request);
  };
  return {
    ask,
    describePage: (turn) =>
      new Promise((resolve) => {
        hearStructure = resolve;
        setTimeout(resolve, 2000, undefined);
        ask({ type: 'describe-page', turn });
      }),
    screenSelection: (turn) =>
      new Promise((resolve) => {
        hearSelection = resolve;
        ask({ type: 'screen-selection', turn });
      }),
    keepRecord: (turn, choice) =>
      new Promise((resolve) => {
        const hear = (answer: KeepAnswer) => {
          keeping.delete(hear);
          resolve(answer);
        };
        keeping.add(hear);
        setTimeout(hear, 10_000, 'failed');
        ask({ type: 'keep-record', turn, choice });
      }),
  };
}
