import { maskFor } from '../../src/note/mask.ts';
import { longestOwnText, type RegisterRecord } from '../../src/note/record.ts';
import { wordsIn } from '../../src/words/words-in.ts';

/** A record from elsewhere without the persons that can be told without its mail: numbers, addresses, names after titles and labels. */
export function maskRecord(record: RegisterRecord): RegisterRecord {
  const mask = (text: string) =>
    maskFor({ ...noMail, wording: text }, wordsIn('sv'), false)(text).slice(0, longestOwnText);
  const { company, role, reference, remark, edition, ...rest } = record;
  return {
    ...rest,
    edition: mask(edition).slice(0, edition.length),
    // What a person's number or name stands in is no company.
    ...(company !== undefined && mask(company) === company && { company }),
    ...(role !== undefined && { role: mask(role) }),
    ...(reference !== undefined && { reference: mask(reference) }),
    ...(remark !== undefined && { remark: mask(remark) }),
  };
}

/** Nobody is known by a header, and no company by a text. */
const noMail = { message: { to: [], cc: [] }, organisers: [] };
