/** Genres of mail that deals with something else, whoever writes. */
export const paperwork: readonly string[] = [
  'tender',
  'minutes',
  'order',
  'booking',
  'notice',
  'support',
  'monitoring',
  'household',
  'authority',
  'news',
  'job',
  'auto-reply',
  'prize-mail',
  'greeting',
  'answer',
  'menu',
  'catalogue',
  'sale',
];

/** Genres that a single word in the subject line shows; a delivery or a newsletter may be spoken of in any mail. */
export const plain: readonly string[] = ['minutes', 'notice', 'auto-reply', 'prize-mail'];

/** What a mail with the number of a case, or an answer to its reader, may deal with. */
export const errands: readonly string[] = [
  'order',
  'notice',
  'support',
  'answer',
  'sale',
  'monitoring',
  'household',
];

/** What a company does or sells beside its invitations, so that a single treat outweighs the words for it. */
export const chores: readonly string[] = ['support', 'monitoring', 'household'];
