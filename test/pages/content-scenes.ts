import type { Message } from '../../src/mail/message.ts';
import type { Remark } from '../../src/webmail/webmail.ts';
import { sayIn } from './labels.ts';
import { outlookPage, type PageMail, type PageOptions } from './outlook-page.ts';
import { seeded } from './random.ts';
import type { ExpectedReading, Scene } from './scene.ts';
import { invitation, invitationRead } from './scene-mails.ts';

const { alternatives: _, hiddenText: __, ...plainRead } = invitationRead;
const isInvitation: ExpectedReading = { kind: 'message', message: invitationRead };
const many = Array.from({ length: 4 }, (_one, at) => `Person ${at + 1}<p${at + 1}@region.example>`);
const manyRead = many.map((_one, at) => ({ name: `Person ${at + 1}`, address: `p${at + 1}@region.example` }));
const meetingFiles = { attachments: ['invite.ics'] };
const meetingRead = { attachments: [{ name: 'invite.ics' }] };

/** What senders, recipients and the mail's own kind do to a page. */
export const contentScenes: readonly Scene[] = [
  mailScene('C-internal', { from: 'Gunilla Berg' }, { from: { name: 'Gunilla Berg' } }),
  {
    id: 'C-behalf',
    page: (options) => {
      const say = sayIn(options.labels, seeded(99));
      const from = `Anna Ny ${say('on behalf of')} Acme Möten<moten@acme.example>`;
      return { html: outlookPage([{ ...invitation, from }], options) };
    },
    expected: (labels) => ({
      kind: 'message',
      message: {
        ...invitationRead,
        from: {
          name: `Anna Ny ${sayIn(labels, seeded(99))('on behalf of')} Acme Möten`,
          address: 'moten@acme.example',
        },
      },
    }),
  },
  mailScene(
    'C-behalf-both',
    { from: 'Anna Ny<anna@byra.example> on behalf of Acme Möten<moten@acme.example>' },
    { from: { name: 'Anna Ny on behalf of Acme Möten', address: 'moten@acme.example' } },
  ),
  mailScene('C-many-to', { to: many, folded: 36 }, { to: manyRead }, ['recipients-folded']),
  {
    id: 'C-copilot',
    page: (options) => ({ html: outlookPage([invitation], { ...options, copilot: true }) }),
    expected: isInvitation,
  },
  {
    id: 'C-meeting-a',
    page: (options) => ({ html: meeting(options) }),
    // In random letters the row of answers says nothing: the calendar file alone makes a meeting possible.
    expected: (labels) => ({
      kind: 'message',
      message: { ...invitationRead, ...meetingRead },
      remarks: [labels === 'zz' ? 'possible-meeting-request' : 'meeting-request'],
    }),
  },
  mailScene(
    'C-meeting-resp',
    { ...meetingFiles, subject: 'Accepted: Kvällsmöte' },
    { ...meetingRead, subject: 'Accepted: Kvällsmöte' },
    ['meeting-response'],
  ),
  {
    id: 'C-pgp',
    page: (options) => ({
      html: outlookPage(
        [{ ...invitation, content: '', attachments: ['OpenPGP encrypted message.asc'] }],
        options,
      ),
    }),
    expected: { kind: 'unreadable', missing: ['encrypted'] },
  },
  {
    id: 'C-rpmsg',
    page: (options) => ({
      html: outlookPage(
        [
          {
            ...invitation,
            content: '<p>Eva Ek has sent you a protected message.</p><p>Read the message</p>',
            attachments: ['message_v2.rpmsg'],
          },
        ],
        options,
      ),
    }),
    expected: { kind: 'unreadable', missing: ['encrypted'] },
  },
  mailScene('C-signed', { attachments: ['signature.asc'] }, { attachments: [{ name: 'signature.asc' }] }),
  {
    id: 'C-empty',
    page: (options) => ({ html: outlookPage([{ ...invitation, content: '' }], options) }),
    expected: { kind: 'message', message: { ...plainRead, body: '' } },
  },
  {
    id: 'C-blocked',
    page: (options) => ({
      html: outlookPage(
        [
          {
            ...invitation,
            content: `<img data-imagetype="External" blockedimagesrc="https://acme.example/a.png">${invitation.content}`,
          },
        ],
        options,
      ),
    }),
    expected: { ...isInvitation, remarks: ['pictures-blocked'] },
  },
];

function meeting(options: PageOptions): string {
  const say = sayIn(options.labels ?? 'en', seeded(3));
  const buttons = ['Accept', 'Tentative', 'Decline', 'Propose new time']
    .map((label) => `<button>${say(label)}</button>`)
    .join('');
  const aboveBody = `<div class="card"><div>${buttons}</div><p>Tue 2026-05-26 17:00</p></div>`;
  return outlookPage([{ ...invitation, ...meetingFiles, aboveBody }], options);
}

function mailScene(
  id: string,
  mail: Partial<PageMail>,
  read: Partial<Message>,
  remarks: readonly Remark[] = [],
): Scene {
  return {
    id,
    page: (options) => ({ html: outlookPage([{ ...invitation, ...mail }], options) }),
    expected: { kind: 'message', message: { ...invitationRead, ...read }, remarks },
  };
}
