import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RegisterRecord } from '../src/note/record.ts';
import { fakeBrowser } from './fake-browser.ts';
import { fc } from './properties.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

type Change = typeof import('../extension/register/change-register.ts');
type Read = typeof import('../extension/register/read-register.ts');
let change: Change;
let read: Read;

beforeEach(() => start());

describe('keeping', () => {
  test('says whether there was one before, and keeps what it said then', async () => {
    expect(await change.keepRecord(idOf(1), () => record(1, { remark: 'ett' }))).toBe('kept');
    const seen: unknown[] = [];
    const again = await change.keepRecord(idOf(1), (before) => {
      seen.push(before?.remark);
      return record(1, { remark: 'två' });
    });
    expect([again, seen]).toEqual(['updated', ['ett']]);
    expect(await read.readRecord(idOf(1))).toEqual(record(1, { remark: 'två' }));
    expect(Object.keys(await all()).sort()).toEqual([`record-before:${idOf(1)}`, `record:${idOf(1)}`]);
  });

  test('two at once, a thousand times: every one is there, and none has overwritten another', async () => {
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, index) => [
        change.keepRecord(idOf(index), () => record(index)),
        change.keepRecord(idOf(0), (before) => record(0, { remark: `${Number(before?.remark ?? 0) + 1}` })),
      ]).flat(),
    );
    expect(answers.filter((answer) => answer === 'failed')).toEqual([]);
    const { records } = await read.readRegister();
    expect(records).toHaveLength(1000);
    expect(records.find(({ id }) => id === idOf(0))?.remark).toBe('1000');
  });

  test('where storage is full, says so and leaves what was there', async () => {
    await change.keepRecord(idOf(1), () => record(1, { remark: 'ett' }));
    const before = await all();
    browser.storage.local.set.mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
    expect(await change.keepRecord(idOf(1), () => record(1, { remark: 'två' }))).toBe('full');
    expect(await all()).toEqual(before);
    browser.storage.local.set.mockRejectedValueOnce(new Error('Disk error'));
    expect(await change.keepRecord(idOf(2), () => record(2))).toBe('failed');
    browser.storage.local.set.mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    expect(await change.addRecords([record(3)], '2026-01-01')).toEqual({ problem: 'full' });
    expect(await all()).toEqual(before);
    expect(await change.keepRecord(idOf(2), () => record(2))).toBe('kept');
  });

  test('that is killed in between leaves the old or the new, and the next one works', async () => {
    for (const isWritten of [false, true]) {
      await start();
      await change.keepRecord(idOf(1), () => record(1, { remark: 'ett' }));
      const kept = await all();
      let reached: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => {
        reached = resolve;
      });
      const write = browser.storage.local.set.getMockImplementation();
      browser.storage.local.set.mockImplementationOnce(async (given) => {
        if (isWritten) await write?.(given);
        reached();
        return new Promise<void>(() => undefined);
      });
      void change.keepRecord(idOf(1), () => record(1, { remark: 'två' }));
      await asked;
      const left = isWritten ? await all() : kept;
      await start(left);
      expect((await read.readRecord(idOf(1)))?.remark).toBe(isWritten ? 'två' : 'ett');
      expect(await change.keepRecord(idOf(1), () => record(1, { remark: 'tre' }))).toBe('updated');
    }
  });
});

describe('what stands in storage', () => {
  test('may be anything: what is sound is read, what is not is counted, nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(9), fc.jsonValue(), fc.boolean()), { maxLength: 12 }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        async (garbage, others) => {
          await start(others);
          for (let index = 0; index < 10; index += 1)
            await change.keepRecord(idOf(index), () => record(index));
          for (const [index, value, isWhole] of garbage) await spoil(index, value, isWhole);
          const spoiled = new Set(garbage.map(([index]) => idOf(index)));
          const register = await read.readRegister();
          const sound = Array.from({ length: 10 }, (_, index) => record(index)).filter(
            ({ id }) => !spoiled.has(id),
          );
          expect(sortById(register.records)).toEqual(sortById(sound));
          expect(register.damaged.filter((id) => spoiled.has(id))).toHaveLength(spoiled.size);
          await change.tidyRegister('2026-03-10', 365);
          expect(sortById((await read.readRegister()).records)).toEqual(sortById(sound));
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(['garbled', 'truncated', 'empty', 'of another mail', 'of another version'])(
    'a record that is %s gets back what it said before, and that is told until it is heard',
    async (how) => {
      await change.keepRecord(idOf(1), () => record(1, { remark: 'ett' }));
      await change.keepRecord(idOf(1), () => record(1, { remark: 'två' }));
      await change.keepRecord(idOf(2), () => record(2));
      const key = `record:${idOf(1)}`;
      const sound = (await all())[key] as { version: number; sum: string; text: string };
      const values: Record<string, unknown> = {
        garbled: { ...sound, text: sound.text.replace('två', 'tvaa') },
        truncated: { ...sound, text: sound.text.slice(0, 40) },
        empty: {},
        'of another mail': (await all())[`record:${idOf(2)}`],
        'of another version': { ...sound, version: 2 },
      };
      await browser.storage.local.set({ [key]: values[how] });
      expect(await read.readRegister()).toMatchObject({ outdated: [idOf(1)], damaged: [] });
      await change.tidyRegister('2026-03-10', 365);
      const register = await read.readRegister();
      expect(register.records.find(({ id }) => id === idOf(1))?.remark).toBe('ett');
      expect(register).toMatchObject({ outdated: [], news: { expired: [], repaired: 1 } });
      await change.tidyRegister('2026-03-10', 365);
      expect((await read.readRegister()).news?.repaired).toBe(1);
      await change.forgetNews();
      expect((await read.readRegister()).news).toBeUndefined();
    },
  );

  test('that cannot be read at all stays until the reader deletes it', async () => {
    await browser.storage.local.set({ 'record:x y': 7, [`record:${idOf(1)}`]: { version: 1 }, other: 1 });
    await change.tidyRegister('2026-03-10', 365);
    const { damaged } = await read.readRegister();
    expect(damaged).toEqual(['x y', idOf(1)]);
    await change.removeRecords(damaged);
    expect(await all()).toEqual({ other: 1 });
  });
});

describe('time', () => {
  test('deletes what is older than asked for, says how many, and nothing on the last day', async () => {
    for (const [index, kept] of ['2025-03-09', '2025-03-10', '2025-03-11', '2026-03-10'].entries()) {
      await change.keepRecord(idOf(index), () => record(index, { kept }));
    }
    await change.tidyRegister('2026-03-10', 365);
    expect(sortById((await read.readRegister()).records).map(({ kept }) => kept)).toEqual([
      '2025-03-10',
      '2025-03-11',
      '2026-03-10',
    ]);
    await change.tidyRegister('2026-03-12', 365);
    const expired = [0, 1, 2].map(idOf);
    expect((await read.readRegister()).news).toEqual({ expired, days: 365, repaired: 0 });
  });

  test('counts from the last change, and a change before the first day counts for nothing', async () => {
    await change.keepRecord(idOf(1), () => record(1, { kept: '2025-01-01', changed: '2026-03-09' }));
    await change.keepRecord(idOf(2), () => record(2, { kept: '2026-03-09', changed: '2025-01-01' }));
    await change.keepRecord(idOf(3), () => record(3, { kept: '2025-01-01', changed: '2025-01-02' }));
    await change.tidyRegister('2026-03-10', 365);
    expect(sortById((await read.readRegister()).records).map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
  });

  test('a run that is stopped before it deletes is finished by the next, and told', async () => {
    await change.keepRecord(idOf(1), () => record(1, { kept: '2020-01-01' }));
    browser.storage.local.remove.mockRejectedValueOnce(new Error('killed'));
    await expect(change.tidyRegister('2026-03-10', 365)).rejects.toThrow('killed');
    expect((await read.readRegister()).records).toHaveLength(1);
    await change.tidyRegister('2026-03-10', 365);
    const register = await read.readRegister();
    expect(register.records).toEqual([]);
    expect(register.news?.expired).toEqual([idOf(1)]);
  });
});

test('taking records in leaves those that are there, counts what is none, and takes all others', async () => {
  await change.keepRecord(idOf(1), () => record(1, { remark: 'min' }));
  const given = [record(1, { remark: 'annans' }), record(2), { ...record(3), person: 'Eva Ek' }, null, 'x'];
  expect(await change.addRecords(given, '2026-01-01')).toEqual({ added: 1, known: 1, old: 0, refused: 3 });
  expect((await read.readRecord(idOf(1)))?.remark).toBe('min');
  expect((await read.readRegister()).records).toHaveLength(2);
});

test('taking records in leaves out those that would be deleted at once, and says how many', async () => {
  const given = [
    record(1, { kept: '2025-12-31' }),
    record(2, { kept: '2025-01-01', changed: '2026-01-01' }),
    record(3, { kept: '2026-01-01' }),
  ];
  expect(await change.addRecords(given, '2026-01-01')).toEqual({ added: 2, known: 0, old: 1, refused: 0 });
  expect(sortById((await read.readRegister()).records).map(({ id }) => id)).toEqual([idOf(2), idOf(3)]);
});

test('a remark from a file names nobody whom it greets, signs with or labels', async () => {
  const remark = 'Hej Elin! Kontakt: Nils Åkerman. Möte med Cordia Pharma i Lund. Mvh Bengt';
  await change.addRecords([record(1, { remark })], '2026-01-01');
  expect((await read.readRecord(idOf(1)))?.remark).toBe(
    'Hej [namn]! Kontakt: [namn]. Möte med Cordia Pharma i Lund. Mvh [namn]',
  );
});

test('taking records in hides what tells of persons, wherever it stands', async () => {
  const secret = '19640823-3234 eva.ek@cordia.example 070-123 45 67 dr Eva Ek';
  const given = [
    record(1, {
      company: `Cordia ${secret}`,
      role: secret,
      reference: secret,
      remark: secret,
      edition: '19640823-3234',
    }),
    record(2, { rules: [secret] }),
  ];
  expect(await change.addRecords(given, '2026-01-01')).toMatchObject({ added: 1, refused: 1 });
  const kept = await read.readRecord(idOf(1));
  expect(kept).not.toHaveProperty('company');
  expect(kept).toMatchObject({ role: expect.stringContaining('***@cordia.example'), remark: kept?.role });
  expect(JSON.stringify(await all())).not.toMatch(/3234|eva\.ek|123 45|Eva/);
});

test.each([
  ['of a newer version', { version: 2, sum: 'x', text: '{}' }],
  ['garbled', 'x'],
  ['null', null],
])('what is %s is moved before a record takes its place, and stays until it is deleted', async (_, value) => {
  const ways = [
    async () => void (await change.keepRecord(idOf(1), () => record(1))),
    async () => void (await change.addRecords([record(1)], '2026-01-01')),
    async () => {
      await browser.storage.local.set({
        [`record-before:${idOf(1)}`]: await stored(record(1)),
      });
      await change.tidyRegister('2026-03-10', 365);
    },
  ];
  for (const way of ways) {
    await start({ [`record:${idOf(1)}`]: value });
    await way();
    const { records, damaged } = await read.readRegister();
    expect(records).toEqual([record(1)]);
    expect(damaged).toHaveLength(1);
    expect((await all())[`record:${damaged[0]}`]).toEqual(value);
    await change.removeRecords(damaged);
    expect(await read.readRegister()).toMatchObject({ records: [record(1)], damaged: [] });
  }
});

test('deleting all takes every trace of the register, and nothing else', async () => {
  await browser.storage.local.set({ language: 'sv', 'record:broken': 1, preferences: { register: true } });
  await change.keepRecord(idOf(1), () => record(1));
  await change.keepRecord(idOf(1), () => record(1, { remark: 'x' }));
  await change.keepRecord(idOf(2), () => record(2, { kept: '2020-01-01' }));
  await change.tidyRegister('2026-03-10', 365);
  await change.clearRegister();
  expect(await all()).toEqual({ language: 'sv', preferences: { register: true } });
});

test('a thousand records are read quickly, and a full storage is told before it is full', async () => {
  await change.addRecords(
    Array.from({ length: 1000 }, (_, index) => record(index, { remark: 'r'.repeat(300) })),
    '2026-01-01',
  );
  const start = performance.now();
  const register = await read.readRegister();
  const took = performance.now() - start;
  expect(register.records).toHaveLength(1000);
  console.info(`1,000 records read in ${took.toFixed(0)} ms`);
  expect(register.isNearlyFull).toBe(false);
  await browser.storage.local.set({ filling: 'x'.repeat(8.5 * 1024 * 1024) });
  expect((await read.readRegister()).isNearlyFull).toBe(true);
});

/** A background that has just come up, with this in storage. */
async function start(stored: Record<string, unknown> = {}): Promise<void> {
  vi.resetModules();
  browser = fakeBrowser();
  await browser.storage.local.set(stored);
  change = await import('../extension/register/change-register.ts');
  read = await import('../extension/register/read-register.ts');
}

async function stored(one: RegisterRecord): Promise<unknown> {
  return (await import('../extension/register/stored-record.ts')).storeRecord(one);
}

async function spoil(index: number, value: unknown, isWhole: boolean): Promise<void> {
  const key = `record:${idOf(index)}`;
  const stored = (await all())[key];
  const isGroup = typeof stored === 'object' && stored !== null;
  await browser.storage.local.set({
    [key]: isWhole || !isGroup ? value : { ...stored, text: JSON.stringify(value) },
  });
}

function all(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}

function idOf(index: number): string {
  return index.toString(16).padStart(16, '0');
}

function record(index: number, part: Partial<RegisterRecord> = {}): RegisterRecord {
  return {
    schema: 1,
    id: idOf(index),
    kept: '2026-03-09',
    company: `Cordia ${index} AB`,
    outcome: { conflict: 1, review: 0, unclear: 0, questions: 2, dismissed: 0 },
    rules: ['lodging-paid'],
    edition: '3.0',
    ...part,
  };
}

function sortById(records: readonly RegisterRecord[]): RegisterRecord[] {
  return [...records].sort((one, other) => (one.id < other.id ? -1 : 1));
}
