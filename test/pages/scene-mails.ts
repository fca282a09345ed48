import type { Message } from '../../src/mail/message.ts';
import { invitationHtml, invitationText } from './mail-contents.ts';
import type { PageMail } from './outlook-card.ts';

/** The mail that most scenes show: an invitation with everything that a header can hold. */
export const invitation: PageMail = {
  subject: 'Inbjudan: kvällsmöte om hjärtsvikt',
  from: 'Eva Ek<eva.ek@acme.example>',
  to: ['Maria Thorsell<maria.thorsell@region.example>', 'Hjärtmottagningen'],
  cc: ['Chefen, Anna<anna@region.example>'],
  date: 'Tue 2026-05-26 15:22',
  attachments: ['program.pdf', 'karta över vägen.docx'],
  content: invitationHtml,
};

/** What a reader sees of it. The time of day is the reader's own, so its offset differs with the machine. */
export const invitationRead: Message = {
  subject: 'Inbjudan: kvällsmöte om hjärtsvikt',
  from: { name: 'Eva Ek', address: 'eva.ek@acme.example' },
  to: [{ name: 'Maria Thorsell', address: 'maria.thorsell@region.example' }, { name: 'Hjärtmottagningen' }],
  cc: [{ name: 'Chefen, Anna', address: 'anna@region.example' }],
  sent: '2026-05-26T15:22',
  body: invitationText,
  alternatives: [
    {
      start: invitationText.indexOf('Acme'),
      end: invitationText.indexOf('Acme') + 'Acme Pharma AB'.length,
    },
  ],
  attachments: [{ name: 'program.pdf' }, { name: 'karta över vägen.docx' }],
  hiddenText: true,
};

/** An answer by a colleague, of whom Outlook shows the name alone. */
export const answer: PageMail = {
  subject: 'SV: Inbjudan: kvällsmöte om hjärtsvikt',
  from: 'Gunilla Berg',
  to: ['Maria Thorsell<maria.thorsell@region.example>'],
  date: 'Wed 2026-05-27 08:04',
  content: '<p>Vad säger ni?</p>',
};

/** What is read of the answer in its conversation, which bears the first mail's subject. */
export const answerRead: Message = {
  subject: 'Inbjudan: kvällsmöte om hjärtsvikt',
  from: { name: 'Gunilla Berg' },
  to: [{ name: 'Maria Thorsell', address: 'maria.thorsell@region.example' }],
  cc: [],
  sent: '2026-05-27T08:04',
  body: 'Vad säger ni?',
  attachments: [],
};
