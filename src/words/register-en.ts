import type { RegisterWords } from './register-sv.ts';
import { spanEn } from './span.ts';

/** The words of the register in English. */
export const registerEn: RegisterWords = {
  heading: 'Register',
  full: 'The browser’s storage is full. Nothing new was saved; what was there is unchanged. Export and delete older records on the options page.',
  decisions: {
    attend: 'Attend',
    decline: 'Decline',
    more: 'More information',
    'pass-on': 'Pass on to manager',
  },

  lead: 'Invitations that you have chosen to save. They are in this browser alone, without quotes, subject lines or names of persons from the mail. Remark, role and reference are your own words.',
  off: 'The register is off. When it is switched on, the panel gets the button Save in the register.',
  offHolds:
    'The register is off, so nothing new can be saved. What is there stays until you delete it or its time is up.',
  expiry: (days) => `Records are deleted automatically ${spanEn(days)} after their last change.`,
  empty: 'No records yet. Save an invitation at the bottom of the note in the panel.',
  search: 'Search the register',
  found: (shown, all) =>
    shown === all ? (all === 1 ? '1 record' : `${all} records`) : `${shown} of ${all} records`,
  noMatch: 'No record contains what you are searching for.',
  more: (count) => `Show ${count} more`,
  table: 'Saved invitations',
  columns: {
    kept: 'Saved',
    event: 'Event',
    company: 'Company',
    situation: 'Type of cooperation',
    outcome: 'Outcome',
    decision: 'Decision',
    remove: 'Delete',
  },
  noCompany: 'Company not stated',
  noDecision: 'No decision',
  unknownDay: 'Not stated',
  dismissed: (count) => `${count} dismissed`,
  role: (role) => `Decided by: ${role}`,
  reference: (reference) => `Record no./link: ${reference}`,
  remarkIs: (remark) => `Remark: ${remark}`,
  remove: 'Delete',
  removeOf: (company, day) => `Delete: ${company}, saved ${day}`,
  removed: (company) => `The record about ${company} is deleted.`,
  undo: 'Undo',
  undone: 'The record is back.',
  csv: 'Export CSV',
  json: 'Export JSON',
  importFile: 'Import JSON …',
  imported: (added, known) =>
    `${added === 1 ? '1 record' : `${added} records`} added.${known > 0 ? ` ${known} ${known === 1 ? 'was' : 'were'} there already.` : ''}`,
  tooOld: (count, days) =>
    count === 1
      ? ` 1 record is older than ${spanEn(days)} and was not added.`
      : ` ${count} records are older than ${spanEn(days)} and were not added.`,
  refused: (count) => ` ${count} could not be read.`,
  notImported: 'The file is not an export of the register. Nothing has changed.',
  clear: 'Delete all …',
  clearAsk: (count) =>
    count === 1
      ? 'Delete the only record? This cannot be undone.'
      : `Delete all ${count} records? This cannot be undone.`,
  clearYes: 'Yes, delete all',
  clearNo: 'No, keep them',
  cleared: 'The register is empty.',
  notDone: 'That did not work. Nothing has changed.',
  nearlyFull: 'The browser’s storage is nearly full. Export the register and delete older records.',
  expired: (count, days) =>
    count === 1
      ? `1 record older than ${spanEn(days)} has been deleted.`
      : `${count} records older than ${spanEn(days)} have been deleted.`,
  repaired: (count) =>
    count === 1
      ? '1 record was damaged and has been restored to its former content.'
      : `${count} records were damaged and have been restored to their former content.`,
  damaged: (count) =>
    count === 1
      ? '1 record is damaged and cannot be read. It has been set aside.'
      : `${count} records are damaged and cannot be read. They have been set aside.`,
  removeDamaged: 'Delete damaged records',
  heard: 'OK',
  fileName: 'cooperation-register',
  fileColumns: {
    kept: 'Saved',
    eventDate: 'Event date',
    company: 'Company',
    sector: 'Sector',
    situation: 'Type of cooperation',
    conflict: 'Possible conflicts',
    review: 'For you to decide',
    unclear: 'Not stated',
    questions: 'Questions to the sender',
    dismissed: 'Dismissed',
    rules: 'Rules',
    edition: 'Edition of the rules',
    decision: 'Decision',
    role: 'Decided by (role)',
    reference: 'Record number or link',
    remark: 'Remark',
    changed: 'Changed',
    id: 'Record',
  },
};
