import * as v from 'valibot';
import type { Pack } from '../pack.ts';
import { checkCondition } from './check-condition.ts';
import { checkOverlay } from './check-overlay.ts';
import type { Overlay } from './overlay.ts';
import { type Fault, faultWords } from './overlay-faults.ts';
import { faultOfIssue } from './overlay-issues.ts';
import { overlaySchema } from './overlay-schema.ts';
import { plainFaults } from './plain-faults.ts';
import type { LocalText } from './rule.ts';
import { scanJson } from './scan-json.ts';
import { unshown } from './unshown.ts';

/** What is wrong with an overlay: where, as `rules → alcohol-offered → weight`, and a sentence that says what to do. */
export interface OverlayError {
  /** Empty where it is about the whole file. */
  readonly place: string;
  readonly message: LocalText;
}

/** An overlay all of which counts, or why nothing of it does; `more` errors were found than are listed. */
export type ReadOverlay =
  | { readonly overlay: Overlay }
  | { readonly errors: readonly OverlayError[]; readonly more?: number };

/**
 * Reads the JSON text of one overlay, from whomever it comes, against the pack that it will be laid on. Never throws.
 */
export function readOverlay(text: string, pack: Pack): ReadOverlay {
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return refuse([{ path: [], message: plainFaults.empty }]);
  if (json.length > mostOfFile) {
    return refuse([{ path: [], message: faultWords.tooLarge(mostOfFile / kilo) }]);
  }
  if (json.includes('\u0000')) return refuse([{ path: [], message: plainFaults.notPlainText }]);
  const unread = scanJson(json, deepest);
  if (unread.length > 0) return refuse(unread);
  const given: unknown = JSON.parse(json);
  if (isGroup(given) && 'overlays' in given && !('overlay' in given))
    return refuse([{ path: [], message: plainFaults.bundle }]);
  const parsed = v.safeParse(overlaySchema, given);
  if (!parsed.success)
    return refuse(inOneVoice(parsed.issues.map(faultOfIssue), faultsOfConditions(given, pack)), given);
  const faults = [...faultsOfConditions(given, pack), ...checkOverlay(parsed.output, pack)];
  return faults.length > 0 ? refuse(faults, given) : { overlay: parsed.output };
}

const kilo = 1024;
/** Characters; a hundred rules of one's own need half of it. */
const mostOfFile = 256 * kilo;
/** Levels of brackets; a list of kinds in a rule of one's own is the eleventh. */
const deepest = 12;
/** More errors than this say no more. */
const mostErrors = 10;

function refuse(faults: readonly Fault[], given?: unknown): ReadOverlay {
  const errors = faults.slice(0, mostErrors).map(({ path, message: { sv, en } }) => ({
    place: plain(placeOf(path, given)),
    message: { sv: plain(sv), en: plain(en) },
  }));
  const more = faults.length - errors.length;
  return { errors, ...(more > 0 ? { more } : {}) };
}

/** Errors are shown in terminals, too: signs that command those, or turn the text around, are only hinted at. */
function plain(text: string): string {
  return text.replace(unshown, '�');
}

/** What stands at a place in a list is called by its id or name where it has one, else by its number from 1. */
function placeOf(path: Fault['path'], given: unknown): string {
  let here = given;
  const steps = path.map((step) => {
    const parent = here;
    here = isGroup(parent) && Object.hasOwn(parent, step) ? parent[step] : undefined;
    return Array.isArray(parent) || typeof step === 'number' ? nameOf(here, Number(step)) : shorten(step);
  });
  return steps.join(' → ');
}

function nameOf(item: unknown, index: number): string {
  const name = isGroup(item) ? (item.id ?? item.name) : undefined;
  return typeof name === 'string' && name.trim() !== '' ? shorten(name) : String(index + 1);
}

const longestStep = 60;

function shorten(step: string): string {
  return step.length > longestStep ? `${step.slice(0, longestStep)}…` : step;
}

/** The conditions of the overlay's own rules, whatever stands there. */
function faultsOfConditions(given: unknown, pack: Pack): Fault[] {
  if (!isGroup(given) || !Array.isArray(given.ownRules)) return [];
  const limits = unitsOf(given.limits, pack);
  return given.ownRules.flatMap((rule: unknown, at) => {
    if (!isGroup(rule)) return [];
    const path = ['ownRules', at];
    const cases: readonly unknown[] = Array.isArray(rule.cases) ? rule.cases : [];
    const asked = [
      ...['applies', 'breach']
        .filter((key) => key in rule)
        .map((key) => ({ value: rule[key], path: [...path, key] })),
      ...cases.flatMap((one, index) =>
        isGroup(one) && 'breach' in one
          ? [{ value: one.breach, path: [...path, 'cases', index, 'breach'] }]
          : [],
      ),
    ];
    return asked.flatMap(({ value, path: place }) => checkCondition(value, place, limits));
  });
}

/** The unit of each limit that the pack or the overlay has; undefined where the overlay names none. */
function unitsOf(given: unknown, pack: Pack): ReadonlyMap<string, unknown> {
  const own = isGroup(given) ? Object.entries(given) : [];
  return new Map([
    ...own.map(([id, limit]) => [id, isGroup(limit) ? limit.unit : undefined] as const),
    ...[...pack.limits.values()].map(({ id, unit }) => [id, unit] as const),
  ]);
}

/** Of a condition, what was found inside it says more than that it is none. */
function inOneVoice(issues: readonly Fault[], conditions: readonly Fault[]): Fault[] {
  const isTold = (fault: Fault) =>
    conditions.some(
      ({ path }) => path.length >= fault.path.length && fault.path.every((step, at) => path[at] === step),
    );
  const inCondition = (fault: Fault) => ['applies', 'breach'].includes(String(fault.path.at(-1)));
  return [...issues.filter((issue) => !(inCondition(issue) && isTold(issue))), ...conditions];
}

function isGroup(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}
