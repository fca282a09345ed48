import type * as v from 'valibot';
import { nearest } from './nearest.ts';
import { type Fault, faultWords } from './overlay-faults.ts';
import type { LocalText } from './rule.ts';

/** What an issue of the overlay's schema says, as a sentence at its place. */
export function faultOfIssue(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path, message: messageOf(issue, String(path.at(-1) ?? '')) };
}

function messageOf(issue: v.BaseIssue<unknown>, key: string): LocalText {
  const [code = '', given = ''] = issue.message.split(':');
  const words = given.split(',');
  if (code === 'keys') {
    if (issue.received === 'undefined') return faultWords.missing(key);
    if (issue.expected === 'never') return faultWords.unknownKey(key, words, nearest(key, words));
    return faultWords.notGroup();
  }
  if (code === 'choice') {
    const near = typeof issue.input === 'string' ? nearest(issue.input, words) : undefined;
    return faultWords.unknownChoice(shown(issue.input), words, near);
  }
  if (code === 'tooLong') return faultWords.tooLong(Number(given));
  const tell = plainly.get(code);
  return tell ? tell() : faultWords.notValue();
}

/** The sentences that need to know nothing more. */
const plainly = new Map<string, () => LocalText>(
  Object.entries({
    notGroup: faultWords.notGroup,
    notBoth: faultWords.notBoth,
    notList: faultWords.notList,
    notText: faultWords.notText,
    notYesNo: faultWords.notYesNo,
    emptyText: faultWords.emptyText,
    unshownSign: faultWords.unshownSign,
    badId: faultWords.badId,
    badDay: faultWords.badDay,
    badLink: faultWords.badLink,
    badDomain: faultWords.badDomain,
    badCompany: faultWords.badCompany,
    badValue: faultWords.badValue,
    badUnit: faultWords.badUnit,
    badYear: faultWords.badYear,
    noSection: faultWords.noSection,
    noBreach: faultWords.noBreach,
    fewCases: faultWords.fewCases,
    notCondition: faultWords.notCondition,
  }),
);

function shown(input: unknown): string {
  return typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
}
