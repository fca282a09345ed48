import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { RegisterRecord } from '../../src/note/record.ts';
import { openRecord, recordIn, recordKeys } from './stored-record.ts';

/** What storage holds of the register. */
export interface StoredRegister {
  /** Every record that can be read, in no order. */
  readonly records: readonly RegisterRecord[];
  /** Those of them whose present text is damaged, so that the one before it stands in. */
  readonly outdated: readonly string[];
  /** Ids of records that cannot be read at all. */
  readonly damaged: readonly string[];
  readonly news?: RegisterNews;
  /** Storage is four fifths full. */
  readonly isNearlyFull: boolean;
}

/** What has happened to the register by itself since the reader last heard of it. */
export interface RegisterNews {
  /** Ids of the records that were deleted because of their age. */
  readonly expired: readonly string[];
  /** The age in days beyond which the latest were deleted. */
  readonly days: number;
  readonly repaired: number;
}

/** Where the news is kept. */
export const newsKey = 'register-news';

/** Reads the whole register. Anything can stand in storage: what is no record is told, never thrown. */
export async function readRegister(): Promise<StoredRegister> {
  const stored = await browser.storage.local.get(null);
  const ids = new Set(Object.keys(stored).flatMap((key) => recordIn(key)?.id ?? []));
  const read = [...ids].map((id) => {
    const now = openRecord(stored[recordKeys.now(id)], id);
    return { id, now, record: now ?? openRecord(stored[recordKeys.before(id)], id) };
  });
  const news = v.safeParse(newsSchema, stored[newsKey]);
  return {
    records: read.flatMap(({ record }) => record ?? []),
    outdated: read.flatMap(({ id, now, record }) => (record && !now ? [id] : [])),
    damaged: read.flatMap(({ id, record }) => (record ? [] : [id])),
    ...(news.success && { news: news.output }),
    isNearlyFull: (await bytesOf(stored)) > nearlyFull,
  };
}

/** What the register holds of one mail. */
export async function readRecord(id: string): Promise<RegisterRecord | undefined> {
  const keys = [recordKeys.now(id), recordKeys.before(id)];
  const stored = await browser.storage.local.get(keys);
  return keys.map((key) => openRecord(stored[key], id)).find((record) => record !== undefined);
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const newsSchema = v.object({ expired: v.array(v.string()), days: count, repaired: count });

/** Four fifths of the ten megabytes that Chromium gives an extension. */
const nearlyFull = 0.8 * 10 * 1024 * 1024;

/** As the browser counts, which has its own way with some letters; where it does not tell, about as much. */
async function bytesOf(stored: Readonly<Record<string, unknown>>): Promise<number> {
  const count: unknown = Reflect.get(browser.storage.local, 'getBytesInUse');
  if (typeof count === 'function') return Number(await count.call(browser.storage.local, null));
  return new TextEncoder().encode(JSON.stringify(stored)).length;
}
