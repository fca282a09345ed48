import { readTextMessage } from '../src/files/read-text.ts';
import type { Proof, Rule } from '../src/judging/rule.ts';
import type { Pack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { inFolder, type PackFiles } from './pack-files.ts';

/** The line of a frame that an example takes the place of. */
const mark = '[[text]]';

/** What is wrong with one example of a rule when all rules of the pack judge it, a sentence each. */
export function checkExample(rule: Rule, proof: Proof, pack: Pack, files: PackFiles): string[] {
  const { findings } = screenText(textOf(proof, files), pack);
  const own = findings.filter((finding) => finding.rule === rule.id).map(({ outcome }) => outcome);
  const given = own.join(' and ') || 'none';
  const others = new Set(findings.map((finding) => finding.rule).filter((id) => id !== rule.id));
  const unnamed = [...others].filter((id) => !proof.also.includes(id));
  const example = `rules/rules/${rule.id}.json: the example “${nameExample(proof)}”`;
  return [
    ...(given === proof.gives
      ? []
      : [
          `${example} gives ${given}, not ${proof.gives}. Change the example, what it says it gives, or the condition.`,
        ]),
    ...unnamed.map((id) => `${example} sets off ${id}, too. Name it in “also”, or change the example.`),
  ];
}

/** What is wrong with one frame, a sentence each: it marks one line, and gives no finding by itself. */
export function checkFrame(path: string, pack: Pack, files: PackFiles): string[] {
  const frame = String(files[path]);
  if (frame.split(`\n${mark}\n`).length !== 2)
    return [`${path}: marks no line, or several. Write ${mark} on one line.`];
  const { kind, situation, findings } = screenText(frame.replace(`${mark}\n\n`, ''), pack);
  const told = path.replace(/^.*\/|\.txt$/g, '');
  return [
    ...(kind === 'industry-invitation' && situation === told
      ? []
      : [`${path}: is read as ${kind}, ${situation}. Make it a plain ${told}, or rename it.`]),
    ...findings.map(
      ({ rule }) => `${path}: sets off ${rule} by itself. Mend the frame: it has to be flawless.`,
    ),
  ];
}

/** The first words of an example, by which a person finds it. */
export function nameExample({ text, message }: Proof): string {
  return text ?? message?.[0] ?? '';
}

function screenText(text: string, pack: Pack): Report {
  return screen(readTextMessage(text), pack, { date: '2026-03-02', language: 'sv' });
}

function textOf({ in: frame, text = '', message }: Proof, files: PackFiles): string {
  if (message) return message.join('\n');
  return String(inFolder(files, 'frames')[`rules/frames/${frame}.txt`] ?? '').replace(mark, () => text);
}
