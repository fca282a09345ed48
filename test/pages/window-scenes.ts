import { classicPage, yearsBetweenPage } from './outlook-eras.ts';
import { emptyPage, outlookPage } from './outlook-page.ts';
import type { ExpectedReading, Scene } from './scene.ts';
import { invitation, invitationRead } from './scene-mails.ts';

const isInvitation: ExpectedReading = { kind: 'message', message: invitationRead };
const { sent: _, ...undated } = invitationRead;
const { from: __, ...anonymous } = undated;
const classicRead: ExpectedReading = {
  kind: 'message',
  message: { ...undated, cc: [], attachments: [] },
  lacking: ['card', 'date'],
  unusual: ['pane', 'subject', 'sender', 'recipients'],
};

/** Windows, addresses and panes around the mail, and the Outlooks of other years. */
export const windowScenes: readonly Scene[] = [
  {
    id: 'C-item-deeplink',
    page: (options) => ({
      html: outlookPage([invitation], { ...options, view: 'item' }),
      path: '/mail/deeplink/read/AAMkAD?ItemID=AAMkAD&ispopout=0',
    }),
    expected: isInvitation,
  },
  {
    id: 'C-popout',
    page: (options) => ({ html: outlookPage([invitation], { ...options, popOut: true }), path: '/blank' }),
    expected: isInvitation,
  },
  {
    id: 'C-shared-mailbox',
    page: (options) => ({
      html: outlookPage([invitation], {
        ...options,
        beside:
          '<div role="tree"><div id="primaryMailboxRoot_2" role="treeitem" title="delad@region.example"></div></div>',
      }),
    }),
    expected: isInvitation,
  },
  {
    id: 'C-none',
    page: (options) => ({ html: emptyPage('', options) }),
    expected: { kind: 'nothing-open' },
  },
  {
    id: 'C-none-hint',
    page: (options) => ({ html: emptyPage('<div>x</div>', options) }),
    expected: { kind: 'nothing-open' },
  },
  {
    id: 'C-none-painting',
    page: (options) => ({ html: emptyPage('', options), path: '/mail/inbox/id/AAQkAD' }),
    expected: { kind: 'nothing-open' },
  },
  {
    id: 'C-conv-error',
    page: (options) => ({
      html: emptyPage('<div>Cannot show conversations</div><button>Try again</button>', options),
      path: '/mail/inbox/id/AAQkAD',
    }),
    expected: { kind: 'unreadable', missing: ['body'] },
  },
  {
    id: 'C-conv-error-search',
    page: (options) => ({
      html: emptyPage('<div>Cannot show conversations</div><button>Try again</button>', {
        ...options,
        beside:
          '<div role="listbox"><div role="option" data-convid="AAQkAD" aria-selected="true">Inbjudan</div></div>',
      }),
    }),
    expected: { kind: 'unreadable', missing: ['body'] },
  },
  {
    id: 'C-item-deeplink-expanded',
    page: (options) => {
      const html = outlookPage([{ ...invitation }], { ...options, view: 'item' });
      return {
        html: html.replace('class="wide-content-host"', 'class="wide-content-host" aria-expanded="true"'),
      };
    },
    expected: isInvitation,
  },
  {
    id: 'B-2020-nobody',
    page: (options) => ({
      html: yearsBetweenPage(invitation, options).replace(/lpc-hoverTarget /, ''),
      bodyClass: 'ms-font-s disableTextSelection',
    }),
    expected: {
      kind: 'message',
      message: { ...anonymous, to: [], cc: [], attachments: [] },
      lacking: ['sender', 'recipients', 'date'],
      unusual: ['card', 'body', 'subject'],
    },
  },
  {
    id: 'C-no-pane',
    page: () => ({ html: '<div id="app"><p>x</p></div>', path: '/mail/inbox/id/AAQkAD' }),
    expected: { kind: 'unreadable', missing: ['pane'] },
  },
  {
    id: 'C-profilecard',
    page: (options) => {
      const card =
        '<div role="dialog"><div data-log-region="LivePersonaCard"><div id="MSG_7_FROM">Fel&lt;fel@example.test&gt;</div>' +
        '<div role="heading" aria-level="2">Fel</div><div id="UniqueMessageBody_5">Kort</div></div></div>';
      return { html: outlookPage([invitation], { ...options, before: card, beside: card }) };
    },
    expected: isInvitation,
  },
  {
    id: 'C-sxs',
    page: (options) => ({
      html: outlookPage([invitation], {
        ...options,
        beside:
          '<div role="region"><div role="heading" aria-level="2">program.pdf</div><div role="document"><p>Middag på Operakällaren</p></div></div>',
      }),
      path: '/mail/inbox/id/AAQkAD/sxs/AAMkAE',
    }),
    expected: isInvitation,
  },
  {
    id: 'C-sxs-vi',
    page: (options) => ({
      html: outlookPage([invitation], {
        ...options,
        layout: 'vi',
        after:
          '<div><div role="document"><div class="rps_ab12"><p>Middag på Operakällaren</p></div></div></div>',
      }),
      path: '/mail/inbox/id/AAQkAD/sxs/AAMkAE',
    }),
    expected: { ...isInvitation, unusual: ['body'] },
  },
  {
    id: 'C-calpeek',
    page: (options) => ({
      html: outlookPage([invitation], {
        ...options,
        beside: '<div role="complementary"><div id="UniqueMessageBody_77">Kalender</div></div>',
      }),
    }),
    expected: isInvitation,
  },
  {
    id: 'A-2016',
    page: (options) => ({ html: classicPage(invitation, options), path: '/owa/' }),
    expected: {
      ...classicRead,
      lacking: ['pane', 'card', 'date'],
      unusual: ['subject', 'sender', 'recipients'],
    },
  },
  {
    id: 'A-popout',
    page: (options) => ({
      html: classicPage(invitation, { ...options, popOut: true }),
      bodyClass: 'popoutBody',
      path: '/owa/',
    }),
    expected: classicRead,
  },
  {
    id: 'B-2020',
    page: (options) => ({
      html: yearsBetweenPage(invitation, options),
      bodyClass: 'ms-font-s disableTextSelection',
    }),
    expected: {
      kind: 'message',
      message: { ...undated, from: { name: 'Eva Ek' }, to: [], cc: [], attachments: [] },
      lacking: ['recipients', 'date'],
      unusual: ['card', 'body', 'subject', 'sender'],
    },
  },
];
