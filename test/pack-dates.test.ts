import { describe, expect, it } from 'vitest';
import { readTextMessage } from '../src/files/read-text.ts';
import { lookUpLimit } from '../src/judging/limits.ts';
import type { LimitStep } from '../src/judging/rule.ts';
import { editionInForce, loadPack, type Pack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();
const days = daysOf(2020, 2030);
const isDay = /^\d{4}-\d{2}-\d{2}$/;

describe('from January 2020 to December 2030, each day', () => {
  it('all days are looked at', () => {
    expect(days.length).toBe(11 * 365 + 3);
    expect([days[0], days.at(-1)]).toEqual(['2020-01-01', '2030-12-31']);
  });

  it('has one edition in force', () => {
    for (const day of days) {
      const inForce = stepsInForce(pack.editions, ({ inForce }) => inForce, day);
      expect(inForce, day).toEqual([editionInForce(pack, day)]);
    }
  });

  it.each([...pack.limits])('has one step of %s in force', (_, limit) => {
    for (const day of days) {
      const inForce = stepsInForce<LimitStep>(limit.steps, ({ from }) => from, day);
      expect(inForce, day).toHaveLength(1);
      expect(lookUpLimit(limit, day)?.value, day).toBe(inForce[0]?.value);
    }
  });
});

it('every rule, limit, source and edition has its dates', () => {
  const undated = [
    ...pack.rules.filter(({ revised }) => !isDay.test(revised ?? '')).map(({ id }) => id),
    ...[...pack.limits.values()].filter(({ steps }) => !steps.every(({ from }) => isDay.test(from))),
    ...[...pack.sources.values()].filter(({ checked, unread }) => !unread && !isDay.test(checked ?? '')),
    ...pack.editions.filter(({ inForce }) => !isDay.test(inForce)),
  ];
  expect(undated).toEqual([]);
});

it('the editions are those of the cooperation rules', () => {
  expect(pack.editions.map(({ inForce }) => inForce)).toEqual(['2026-02-01', '2020-01-01', '2014-01-01']);
});

describe('on either side of the day on which edition 3.0 came into force', () => {
  const before = screenOn('lördag 31 januari 2026');
  const after = screenOn('söndag 1 februari 2026');

  it('the edition is named by the event’s day, not by today', () => {
    expect(before.pack).toMatchObject({ edition: '2020', inForce: '2020-01-01' });
    expect(after.pack).toMatchObject({ edition: '3.0', inForce: '2026-02-01' });
  });

  it('the same rules are judged', () => {
    const judged = ({ findings }: Report) => findings.map(({ rule, outcome }) => `${rule} ${outcome}`);
    expect(judged(before)).toEqual(judged(after));
    expect(judged(before)).toContain('travel-paid conflict');
  });

  it('no rule of the product is confirmed yet', () => {
    expect(statusesOf(before)).not.toContain('confirmed');
    expect(statusesOf(after)).not.toContain('confirmed');
  });

  it('what is confirmed in edition 3.0 is confirmed from its first day on', () => {
    const confirmed = withConfirmed('travel-paid');
    expect(statusesOf(screenOn('söndag 1 februari 2026', confirmed))).toContain('confirmed');
    expect(statusesOf(screenOn('lördag 31 januari 2026', confirmed))).not.toContain('confirmed');
  });
});

/** The steps that have begun by a day and that no later one has taken the place of by then. */
function stepsInForce<T>(steps: readonly T[], begin: (step: T) => string, day: string): T[] {
  return steps.filter(
    (step) => begin(step) <= day && !steps.some((other) => begin(other) > begin(step) && begin(other) <= day),
  );
}

function daysOf(first: number, last: number): string[] {
  const found: string[] = [];
  for (let at = Date.UTC(first, 0, 1); at < Date.UTC(last + 1, 0, 1); at += 86_400_000) {
    found.push(new Date(at).toISOString().slice(0, 10));
  }
  return found;
}

function screenOn(day: string, judgedBy: Pack = pack): Report {
  const text = [
    'Subject: Inbjudan: möte om hjärtsvikt',
    'From: Karin Lundvik, Nordhälsa Pharma AB <karin.lundvik@nordhalsa.example>',
    'Date: Mon, 5 Jan 2026 09:00:00 +0100',
    '',
    `Nordhälsa Pharma AB bjuder in till ett möte om hjärtsvikt ${day} kl. 10.00–15.00 i Umeå.`,
    'Vi bokar och betalar flyget.',
  ].join('\n');
  return screen(readTextMessage(text), judgedBy, { date: '2026-11-22', language: 'sv' });
}

function statusesOf({ findings }: Report): string[] {
  return findings.flatMap(({ basis }) => basis.map(({ status }) => status));
}

function withConfirmed(id: string): Pack {
  const rules = pack.rules.map((rule) =>
    rule.id === id
      ? { ...rule, basis: rule.basis.map((one) => ({ ...one, section: '4', status: 'confirmed' as const })) }
      : rule,
  );
  return { ...pack, rules };
}
