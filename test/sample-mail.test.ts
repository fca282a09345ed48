import { expect, test } from 'vitest';
import { writeSample } from '../extension/background/sample-mail.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();

test.each(['sv', 'en'] as const)(
  'the sample that newcomers try in %s has something of everything, whatever day it is',
  (language) => {
    for (const date of ['2026-03-02', '2026-11-22', '2028-02-28', '2031-12-31']) {
      const report = screen(writeSample(date, language), pack, { date, language });
      expect(report.kind, date).toBe('industry-invitation');
      expect(report.situation, date).toBe('gathering');
      expect(report.summary.conflict, date).toBeGreaterThan(0);
      expect(report.summary.review, date).toBeGreaterThan(0);
      expect(report.questions.length, date).toBeGreaterThan(0);
      // Who speaks is no target group.
      expect(
        report.signals.filter(({ id }) => id === 'target-group'),
        date,
      ).toEqual([]);
    }
  },
);

test('whichever language one reads it in, it has the same to think about', () => {
  const date = '2026-11-22';
  const [swedish, english] = (['sv', 'en'] as const).map((language) => {
    const { findings, questions } = screen(writeSample(date, language), pack, { date, language });
    return [...findings.map(({ rule, outcome }) => `${outcome} ${rule}`), ...questions.map(({ id }) => id)];
  });
  expect(english).toEqual(swedish);
  expect(swedish?.length).toBeGreaterThan(5);
});

test('its event is a Thursday some weeks ahead, and the answer is due before it', () => {
  const { body } = writeSample('2026-11-22', 'sv');
  expect(body).toContain('torsdag 17 december 2026');
  expect(body).toContain('senast torsdag 3 december');
});
