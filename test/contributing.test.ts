import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layOverlays } from '../src/judging/lay-overlays.ts';
import { listOverlayChanges } from '../src/judging/overlay-changes.ts';
import { readOverlay } from '../src/judging/read-overlay.ts';
import type { Rule } from '../src/judging/rule.ts';
import { loadPack } from '../src/pack.ts';
import { checkExample, checkFrame } from './check-examples.ts';
import { checkPack } from './check-pack.ts';
import { inFolder, packOf, readPackFiles } from './pack-files.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

describe('the rule file that CONTRIBUTING shows', () => {
  const shown: Rule = JSON.parse(jsonUnder('### A rule'));
  const files = { ...readPackFiles(), [`rules/rules/${shown.id}.json`]: shown };
  const pack = packOf(files);

  it('is one more rule that can be used as it stands', () => {
    expect(pack.rules).toContain(shown);
    expect(checkPack(files)).toEqual([]);
  });

  it('leaves every frame flawless', () => {
    const frames = Object.keys(inFolder(files, 'frames'));
    expect(frames.flatMap((path) => checkFrame(path, pack, files))).toEqual([]);
  });

  it('proves itself, and sets off no other rule’s example', { timeout: 60_000 }, () => {
    const faults = pack.rules.flatMap((rule) =>
      rule.proof.flatMap((proof) => checkExample(rule, proof, pack, files)),
    );
    expect(faults).toEqual([]);
  });
});

describe('the overlay that CONTRIBUTING shows', () => {
  const text = jsonUnder('### An overlay');
  const pack = loadPack();
  const result = readOverlay(text, pack);

  it('is read, and changes something in every part of it', () => {
    if ('errors' in result) expect.unreachable(JSON.stringify(result.errors));
    const laid = layOverlays(pack, [{ overlay: result.overlay, origin: 'reader' }]);
    expect(laid.overlays).toEqual([result.overlay.overlay]);
    const told = JSON.stringify(listOverlayChanges(pack, result.overlay));
    for (const id of Object.keys(result.overlay.rules ?? {})) {
      expect(told).toContain(pack.rules.find((rule) => rule.id === id)?.title.sv);
    }
    for (const company of result.overlay.companies ?? []) expect(told).toContain(company.name);
  });

  it('shows every word that an overlay can hold', () => {
    const wrong = readOverlay('{ "overlay": "x", "name": { "sv": "X", "en": "X" }, "?": 1 }', pack);
    if (!('errors' in wrong)) expect.unreachable('it was taken');
    const words = /Choose among (.*)\./.exec(wrong.errors[0]?.message.en ?? '')?.[1]?.split(', ') ?? [];
    expect(words).toContain('internalDomains');
    const change = readOverlay(
      '{ "overlay": "x", "name": { "sv": "X", "en": "X" }, "rules": { "travel-paid": { "?": 1 } } }',
      pack,
    );
    if (!('errors' in change)) expect.unreachable('it was taken');
    words.push(...(/Choose among (.*)\./.exec(change.errors[0]?.message.en ?? '')?.[1]?.split(', ') ?? []));
    expect(words).toContain('confirmed');
    expect(words.filter((word) => !text.includes(`"${word}"`))).toEqual([]);
  });
});

/** The first block of JSON under a heading. */
function jsonUnder(heading: string): string {
  const section = guide.split(`\n${heading}\n`)[1]?.split(/\n#{2,3} /)[0] ?? '';
  return /```json\n([\s\S]*?)\n```/.exec(section)?.[1] ?? '';
}
