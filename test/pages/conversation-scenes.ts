import { emptyPage, outlookPage, type PageMail, type PageOptions } from './outlook-page.ts';
import type { ExpectedReading, Scene } from './scene.ts';
import { answer, answerRead, invitation, invitationRead } from './scene-mails.ts';

const isInvitation: ExpectedReading = { kind: 'message', message: invitationRead };
const editor =
  '<div id="docking_InitVisiblePart_0"><div id="editorParent_1"><input id="MSG_9_SUBJECT" value="SV">' +
  '<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Message body"><p>Tack!</p>' +
  '<div id="divRplyFwdMsg"><b>From:</b> Fel &lt;fel@example.test&gt;</div>' +
  '<div id="MSG_7_FROM">Fel Person&lt;fel@example.test&gt;</div><div id="UniqueMessageBody_4" role="document">Inklistrat</div></div>' +
  '<button data-testid="ComposeSendButton">x</button></div></div>';

/** Conversations, replies and drafts, and what is left of mails that were open before. */
export const conversationScenes: readonly Scene[] = [
  scene('C-conv-3', [invitation, { ...invitation, expanded: false }, answer], { focus: 1 }),
  scene('C-conv-collapsed', [{ ...invitation, expanded: 'with-sender' }, answer], { focus: 0 }),
  {
    id: 'C-conv-2exp-focus',
    page: (options) => ({
      html: outlookPage([{ ...invitation, cardAttributes: 'id="focused"' }, answer], options),
    }),
    expected: { ...isInvitation, others: 1 },
  },
  {
    id: 'C-conv-2exp-active',
    page: (options) => ({
      html: outlookPage([invitation, answer], options),
      focus: '.wide-content-host > div',
    }),
    expected: { ...isInvitation, others: 1 },
  },
  {
    id: 'C-conv-2exp',
    page: (options) => ({ html: outlookPage([invitation, answer], options) }),
    expected: { kind: 'unreadable', missing: ['several-open'] },
  },
  {
    id: 'C-conv-virtual',
    page: (options) => {
      const folded = Array.from({ length: 11 }, (): PageMail => ({ ...invitation, expanded: false }));
      return { html: outlookPage([...folded, answer], { ...options, after: '<button>+ 10</button>' }) };
    },
    expected: { kind: 'message', message: answerRead },
  },
  {
    id: 'C-hidden-cache',
    page: (options) => {
      const former = { ...invitation, subject: 'Annat', from: 'Fel<fel@example.test>' };
      const cached = (seed: number) =>
        `<div style="display:none">${outlookPage([former], { ...options, seed })}</div>`;
      return { html: cached(31) + outlookPage([invitation], options) + cached(52) };
    },
    expected: isInvitation,
  },
  ...['style="visibility:hidden"', 'aria-hidden="true"', 'inert aria-hidden="true"'].map(
    (how): Scene => ({
      id: `C-hidden-cache-${how.replace(/\W+/g, '-')}`,
      page: (options) => {
        const former = { ...invitation, subject: 'Annat', from: 'Fel<fel@example.test>' };
        const cached = outlookPage([former], { ...options, seed: 31, popOut: true }).replace(
          '_owa_projection_root',
          'cached',
        );
        return { html: outlookPage([invitation], { ...options, before: `<div ${how}>${cached}</div>` }) };
      },
      expected: isInvitation,
    }),
  ),
  {
    id: 'C-reply-inline',
    page: (options) => ({ html: outlookPage([invitation], { ...options, after: editor }) }),
    expected: isInvitation,
  },
  {
    id: 'C-reply-inline-card',
    page: (options) => ({ html: outlookPage([{ ...invitation, belowBody: editor }], options) }),
    expected: isInvitation,
  },
  {
    id: 'C-reply-main',
    page: (options) => ({
      html: `<div data-app-section="MailReadCompose">${outlookPage([invitation], { ...options, before: editor })}</div>`,
    }),
    expected: isInvitation,
  },
  {
    id: 'C-draft-only',
    page: (options) => ({ html: emptyPage(`<div>[Draft]</div>${editor}`, options) }),
    expected: { kind: 'draft' },
  },
  {
    id: 'C-compose',
    page: (options) => ({ html: emptyPage(editor, options), path: '/mail/compose/AAMkAD' }),
    expected: { kind: 'draft' },
  },
];

/** Of several mails the last is expanded, and the only one with a body; `focus` says how many others are read. */
function scene(id: string, mails: readonly PageMail[], { focus }: { readonly focus: 0 | 1 }): Scene {
  const shown = mails.map((mail, at) =>
    at === mails.length - 1 ? { ...mail, cardAttributes: 'id="focused"' } : mail,
  );
  return {
    id,
    page: (options: PageOptions) => ({ html: outlookPage(shown, options) }),
    expected: { kind: 'message', message: answerRead, others: focus },
  };
}
