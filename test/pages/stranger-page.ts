import { inHtml } from './html-text.ts';
import type { Say } from './labels.ts';
import type { Random } from './random.ts';
import { invitationRead } from './scene-mails.ts';

/** What a page is written with. */
export interface Pen {
  readonly say: Say;
  readonly random: Random;
  /** A class that means nothing. */
  readonly c: () => string;
}

/** The invitation's subject, as it stands in HTML. */
export const subject = inHtml(invitationRead.subject);
/** Its time, as Outlook writes it. */
export const dateText = 'Tue 2026-05-26 15:22';
/** Its sender, as it stands in HTML. */
export const sender = 'Eva Ek&lt;eva.ek@acme.example&gt;';

/** The page around the reading pane, whose markup is `main`. */
export function shell({ say, c }: Pen, main: string, mark = ''): string {
  return `<div id="app"><div role="banner" id="O365_NavHeader"><button id="O365_MainLink_Me" aria-label="x">Karin Almgren</button></div>
   <div data-app-section="MessageList" role="complementary"><div role="listbox" aria-label="${say('Message list')}"><div><div role="option" data-convid="AAQk1" data-focusable-row="true" aria-selected="true"><span title="eva.ek@acme.example">Eva Ek</span><span>${subject}</span></div></div></div></div>
   <div class="${c()}"><div id="${say('Skip to message')}-region" role="main" aria-label="${say('Reading Pane')}" ${mark}>${main}</div></div></div>`;
}

/** Sender, recipients, time and attachments of one mail, its ids beginning with `id`. */
export function header(pen: Pen, id: string): string {
  return `<div class="${pen.c()}">${persona(pen, 'Eva Ek')}<div><div id="${id}_FROM" role="heading" aria-level="3"><span role="region"><span aria-label="${pen.say('From')}: eva.ek@acme.example" tabindex="0"><span>${sender}</span></span></span></div></div>
   <div role="toolbar" aria-label="${pen.say('Message actions')}"><button role="menuitem"><i data-icon-name="ArrowReplyRegular"></i></button></div></div>
   <div>${well(`${id}_TO`, ['Maria Thorsell&lt;maria.thorsell@region.example&gt;', 'Hjärtmottagningen'])}${well(`${id}_CC`, ['Chefen, Anna&lt;anna@region.example&gt;'])}
   <div id="${id}_DATETIME" role="heading" aria-level="3"><div data-testid="SentReceivedSavedTime">${dateText}</div></div></div>${tiles(`${id}_ATTACHMENTS`, pen)}`;
}

/** The picture of a person, which opens a card. */
export function persona({ say, random }: Pen, name: string): string {
  return `<div role="button" aria-haspopup="dialog" tabindex="0" aria-label="${say('Opens card for')} ${name}" data-is-focusable="true" data-lpc-hover-target-id="lpc-react-target-${random.number(90)}"><span id="avatar-r${random.number(90)}" role="img" aria-label="${name}"></span></div>`;
}

/** A line of recipients. */
export function well(id: string, persons: readonly string[]): string {
  const pills = persons.map((one, index) => `<span data-lpc-hover-target-id="p${index}">${one};</span>`);
  return `<div id="${id}" role="heading" aria-level="3"><div data-testid="RecipientWell" aria-readonly="true" class="EditorClass">${pills.join('')}</div></div>`;
}

/** The list of attached files. */
export function tiles(id: string, { say, c }: Pen): string {
  const names = ['program.pdf', 'karta över vägen.docx'];
  const options = names.map(
    (name) =>
      `<div role="option" tabindex="0" aria-label="${name} ${say('Open')} 205 KB"><div draggable="true" class="${c()}"><i data-icon-name="pdf20_svg"></i><div><div title="${name}">${name}</div><div title="205 KB">205 KB</div></div><button aria-haspopup="true" aria-label="${say('More actions')}"></button></div></div>`,
  );
  return `<div><div id="${id}" role="heading" aria-level="3">2 ${say('attachments')}</div><div role="listbox" aria-label="${say('Attachments')}"><div class="av-container">${options.join('')}</div></div></div>`;
}
