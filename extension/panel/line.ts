import browser, { type Runtime } from 'webextension-polyfill';
import { asPanelNews, type PanelNews, type PanelRequest, panelPort } from '../channel.ts';

/** The panel's line to the background. It opens anew when the background was stopped in between. */
export interface Line {
  readonly ask: (request: PanelRequest) => void;
}

/** Opens the line; `onNews` gets every state that the background sends. */
export function openLine(onNews: (news: PanelNews) => void): Line {
  let port: Runtime.Port | undefined;
  let latest: PanelNews | undefined;
  const connect = (): Runtime.Port | undefined => {
    if (!browser.runtime?.id) {
      if (latest) onNews({ ...latest, state: { view: 'outdated', language: latest.state.language } });
      return undefined;
    }
    const opened = browser.runtime.connect({ name: panelPort });
    opened.onMessage.addListener((value: unknown) => {
      const news = asPanelNews(value);
      if (!news) return;
      latest = news;
      onNews(news);
    });
    opened.onDisconnect.addListener(() => {
      port = undefined;
      setTimeout(() => {
        port ??= connect();
      }, 100);
    });
    return opened;
  };
  port = connect();
  return {
    ask(request) {
      port ??= connect();
      port?.postMessage(request);
    },
  };
}
