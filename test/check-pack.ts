import type { Limit, QuestionText, Rule, Source } from '../src/judging/rule.ts';
import type { PackFile } from '../src/pack.ts';
import { checkRule, checkSentences, checkTexts } from './pack-checks/check-rule.ts';
import { checkShape } from './pack-checks/check-shape.ts';
import { inFolder, type PackFiles } from './pack-files.ts';

/**
 * What is wrong with the files of a pack, a sentence each that names the file and says what to do; nothing for a pack
 * that can be used. Whether the examples give what they say is `checkExamples`' affair.
 */
export function checkPack(files: PackFiles): string[] {
  const shapes = Object.entries(files).flatMap(([path, content]) => checkShape(path, content, files));
  // What has the wrong shape cannot be asked anything else.
  const misshapen = new Set(shapes.map((fault) => fault.slice(0, fault.indexOf(':'))));
  const sound = Object.fromEntries(Object.entries(files).filter(([path]) => !misshapen.has(path)));
  return [
    ...shapes,
    ...entriesOf<Rule>(sound, 'rules').flatMap(([path, rule]) => checkRule(path, rule, files)),
    ...entriesOf<Limit>(sound, 'limits').flatMap(([path, limit]) => [
      ...checkLimit(path, limit, files),
      ...checkBeginning(path, limit, sound['rules/pack.json'] as PackFile | undefined),
    ]),
    ...checkSources(sound, misshapen.size > 0),
    ...checkQuestions(sound),
  ];
}

function checkLimit(path: string, { name, note, status, steps }: Limit, files: PackFiles): string[] {
  const unknown = steps.flatMap(({ source }) =>
    source === undefined || files[`rules/sources/${source}.json`] ? [] : [source],
  );
  const faults = [
    ...unknown.map((source) => `the source “${source}” does not exist. Add rules/sources/${source}.json.`),
    ...steps
      .filter(({ value, source }) => value !== undefined && source === undefined && status !== 'inferred')
      .map(
        ({ from }) => `the value from ${from} has no source. Name it, or say that the limit is “inferred”.`,
      ),
    ...checkTexts([name, ...(note ? [note] : [])]),
  ];
  return faults.map((fault) => `${path}: ${fault}`);
}

// Between the first edition and its first step a limit would have no answer at all.
function checkBeginning(path: string, { steps }: Limit, pack: PackFile | undefined): string[] {
  const first = pack?.earlier.at(-1)?.inForce ?? pack?.inForce;
  if (first === undefined || (steps[0]?.from ?? '') <= first) return [];
  return [
    `${path}: begins after ${first}, the first edition. Put a step without a value, { "from": "${first}" }, first.`,
  ];
}

function checkSources(files: PackFiles, isPartial: boolean): string[] {
  const used = new Set([
    ...entriesOf<Rule>(files, 'rules').flatMap(([, { basis }]) => basis.map(({ source }) => source)),
    ...entriesOf<Limit>(files, 'limits').flatMap(([, { steps }]) => steps.map(({ source }) => source)),
  ]);
  return entriesOf<Source>(files, 'sources').flatMap(([path, { id, title, note, unread }]) => [
    ...(used.has(id) || unread || isPartial
      ? []
      : [`${path}: nothing rests on it. Name it in a rule's “basis” or a limit, or delete the file.`]),
    ...checkTexts([title, ...(note ? [note] : [])]).map((fault) => `${path}: ${fault}`),
  ]);
}

function checkQuestions(files: PackFiles): string[] {
  const ranked = new Map<number, string>();
  const questions = entriesOf<QuestionText>(files, 'questions');
  const last = Object.keys(inFolder(files, 'questions')).length;
  return questions.flatMap(([path, { rank, text }]) => {
    const taken = ranked.get(rank);
    ranked.set(rank, path);
    return [
      ...(rank > last ? [`${path}: has the rank ${rank} of ${last} questions. Leave no rank out.`] : []),
      ...(taken ? [`${path}: has the rank ${rank}, as ${taken}. Give each question a rank of its own.`] : []),
      ...[...checkTexts([text]), ...checkSentences([text])].map((fault) => `${path}: ${fault}`),
    ];
  });
}

// Only files whose shape has been checked are taken for what their folder holds.
function entriesOf<T>(files: PackFiles, folder: string): [string, T][] {
  return Object.entries(inFolder(files, folder)) as [string, T][];
}
