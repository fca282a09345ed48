import { readInvitation as read, describedScene as scene } from './described-scene.ts';
import { invitationHtml } from './mail-contents.ts';
import type { Scene } from './scene.ts';
import { dateText, header, type Pen, persona, sender, shell, subject, tiles, well } from './stranger-page.ts';

/**
 * Pages as Outlook's next redesign may bring them, written from the description alone: native elements and new ones
 * for roles, other nesting, attributes gone, panes beside the mail that show other mails' words.
 */
export const redesignScenes: readonly Scene[] = [
  scene('redesign-native-elements', read({ lacking: ['card'] }), (pen) => ({
    html: `<header><button id="O365_MainLink_Me">Karin Almgren</button></header>${listOf(pen)}
     <main id="${pen.say('Skip to message')}-region" aria-label="${pen.say('Reading Pane')}"><section id="ReadingPaneContainerId"><section id="ConversationReadingPaneContainer"><hgroup><h2 id="CONV_4_SUBJECT"><span title="${subject}">${subject}</span></h2></hgroup>
      <ol><li><article tabindex="0"><header>${persona(pen, 'Eva Ek')}<h3 id="MSG_4_FROM">${sender}</h3>
       <dl><dt>${pen.say('To')}</dt><dd id="MSG_4_TO">${pills(marias)}</dd><dt>Cc</dt><dd id="MSG_4_CC">${pills([anna])}</dd></dl>
       <time id="MSG_4_DATETIME" datetime="2026-05-26T15:22">${dateText}</time></header>
       <section>${tiles('MSG_4_ATTACHMENTS', pen)}</section>
       <section class="${pen.c()}"><article id="UniqueMessageBody_4" tabindex="0" aria-label="${pen.say('Message body')}"><div>${body(pen)}</div></article></section></article></li></ol></section></section></main>`,
  })),
  scene('redesign-panes-beside', read(), (pen) => ({
    html: shell(
      pen,
      `<div class="${pen.c()}"><div role="region" aria-label="Copilot"><div role="heading" aria-level="2"><span title="Sammanfattning">Sammanfattning</span></div><div role="document" tabindex="0"><p>Per Holm vill ha svar om rummet. per.holm@region.example</p></div></div>
      <div id="ReadingPaneContainerId"><div id="ItemReadingPaneContainer"><div data-app-section="ItemContainer"><div class="wide-content-host"><div id="MSG_61_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div>${header(pen, 'MSG_61')}<div class="allowTextSelection"><div id="UniqueMessageBody_61" role="document">${body(pen)}</div></div></div></div></div></div>
      <div role="complementary"><div role="feed"><div role="article"><div id="MSG_90_FROM" role="heading" aria-level="3">Per Holm&lt;per.holm@region.example&gt;</div><div id="MSG_90_DATETIME">Mon 2026-05-25 07:00</div><div class="allowTextSelection"><div id="UniqueMessageBody_90" role="document"><div class="rps_77aa"><p>Kan någon ta rummet på torsdag?</p></div></div></div></div></div></div>
      <div popover="auto" role="dialog"><div id="MSG_91_FROM" role="heading">Annan Person&lt;annan@acme.example&gt;</div><div id="UniqueMessageBody_91" role="document">Titta in i nästa mejl</div></div></div>`,
    ),
  })),
  scene('redesign-sender-in-pieces', read(), (pen) => ({
    html: shell(
      pen,
      `<div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer"><div><div id="CONV_:r7:_SUBJECT" role="heading" aria-level="1"><bdi>Inbjudan: </bdi><bdi>kvällsmöte om hjärtsvikt</bdi></div></div>
      <div aria-expanded="true"><div class="wide-content-host"><div>${persona(pen, 'Eva Ek')}<div id="MSG_:r9:_FROM" role="heading" aria-level="3"><div><span>Eva Ek</span><span><span>&lt;</span><span>eva.ek@acme.example</span><span>&gt;</span></span></div></div>
      ${well('MSG_:r9:_TO', marias)}${well('MSG_:r9:_CC', [anna])}<div id="MSG_:r9:_DATETIME" role="note"><span>Tue</span> <span>2026-05-26</span> <span>15:22</span></div>${tiles('MSG_:r9:_ATTACHMENTS', pen)}
      <div id="UniqueMessageBody_:rb:" role="article" class="${pen.c()} allowTextSelection"><div>${body(pen)}</div></div></div></div></div></div></div>`,
    ),
  })),
  scene(
    'redesign-header-beside',
    read({ isHeadless: true, lacking: ['sender', 'recipients', 'date'] }),
    (pen) => ({
      html: shell(
        pen,
        `<div id="ReadingPaneContainerId"><div id="ItemReadingPaneContainer"><div data-app-section="ItemContainer"><div id="MSG_12_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div>
      <div class="wide-content-host" style="display:flex"><div class="${pen.c()}"><div class="allowTextSelection"><div id="UniqueMessageBody_12" role="document" aria-label="${pen.say('Message body')}">${body(pen)}</div></div></div><aside class="${pen.c()}">${header(pen, 'MSG_12')}</aside></div></div></div></div>`,
      ),
    }),
  ),
  scene('redesign-no-containers', read({ lacking: ['pane', 'card'] }), (pen) => ({
    html: `<div id="root"><div class="${pen.c()}">${listOf(pen)}</div><div class="${pen.c()}"><div class="${pen.c()}"><div><span id="CONV_1_SUBJECT"><span title="${subject}">${subject}</span></span></div><div>${header(pen, 'MSG_1')}<div><div id="UniqueMessageBody_1">${body(pen)}</div></div></div></div></div><div class="${pen.c()}"><div id="MyDay">17.00 Tandläkare</div></div></div>`,
  })),
  scene('redesign-no-body-id', read({ unusual: ['body'] }), (pen) => ({
    html: shell(
      pen,
      `<div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer"><div data-app-section="ConversationContainer"><div id="CONV_8_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div>
      <div aria-expanded="true"><div class="wide-content-host">${header(pen, 'MSG_8')}<div role="note">${pen.say('You do not often get mail from')} eva.ek@acme.example</div><div class="${pen.c()}"><div role="document" tabindex="0"><div class="${pen.c()}">${body(pen)}</div></div></div></div></div></div></div></div>`,
    ),
  })),
  scene('redesign-mails-in-tabs', read(), (pen) => ({
    html: shell(
      pen,
      `<div role="tablist"><button role="tab" id="t1" aria-selected="false">Lokalen</button><button role="tab" id="t2" aria-selected="true">${subject}</button></div>
      <div role="tabpanel" aria-labelledby="t1" inert aria-hidden="true" style="visibility:hidden"><div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer"><div id="CONV_1_SUBJECT" role="heading" aria-level="2"><span title="Lokalen">Lokalen</span></div><div aria-expanded="true"><div class="wide-content-host"><div id="MSG_1_FROM" role="heading" aria-level="3">Per Holm&lt;per.holm@region.example&gt;</div><div id="MSG_1_DATETIME">Mon 2026-05-25 07:00</div><div id="UniqueMessageBody_1" role="document"><div class="rps_1a1a">Vem bokade lokalen?</div></div></div></div></div></div></div>
      <div role="tabpanel" aria-labelledby="t2"><div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer"><div id="CONV_2_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div><div aria-expanded="true"><div class="wide-content-host">${header(pen, 'MSG_2')}<div id="UniqueMessageBody_2" role="document" class="allowTextSelection">${body(pen)}</div></div></div></div></div></div>`,
    ),
  })),
  scene('redesign-custom-elements', read(), (pen) => ({
    path: '/mail/1/AAMkAGI1/id/AAQkAGI1',
    html: `<owa-app><owa-nav role="navigation"></owa-nav><owa-split id="${pen.say('Skip to message')}-region" role="main"><owa-list role="grid" id="MailList" aria-label="${pen.say('Message list')}"><owa-row role="row" data-convid="AAQk0" aria-selected="true"><owa-cell role="gridcell" title="per.holm@region.example">Per Holm</owa-cell><owa-cell role="gridcell" class="allowTextSelection">Vem bokade lokalen? Jag behöver den på torsdag.</owa-cell></owa-row></owa-list>
     <owa-reading-pane id="ReadingPaneContainerId"><owa-conversation id="ConversationReadingPaneContainer"><owa-title id="CONV_3_SUBJECT" role="heading" aria-level="2"><owa-text title="${subject}">${subject}</owa-text></owa-title><owa-message aria-expanded="true">${header(pen, 'MSG_3')}<owa-body id="UniqueMessageBody_3" role="document" aria-live="polite">${body(pen)}</owa-body></owa-message><owa-message aria-expanded="false"><owa-text id="MSG_2_FROM">Gunilla Berg</owa-text><owa-text>Jag kan inte.</owa-text></owa-message></owa-conversation></owa-reading-pane></owa-split></owa-app>`,
  })),
  scene('redesign-chat-thread', { kind: 'unreadable', missing: ['several-open'] }, (pen) => ({
    html: shell(
      pen,
      `<div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer"><div id="CONV_5_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div><div role="log">
      <div role="listitem" class="${pen.c()}">${header(pen, 'MSG_51')}<div id="UniqueMessageBody_51" role="document">${body(pen)}</div></div>
      <div role="listitem" class="${pen.c()}"><div id="MSG_52_FROM" role="heading">Gunilla Berg</div><div id="MSG_52_DATETIME">Wed 2026-05-27 08:04</div><div id="UniqueMessageBody_52" role="document"><div class="rps_0b0b"><p>Ska vi gå?</p></div></div></div>
      <div role="listitem" class="${pen.c()}"><div id="MSG_53_FROM" role="heading">${pen.say('You')}</div><div id="MSG_53_DATETIME">Wed 2026-05-27 09:10</div><div id="UniqueMessageBody_53" role="document"><div class="rps_0c0c"><p>Jag frågar chefen.</p></div></div></div></div></div></div>`,
    ),
  })),
  scene(
    'redesign-bare',
    read({
      message: { to: [], cc: [], attachments: [] },
      lacking: ['pane', 'card', 'recipients', 'attachments'],
    }),
    (pen) => ({
      html: `<div dir="rtl"><div><div class="${pen.c()}"><div><b id="CONV_6_SUBJECT">\u200f${subject}</b></div><div><div><b id="MSG_6_FROM">\u200f${sender}</b></div><div><p id="MSG_6_DATETIME">\u200f${dateText}</p></div><div id="MSG_6_TO">${marias.map((one) => `<u>${one}</u>`).join('; ')}</div><div id="MSG_6_CC"><u>${anna}</u></div><div id="MSG_6_ATTACHMENTS"></div><ul><li><a title="program.pdf">program.pdf</a> <i title="205 KB">205 KB</i></li><li><a title="karta över vägen.docx">karta över vägen.docx</a> <i title="205 KB">205 KB</i></li></ul><div><div id="UniqueMessageBody">${invitationHtml}</div></div></div></div></div></div>`,
    }),
  ),
  scene('redesign-aside-with-mail', read({ others: 1 }), (pen) => ({
    html: shell(
      pen,
      `<div id="ReadingPaneContainerId"><div id="ItemReadingPaneContainer"><div id="MSG_21_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div>${header(pen, 'MSG_21')}<div id="UniqueMessageBody_21" role="document">${body(pen)}</div></div></div>
      <aside class="${pen.c()}"><h2>${pen.say('More from this sender')}</h2><div id="MSG_92_FROM">Eva Ek&lt;eva.ek@acme.example&gt;</div><div id="MSG_92_DATETIME">Mon 2026-05-25 07:00</div><div id="UniqueMessageBody_92" role="document"><div class="rps_77ab"><p>Tack för senast! Middag på torsdag?</p></div></div></aside>`,
    ),
  })),
  scene('redesign-native-dialog', read(), (pen) => ({
    html: `${shell(
      pen,
      `<div id="ReadingPaneContainerId"><div id="ItemReadingPaneContainer"><div id="MSG_22_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div>${header(pen, 'MSG_22')}<div id="UniqueMessageBody_22" role="document">${body(pen)}</div></div></div>`,
    )}<dialog open><h2>Annan Person</h2><div id="MSG_93_FROM">Annan Person&lt;annan@acme.example&gt;</div><div id="UniqueMessageBody_93" role="document"><div class="rps_77ac"><p>Förhandsvisning av ett annat mejl</p></div></div></dialog>`,
  })),
  scene('redesign-body-in-frame', { kind: 'unreadable', missing: ['body'] }, (pen) => ({
    html: shell(
      pen,
      `<div id="ReadingPaneContainerId"><div id="ItemReadingPaneContainer"><div id="MSG_23_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div>${header(pen, 'MSG_23')}<div id="UniqueMessageBody_23" role="document"><div class="rps_77ad"><iframe sandbox srcdoc="<p>Middag och vin ingår.</p>" title="${pen.say('Message body')}"></iframe></div></div></div></div>`,
    ),
  })),
  scene('redesign-body-drawn', { kind: 'unreadable', missing: ['body'] }, (pen) => ({
    html: shell(
      pen,
      `<div id="ReadingPaneContainerId"><div id="ItemReadingPaneContainer"><div id="MSG_24_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div>${header(pen, 'MSG_24')}<div id="UniqueMessageBody_24" role="document"><owa-mail-body></owa-mail-body></div></div></div>`,
    ),
  })),
  scene('redesign-body-in-pieces', { kind: 'unreadable', missing: ['several-open'] }, (pen) => ({
    html: shell(
      pen,
      `<div id="ReadingPaneContainerId"><div id="ItemReadingPaneContainer"><div id="MSG_25_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div>${header(pen, 'MSG_25')}<div><div id="UniqueMessageBody_25" role="document">${body(pen)}</div><div id="UniqueMessageBody_25_1" role="document"><div class="rps_77ae"><p>Och sedan följer vin.</p></div></div></div></div></div>`,
    ),
  })),
  scene(
    'redesign-quoted-card',
    read({ isHeadless: true, lacking: ['card', 'sender', 'recipients', 'date'] }),
    (pen) => ({
      html: shell(
        pen,
        `<div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer"><div id="CONV_26_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div><div aria-expanded="true"><div class="wide-content-host">${header(pen, 'MSG_26')}<div id="UniqueMessageBody_26" role="document">${body(pen)}</div>
      <div aria-expanded="false"><div id="MSG_25_FROM" role="heading">Per Holm&lt;per.holm@region.example&gt;</div><div id="MSG_25_DATETIME">Mon 2026-05-25 07:00</div><div>Kan någon ta rummet?</div></div></div></div></div></div>`,
      ),
    }),
  ),
];

const marias = ['Maria Thorsell&lt;maria.thorsell@region.example&gt;', 'Hjärtmottagningen'];
const anna = 'Chefen, Anna&lt;anna@region.example&gt;';

/** The list of mails in a redesigned page: another mail is the selected one already. */
function listOf({ say, c }: Pen): string {
  return `<nav class="${c()}"><ul role="listbox" aria-label="${say('Message list')}"><li role="option" data-convid="AAQk1" data-focusable-row="true" aria-selected="true"><span title="per.holm@region.example">Per Holm</span><span>Lokalen</span></li></ul></nav>`;
}

function pills(persons: readonly string[]): string {
  return persons.map((one, index) => `<span data-lpc-hover-target-id="r${index}">${one}</span>`).join('');
}

function body({ random }: Pen): string {
  return `<div class="rps_${random.hex()}">${invitationHtml}</div>`;
}
