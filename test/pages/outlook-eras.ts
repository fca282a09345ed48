import { inHtml } from './html-text.ts';
import { type Labels, sayIn } from './labels.ts';
import type { PageMail } from './outlook-card.ts';
import { seeded } from './random.ts';

interface EraOptions {
  readonly labels?: Labels;
  readonly seed?: number;
}

/** A mail in the Outlook of Exchange Server 2016: ids with a dot, `autoid` attributes, headings of level 3. */
export function classicPage(
  mail: PageMail,
  options: EraOptions & { readonly popOut?: boolean } = {},
): string {
  const random = seeded(options.seed ?? 7);
  const say = sayIn(options.labels ?? 'en', random);
  const person = (text: string) =>
    `<span class="PersonaPaneLauncher"><div class="_pe_d"><span autoid="_pe_b" class="allowTextSelection">${inHtml(text.replace(/</, ' <'))};</span></div></span>`;
  const popOut = options.popOut ? ' isMessageBodyInPopout' : '';
  const message =
    `<div class="_rp_S4"><div class="_rp_o1"><div role="heading" aria-level="3">${inHtml(mail.subject)}</div></div>` +
    `<div class="_rp_d">${person(mail.from)}</div><div id="ItemHeader.ToContainer" role="heading"><div class="rpHighlightAllClass rpHighlightToClass recipientWellWrapping"><span>${say('To')}:</span>${(mail.to ?? []).map(person).join('')}</div></div>` +
    `<div role="document"><div autoid="_rp_x" id="Item.MessagePartBody"><div id="Item.MessageUniqueBody" class="rpHighlightAllClass rpHighlightBodyClass${popOut}"><div class="rps_${random.hex()}">${mail.content}</div></div></div></div></div>`;
  if (options.popOut) return `<div class="conductorContent">${message}</div>`;
  return (
    `<div><div class="_lvv_w" role="listbox" aria-label="${say('Message list')}"><div autoid="_lvv_9" data-convid="AAQk${random.hex()}"><span class="lvHighlightSubjectClass">${inHtml(mail.subject)}</span></div></div>` +
    `<div role="region" aria-label="${say('Reading Pane')}">${message}</div></div>`
  );
}

/** A mail in the Outlook of 2020: long made-up classes, no id on any header. */
export function yearsBetweenPage(mail: PageMail, options: EraOptions = {}): string {
  const random = seeded(options.seed ?? 7);
  const say = sayIn(options.labels ?? 'en', random);
  const filler = random.longFiller;
  const name = inHtml(mail.from.replace(/<.*/, ''));
  return (
    `<div class="${filler()}"><div role="region" aria-label="${say('Command toolbar')}"></div><div role="main" aria-label="${say('Reading Pane')}"><div id="ReadingPaneContainerId" class="${filler()}">` +
    `<div role="heading" aria-level="2" class="${filler()}"><span>${inHtml(mail.subject)}</span></div>` +
    `<div class="item-part ${filler()}"><div class="lpc-hoverTarget ${filler()}"><span>${name}</span></div><div class="item-header-actions" aria-label="${say('Message actions')}"></div>` +
    `<div class="${filler()} ${filler()} allowTextSelection"><div><div class="rps_${random.hex()}">${mail.content}</div></div></div></div></div></div></div>`
  );
}
