import * as v from 'valibot';
import { parseDay } from '../text/values/calendar.ts';
import type { Condition } from './rule.ts';
import { condition } from './rule-schema.ts';
import { unshown } from './unshown.ts';

const mostOfText = 600;
const mostOfName = 120;
const mostOfNote = 4000;
const shown = [v.check<string, string>((given) => given.search(unshown) < 0, 'unshownSign')] as const;

const id = v.pipe(v.string('notText'), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'badId'), ...upTo(mostOfName));
const name = text(mostOfName);
const day = v.pipe(v.string('notText'), v.check(isDay, 'badDay'));
const link = v.pipe(v.string('notText'), v.check(isSafeLink, 'badLink'), ...shown, ...upTo(mostOfText));
const domain = v.pipe(v.string('notText'), v.check(isDomain, 'badDomain'));
const domains = list(domain);
const flag = v.boolean('notYesNo');
const principle = choice(['trust', 'transparency', 'moderation', 'documentation']);
const weight = choice(['prohibited', 'decision', 'information', 'practice']);
const status = choice(['confirmed', 'earlier-edition', 'industry-code', 'law', 'inferred']);
const sector = choice(['pharma', 'medtech', 'labtech', 'biotech', 'other-industry', 'agency']);
// What is wrong inside is told by `checkCondition`, in more words than an issue can.
const asked = v.custom<Condition>((value) => v.is(condition, value), 'notCondition');

const basis = v.pipe(
  group({
    source: name,
    section: v.exactOptional(name),
    status,
    quote: v.exactOptional(text(mostOfNote)),
  }),
  v.check((one) => one.status !== 'confirmed' || one.section !== undefined, 'noSection'),
);

const ruleChange = group({
  off: v.exactOptional(flag),
  weight: v.exactOptional(weight),
  confirmed: v.exactOptional(
    group({
      source: name,
      section: name,
      quote: v.exactOptional(text(mostOfNote)),
      checked: v.exactOptional(day),
    }),
  ),
  basis: v.exactOptional(list(basis)),
  text: v.exactOptional(localText(mostOfText)),
  link: v.exactOptional(link),
  note: v.exactOptional(text(mostOfNote)),
});

const limitChange = group({
  value: v.nullable(v.pipe(v.number('badValue'), v.check(isAmount, 'badValue'))),
  from: v.exactOptional(day),
  unit: v.exactOptional(v.pipe(v.string('notText'), v.regex(/^([A-Z]{3}|minutes)$/, 'badUnit'))),
  name: v.exactOptional(localText(mostOfName)),
  source: v.exactOptional(name),
});

const source = group({
  id,
  title: localText(mostOfText),
  publisher: name,
  published: v.exactOptional(v.pipe(v.string('notText'), v.check(isYearOrDay, 'badYear'))),
  url: link,
  checked: v.exactOptional(day),
  note: v.exactOptional(localText(mostOfText)),
});

const ownRule = v.pipe(
  group({
    id,
    principle,
    weight,
    title: localText(mostOfName),
    openTitle: v.exactOptional(localText(mostOfName)),
    why: localText(mostOfText),
    advice: localText(mostOfText),
    applies: v.exactOptional(asked),
    breach: v.exactOptional(asked),
    cases: v.exactOptional(
      v.pipe(
        list(group({ weight, breach: asked, title: v.exactOptional(localText(mostOfName)) })),
        v.minLength(2, 'fewCases'),
      ),
    ),
    question: v.exactOptional(name),
    concerns: v.exactOptional(choice(['other-invitation'])),
    yieldsTo: v.exactOptional(list(name)),
    after: v.exactOptional(choice(['conflict'])),
    basis: v.exactOptional(list(basis)),
  }),
  v.check((rule) => (rule.breach === undefined) !== (rule.cases === undefined), 'noBreach'),
);

const company = group({
  name: v.pipe(
    v.string('notText'),
    v.regex(/^[\p{L}\p{N}]\P{Cc}*[\p{L}\p{N}.)!]$/u, 'badCompany'),
    ...shown,
    ...upTo(mostOfName),
  ),
  sector,
  domains: v.exactOptional(domains),
});

/**
 * Accepts what has the shape of an overlay, and nothing beside it. Whether its ids exist is asked of a pack. Every
 * issue's message is the name of a sentence in `plainFaults`, or one that `faultOfIssue` knows with what it needs to
 * know after a colon: how long a text may be, which words could stand there.
 */
export const overlaySchema = group({
  overlay: id,
  name: localText(mostOfName),
  revised: v.exactOptional(day),
  rules: v.exactOptional(dictionary(name, ruleChange)),
  limits: v.exactOptional(dictionary(id, limitChange)),
  sources: v.exactOptional(list(source)),
  ownRules: v.exactOptional(list(ownRule)),
  companies: v.exactOptional(list(company)),
  internalDomains: v.exactOptional(domains),
});

function text(most: number) {
  return v.pipe(
    v.string('notText'),
    v.check((given) => given.trim() !== '', 'emptyText'),
    ...shown,
    ...upTo(most),
  );
}

function upTo(most: number) {
  return [v.maxLength<string, number, string>(most, `tooLong:${most}`)] as const;
}

function localText(most: number) {
  return group({ sv: text(most), en: text(most) }, 'notBoth');
}

function choice<const T extends readonly string[]>(words: T) {
  return v.picklist(words, `choice:${words.join(',')}`);
}

// Without the check a list would pass for a group without names.
function group<const T extends v.ObjectEntries>(entries: T, other = 'notGroup') {
  const keys = `keys:${Object.keys(entries).join(',')}`;
  return v.pipe(v.unknown(), v.check(isGroup, other), v.strictObject(entries, keys));
}

function dictionary<
  K extends v.BaseSchema<string, string, v.BaseIssue<unknown>>,
  T extends v.GenericSchema<unknown>,
>(key: K, one: T) {
  return v.pipe(v.unknown(), v.check(isGroup, 'notGroup'), v.record(key, one, 'notGroup'));
}

function list<T extends v.GenericSchema<unknown>>(one: T) {
  return v.array(one, 'notList');
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value > 0 && value <= mostOfLimit;
}

/** No limit on what one person is offered is higher, in any currency. */
const mostOfLimit = 10_000_000;

function isDay(given: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(given) && parseDay(given) !== undefined;
}

function isYearOrDay(given: string): boolean {
  return /^\d{4}(-\d{2})?$/.test(given) || isDay(given);
}

// Letters of other alphabets are written in their ASCII form in addresses that are checked; here they may stand as read.
function isSafeLink(given: string): boolean {
  return /^https:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d{1,5})?(?:[/?#][^\s<>"]*)?$/u.test(given);
}

function isDomain(given: string): boolean {
  return (
    given.length <= mostOfDomain &&
    /^(?!www\.)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}[\p{L}\p{N}-]+$/u.test(given)
  );
}

const mostOfDomain = 253;
