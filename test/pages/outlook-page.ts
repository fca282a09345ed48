import { inHtml } from './html-text.ts';
import { type Labels, type Say, sayIn } from './labels.ts';
import type { Layout } from './outlook-body.ts';
import { cardMarkup, type PageMail, type View } from './outlook-card.ts';
import { type Random, seeded } from './random.ts';

export type { Labels } from './labels.ts';
export type { Layout } from './outlook-body.ts';
export type { PageMail, View } from './outlook-card.ts';

export interface PageOptions {
  readonly layout?: Layout;
  readonly view?: View;
  readonly labels?: Labels;
  readonly seed?: number;
  /** Further markup in the reading pane, before and after the messages. */
  readonly before?: string;
  readonly after?: string;
  /** Further markup beside the reading pane. */
  readonly beside?: string;
  /** `copilot` puts a summary and a second heading with the subject below the conversation’s own. */
  readonly copilot?: boolean;
  /** A window of its own, without list and navigation, drawn from the one that opened it. */
  readonly popOut?: boolean;
}

/** The markup of Outlook's page with these mails open, classes and counters different for every seed. */
export function outlookPage(mails: readonly PageMail[], options: PageOptions = {}): string {
  const { view = 'conversation', layout = 'ii', labels = 'en', seed = 7 } = options;
  const random = seeded(seed);
  const say = sayIn(labels, random);
  const pane = view === 'item' ? 'ItemReadingPaneContainer' : 'ConversationReadingPaneContainer';
  const section = view === 'item' ? 'ItemContainer' : 'ConversationContainer';
  const cards = mails.map((mail, at) => cardMarkup(mail, seed + at, { view, layout }, random, say));
  const heading = view === 'conversation' ? conversationHeading(mails[0], options, random, say) : '';
  const shown =
    `<div id="${pane}"><div data-app-section="${section}">${options.before ?? ''}${heading}` +
    `<div aria-label="${say(`${mails.length} messages`)}">${cards.map(({ card }) => card).join('')}</div>` +
    `${cards.map(({ elsewhere }) => elsewhere).join('')}${options.after ?? ''}</div></div>`;
  if (options.popOut) return `<div id="_owa_projection_root">${shown}${options.beside ?? ''}</div>`;
  return shell(mails, shown + templateTrap(say), options, random, say);
}

/** The page with nothing in its reading pane but this markup. */
export function emptyPage(inPane: string, options: PageOptions = {}): string {
  const { labels = 'en', seed = 7 } = options;
  const random = seeded(seed);
  return shell([], inPane, options, random, sayIn(labels, random));
}

function shell(
  mails: readonly PageMail[],
  inPane: string,
  options: PageOptions,
  random: Random,
  say: Say,
): string {
  return (
    `<div id="app"><div role="banner" id="O365_NavHeader"><button id="O365_MainLink_Me" aria-label="${say('Account manager for')} Karin Almgren"></button></div>` +
    `<div role="navigation" data-app-section="NavigationPane"><div role="tree"><div id="primaryMailboxRoot_${random.hex()}" role="treeitem" title="karin.almgren@region.example"></div></div></div>` +
    `<div role="region" data-app-section="Ribbon"><div role="tablist"><button role="tab" aria-selected="true" aria-expanded="true">${say('Home')}</button></div></div>` +
    `${list(mails, random, say)}<div id="${say('Skip to message')}-region" role="main" aria-label="${say('Reading Pane')}">` +
    `<div id="ReadingPaneContainerId" class="customScrollBar ${random.filler()}">${inPane}</div></div>` +
    `${options.beside ?? ''}<div data-app-section="NotificationPane"></div></div>`
  );
}

function conversationHeading(
  mail: PageMail | undefined,
  options: PageOptions,
  random: Random,
  say: Say,
): string {
  const subject = inHtml(mail?.subject ?? '');
  const copilot = options.copilot
    ? `<button>${say('Summary by Copilot')}</button><div id="copilot" role="heading" aria-level="3">${say('Summary')}</div>` +
      `<div class="allowTextSelection"><p>${say('The sender invites you to a dinner on Tuesday.')}</p></div>` +
      `<div role="heading" aria-level="3">${subject}</div>`
    : '';
  return (
    `<div id="CONV_${options.seed ?? 7}_SUBJECT" role="heading" aria-level="2" class="${random.filler()} allowTextSelection">` +
    `<div><span title="${subject}">${subject}</span></div></div>${copilot}`
  );
}

/** A hidden element that looks like a body, as Outlook keeps one. */
function templateTrap(say: Say): string {
  return `<div hidden><div aria-label="${say('Message body')}" role="document">${say('Template')}</div></div>`;
}

function list(mails: readonly PageMail[], random: Random, say: Say): string {
  const rows = mails
    .map(
      (mail, at) =>
        `<div data-index="${at}"><div id="AQAAA${random.hex()}" role="option" data-convid="AAQk${random.hex()}" aria-selected="${at === 0}" aria-label="${say('Unread')} ${inHtml(mail.subject)}"><span title="row@list.example">${inHtml(mail.from)}</span><span>${inHtml(mail.subject)}</span></div></div>`,
    )
    .join('');
  return `<div id="${say('Skip to message list')}-region" role="complementary" data-app-section="MessageList"><div id="MailList"><div role="listbox" aria-label="${say('Message list')}">${rows}</div></div></div>`;
}
