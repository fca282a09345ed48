import { seeded } from './random.ts';

/** How the body is wrapped: one element, the id on the inner one, or the id on the outer one's child. */
export type Layout = 'i' | 'ii' | 'iii';
export type View = 'conversation' | 'item';
export type Labels = 'en' | 'sv' | 'zz';

export interface PageMail {
  readonly subject: string;
  /** As Outlook writes it: `Name<address>` or `Name`. */
  readonly from: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly date?: string;
  readonly attachments?: readonly string[];
  readonly content: string;
  readonly expanded?: boolean;
  /** Stands on the message's card, such as `id="focused"`. */
  readonly cardAttributes?: string;
}

export interface PageOptions {
  readonly layout?: Layout;
  readonly view?: View;
  readonly labels?: Labels;
  readonly seed?: number;
  /** Further markup in the reading pane, before and after the messages. */
  readonly before?: string;
  readonly after?: string;
}

/** The markup of Outlook's page with these mails open, classes and counters different for every seed. */
export function outlookPage(mails: readonly PageMail[], options: PageOptions = {}): string {
  const { view = 'conversation', labels = 'en', seed = 7 } = options;
  const random = seeded(seed);
  const say = labels === 'zz' ? () => random.word() : (text: string) => swedish(text, labels);
  const pane = view === 'item' ? 'ItemReadingPaneContainer' : 'ConversationReadingPaneContainer';
  const section = view === 'item' ? 'ItemContainer' : 'ConversationContainer';
  const subject = inHtml(mails[0]?.subject ?? '');
  const heading =
    view === 'conversation'
      ? `<div id="CONV_${seed}_SUBJECT" role="heading" aria-level="2" class="${random.filler()} allowTextSelection">` +
        `<div><span title="${subject}">${subject}</span></div></div><button>${say('Summary by Copilot')}</button>` +
        `<div id="copilot" role="heading" aria-level="3">${say('Summary')}</div>`
      : '';
  const cards = mails.map((mail, at) => card(mail, seed + at, options, random, say)).join('');
  return (
    `<div id="app"><div role="banner" id="O365_NavHeader"></div>${list(mails, random, say)}` +
    `<div id="${say('Skip to message')}-region" role="main" aria-label="${say('Reading Pane')}">` +
    `<div id="ReadingPaneContainerId" class="customScrollBar ${random.filler()}"><div id="${pane}">` +
    `<div data-app-section="${section}">${options.before ?? ''}${heading}` +
    `<div aria-label="${say(`${mails.length} messages`)}">${cards}</div>${options.after ?? ''}</div></div></div></div>` +
    `<div hidden><div aria-label="${say('Message body')}" role="document">${say('Template')}</div></div></div>`
  );
}

type Random = ReturnType<typeof seeded>;
type Say = (text: string) => string;

function card(mail: PageMail, number: number, options: PageOptions, random: Random, say: Say): string {
  const { view = 'conversation', layout = 'ii' } = options;
  const id = `MSG_${number}`;
  const isOpen = mail.expanded !== false;
  const name = inHtml(mail.from.replace(/<.*/, ''));
  const sender = `<div role="button" aria-haspopup="dialog" tabindex="0" aria-label="${say('Opens card for')} ${name}" data-lpc-hover-target-id="lpc-${number}"><span id="avatar-r${number}" role="img" aria-label="${name}"></span></div>`;
  if (!isOpen) {
    return `<div aria-expanded="false"><div class="wide-content-host">${sender}<span>${name}</span><div data-testid="SentReceivedSavedTime">${mail.date ?? ''}</div><div>${say('Preview')}</div></div></div>`;
  }
  const subject =
    view === 'item'
      ? `<div id="${id}_SUBJECT" role="heading" aria-level="2"><span title="${inHtml(mail.subject)}">${inHtml(mail.subject)}</span></div>`
      : '';
  const inner =
    subject +
    `<div class="allowTextSelection infoBarDivClass"><div aria-live="polite"><div>${say('Blocked content')}</div><button>${say('Trust sender')}</button></div></div>` +
    sender +
    `<div id="${id}_FROM" role="heading" aria-level="3" class="${random.filler()}"><span role="region"><span aria-label="${say('From')}: ${name}" tabindex="0"><span>\u200e${inHtml(mail.from)}</span></span></span></div>` +
    `<div role="toolbar" aria-label="${say('Message actions')}"><button role="menuitem"><i data-icon-name="ArrowReplyRegular"></i></button></div>` +
    well(`${id}_TO`, mail.to ?? [], say) +
    well(`${id}_CC`, mail.cc ?? [], say) +
    (mail.date === undefined
      ? ''
      : `<div id="${id}_DATETIME" role="heading" aria-level="3"><div data-testid="SentReceivedSavedTime">\u200f${mail.date}</div></div>`) +
    files(id, mail.attachments ?? [], say) +
    body(mail.content, layout, number, random, say) +
    `<div role="toolbar" aria-label="${say('Quick actions')}"><button>${say('Reply')}</button></div>`;
  const host = `<div class="wide-content-host"><div tabindex="-1" aria-label="${say('Email message')}" ${mail.cardAttributes ?? ''}>${inner}</div></div>`;
  return view === 'item' ? host : `<div aria-expanded="true">${host}</div>`;
}

function well(id: string, people: readonly string[], say: Say): string {
  if (people.length === 0) return '';
  const pills = people
    .map((person, at) => `<span data-lpc-hover-target-id="lpc-${id}-${at}">${inHtml(person)};</span>`)
    .join('');
  return `<div id="${id}" role="heading" aria-level="3"><span>${say('To')}:</span><div data-testid="RecipientWell" aria-readonly="true">${pills}</div></div>`;
}

function files(id: string, names: readonly string[], say: Say): string {
  if (names.length === 0) return '';
  const tiles = names
    .map(
      (name) =>
        `<div role="option" tabindex="0" aria-label="${name} ${say('Open')} 205 KB"><div draggable="true"><i data-icon-name="pdf20_svg"></i><div title="${name}">${name}</div><div title="205 KB">205 KB</div><button aria-label="${say('More actions')}"></button></div></div>`,
    )
    .join('');
  return `<div id="${id}_ATTACHMENTS" role="heading" aria-level="3">${say('Attachments')}</div><div role="listbox"><div class="av-container">${tiles}</div></div>`;
}

function body(content: string, layout: Layout, number: number, random: Random, say: Say): string {
  const label = `aria-label="${say('Message body')}"`;
  const mail = `<div class="rps_${random.hex()}">${content}</div>`;
  const filler = random.filler();
  if (layout === 'i') {
    return `<div id="UniqueMessageBody" class="${filler} allowTextSelection" tabindex="-1" role="document" ${label}><div>${mail}</div></div>`;
  }
  if (layout === 'ii') {
    return `<div class="customScrollBar ${filler} allowTextSelection"><div id="UniqueMessageBody_${number}" class="${filler}" tabindex="0" role="document" aria-live="polite" ${label}><div visibility="visible"><style>.${filler}{}</style>${mail}</div></div></div>`;
  }
  return `<div role="document"><div id="UniqueMessageBody_${number}" class="${filler} allowTextSelection" tabindex="0" ${label}><div class="${filler}">${mail}</div></div></div>`;
}

function list(mails: readonly PageMail[], random: Random, say: Say): string {
  const rows = mails
    .map(
      (mail, at) =>
        `<div data-index="${at}"><div id="AQAAA${random.hex()}" role="option" data-convid="AAQk${random.hex()}" aria-selected="${at === 0}" aria-label="${say('Unread')} ${inHtml(mail.subject)}"><span title="row@list.example">${inHtml(mail.from)}</span><span>${inHtml(mail.subject)}</span></div></div>`,
    )
    .join('');
  return `<div role="complementary" data-app-section="MessageList"><div id="MailList"><div role="listbox" aria-label="${say('Message list')}">${rows}</div></div></div>`;
}

const swedishLabels: Readonly<Record<string, string>> = {
  'Message body': 'Meddelandetext',
  'Reading Pane': 'Läsfönster',
  'Email message': 'E-postmeddelande',
  'Message actions': 'Meddelandeåtgärder',
  From: 'Från',
  To: 'Till',
};

function swedish(text: string, labels: Labels): string {
  return labels === 'sv' ? (swedishLabels[text] ?? text) : text;
}

function inHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
