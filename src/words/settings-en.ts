import type { SettingsWords } from './settings-sv.ts';
import { spanEn } from './span.ts';

/** The words of the settings in English. */
export const settingsEn: SettingsWords = {
  lead: 'Your choices apply at once, in Outlook as well. They are kept only in this browser.',
  look: 'Appearance',
  language: {
    label: 'Language',
    options: { auto: 'Same as the browser', sv: 'Svenska', en: 'English' },
  },
  theme: {
    label: 'Theme',
    hint: 'For the panel and the extension’s own pages.',
    options: { auto: 'Same as the system', light: 'Light', dark: 'Dark' },
  },
  inOutlook: 'In Outlook',
  handle: {
    label: 'Show the handle at the right edge',
    hint: 'Other invitations get a handle only when there is something to think about. The button in the browser’s toolbar always works, and shows the number.',
    options: {
      invitations: 'For invitations from companies',
      findings: 'Only when there are findings',
      never: 'Never',
    },
  },
  note: 'Note',
  noteFormat: {
    label: 'Form of the note',
    hint: 'What the note looks like when you copy it.',
    options: { standard: 'The whole note', short: 'Short note', table: 'Row for Excel or a list' },
  },
  hidesPersons: {
    label: 'Hide personal data in the note',
    hint: 'Names, mail addresses and telephone numbers. You can show them in a single note. Personal identity numbers are always hidden.',
  },
  registerHeading: 'Register',
  register: {
    label: 'Let me save screenings in a register',
    hint: 'When the register is off, nothing is saved. When it is on, the panel has the button Save in the register. Only what you choose to save ends up there, in this browser: dates, company and sector, type of cooperation, outcome in numbers, ids and edition of the rules, your decision, role, reference and remark. Never the text of a mail or names of persons from it.',
    whenOff:
      'If you switch the register off, what is already saved stays until you delete it or its time is up.',
  },
  registerDays: {
    label: 'Delete records automatically',
    days: (days) => `after ${spanEn(days)}`,
  },
  states: { on: 'On', off: 'Off' },
  governed: 'Managed by your organisation',
  governedBy: (organisation) => `Managed by your organisation ·\u00a0${organisation}`,
  notKept: 'It could not be saved. Nothing has changed.',
  saved: 'Saved',

  shortcuts: {
    heading: 'Keyboard shortcuts',
    lead: 'You change shortcuts in the settings of the browser.',
    command: 'Command',
    keys: 'Keys',
    none: 'not set',
    names: {
      'toggle-panel': 'Open or close the panel',
      'screen-selection': 'Screen selected text',
      'bring-mail': 'Drop or paste a mail',
    },
    change: 'Change shortcuts',
    where:
      'Chrome: chrome://extensions/shortcuts. Edge: edge://extensions/shortcuts. Firefox: about:addons, the cogwheel, Manage Extension Shortcuts.',
  },

  files: {
    heading: 'Move or reset',
    lead: 'The file holds the choices on this page alone, no mails and no rules.',
    save: 'Download settings',
    read: 'Read settings …',
    reset: 'Reset settings',
    wasReset: 'All choices are reset.',
    wasRead: 'The settings have been read.',
    unread: (names) => `This could not be read and is not included: ${names}.`,
    problem: 'The file holds no settings from Samverkanskoll. Nothing has changed.',
    undo: 'Undo',
    undone: 'Your earlier choices apply again.',
  },

  policy: {
    heading: 'From your organisation',
    lead: 'Your organisation has decided this. You can read it, but not change it.',
    received: 'Received',
    key: 'Key',
    value: 'Value',
    state: 'State',
    counts: { all: 'Applies', part: 'Applies in part', none: 'Does not apply' },
    ignored: (value, why) => `“${value}”: ${why}`,
    faults: {
      'unknown-key': 'There is no such key. Check the spelling.',
      'not-text': 'The value must be text.',
      empty: 'The text is empty.',
      'too-long': 'The text is too long.',
      'not-mail-address': 'That is not a mail address.',
      'not-https': 'That is not an address that begins with https://.',
      'not-boolean': 'The value must be true or false.',
      'not-listed': 'The value is not one of the choices.',
      'not-list': 'The value must be a list.',
      'not-domain': 'That is not a domain. Write what comes after the @, for example region-exempel.example.',
      'not-host': 'That is not a web address. Write for example webmail.region-exempel.example.',
    },
    allowed: (values) => `Choose one of ${values}.`,
    dropped:
      'Chrome and Edge remove unknown keys and values of the wrong type (text, true/false, list) before the extension sees them. They are therefore not shown here.',
  },

  proposed: 'Proposed by your organisation',
  addOf: (host) => `Add address: ${host}`,
};
