import browser from 'webextension-polyfill';
import type { RegisterRecord } from '../../src/note/record.ts';
import type { KeepAnswer } from '../../src/ui/panel-state.ts';
import { takeTurns } from '../in-turn.ts';
import { maskRecord } from './mask-record.ts';
import { oldestDay } from './oldest-day.ts';
import { newsKey, type RegisterNews, readRecord, readRegister } from './read-register.ts';
import { asRecord, openRecord, recordIn, recordKeys, storeRecord } from './stored-record.ts';

/** What came of taking records in. */
export type AddAnswer =
  | {
      readonly added: number;
      readonly known: number;
      /** Older than records are kept: they would be deleted at once. */
      readonly old: number;
      readonly refused: number;
    }
  | { readonly problem: 'full' | 'failed' };

/** Changes run one after the other, whoever asks: the background alone calls what stands here. */
const inTurn = takeTurns();

/** Keeps the record of a mail, made from the one that was kept of it before. Where storage refuses, that one stays. */
export function keepRecord(
  id: string,
  make: (before: RegisterRecord | undefined) => RegisterRecord,
): Promise<KeepAnswer> {
  return inTurn(async () => {
    try {
      const before = await readRecord(id);
      await setAsideUnread([id]);
      await browser.storage.local.set({
        [recordKeys.now(id)]: storeRecord(make(before)),
        ...(before && { [recordKeys.before(id)]: storeRecord(before) }),
      });
      return before ? 'updated' : 'kept';
    } catch (error) {
      return problemOf(error);
    }
  });
}

/**
 * Takes records in that are not there yet, all or none of them, without what tells of persons. What is no record, or
 * is of before the day `oldest`, is counted and left out.
 */
export function addRecords(values: readonly unknown[], oldest: string): Promise<AddAnswer> {
  return inTurn(async () => {
    try {
      const all = values.flatMap((value) => asRecord(value) ?? []).map(maskRecord);
      const given = new Map(all.map((record) => [record.id, record]));
      const there = new Set((await readRegister()).records.map(({ id }) => id));
      const wanted = [...given.values()].filter(({ id }) => !there.has(id));
      const added = wanted.filter((record) => lastDayOf(record) >= oldest);
      await setAsideUnread(added.map(({ id }) => id));
      await browser.storage.local.set(
        Object.fromEntries(added.map((record) => [recordKeys.now(record.id), storeRecord(record)])),
      );
      return {
        added: added.length,
        known: all.length - wanted.length,
        old: wanted.length - added.length,
        refused: values.length - all.length,
      };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  });
}

/** Deletes records for good, with what they said before. */
export function removeRecords(ids: readonly string[]): Promise<void> {
  return inTurn(() =>
    browser.storage.local.remove(ids.flatMap((id) => [recordKeys.now(id), recordKeys.before(id)])),
  );
}

/** Deletes everything that the register ever wrote. */
export function clearRegister(): Promise<void> {
  return inTurn(async () => {
    const stored = await browser.storage.local.get(null);
    const keys = Object.keys(stored).filter((key) => recordIn(key) !== undefined);
    await browser.storage.local.remove([...keys, newsKey]);
  });
}

/** Forgets the news that the reader has heard. */
export function forgetNews(): Promise<void> {
  return inTurn(() => browser.storage.local.remove(newsKey));
}

/**
 * Puts the register in order: a damaged record gets back what it said before, one that has not been changed for more
 * than `days` is deleted. What was done is remembered until the reader has heard it.
 */
export function tidyRegister(today: string, days: number): Promise<void> {
  return inTurn(async () => {
    const { records, outdated, news } = await readRegister();
    const oldest = oldestDay(today, days);
    const expired = records.filter((record) => lastDayOf(record) < oldest).map(({ id }) => id);
    const repaired = records.filter(({ id }) => outdated.includes(id) && !expired.includes(id));
    if (expired.length + repaired.length === 0) return;
    const told: RegisterNews = {
      // By id: a run that was stopped before it deleted tells the same records once more.
      expired: [...new Set([...(news?.expired ?? []), ...expired])],
      days: expired.length > 0 ? days : (news?.days ?? days),
      repaired: (news?.repaired ?? 0) + repaired.length,
    };
    await setAsideUnread(repaired.map(({ id }) => id));
    // First what is new, then what goes: whatever stops it in between, nothing is lost and the next run goes on.
    await browser.storage.local.set({
      ...Object.fromEntries(repaired.map((record) => [recordKeys.now(record.id), storeRecord(record)])),
      [newsKey]: told,
    });
    await browser.storage.local.remove(expired.flatMap((id) => [recordKeys.now(id), recordKeys.before(id)]));
  });
}

function problemOf(error: unknown): 'full' | 'failed' {
  return /quota/i.test(String(error)) ? 'full' : 'failed';
}

/**
 * Moves what cannot be read to keys of its own before records take its place: it may be of a newer version, and the
 * reader alone deletes it.
 */
async function setAsideUnread(ids: readonly string[]): Promise<void> {
  const places = ids.flatMap((id) => [recordKeys.now(id), recordKeys.before(id)].map((key) => ({ id, key })));
  const stored = await browser.storage.local.get(places.map(({ key }) => key));
  const unread = places.flatMap(({ id, key }) => {
    const value = stored[key];
    return value === undefined || openRecord(value, id)
      ? []
      : [[recordKeys.unread(id, value), value] as const];
  });
  if (unread.length > 0) await browser.storage.local.set(Object.fromEntries(unread));
}

function lastDayOf({ kept, changed = kept }: RegisterRecord): string {
  return changed < kept ? kept : changed;
}
