import { openRecord, recordIn } from '../../extension/register/stored-record.ts';
import type { RegisterRecord } from '../../src/note/record.ts';
import { chosenDays, type Written } from './writers.ts';

/** What stands in the areas of storage. */
export interface Stored {
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
}

/** What stands in storage of each row of writes, and what is off about it. */
export interface Standing {
  readonly written: Written;
  readonly faults: readonly string[];
}

/**
 * Compares what stands after a start with what was said to be kept. Of each row of writes the latest that was said to be
 * kept must stand, or the one after it, which was under way. `since` is what had been written when the register was
 * last emptied.
 */
export function readStanding({ local, session }: Stored, kept: Written, since: Written): Standing {
  const read = Object.entries(local).flatMap(([key, value]) => {
    const place = recordIn(key);
    return place ? [{ key, ...place, record: openRecord(value, place.id) }] : [];
  });
  const added = read.flatMap(({ record }) => numberAfter('post ', record?.reference) ?? []);
  const [now] = read.flatMap(({ as, record }) => (as === 'now' ? (remarkOf(record) ?? []) : []));
  const [before] = read.flatMap(({ as, record }) => (as === 'before' ? (remarkOf(record) ?? []) : []));
  const days = standingDays(local.preferences, kept.days);
  const written = {
    added: Math.max(since.added, ...added),
    record: now ?? since.record,
    days: days ?? kept.days,
  };
  const rows = ['added', 'record'] as const;
  const faults = [
    ...read.flatMap(({ key, record }) => (record ? [] : [`torn: ${key}`])),
    ...rows.flatMap((row) => rowFault(row, written[row], kept[row])),
    ...missing(added, since.added, written.added).map((number) => `lost: added ${number}`),
    ...('register-news' in local ? ['the page tells of what was put in order'] : []),
    ...(days === undefined ? [`lost: days ${kept.days}, ${JSON.stringify(local.preferences)}`] : []),
    ...(now !== undefined && now > since.record + 1 && before !== now - 1
      ? [`torn: ${before} stands before ${now}`]
      : []),
    ...Object.keys(session).flatMap((key) => (key.startsWith('dismissed:') ? [`came back: ${key}`] : [])),
  ];
  return { written, faults };
}

function rowFault(row: string, stands: number, kept: number): string[] {
  if (stands < kept) return [`lost: ${row} ${kept}, ${stands} stands`];
  return stands > kept + 1 ? [`made up: ${row} ${stands}, ${kept} was the last`] : [];
}

function missing(there: readonly number[], after: number, until: number): number[] {
  const all = new Set(there);
  const wanted = Array.from({ length: until - after }, (_, index) => after + 1 + index);
  return wanted.filter((number) => !all.has(number));
}

/** The number of the choice that stands: the latest that was said to be kept or the next; nothing where it is neither. */
function standingDays(preferences: unknown, kept: number): number | undefined {
  if (kept === 0 && typeof preferences !== 'object') return 0;
  const stands: unknown = typeof preferences === 'object' && Reflect.get(preferences ?? {}, 'registerDays');
  if (kept === 0 && stands === undefined) return 0;
  return [kept, kept + 1].find((number) => stands === chosenDays[number % chosenDays.length]);
}

function remarkOf(record: RegisterRecord | undefined): number | undefined {
  return numberAfter('Omgång ', record?.remark);
}

function numberAfter(word: string, text: string | undefined): number | undefined {
  return text?.startsWith(word) ? Number(text.slice(word.length)) : undefined;
}
