import type { Say } from './labels.ts';
import type { Random } from './random.ts';

/**
 * How Outlook wraps a mail: one element (i), the id on the inner of two (ii, iii), no id (iv, vi; `vi-bare` without
 * the usual wrapper of the sanitised mail), or drawn elsewhere while the card's own place stays empty (v).
 */
export type Layout = 'i' | 'ii' | 'iii' | 'iv' | 'v' | 'vi' | 'vi-bare';

/** The body's markup in the card, and what stands outside of it at the end of the conversation. */
export function bodyMarkup(
  content: string,
  layout: Layout,
  number: number,
  random: Random,
  say: Say,
): { readonly inCard: string; readonly elsewhere: string } {
  const label = `aria-label="${say('Message body')}"`;
  const mail = `<div class="rps_${random.hex()}">${content}</div>`;
  const filler = random.filler();
  const id = `UniqueMessageBody_${number}`;
  const inCard = (markup: string) => ({ inCard: markup, elsewhere: '' });
  switch (layout) {
    case 'i':
      return inCard(
        `<div id="UniqueMessageBody" class="${filler} allowTextSelection" tabindex="-1" role="document" ${label}><div>${mail}</div></div>`,
      );
    case 'ii':
      return inCard(
        `<div class="customScrollBar ${filler} allowTextSelection"><div id="${id}" class="${filler}" tabindex="0" role="document" aria-live="polite" ${label}><div visibility="visible"><style>.${filler}{}</style>${mail}</div></div></div>`,
      );
    case 'iii':
      return inCard(
        `<div role="document"><div id="${id}" class="${filler} allowTextSelection" tabindex="0" ${label}><div class="${filler}">${mail}</div></div></div>`,
      );
    case 'iv':
      return inCard(
        `<div role="region" tabindex="-1" ${label} class="${filler} allowTextSelection"><div visiblity="visible">${mail}</div></div>`,
      );
    case 'v':
      return {
        inCard: '<div data-test-id="mailMessageBodyContainer"></div>',
        elsewhere: `<div data-test-id="mailMessageBodyContainer"><div role="document"><div id="${id}" class="${filler}" ${label}>${mail}</div></div></div>`,
      };
    case 'vi':
    case 'vi-bare':
      return inCard(
        `<div data-test-id="mailMessageBodyContainer"><div role="document" class="${filler}" ${label}>${layout === 'vi' ? mail : content}</div></div>`,
      );
  }
}
