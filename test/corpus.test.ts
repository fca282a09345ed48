import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../src/files/read-file.ts';
import { loadPack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { type Answer, scoreAnswer } from './corpus/score-answer.ts';

const folder = join(import.meta.dirname, 'corpus/messages');
const pack = loadPack();
const built = new Set(pack.rules.map((rule) => rule.id));

/** What is known to go wrong, by message. A line that no longer goes wrong has to be taken away. */
const known: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'corpus/known-misses.json'), 'utf8'),
);

async function screenFile(name: string): Promise<Report> {
  const read = await readFile(name, new Uint8Array(readFileSync(join(folder, name))));
  if ('error' in read) throw new Error(`${name}: ${read.error.code}`);
  return screen(read.message, pack, { date: '2026-03-01', language: 'sv' });
}

/** Kind and findings that differ from the careful reader's, for the rules that exist. */
function misses(report: Report, answer: Answer): string[] {
  const must = Object.fromEntries(Object.entries(answer.findings.must).filter(([rule]) => built.has(rule)));
  const score = scoreAnswer(report, { ...answer, findings: { ...answer.findings, must } });
  return [
    ...score.wrong.filter((line) => line.startsWith('kind:')),
    ...score.findings.missed.map((line) => `missed ${line}`),
    ...score.findings.extra.map((line) => `extra ${line.slice(0, line.indexOf(' «'))}`),
  ];
}

describe('the corpus', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const answer: Answer = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    it(`${answer.id} is read as a careful reader does: ${answer.why}`, async () => {
      const report = await screenFile(file.replace('.json', '.txt'));
      expect(misses(report, answer)).toEqual(known[answer.id] ?? []);
    });
  }
});
