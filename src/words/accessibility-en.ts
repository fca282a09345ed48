import type { AccessibilityWords } from './accessibility-sv.ts';

/** The words of the accessibility statement in English. */
export const accessibilityEn: AccessibilityWords = {
  lead: 'A template for the accessibility statement that your organisation publishes. Replace what is in brackets. Details that IT has set centrally are filled in already. Before you publish it, check which agency supervises the act: the government has proposed that Digg becomes part of the Post and Telecom Authority.',
  save: 'Download as a web page',
  saved: 'The web page is downloaded.',
  file: 'accessibility.html',
  title: 'Accessibility of Samverkanskoll',
  owner: (organisation) =>
    `${organisation} provides the browser extension Samverkanskoll. We want as many people as possible to be able to use it. This page says how far the extension follows the Swedish act (2018:1937) on accessibility to digital public services, which shortcomings we know of, and how you can report shortcomings to us.`,
  organisation: '[Name of the organisation]',
  degree: 'How accessible is the extension?',
  degreeText: (version) =>
    `Samverkanskoll ${version} partly meets the Swedish act on accessibility to digital public services. The aim is WCAG 2.2 level AA.`,
  faults: 'Known shortcomings',
  faultList: [
    'Screen readers do not announce the marks in the mail. The same words are quoted in the panel.',
    'The extension has not been tried with a screen reader in daily use, nor by people with disabilities.',
    'Outlook and the mails themselves are outside this assessment.',
  ],
  burden: 'Disproportionate burden',
  burdenText: 'We claim no exemption.',
  method: 'How we have tested',
  methodText:
    'The maker has made a self-assessment in the browser Chromium: automatic tests of all views, light and dark and down to a width of 320 pixels, and tests with the keyboard alone.',
  assessed: (date) => `The latest assessment was made on ${date}. This statement was updated on ${date}.`,
  report: 'Report shortcomings',
  reportText:
    'Tell us if you find something that is not accessible. We answer as soon as we can and say what we do about it.',
  reportLink: 'Tell us about a shortcoming',
  reportMissing: '[Link to the organisation’s form for shortcomings in accessibility]',
  supervision: 'Supervision',
  supervisionText:
    'The Swedish Agency for Digital Government (Digg) supervises that the act is followed. Please turn to us first. If you are not satisfied with how we handle your comments, you can report it to Digg.',
  supervisionLink: 'Report to Digg',
};
