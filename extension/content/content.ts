import browser from 'webextension-polyfill';
import type { Span } from '../../src/mail/message.ts';
import { isVisible } from '../../src/webmail/is-visible.ts';
import { rangesOf } from '../../src/webmail/ranges-of.ts';
import type { OpenMessage, Reading, Webmail } from '../../src/webmail/webmail.ts';
import { webmailFor } from '../../src/webmail/webmails.ts';
import { asPageOrder, type PageNews, type PageOrder, type Shape } from '../channel.ts';
import { followMessage } from './follow-message.ts';
import { makeFrame } from './frame.ts';
import { makeHighlights } from './highlights.ts';
import { messageToSend } from './message-to-send.ts';
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
  let isDialogOpen = hasOpenDialog(document);
  /** The page has changed what was read, and has not been looked at since. */
  let isInDoubt = false;

  const follower = followMessage(() => mail.read(document), {
    change() {
      isInDoubt = false;
      blank();
      turn = crypto.randomUUID();
      tell({ type: 'reading', turn });
    },
    settle(reading) {
      isInDoubt = false;
      tell(newsOf(reading));
    },
    same(reading) {
      isInDoubt = false;
      if (drawnTurn === turn) frame.reveal();
      draw(reading);
    },
  });
  const watch = watchPage(
    document,
    { touch, settle: checkAll, address: follower.expectAnother, tick: retireOrphan },
    frame.owns,
    follower.cost,
  );
  browser.runtime.onMessage.addListener(hear);
  tell({ type: 'reading', turn });
  // What the background knows of dialogs is of the page that stood here before.
  tell({ type: 'dialog', turn, open: isDialogOpen });
  follower.look();

  /** What was read must still stand in the page, or nothing of ours may stand beside it. */
  function touch(records: readonly MutationRecord[]): void {
    const reading = follower.settled();
    if (reading?.kind !== 'message') return;
    if (isStillShown(reading) && !records.some((record) => changesText(record, reading.element))) return;
    isInDoubt = true;
    blankView();
  }

  function checkAll(): void {
    if (retireOrphan()) return;
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
    if (reading.kind === 'message') return { type: 'message', turn, message: messageToSend(reading.message) };
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
      if (mayReveal(follower.settled())) frame.reveal();
    }
    if (order.type === 'mark') {
      marked = order.spans;
      const range = draw(follower.settled());
      if (range) scrollTo(range);
    }
  }

  /** The answer may have been under way while the page changed: the mail that it is about must still stand there. */
  function mayReveal(reading: Reading | undefined): boolean {
    return !isInDoubt && (reading?.kind !== 'message' || isStillShown(reading));
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

  function retireOrphan(): boolean {
    if (isOrphan()) retire();
    return isOrphan();
  }

  function tell(news: PageNews): void {
    if (!retireOrphan()) browser.runtime.sendMessage(news).catch(() => undefined);
  }
}

/** True once an update of the extension has cut this script off. */
function isOrphan(): boolean {
  return !browser.runtime?.id;
}

function isStillShown({ element, runs }: OpenMessage): boolean {
  const ends = [runs[0], runs.at(-1)];
  return ends.every((run) => !run || run.source.isConnected) && element.isConnected && isVisible(element);
}

/** Whether a change may have put other words into a mail's body. */
function changesText({ type, target }: MutationRecord, body: Element): boolean {
  return type !== 'attributes' && body.contains(target);
}
