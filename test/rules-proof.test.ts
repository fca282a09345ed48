import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTextMessage } from '../src/files/read-text.ts';
import type { Proof } from '../src/judging/rule.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';

const MARK = '[[text]]';
const pack = loadPack();
const frames = new Map(
  readdirSync('rules/frames').map((file) => [
    basename(file, '.txt'),
    readFileSync(`rules/frames/${file}`, 'utf8'),
  ]),
);

describe.each([...frames])('the frame %s', (situation, frame) => {
  it('marks one line', () => {
    expect(frame.split(MARK)).toHaveLength(2);
    expect(frame).toContain(`\n${MARK}\n`);
  });

  it('is flawless by itself', () => {
    const report = screenText(frame.replace(`${MARK}\n\n`, ''));
    expect({ kind: report.kind, situation: report.situation }).toEqual({
      kind: 'industry-invitation',
      situation,
    });
    expect(report.findings.map(({ rule, outcome, evidence }) => ({ rule, outcome, evidence }))).toEqual([]);
  });
});

describe.each(pack.rules.map((rule) => [rule.id, rule.proof] as const))(
  'the examples of %s',
  (id, proofs) => {
    it.each(proofs.map((proof) => [proof.gives, labelOf(proof), proof] as const))(
      'give %s: %s',
      (_gives, _label, proof) => {
        const found = screenText(textOf(proof)).findings;
        const own = found.filter(({ rule }) => rule === id).map(({ outcome }) => outcome);
        expect(own).toEqual(proof.gives === 'none' ? [] : [proof.gives]);
        const others = found
          .map(({ rule }) => rule)
          .filter((rule) => rule !== id && !proof.also.includes(rule));
        expect(others, 'rules that fire beside it without standing in `also`').toEqual([]);
      },
    );
  },
);

function screenText(text: string) {
  return screen(readTextMessage(text), pack, { date: '2026-03-02', language: 'sv' });
}

function textOf({ in: frame, text = '', message }: Proof): string {
  if (message) return message.join('\n');
  return (frames.get(frame ?? '') ?? '').replace(MARK, text);
}

function labelOf({ text, message }: Proof): string {
  return text ?? message?.[0] ?? '';
}
