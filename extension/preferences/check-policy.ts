import type { PolicySheet, ReceivedValue } from '../../src/ui/options/settings-state.ts';
import type { Organisation, Preferences } from '../../src/ui/preferences.ts';
import {
  type Check,
  checkAddress,
  checkBoolean,
  checkList,
  checkMail,
  checkOne,
  checkText,
} from './policy-checks.ts';
import { asDomain, asHost } from './policy-names.ts';

/** What each key of policy decides, and how its value is checked. The keys are those of `public/policy-schema.json`. */
const keys: Readonly<Record<string, Rule>> = {
  organisationName: organisation('name', checkText),
  contactName: organisation('contactName', checkText),
  contactEmail: organisation('contactEmail', checkMail),
  contactUrl: organisation('contactUrl', checkAddress),
  guidelineUrl: organisation('guidelineUrl', checkAddress),
  formUrl: organisation('formUrl', checkAddress),
  accessibilityFeedbackUrl: organisation('accessibilityFeedbackUrl', checkAddress),
  headOfUnitRequired: preference('headOfUnitRequired', checkBoolean),
  noteTemplate: preference('noteFormat', checkOne({ standard: 'standard', kort: 'short', tabell: 'table' })),
  noteMaskPersons: preference('hidesPersons', checkBoolean),
  autoOpen: preference('opensItself', checkOne({ never: false, likely: true })),
  requireDismissReason: preference('requiresComment', checkBoolean),
  internalDomains: preference('internalDomains', checkList(asDomain, 'not-domain')),
  extraHosts: preference('extraHosts', checkList(asHost, 'not-host')),
  language: preference('language', checkOne({ auto: 'auto', sv: 'sv', en: 'en' })),
};

/** Every key that policy may have, beside that of overlays. */
export const policyKeys: readonly string[] = Object.keys(keys);

/** Reads what was received of policy: each value counts or is listed as ignored with the reason. */
export function checkPolicy(received: unknown): PolicySheet {
  const all = typeof received === 'object' && received !== null ? Object.entries(received) : [];
  let preferences: Partial<Preferences> = {};
  const sheet: ReceivedValue[] = [];
  for (const [key, value] of all) {
    const rule = Object.hasOwn(keys, key) ? keys[key] : undefined;
    const { change, faults } = rule ? rule(value, preferences) : unknown(value);
    preferences = { ...preferences, ...change };
    const hasChange = Object.keys(change).length > 0;
    sheet.push({
      key,
      value: toText(value),
      counts: faults.length === 0 ? 'all' : hasChange ? 'part' : 'none',
      ignored: faults.map((fault) => ({ ...fault, value: toText(fault.value) })),
    });
  }
  return { preferences, received: sheet };
}

type Checked<T> = ReturnType<Check<T>>;
type Rule = (
  value: unknown,
  before: Partial<Preferences>,
) => { readonly change: Partial<Preferences>; readonly faults: Checked<unknown>['faults'] };

function preference<Name extends keyof Preferences>(name: Name, check: Check<Preferences[Name]>): Rule {
  return (value) => {
    const { read, faults } = check(value);
    return { change: read === undefined ? {} : { [name]: read }, faults };
  };
}

function organisation(name: keyof Organisation, check: Check<string>): Rule {
  return (value, before) => {
    const { read, faults } = check(value);
    const change = read === undefined ? {} : { organisation: { ...before.organisation, [name]: read } };
    return { change, faults };
  };
}

/** Chromium passes on no key that the schema does not name; Firefox passes on all. */
function unknown(value: unknown): ReturnType<Rule> {
  return { change: {}, faults: [{ value, reason: 'unknown-key' }] };
}

function toText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 300 ? `${text.slice(0, 300)} …` : text;
}
