import browser from 'webextension-polyfill';
import type { Message } from '../../src/mail/message.ts';
import type { Report } from '../../src/report.ts';
import type { HowRead, MailOrigin, Unreadable } from '../../src/ui/panel-state.ts';
import type { Turn } from '../channel.ts';
import { takeTurnsBy } from '../in-turn.ts';

/** What is known of one Outlook tab, or of one panel that is a tab on its own. Plain data, kept where a killed background finds it again. */
export interface TabState {
  readonly turn: Turn;
  readonly reading: 'reading' | 'nothing-open' | 'unreadable' | 'message';
  /** The reader has the panel open. */
  readonly open: boolean;
  /** The turn in which the reader opened it: it stays open for that mail, whatever the mail turns out to be. */
  readonly openedIn?: Turn;
  /** The turn in which the panel opened by itself, until the reader has closed it. */
  readonly openedItself?: Turn;
  /** Outlook shows a dialog that takes all input. */
  readonly dialog: boolean;
  readonly message?: Message;
  /** The mail that was open before, while the next is read: it may be the same one with more of its text. */
  readonly former?: Message;
  readonly report?: Report;
  /** Absent where the mail was read as usual. */
  readonly how?: HowRead;
  /** Why the mail cannot be read, as far as the page knows. */
  readonly missing?: readonly Unreadable[];
  /** ISO date on which the report was made. */
  readonly screened?: string;
  /** Where the message came from, if not from an Outlook page. */
  readonly origin?: MailOrigin;
  /** Text that the reader selected in the page: shown in place of the mail's own report, as long as the turn lasts. */
  readonly selection?: { readonly message: Message; readonly report?: Report; readonly screened?: string };
  /** The browser keeps the panel's frame out of this page: the panel opens as a tab. */
  readonly frameless?: true;
}

const inTurn = takeTurnsBy<number>();

/**
 * Replaces a tab's state by what `change` makes of it and gives the new one. Changes of one tab run one after the
 * other. A `change` that gives `undefined` leaves everything as it was.
 */
export function changeTab(
  tab: number,
  change: (state: TabState | undefined) => TabState | undefined,
): Promise<TabState | undefined> {
  return inTurn(tab, async () => {
    const before = await readTab(tab);
    const after = change(before);
    return after ? keep(tab, after) : before;
  });
}

/** The same tab when the reader opens or closes the panel: from then on it is no longer one that opened by itself. */
export function opened({ openedItself: _openedItself, ...state }: TabState, open: boolean): TabState {
  return { ...state, open };
}

/** The message that the panel speaks of: the selected text where there is one, else the open mail. */
export function shownMessage(state: TabState | undefined): Message | undefined {
  return state?.selection?.message ?? state?.message;
}

/** The report of what the panel shows of a tab. */
export function shownReport(state: TabState | undefined): Report | undefined {
  return state?.selection ? state.selection.report : state?.report;
}

/** The same tab when its open mail could not be screened or kept: what is known of the mail itself is let go. */
export function unreadableState({ turn, open, openedIn, dialog, frameless }: TabState): TabState {
  const kept = { ...(openedIn ? { openedIn } : {}), ...(frameless ? { frameless } : {}) };
  return { turn, reading: 'unreadable', open, dialog, ...kept };
}

/** A tab's state, or nothing when no page of Outlook has spoken from it. */
export async function readTab(tab: number): Promise<TabState | undefined> {
  const stored = await browser.storage.session.get(keyOf(tab));
  return stored[keyOf(tab)] as TabState | undefined;
}

/** Every tab that has a state. */
export async function listTabs(): Promise<number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored)
    .filter((key) => key.startsWith('tab:'))
    .map((key) => Number(key.slice('tab:'.length)));
}

/** Forgets a closed tab. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** Stores a state and gives what is known from now on: a mail that storage has no room for cannot be read. */
async function keep(tab: number, state: TabState): Promise<TabState> {
  try {
    await browser.storage.session.set({ [keyOf(tab)]: state });
    return state;
  } catch {
    const unreadable = unreadableState(state);
    await browser.storage.session.remove(keyOf(tab));
    await browser.storage.session.set({ [keyOf(tab)]: unreadable });
    return unreadable;
  }
}

function keyOf(tab: number): string {
  return `tab:${tab}`;
}
