import type { WelcomeWords } from './welcome-sv.ts';

/** The words of the welcome page in English. */
export const welcomeEn: WelcomeWords = {
  title: 'Welcome to Samverkanskoll',
  lead: 'Open an invitation from a company in Outlook on the web. A narrow handle then appears at the right edge. Click it to see whether there is anything to think about, and why.',
  points: [
    'Everything happens in your browser. Nothing is sent anywhere.',
    'You get something to go by, not a legal judgement. You and your manager decide.',
    'Mails that are not invitations are left alone.',
  ],
  trySample: 'Try an example',
  settings: 'Settings',
  keys: (keys) => `${keys} opens the panel.`,
  allowHeading: 'One step left',
  allowText: 'The browser needs your permission before Samverkanskoll can read Outlook.',
  allow: 'Allow reading Outlook',
  allowed: 'Done. Reload Outlook if it is already open.',
  refused: 'Samverkanskoll was not given permission. You can try again.',
};
