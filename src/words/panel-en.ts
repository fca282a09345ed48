import type { panelSv } from './panel-sv.ts';

/** What the panel says of dismissing, of states that need more than a sentence, and of its table, in English. */
export const panelEn: typeof panelSv = {
  keepRecord: {
    heading: 'Register',
    keep: 'Save in the register',
    update: 'Update in the register',
    keepHint:
      'This is saved, in this browser only: date, company and sector, type of cooperation, outcome, rule ids and edition, your decision, role, reference and remark.',
    keptOn: (day) => `In the register since ${day}.`,
    remark: 'Your own remark for the register (no names of persons)',
    kept: 'Saved in the register.',
    updated: 'The register has been updated.',
    full: 'The browser’s storage is full. Nothing new was saved; what was there is unchanged. Export and delete older records on the options page.',
    failed: 'It could not be saved in the register. Try again.',
  },
  organisation: {
    page: 'Contact',
    guideline: 'Local guidelines',
    form: 'Form',
  },
  dismissal: {
    open: 'Dismiss …',
    dismiss: 'Dismiss',
    cancel: 'Cancel',
    undo: 'Undo',
    legend: 'Why are you dismissing this finding?',
    reasons: {
      misread: 'Misread',
      'not-applicable': 'Does not apply here',
      settled: 'Already agreed with my manager',
    },
    comment: 'Comment (optional)',
    commentNeeded: 'Comment',
    chooseReason: 'Choose a reason first.',
    writeComment: 'Please say briefly why.',
    dismissed: 'dismissed:',
    all: (n) => (n === 1 ? 'The finding is dismissed' : `All ${n} findings are dismissed`),
    some: (n) => `${n} dismissed.`,
  },
  tooLittleTold: {
    label: 'Too little information',
    count: 'Too little information to judge',
    title: 'The invitation cannot be judged as it stands.',
    ask: 'Ask the sender the questions below.',
    openPoints: 'Ask the sender for what is missing. It is listed below.',
  },
  unreadableBecause: {
    attachments: (names) => `What matters is probably in an attachment, which is not read: ${names}.`,
    pictures: 'What matters is probably in a picture, which is not read.',
    wayOn: 'Screen it yourself with the checklist, or ask the sender for the invitation as text.',
  },
  internal: 'The sender belongs to your own organisation.',
  checklist: {
    open: 'Checklist for screening it yourself',
    questions: [
      'Is the invitation addressed to the head of unit, or to someone the head has appointed?',
      'Is it clear which company is behind it?',
      'Is there a programme with times, and is the professional content the main part?',
      'What food and drink is offered, and what does it cost per person?',
      'Who pays for travel, lodging and the participation fee?',
      'Is the venue reasonable, and close to the workplace?',
      'Are gifts, honoraria, leisure activities or places for companions offered?',
      'Is there an ongoing procurement that the company may take part in?',
    ],
  },
  rulesOld: (day) =>
    `The rules were last compared with their sources on ${day}. There may be a newer version.`,
  overlaysUnread: (n) =>
    n === 1
      ? 'One local rule file cannot be read and is not used.'
      : `${n} local rule files cannot be read and are not used.`,
  contact: 'Questions about the rules:',
  howSure: {
    label: 'How sure',
    stated: 'The mail says so in plain words.',
    counted: 'Counted from the times in the mail.',
    context: 'Read from context. Read the quote and judge for yourself.',
    missing: 'It is missing from what was read.',
    incomplete: 'Mentioned, but the detail is missing from what was read.',
  },
  width: 'Width of the panel',
  pixels: (n) => `${n} pixels`,
  table: {
    what: 'What',
    words: 'Words in the mail',
    payer: 'Who pays',
    amount: 'Amount',
    when: 'When',
    where: 'Where',
    more: 'Also read',
  },
};
