import browser from 'webextension-polyfill';
import type { Span } from '../../src/mail/message.ts';
import { outlook } from '../../src/webmail/outlook.ts';
import { rangesOf } from '../../src/webmail/ranges-of.ts';
import { readAtOnce } from '../../src/webmail/read-at-once.ts';
import { describeStructure } from '../../src/webmail/structure-report.ts';
import type { Reading, Webmail } from '../../src/webmail/webmail.ts';
import { webmailFor } from '../../src/webmail/webmails.ts';
import type { PageNews, PageOrder, Shape } from '../channel.ts';
import { asPageOrder } from '../page-order.ts';
import { followMessage } from './follow-message.ts';
import { makeFrame } from './frame.ts';
import { makeHighlights } from './highlights.ts';
import { changesText, isStillShown } from './is-still-shown.ts';
import { lastPointed } from './last-pointed.ts';
import { newsOf } from './news-of.ts';
import { makeNumbers } from './numbers.ts';
import { hasOpenDialog } from './open-dialog.ts';
import { scrollTo } from './scroll-to.ts';
import { tellBackground } from './tell-background.ts';
import { watchPage } from './watch-page.ts';

// A window of its own has no address: it is Outlook's by the page that opened it.
const host = URL.canParse(self.origin) ? new URL(self.origin).hostname : '';
// Where the host is none of Outlook's own, the reader has added it as that of an Outlook.
const webmail = host === '' ? undefined : (webmailFor(host) ?? outlook);
if (webmail) start(webmail);

/** Finds and reads the open mail, tells the background, and shows what the background says: no more than that. */
function start(mail: Webmail): void {
  const numbers = makeNumbers(document);
  const frame = makeFrame(document, numbers.layer);
  const highlights = makeHighlights(document);
  let turn = crypto.randomUUID() as string;
  /** The latest turn that the panel has drawn: before that it may still hold another mail's words. */
  let drawnTurn = '';
  let marked: readonly Span[] = [];
  /** That of the card which the marks belong to, if they belong to one. */
  let number: number | undefined;
  let shape: Shape = 'none';
  let isDialogOpen = hasOpenDialog(document);
  /** The page has changed what was read, and has not been looked at since. */
  let isInDoubt = false;

  const send = tellBackground(everything);
  const pointed = lastPointed(document, () => {
    if (hasChoice(follower.settled())) follower.look();
  });
  const follower = followMessage(() => mail.read(document, pointed.node()), {
    change() {
      isInDoubt = false;
      blank();
      turn = crypto.randomUUID();
      tell({ type: 'reading', turn });
    },
    settle(reading) {
      isInDoubt = false;
      tell(newsOf(reading, turn));
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
  self.addEventListener('pageshow', takeUp);
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

  /** A page that comes back as it was left finds that the tab has been another's in the meantime. */
  function takeUp({ persisted }: PageTransitionEvent): void {
    if (!persisted || retireOrphan()) return;
    for (const news of everything()) tell(news);
  }

  /** All that the background must know of this page. */
  function everything(): PageNews[] {
    if (retireOrphan()) return [];
    const settled = follower.settled();
    return [
      { type: 'reading', turn },
      { type: 'dialog', turn, open: isDialogOpen },
      ...(settled ? [newsOf(settled, turn)] : []),
    ];
  }

  function blank(): void {
    blankView();
    marked = [];
  }

  function blankView(): void {
    frame.hide();
    unmark();
  }

  function hear(value: unknown): Promise<true | string> | undefined {
    const order = asPageOrder(value);
    if (!order) return undefined;
    if (order.type === 'describe') return Promise.resolve(order.turn === turn ? describe() : true);
    if (order.turn === turn) obey(order);
    return Promise.resolve(true);
  }

  function describe(): string {
    return describeStructure(document, follower.settled() ?? readAtOnce(mail, document, pointed.node()));
  }

  function obey(order: PageOrder): void {
    if (order.type === 'shape') takeShape(order.shape, order.width, order.still);
    if (order.type === 'reveal') {
      drawnTurn = order.turn;
      if (mayReveal(follower.settled())) frame.reveal();
      frame.giveBackFocus();
    }
    if (order.type === 'mark') {
      marked = order.spans;
      number = order.number;
      const range = draw(follower.settled());
      if (range) scrollTo(range);
    }
  }

  /** The answer may have been under way while the page changed: the mail that it is about must still stand there. */
  function mayReveal(reading: Reading | undefined): boolean {
    return !isInDoubt && (reading?.kind !== 'message' || isStillShown(reading));
  }

  function takeShape(next: Shape, width?: number, isStill?: boolean): void {
    // While a mail is being read the frame stays, hidden: what is to come most often needs it again.
    if (next === 'none' && !follower.settled()) return;
    if (next !== 'panel' && shape === 'panel') {
      marked = [];
      unmark();
    }
    shape = next;
    frame.setShape(next, width, isStill);
  }

  /** Marks the asked spans on the nodes of this reading; gives the first range. */
  function draw(reading: Reading | undefined): Range | undefined {
    if (reading?.kind !== 'message') return undefined;
    const ranges = rangesOf(document, reading.runs, marked);
    highlights.mark(ranges);
    numbers.show(ranges, number);
    return ranges[0];
  }

  function unmark(): void {
    highlights.clear();
    numbers.show([]);
  }

  /** After an update of the extension this script is an orphan: it takes everything of ours away. */
  function retire(): void {
    watch.stop();
    follower.stop();
    pointed.stop();
    self.removeEventListener('pageshow', takeUp);
    unmark();
    frame.setShape('none');
  }

  function retireOrphan(): boolean {
    if (isOrphan()) retire();
    return isOrphan();
  }

  function tell(news: PageNews): void {
    if (!retireOrphan()) send(news);
  }
}

/** True once an update of the extension has cut this script off. */
function isOrphan(): boolean {
  return !browser.runtime?.id;
}

/** Several mails are open: which one is read depends on where the reader is. */
function hasChoice(reading: Reading | undefined): boolean {
  if (reading?.kind === 'message') return reading.others > 0;
  return reading?.kind === 'unreadable' && reading.missing.includes('several-open');
}
