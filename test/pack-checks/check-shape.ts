import { basename } from 'node:path';
import * as v from 'valibot';
import { checkCondition } from '../../src/judging/check-condition.ts';
import {
  limitSchema,
  packSchema,
  questionSchema,
  ruleSchema,
  sourceSchema,
} from '../../src/judging/rule-schema.ts';
import { inFolder, type PackFiles } from '../pack-files.ts';

const schemas: Readonly<Record<string, v.GenericSchema>> = {
  rules: ruleSchema,
  limits: limitSchema,
  sources: sourceSchema,
  questions: questionSchema,
};

/** What is wrong with one file by itself: its fields, its conditions, its name. */
export function checkShape(path: string, content: unknown, files: PackFiles): string[] {
  if (path === 'rules/pack.json') return faultsOfSchema(path, content, packSchema);
  const folder = path.split('/')[1] ?? '';
  const schema = schemas[folder];
  if (!schema) return [];
  const conditions = folder === 'rules' ? checkConditions(path, content, files) : [];
  const faults = faultsOfSchema(path, content, schema);
  // What is wrong inside a condition has been said in better words.
  const others =
    conditions.length > 0 ? faults.filter((fault) => !/ “(applies|breach|cases)/.test(fault)) : faults;
  return [...conditions, ...others, ...checkName(path, content)];
}

function faultsOfSchema(path: string, content: unknown, schema: v.GenericSchema): string[] {
  const result = v.safeParse(schema, content);
  return [...new Set((result.issues ?? []).map((issue) => `${path}: ${sayIssue(issue)}`))];
}

function sayIssue(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const place = keys.length === 0 ? 'the file' : `“${placeOf(keys)}”`;
  if (issue.kind !== 'schema')
    return `${place} ${issue.message}. Change it as CONTRIBUTING, “A rule”, shows.`;
  if (issue.expected === 'never') return `${place} is nothing that can stand there. Take it away.`;
  if (issue.received === 'undefined') return `${place} is missing. Add it.`;
  return `${place} is ${issue.received}, not ${issue.expected}. Change it.`;
}

function placeOf(keys: readonly unknown[]): string {
  return keys.map((key) => (typeof key === 'number' ? `${key + 1}` : String(key))).join(' → ');
}

function checkConditions(path: string, content: unknown, files: PackFiles): string[] {
  if (!isRecord(content)) return [];
  const cases = Array.isArray(content.cases) ? content.cases : [];
  const conditions: [(string | number)[], unknown][] = [
    [['applies'], content.applies],
    [['breach'], content.breach],
    ...cases.map((one, at): [(string | number)[], unknown] => [['cases', at, 'breach'], one?.breach]),
  ];
  return conditions
    .filter(([, condition]) => condition !== undefined)
    .flatMap(([place, condition]) => checkCondition(condition, place, unitsIn(files)))
    .map((fault) => `${path}: “${placeOf(fault.path)}”: ${fault.message.en}`);
}

function unitsIn(files: PackFiles): ReadonlyMap<string, unknown> {
  const limits = Object.values(inFolder(files, 'limits')).filter(isRecord);
  return new Map(limits.map(({ id, unit }) => [String(id), unit]));
}

function checkName(path: string, content: unknown): string[] {
  const id = isRecord(content) ? content.id : undefined;
  if (`${id}.json` === basename(path)) return [];
  return [
    `${path}: its id is “${id}”. Name the file ${id}.json, or give it the id ${basename(path, '.json')}.`,
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
