import type { ReplyWords } from './replies-sv.ts';

/** The words of the replies in English. */
export const repliesEn: ReplyWords = {
  tab: 'Reply',
  lead: 'Drafts to copy. Nothing is sent from here: you paste the text and change what you like.',
  choose: 'What do you want to write?',
  kinds: {
    ask: 'Ask for details',
    decline: 'Decline',
    'pass-on': 'Pass on to manager',
    contact: 'Ask for advice',
  },
  to: {
    ask: 'To the sender',
    decline: 'To the sender',
    'pass-on': 'To the head of unit, when you forward the mail',
    contact: 'To the contact for cooperation matters',
  },
  toContact: (who) => `To ${who}`,
  noContact: 'Your organisation has not named a contact here. Ask your manager who it is.',
  contactPage: 'Contact page',
  inMailLanguage: { sv: 'In Swedish.', en: 'In English.' },
  otherLanguage: { sv: 'Write in English', en: 'Write in Swedish' },
  saysReason: 'Give the reason',
  text: (kind) => `Draft: ${kind}`,
  copy: 'Copy the reply',
  copyAsk: 'Ask for details',
  copied: 'The reply is copied. Paste it into your mail.',
  askCopied: 'The questions are copied as a finished reply. Paste it into your mail.',
  notCopied: 'Copying did not work. Select the text under Reply and copy it from there.',
  notCopiedHere: 'Copying did not work.',
  reset: 'Start over from the draft',
  nothingMissing: {
    title: 'There is nothing to ask for.',
    text: 'The invitation answers the questions that the rules lead to. That does not say whether to take part: you and your manager decide.',
  },
  origins: 'What the lines rest on',
  fromQuestion: 'Not stated in the mail',
  fromAbsence: 'Missing from the mail',

  draft: {
    hello: 'Hello,',
    thanks: 'Thank you for the invitation',
    titled: (title) => ` “${title}”`,
    onDay: (day) => ` on ${day}`,
    askLead:
      'Before we can decide on it under the Swedish rules for cooperation between health care and industry, we need to know a little more:',
    askBefore: (day) => `Please send the details well before registration closes on ${day}.`,
    askSoon: 'Please reply to this mail, and we will get back to you.',
    copyHead: 'Please send a copy of your answer to our head of unit.',
    askForText:
      'The content cannot be read as text. Could you send the invitation in the mail itself, with programme, times, place and who pays for what?',
    decline: 'We decline to take part in the form described.',
    declinePlain: 'This time we decline.',
    reason: 'The reason is this in the invitation, as we read it:',
    welcomeBack:
      'You are welcome to come back with a meeting at our workplace, in working hours and with the professional content at its centre.',
    otherProposal: 'You are welcome to turn to our head of unit with another proposal.',
    passOn:
      'We have received an invitation that needs your decision. You will find it further down in this mail.',
    inShort: 'The invitation in short:',
    whenWhere: (text) => `When and where: ${text}`,
    whenWhereMissing: 'When and where: not stated',
    moreTimes: 'several occasions',
    companyPays: (what) => `The company pays: ${what}`,
    payerUnclear: (what) => `Not stated who pays: ${what}`,
    noCosts: 'Food, travel and other costs are not mentioned',
    toDecide: 'For you to decide:',
    nothingFound: 'The screening found no conflicts in the text. The judgement is still yours.',
    missing: (what) => `Not stated in the mail: ${what}.`,
    decideBy: (day) => `A decision is needed by ${day}, when registration closes.`,
    deadlinePassed: (day) => `Registration closed on ${day}.`,
    noDeadline: 'No last day to answer is stated.',
    eventOn: (day) => `The meeting is on ${day}.`,
    needAdvice: (company) =>
      company
        ? `I need advice on an invitation from ${company}.`
        : 'I need advice on an invitation that we have received.',
    kind: (kind) => `Type of cooperation: ${kind}`,
    myQuestion: 'My question is about:',
    howToSee: 'How should we see this under the cooperation rules?',
    isTouched: 'My question is whether the cooperation rules concern it, and what we then need to do.',
    madeWith: (edition) => `Put together locally with Samverkanskoll, rules ${edition}. No legal judgement.`,
    bye: 'Kind regards',
  },
};
