import { inHtml } from './html-text.ts';
import type { Say } from './labels.ts';
import { bodyMarkup, type Layout } from './outlook-body.ts';
import type { Random } from './random.ts';

/** One mail as a page shows it. */
export interface PageMail {
  readonly subject: string;
  /** As Outlook writes it: `Name<address>` or `Name`. */
  readonly from: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  /** How many more recipients Outlook folds away. */
  readonly folded?: number;
  readonly date?: string;
  readonly attachments?: readonly string[];
  readonly content: string;
  /** Folded to its sender, time and a line of preview. `with-sender` keeps the sender's own heading. */
  readonly expanded?: boolean | 'with-sender';
  /** Stands on the message's card, such as `id="focused"`. */
  readonly cardAttributes?: string;
  /** Markup between headers and body, and below the body within the card. */
  readonly aboveBody?: string;
  readonly belowBody?: string;
}

export type View = 'conversation' | 'item';

/** A mail's card, and what of it Outlook draws outside of the card. */
export function cardMarkup(
  mail: PageMail,
  number: number,
  options: { readonly view: View; readonly layout: Layout },
  random: Random,
  say: Say,
): { readonly card: string; readonly elsewhere: string } {
  const { view, layout } = options;
  const id = `MSG_${number}`;
  const name = inHtml(mail.from.replace(/<.*/, ''));
  const persona = `<div role="button" aria-haspopup="dialog" tabindex="0" aria-label="${say('Opens card for')} ${name}" data-lpc-hover-target-id="lpc-${number}"><span id="avatar-r${number}" role="img" aria-label="${name}"></span></div>`;
  const sender = `<div id="${id}_FROM" role="heading" aria-level="3" class="${random.filler()}"><span role="region"><span aria-label="${say('From')}: ${name}" tabindex="0"><span>\u200e${inHtml(mail.from)}</span></span></span></div>`;
  if (mail.expanded === false || mail.expanded === 'with-sender') {
    const heading = mail.expanded === false ? `<span>${name}</span>` : sender;
    const time = `<div data-testid="SentReceivedSavedTime">${mail.date ?? ''}</div>`;
    return {
      card: `<div aria-expanded="false"><div class="wide-content-host">${persona}${heading}${time}<div>${say('Preview of the mail')}</div></div></div>`,
      elsewhere: '',
    };
  }
  const subject = inHtml(mail.subject);
  const heading = `<div id="${id}_SUBJECT" role="heading" aria-level="2"><span title="${subject}">${subject}</span></div>`;
  const body = bodyMarkup(mail.content, layout, number, random, say);
  const inner =
    (view === 'item' ? heading : '') +
    `<div class="allowTextSelection infoBarDivClass"><div aria-live="polite"><div>${say('Blocked content')}</div><button>${say('Trust sender')}</button></div></div>` +
    persona +
    sender +
    `<div role="toolbar" aria-label="${say('Message actions')}">${replyButtons(say)}</div>` +
    well(`${id}_TO`, mail.to ?? [], mail.folded ?? 0, say) +
    well(`${id}_CC`, mail.cc ?? [], 0, say) +
    (mail.date === undefined
      ? ''
      : `<div id="${id}_DATETIME" role="heading" aria-level="3"><div data-testid="SentReceivedSavedTime">\u200f${mail.date}</div></div>`) +
    files(id, mail.attachments ?? [], say) +
    (mail.aboveBody ?? '') +
    body.inCard +
    `<div role="toolbar" aria-label="${say('Quick actions')}">${replyButtons(say)}</div>` +
    (mail.belowBody ?? '');
  const host = `<div class="wide-content-host"><div tabindex="-1" aria-label="${say('Email message')}" ${mail.cardAttributes ?? ''}>${inner}</div></div>`;
  return {
    card: view === 'item' ? host : `<div aria-expanded="true">${host}</div>`,
    elsewhere: body.elsewhere,
  };
}

function replyButtons(say: Say): string {
  return ['Reply', 'ReplyAll', 'Forward']
    .map(
      (name) =>
        `<button role="menuitem" aria-label="${say(name)}"><i data-icon-name="Arrow${name}Regular"></i></button>`,
    )
    .join('');
}

function well(id: string, people: readonly string[], folded: number, say: Say): string {
  if (people.length === 0) return '';
  const pills = people
    .map((person, at) => `<span data-lpc-hover-target-id="lpc-${id}-${at}">${inHtml(person)};</span>`)
    .join('');
  const others =
    folded > 0 ? `<button id="plusOthers_${id.slice(4, -3)}">+${folded} ${say('others')}</button>` : '';
  return `<div id="${id}" role="heading" aria-level="3"><span>${say('To')}:</span><div data-testid="RecipientWell" aria-readonly="true">${pills}${others}</div></div>`;
}

function files(id: string, names: readonly string[], say: Say): string {
  if (names.length === 0) return '';
  const tiles = names
    .map(
      (name) =>
        `<div role="option" tabindex="0" aria-label="${name} ${say('Open')} 205 KB"><div draggable="true"><i data-icon-name="pdf20_svg"></i><div title="${name}">${name}</div><div title="205 KB">205 KB</div><button aria-label="${say('More actions')}" aria-haspopup="true"></button></div></div>`,
    )
    .join('');
  return `<div id="${id}_ATTACHMENTS" role="heading" aria-level="3">${say('Attachments')}</div><div role="listbox" aria-label="${say('Attachments')}"><div class="av-container">${tiles}</div></div>`;
}
