import browser from 'webextension-polyfill';
import type { PageNews } from '../channel.ts';

const most = 5;
const pause = 150;

/**
 * Gives a function that tells the background something. A background that was stopped before it confirmed may know
 * nothing of it: then it is told everything anew, at most five times a turn. What it knows already changes nothing.
 */
export function tellBackground(everything: () => readonly PageNews[]): (news: PageNews) => void {
  let turn = '';
  let attempts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (news: PageNews) => {
    if (news.turn !== turn) attempts = 0;
    turn = news.turn;
    void isTaken(news).then((taken) => {
      if (!taken && news.turn === turn) tellAgain();
    });
  };
  const tellAgain = () => {
    if (timer !== undefined || attempts >= most) return;
    attempts += 1;
    timer = setTimeout(() => {
      timer = undefined;
      for (const news of everything()) tell(news);
    }, pause * attempts);
  };
  return tell;
}

async function isTaken(news: PageNews): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(news)) === true;
  } catch {
    return false;
  }
}
