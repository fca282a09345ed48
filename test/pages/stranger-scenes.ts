import { readInvitation as read, describedScene as scene } from './described-scene.ts';
import { invitationHtml } from './mail-contents.ts';
import type { Scene } from './scene.ts';
import { dateText, header, persona, sender, shell, subject, tiles, well } from './stranger-page.ts';

const maria = { name: 'Maria Thorsell', address: 'maria.thorsell@region.example' };

/**
 * Pages written from the description alone by somebody who did not know what is looked for: other nesting, other
 * wrappers, another order.
 */
export const strangerScenes: readonly Scene[] = [
  scene('stranger-item-date-first', read(), (pen) => ({
    path: '/mail/0/sentitems/id/AAMkAGI1',
    html: shell(
      pen,
      `<section><div id="ReadingPaneContainerId" class="${pen.c()} customScrollBar"><div class="${pen.c()}"><div><div id="ItemReadingPaneContainer"><div data-app-section="ItemContainer" tabindex="-1"><div data-is-scrollable="true" class="owaMailComposeEditorScrollContainer customScrollBar">
      <div class="wide-content-host"><div aria-label="${pen.say('Email message')}">
        <div class="${pen.c()}"><div id="MSG_4711_DATETIME" role="heading" aria-level="3"><div data-testid="SentReceivedSavedTime">${dateText}</div></div></div>
        <div><div><div id="MSG_4711_SUBJECT" role="heading" aria-level="2"><span>${subject}</span></div></div></div>
        <div class="${pen.c()}">${persona(pen, 'Eva Ek')}<div>${well('MSG_4711_TO', ['Maria Thorsell&lt;maria.thorsell@region.example&gt;', 'Hjärtmottagningen'])}${well('MSG_4711_CC', ['Chefen, Anna&lt;anna@region.example&gt;'])}</div>
        <div><div id="MSG_4711_FROM" role="heading" aria-level="3">${sender}</div></div></div>
        <div>${tiles('MSG_4711_ATTACHMENTS', pen)}</div>
        <div class="${pen.c()}"><div class="allowTextSelection"><div id="UniqueMessageBody_307" class="${pen.c()}" role="document" tabindex="0" aria-live="polite" aria-atomic="false" aria-label="${pen.say('Message body')}"><div visibility="visible"><style>.a{}</style><div class="rps_${pen.random.hex()}">${invitationHtml}</div></div></div></div></div>
      </div></div></div></div></div></div></div></div></section>`,
    ),
  })),
  scene('stranger-newest-first', read(), (pen) => ({
    html: shell(
      pen,
      `<div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer"><div data-app-section="ConversationContainer"><div>
      <div class="${pen.c()}"><div id="CONV_12_SUBJECT" role="heading" aria-level="3" class="allowTextSelection"><div><span title="${subject}">${subject}</span></div></div><button>${pen.say('Summary by Copilot')}</button></div>
      <div><div aria-expanded="true" class="${pen.c()}"><div>${header(pen, 'MSG_31')}<div role="document"><div id="UniqueMessageBody_5" class="allowTextSelection OuGoX" tabindex="0" aria-label="${pen.say('Message body')}"><div class="BIZfh"><div class="rps_${pen.random.hex()}">${invitationHtml}</div></div></div></div></div></div>
      <div aria-expanded="false"><div><div id="MSG_30_FROM" role="heading" aria-level="3">Gunilla Berg</div><div data-testid="SentReceivedSavedTime">Mon 2026-05-25 07:00</div><div>Hej, kan någon ta detta</div></div></div>
      <div aria-expanded="false"><div><span>Per Holm</span><div data-testid="SentReceivedSavedTime">Sun 2026-05-24 07:00</div><div>Förhandsrad</div></div></div>
      <button>${pen.say('See more messages')}</button></div></div></div></div></div>`,
    ),
  })),
  scene('stranger-projected', read(), (pen) => ({
    path: '/',
    html: `<div id="_owa_projection_root"><div class="${pen.c()}"><div class="${pen.c()}"><div><div id="CONV_2_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div></div>
      <div aria-expanded="true"><div class="wide-content-host"><div tabindex="-1">${header(pen, 'MSG_8')}<div id="UniqueMessageBody" class="${pen.c()} allowTextSelection" role="document" tabindex="-1"><div><div class="rps_${pen.random.hex()}">${invitationHtml}</div></div></div></div></div></div></div></div></div>`,
  })),
  scene('stranger-section-alone', read({ unusual: ['pane', 'card'] }), (pen) => ({
    html: shell(
      pen,
      `<div class="${pen.c()}"><div data-app-section="ItemContainer" tabindex="-1"><div><div id="MSG_6_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div></div><div><div>${header(pen, 'MSG_6')}</div><div><div><div class="allowTextSelection customScrollBar"><div id="UniqueMessageBody_11" role="document" aria-label="${pen.say('Message body')}"><div visibility="visible"><div class="rps_${pen.random.hex()}">${invitationHtml}</div></div></div></div></div></div></div></div></div>`,
    ),
  })),
  scene('stranger-container-body', read({ unusual: ['pane', 'body'], lacking: ['card'] }), (pen) => ({
    html: shell(
      pen,
      `<div class="${pen.c()}"><div id="CONV_3_SUBJECT" role="heading" aria-level="2"><div><span title="${subject}">${subject}</span></div></div><article><div>${header(pen, 'MSG_3')}</div><div data-test-id="mailMessageBodyContainer" class="${pen.c()}"><div><div role="document"><div><div class="rps_${pen.random.hex()}">${invitationHtml}</div></div></div></div></div></article></div>`,
    ),
  })),
  scene('stranger-region-body', read({ unusual: ['body', 'subject'] }), (pen) => ({
    html: shell(
      pen,
      `<div id="ReadingPaneContainerId"><div><div id="ItemReadingPaneContainer"><div><div role="heading" aria-level="2"><span title="${subject}">${subject}</span></div><div><div>${header(pen, 'MSG_41')}</div><div><div class="${pen.c()} allowTextSelection ${pen.c()}" role="region" tabindex="-1" aria-label="${pen.say('Message body')}"><div visiblity="visible"><div class="rps_${pen.random.hex()}">${invitationHtml}</div></div></div></div></div></div></div></div></div>`,
    ),
  })),
  scene(
    'stranger-exchange',
    read({
      message: { to: [maria], cc: [], attachments: [] },
      isUndated: true,
      unusual: ['subject', 'sender', 'recipients'],
      lacking: ['pane', 'card', 'date'],
    }),
    (pen) => ({
      path: '/owa/',
      html: `<div class="_n_t"><div role="region" aria-label="${pen.say('Reading Pane')}" class="_rp_A4"><div class="_rp_S4"><div class="_rp_o1"><div role="heading" aria-level="3" class="_rp_M1"><span class="rpHighlightAllClass rpHighlightSubjectClass" autoid="_rp_I">${subject}</span></div></div>
      <div><div class="_pe_h"><span class="PersonaPaneLauncher"><div class="_pe_d"><span autoid="_pe_b" class="allowTextSelection">Eva Ek &lt;eva.ek@acme.example&gt;;</span></div></span></div>
      <div id="ItemHeader.ToContainer" role="heading"><div class="rpHighlightAllClass rpHighlightToClass recipientWellWrapping"><span class="PersonaPaneLauncher"><div class="_pe_d"><span autoid="_pe_b" class="allowTextSelection">Maria Thorsell &lt;maria.thorsell@region.example&gt;;</span></div></span></div></div></div>
      <div role="document"><div autoid="_rp_x" id="Item.MessagePartBody"><div id="Item.MessageNormalizedBody"><div class="rps_${pen.random.hex()}">${invitationHtml}</div></div></div></div></div></div></div>`,
    }),
  ),
  scene(
    'stranger-hashed',
    read({
      message: { to: [], cc: [], attachments: [] },
      isUndated: true,
      unusual: ['pane', 'card', 'body', 'subject', 'sender'],
      lacking: ['recipients', 'date'],
    }),
    (pen) => ({
      bodyClass: 'ms-font-s disableTextSelection',
      html: shell(
        pen,
        `<div class="${pen.random.longFiller()}"><div class="${pen.random.longFiller()}" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div><div class="${pen.random.longFiller()} item-part"><div class="${pen.random.longFiller()}">${persona(pen, 'Eva Ek')}<span class="lpc-hoverTarget">Eva Ek &lt;eva.ek@acme.example&gt;</span><div class="item-header-actions" role="menubar"></div><div>${dateText}</div></div><div class="${pen.random.longFiller()} JWNdg allowTextSelection"><div><div class="rps_24d8">${invitationHtml}</div></div></div></div></div>`,
      ),
    }),
  ),
  scene('stranger-portal', read(), (pen) => ({
    html: shell(
      pen,
      `<div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer"><div><div><div id="CONV_1_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div></div>
      <div><div aria-expanded="false"><div><div id="MSG_1_FROM" role="heading">Per Holm</div><div data-testid="SentReceivedSavedTime">Mon 2026-05-25 07:00</div><div>Förhandsrad</div></div></div><div aria-expanded="true"><div class="wide-content-host"><div>${header(pen, 'MSG_2')}<div data-test-id="mailMessageBodyContainer"></div></div></div></div></div>
      <aside><div data-test-id="mailMessageBodyContainer"><div role="document"><div id="UniqueMessageBody_3" class="allowTextSelection"><div class="rps_${pen.random.hex()}">${invitationHtml}</div></div></div></div></aside></div></div></div>`,
    ),
  })),
  scene('stranger-answering', read(), (pen) => ({
    html: shell(
      pen,
      `<div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer"><div><div id="CONV_9_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div></div><div>
      <div aria-expanded="true"><div><div>[Draft]</div><div id="docking_InitVisiblePart_0"><input id="MSG_9_SUBJECT" value="SV: ${subject}"><div contenteditable="true" aria-label="To">Eva</div><div id="editorParent_1"><div contenteditable="true" role="textbox" aria-multiline="true" aria-label="${pen.say('Message body')}"><div class="elementToProof">Tack!</div><div id="divRplyFwdMsg">Från: Annan</div><div id="UniqueMessageBody_44"><div class="rps_ab12">Inklistrad gammal text</div></div></div></div><button data-testid="ComposeSendButton">x</button></div></div></div>
      <div aria-expanded="true"><div class="wide-content-host"><div>${header(pen, 'MSG_10')}<div class="allowTextSelection customScrollBar"><div id="UniqueMessageBody_45" role="document" aria-label="${pen.say('Message body')}"><div><div class="rps_${pen.random.hex()}">${invitationHtml}</div></div></div></div></div></div></div></div></div></div>`,
      'data-app-section="MailReadCompose"',
    ),
  })),
  scene('stranger-side-by-side', read(), (pen) => ({
    path: '/mail/inbox/id/AAQkAGI1/sxs/AAMkAGI1',
    html: shell(
      pen,
      `<div class="${pen.c()}"><div class="${pen.c()}"><div role="document" aria-label="program.pdf"><div>Förhandsgranskning: 17.00 Annat program</div></div></div><div role="complementary"><div id="UniqueMessageBody_77" role="document"><div class="rps_1111">Kalenderhändelse i dag</div></div></div>
      <div id="ReadingPaneContainerId"><div id="ItemReadingPaneContainer"><div><div id="MSG_5_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div>${header(pen, 'MSG_5')}<div role="document"><div id="UniqueMessageBody_78" class="allowTextSelection"><div><div class="rps_${pen.random.hex()}">${invitationHtml}</div></div></div></div></div></div></div></div><div role="dialog"><div data-log-region="LivePersonaCard"><div>Annan Person annan@acme.example</div></div></div>`,
    ),
  })),
  scene('stranger-two-open', read({ others: 1 }), (pen) => ({
    focus: '#reply-here',
    html: shell(
      pen,
      `<div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer"><div data-app-section="ConversationContainer"><div id="CONV_7_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div><div id="MSG_71_SUBJECT" role="heading" aria-level="3" aria-labelledby="CONV_7_SUBJECT">${subject}</div><div>
      <div aria-expanded="true"><div class="wide-content-host"><div><div class="infoBarDivClass allowTextSelection"><div aria-live="polite">${pen.say('Trust sender')}</div></div>${header(pen, 'MSG_71')}<div role="document"><div id="UniqueMessageBody_2" class="allowTextSelection"><div><div class="rps_${pen.random.hex()}">${invitationHtml}</div></div></div></div><div role="toolbar"><button id="reply-here"><i data-icon-name="ArrowReplyRegular"></i></button></div></div></div></div>
      <div aria-expanded="true"><div class="wide-content-host"><div><div id="MSG_72_FROM" role="heading" aria-level="3">${pen.say('You')}</div><div id="MSG_72_DATETIME" role="heading" aria-level="3">Wed 2026-05-27 08:04</div><div role="document"><div id="UniqueMessageBody_3" class="allowTextSelection"><div><div class="rps_${pen.random.hex()}"><p>Tack, jag frågar chefen.</p></div></div></div></div></div></div></div>
      </div></div></div></div>`,
    ),
  })),
];
