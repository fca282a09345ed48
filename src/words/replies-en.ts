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
  copied: 'The reply has been copied. Paste it into your mail.',
  askCopied: 'The questions have been copied as a ready-made reply. Paste it into your mail.',
  notCopied: 'Copying did not work. Select the text under Reply and copy it from there.',
  notCopiedHere: 'Copying did not work.',
  reset: 'Start over from the draft',
  nothingMissing: {
    title: 'There is nothing to ask for.',
    text: 'The invitation answers the questions that the rules lead to. That does not say whether to take part: you and your manager decide.',
  },
  origins: {
    ask: 'What the questions are based on',
    decline: 'What the reasons are based on',
    'pass-on': 'What the details are based on',
    contact: 'What the question is based on',
  },
  fromQuestion: 'Not stated in the mail',
  fromAbsence: 'Missing from the mail',

  timeParts: { day: 'day', start: 'start time', end: 'end time' },

  draft: {
    hello: 'Hello,',
    thanks: 'Thank you for the invitation',
    titled: (title) => ` “${title}”`,
    toEvent: (event) => ` to ${event}`,
    onDay: (day) => ` on ${day}`,
    concerning: (day) => ` concerning ${day}`,
    events: { meeting: 'the meeting', event: 'the event', visit: 'the visit' },
    when: {
      day: 'on what date is it',
      hours: {
        'start end': 'when does it begin and end',
        start: 'when does it begin',
        end: 'when does it end',
      },
      and: ', and ',
    },
    askLead:
      'Before we can decide on the invitation under the Swedish rules for cooperation between health care and industry, we need to know a little more:',
    programmeInMail:
      'The programme came as a file. Could you write it in the mail itself, with times, so that we can decide?',
    clarify: (claim) => `${claim}. What is planned?`,
    askBefore: (day) => `Please send the details well before registration closes on ${day}.`,
    askSoon: 'Please reply to this mail, and we will get back to you.',
    copyHead: 'Please send a copy of your answer to our head of unit.',
    askForText:
      'The content cannot be read as text. Could you send the invitation in the mail itself, with programme, times, place and who pays for what?',
    bye: 'Kind regards',
  },
};
