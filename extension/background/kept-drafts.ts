import browser from 'webextension-polyfill';
import type { Report } from '../../src/report.ts';
import type { Draft } from '../../src/ui/drafts.ts';
import { takeTurns } from '../in-turn.ts';
import { recordIdOf } from '../register/record-of.ts';

/** What the reader has written in the panel about a mail. It lasts as long as the browser's session. */
export async function readDraft(report: Report | undefined): Promise<Draft | undefined> {
  if (!report) return undefined;
  const id = recordIdOf(report);
  return (await readAll()).find(([mail]) => mail === id)?.[1];
}

/** Keeps what was written about a mail, unless something later is kept already: a draft may be told twice. */
export function keepDraft(mail: string, draft: Draft): Promise<void> {
  return inTurn(() => add(mail, draft)).catch(() => undefined);
}

/** Gives a mail the draft of another, unless it has one of its own. */
export function adoptDraft(from: string, to: string): Promise<void> {
  return inTurn(async () => {
    const all = await readAll();
    const given = all.find(([mail]) => mail === from)?.[1];
    if (given && !all.some(([mail]) => mail === to)) await add(to, given);
  }).catch(() => undefined);
}

/** By the hash of the mail, the one that was written last at the end. */
type KeptDrafts = readonly (readonly [mail: string, draft: Draft])[];

const key = 'drafts';
const mostMails = 50;
/** In characters: the open mails themselves must find room in the session's storage. */
const mostText = 1_000_000;
const inTurn = takeTurns();

async function add(mail: string, draft: Draft): Promise<void> {
  const before = await readAll();
  const known = before.find(([one]) => one === mail)?.[1];
  if (known && known.at >= draft.at) return;
  const others = before.filter(([one]) => one !== mail);
  await browser.storage.session.set({ [key]: latestOf([...others, [mail, draft]]) });
}

function latestOf(all: KeptDrafts): KeptDrafts {
  let size = 0;
  const kept = all.slice(-mostMails).toReversed();
  const firstTooMuch = kept.findIndex((one, index) => {
    size += JSON.stringify(one).length;
    return index > 0 && size > mostText;
  });
  return kept.slice(0, firstTooMuch === -1 ? undefined : firstTooMuch).toReversed();
}

/** Only the background writes here. */
async function readAll(): Promise<KeptDrafts> {
  const stored = (await browser.storage.session.get(key))[key];
  return Array.isArray(stored) ? (stored as KeptDrafts) : [];
}
