import browser from 'webextension-polyfill';
import type { Span } from '../../src/mail/message.ts';
import { rangesOf } from '../../src/webmail/ranges-of.ts';
import type { OpenMessage, Reading, Webmail } from '../../src/webmail/webmail.ts';
import { webmailFor } from '../../src/webmail/webmails.ts';
import { asPageOrder, type PageNews, type PageOrder, type Shape } from '../channel.ts';
import { followMessage } from './follow-message.ts';
import { makeFrame } from './frame.ts';
import { makeHighlights } from './highlights.ts';
import { hasOpenDialog } from './open-dialog.ts';
import { scrollTo } from './scroll-to.ts';
import { watchPage } from './watch-page.ts';

const webmail = webmailFor(location.hostname);
if (webmail) start(webmail);

/** Finds and reads the open mail, tells the background, and shows what the background says: no more than that. */
function start(mail: Webmail): void {
  const frame = makeFrame(document);
  const highlights = makeHighlights(document);
  let turn = crypto.randomUUID() as string;
  /** The latest turn that the panel has drawn: before that it may still hold another mail's words. */
  let drawnTurn = '';
  let marked: readonly Span[] = [];
  let shape: Shape = 'none';
  let isDialogOpen = false;

  const follower = followMessage(() => mail.read(document), {
    change() {
      blank();
      turn = crypto.randomUUID();
      tell({ type: 'reading', turn });
    },
    settle(reading) {
      tell(newsOf(reading));
    },
    same(reading) {
      if (drawnTurn === turn) frame.reveal();
      draw(reading);
    },
  });
  const watch = watchPage(
    document,
    { touch, settle: checkAll, address: follower.expectAnother },
    frame.owns,
    follower.cost,
  );
  browser.runtime.onMessage.addListener(hear);
  tell({ type: 'reading', turn });
  follower.look();

  /** What was read must still stand in the page, or nothing of ours may stand beside it. */
  function touch(): void {
    const reading = follower.settled();
    if (reading?.kind === 'message' && !isStillShown(reading)) blankView();
  }

  function checkAll(): void {
    if (isOrphan()) {
      retire();
      return;
    }
    follower.look();
    const isOpen = hasOpenDialog(document);
    if (isOpen !== isDialogOpen) tell({ type: 'dialog', turn, open: isOpen });
    isDialogOpen = isOpen;
  }

  function blank(): void {
    blankView();
    marked = [];
  }

  function blankView(): void {
    frame.hide();
    highlights.clear();
  }

  function newsOf(reading: Reading): PageNews {
    if (reading.kind === 'message') return { type: 'message', turn, message: reading.message };
    return { type: reading.kind === 'unreadable' ? 'unreadable' : 'nothing-open', turn };
  }

  function hear(value: unknown): Promise<true> | undefined {
    const order = asPageOrder(value);
    if (!order) return undefined;
    if (order.turn === turn) obey(order);
    return Promise.resolve(true);
  }

  function obey(order: PageOrder): void {
    if (order.type === 'shape') takeShape(order.shape);
    if (order.type === 'reveal') {
      drawnTurn = order.turn;
      frame.reveal();
    }
    if (order.type === 'mark') {
      marked = order.spans;
      const range = draw(follower.settled());
      if (range) scrollTo(range);
    }
  }

  function takeShape(next: Shape): void {
    // While a mail is being read the frame stays, hidden: what is to come most often needs it again.
    if (next === 'none' && !follower.settled()) return;
    if (next !== 'panel' && shape === 'panel') {
      marked = [];
      highlights.clear();
    }
    shape = next;
    frame.setShape(next);
  }

  /** Marks the asked spans on the nodes of this reading; gives the first range. */
  function draw(reading: Reading | undefined): Range | undefined {
    if (reading?.kind !== 'message' || marked.length === 0) return undefined;
    const ranges = rangesOf(document, reading.runs, marked);
    highlights.mark(ranges);
    return ranges[0];
  }

  /** After an update of the extension this script is an orphan: it takes everything of ours away. */
  function retire(): void {
    watch.stop();
    follower.stop();
    highlights.clear();
    frame.setShape('none');
  }

  function tell(news: PageNews): void {
    if (isOrphan()) retire();
    else browser.runtime.sendMessage(news).catch(() => undefined);
  }
}

/** True once an update of the extension has cut this script off. */
function isOrphan(): boolean {
  return !browser.runtime?.id;
}

function isStillShown({ element, runs }: OpenMessage): boolean {
  const ends = [runs[0], runs.at(-1)];
  return (
    ends.every((run) => !run || run.source.isConnected) && element.isConnected && element.checkVisibility()
  );
}
