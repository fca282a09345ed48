import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../src/pack.ts';
import { writeReference } from './reference/write-reference.ts';

const pack = loadPack();
const written = writeReference(pack);

it('rules/README.md says what the files of the pack say', () => {
  const stored = readFileSync('rules/README.md', 'utf8');
  expect(stored === written, 'rules/README.md is out of date: run `npm run reference`').toBe(true);
});

describe('the reference', () => {
  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('holds all of %s', (id, rule) => {
    const section = written.split(`<a id="${id}"></a>`)[1]?.split('<a id=')[0] ?? '';
    expect(written).toContain(`](#${id}) |`);
    for (const text of [rule.title.sv, rule.why.sv, rule.advice.sv]) expect(section).toContain(text);
    for (const { source } of rule.basis) expect(section).toContain(pack.sources.get(source)?.url);
    const shown = section.match(/^- .*\)$|^<details>/gm) ?? [];
    expect(shown.length).toBeGreaterThanOrEqual(rule.proof.length);
  });

  it('marks every amount that nobody has confirmed', () => {
    const amounts = written.match(/^\|.*\| \d[^|]*(kr|[A-Z]{3})([ ,][^|]*)? \| \d{4}-/gm) ?? [];
    expect(amounts.length).toBeGreaterThan(15);
    for (const row of amounts) expect(row).toContain('(obekräftad)');
  });

  it('gives no verdict and holds no empty value', () => {
    const own = written.replace(/```text[\s\S]*?```|^- .*\(.*\)$/gm, '');
    expect(own).not.toMatch(/undefined|\[object|bryter mot|godkän[dt]\b|förbjuden/i);
  });
});
