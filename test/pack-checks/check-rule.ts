import type { LocalText, Proof, Rule } from '../../src/judging/rule.ts';
import { idsIn, type PackFiles } from '../pack-files.ts';
import { possibleOutcomes, weightsOf } from './possible-outcomes.ts';

/** What is wrong with a rule among the others: what it names, what it weighs, what its texts say, what its proof lacks. */
export function checkRule(path: string, rule: Rule, files: PackFiles): string[] {
  const weight = checkWeight(rule);
  const faults = [
    ...weight,
    ...checkNames(rule, files),
    ...checkBasis(rule, files),
    ...checkTexts([...claimsOf(rule), rule.why, rule.advice]),
    ...checkClaims(rule),
    ...checkSentences([rule.why, rule.advice]),
    // What outcomes its examples should give is not known before its weight is right.
    ...(weight.length > 0 ? [] : checkProof(rule, files)),
  ];
  return faults.map((fault) => `${path}: ${fault}`);
}

/** Everything that a rule's finding can claim. */
function claimsOf({ title, openTitle, cases = [] }: Rule): readonly LocalText[] {
  return [title, openTitle, ...cases.map((one) => one.title)].flatMap((claim) => claim ?? []);
}

// Beside “Framgår inte” a claim that something is so says more than the outcome does.
function checkClaims(rule: Rule): string[] {
  const { title, openTitle } = rule;
  const isOnlyOpen = weightsOf(rule).every((weight) => weight === 'information');
  const wrong = [openTitle ?? title].filter(({ sv }) => !leavesOpen.test(sv));
  return isOnlyOpen || !possibleOutcomes(rule).includes('unclear') || wrong.length === 0
    ? []
    : [`can leave open what “${title.sv}” says as a fact. Write an “openTitle”: “Det framgår inte om …”.`];
}

const leavesOpen = /framgår inte|kanske/;

/** What no text of the pack may hold: a verdict, or quotation marks as a typewriter has them. */
export function checkTexts(texts: readonly LocalText[]): string[] {
  return texts
    .flatMap(({ sv, en }) => [sv, en])
    .flatMap((text) => [
      ...[...text.matchAll(verdicts)].map(
        ([word]) => `“${word}” is a verdict. Say what the source says, and which source it is.`,
      ),
      ...(/['"]/.test(text)
        ? [`“${text.slice(0, 40)}…” has straight quotation marks. Write ’ and “ ” or ” ”.`]
        : []),
    ]);
}

/** Texts that are read as they stand, in a card or a mail: whole sentences. */
export function checkSentences(texts: readonly LocalText[]): string[] {
  return texts
    .flatMap(({ sv, en }) => [sv, en])
    .filter((text) => !/^[\p{Lu}”“].*[.?]$/u.test(text))
    .map(
      (text) =>
        `“${text.slice(0, 40)}…” is no whole sentence. Begin it with a capital and end it with . or ?`,
    );
}

const verdicts =
  /bryter mot|godkän[dt]|förbju[dt]\p{L}*|tillåt[et]\p{L}*|approved|forbidden|allowed|illegal/giu;

function checkNames({ id, question, yieldsTo = [], proof }: Rule, files: PackFiles): string[] {
  const rules = idsIn(files, 'rules');
  const unknown = (ids: readonly string[]) => ids.filter((one) => !rules.has(one) || one === id);
  return [
    ...(question && !idsIn(files, 'questions').has(question)
      ? [`the question “${question}” does not exist. Name one of rules/questions, or leave it out.`]
      : []),
    ...unknown(yieldsTo).map(
      (one) => `“yieldsTo” names “${one}”, which is no other rule. Name one of rules/rules, or take it away.`,
    ),
    ...unknown(proof.flatMap(({ also }) => also)).map(
      (one) => `“also” of an example names “${one}”, which is no other rule. Correct it, or take it away.`,
    ),
  ];
}

function checkBasis(rule: Rule, files: PackFiles): string[] {
  const sources = idsIn(files, 'sources');
  const unread = rule.basis.filter(({ source }) => isUnread(files[`rules/sources/${source}.json`]));
  return [
    ...rule.basis
      .filter(({ source }) => !sources.has(source))
      .map(
        ({ source }) =>
          `the source “${source}” does not exist. Name one of rules/sources, or add rules/sources/${source}.json.`,
      ),
    ...unread.map(
      ({ source }) => `rests on “${source}”, which nobody has read. Read it and say when under “checked”.`,
    ),
    ...rule.basis
      .filter(({ status, section }) => status === 'confirmed' && section === undefined)
      .map(({ source }) => `is confirmed by “${source}” without a section. Add “section”.`),
  ];
}

// No source names the case: then it is for a person to decide.
function checkWeight(rule: Rule): string[] {
  const isInferred = rule.basis.every(({ status }) => status === 'inferred');
  return isInferred && weightsOf(rule).includes('prohibited')
    ? [
        'weighs “prohibited” though no source names the case. Weigh it “decision” at most, or name the source.',
      ]
    : [];
}

function isUnread(source: unknown): boolean {
  return typeof source === 'object' && source !== null && 'unread' in source;
}

/** So many examples of each outcome, and so many that give none. */
const fewest = 3;

function checkProof(rule: Rule, files: PackFiles): string[] {
  const possible = possibleOutcomes(rule);
  const frames = idsIn(files, 'frames');
  const texts = rule.proof.map(textOf);
  return [
    ...[...possible, 'none'].flatMap((outcome) => {
      const count = rule.proof.filter(({ gives }) => gives === outcome).length;
      return count < fewest
        ? [`has ${count} examples that give ${outcome}. Write ${fewest - count} more.`]
        : [];
    }),
    ...rule.proof
      .filter(({ gives }) => gives !== 'none' && !possible.includes(gives))
      .map(
        (one) =>
          `the example “${textOf(one).slice(0, 60)}” gives ${one.gives}, which the rule never gives. Correct one of them.`,
      ),
    ...rule.proof.flatMap(({ in: frame }) =>
      frame === undefined || frames.has(frame)
        ? []
        : [`an example stands in the frame “${frame}”, which does not exist. Add rules/frames/${frame}.txt.`],
    ),
    ...(texts.some((text) => /\b(the|we|is|are|your|may|for)\b/i.test(text))
      ? []
      : ['has no example in English. Write one.']),
    ...(texts.some((text) => /[åäö]/i.test(text)) ? [] : ['has no example in Swedish. Write one.']),
  ];
}

function textOf({ text, message }: Proof): string {
  return text ?? message?.slice(4).join(' ') ?? '';
}
