import browser from 'webextension-polyfill';
import type { Shape } from '../channel.ts';
import { limitReturns } from './limit-returns.ts';

/** Our one element in the page: a host with a closed shadow root that holds the panel's own frame. */
export interface Frame {
  /**
   * Sizes the frame, makes it when it is first needed and takes it away for `none`. A panel is `width` pixels wide, and
   * takes the focus unless it opens still.
   */
  readonly setShape: (shape: Shape, width?: number, isStill?: boolean) => void;
  readonly hide: () => void;
  readonly reveal: () => void;
  /** After closing, once the handle has been drawn: the focus goes to where it was before the panel opened. */
  readonly giveBackFocus: () => void;
  /** True for our host, whose changes are none of the page's. */
  readonly owns: (node: Node) => boolean;
}

/**
 * Our frame takes no style over from the page, so being hidden does not reach into it; and were it hidden it would lose
 * the focus, and the next key would be Outlook's. What is transparent keeps both.
 */
const unseen = { opacity: '0', 'pointer-events': 'none' };
const seen = { opacity: '1', 'pointer-events': 'auto' };
const handleWidth = 44;
const handleHeight = 136;
const narrowWindow = 640;

/**
 * A frame for this document, with `layer` beneath it in our element. Nothing is in the page before the first shape other
 * than `none`.
 */
export function makeFrame(document: Document, layer: Element): Frame {
  let host: HTMLElement | undefined;
  let iframe: HTMLIFrameElement | undefined;
  let shape: Shape = 'none';
  let panelWidth = 384;
  let focusBefore: Element | null = null;
  /** What gets the focus back when the handle, which takes it from the panel, has been drawn. */
  let focusDue: HTMLElement | undefined;
  let taken: MutationObserver | undefined;

  const view = document.defaultView;
  const mayReturn = limitReturns(() => performance.now());
  const put = () => {
    [host, iframe] = mount(document, layer);
    taken = new MutationObserver(putBack);
    taken.observe(document.documentElement, { childList: true });
    view?.addEventListener('resize', resize);
  };
  /** The page has taken our element away: it comes back, and is shown when the panel has drawn anew. */
  const putBack = () => {
    if (!host || host.isConnected || !mayReturn()) return;
    remove();
    put();
    resize();
  };
  const remove = () => {
    taken?.disconnect();
    view?.removeEventListener('resize', resize);
    host?.remove();
    host = undefined;
    iframe = undefined;
  };
  const resize = () => host && style(host, boxOf(shape, panelWidth, document));

  return {
    setShape(next, width = panelWidth, isStill) {
      const opens = next === 'panel' && shape !== 'panel';
      const closes = next !== 'panel' && shape === 'panel';
      const hasFocus = host !== undefined && document.activeElement === host;
      shape = next;
      panelWidth = width;
      if (opens) focusBefore = document.activeElement;
      if (opens) focusDue = undefined;
      if (next === 'none') remove();
      else {
        if (!host) put();
        putBack();
        resize();
        if (opens && !isStill) iframe?.focus({ preventScroll: true });
      }
      // Who has gone elsewhere in the meantime stays there.
      if (!closes || !hasFocus || !(focusBefore instanceof HTMLElement)) return;
      if (next === 'none') focusBefore.focus({ preventScroll: true });
      else focusDue = focusBefore;
    },
    hide: () => host && style(host, unseen),
    reveal: () => host && style(host, seen),
    giveBackFocus() {
      focusDue?.focus({ preventScroll: true });
      focusDue = undefined;
    },
    owns: (node) => node === host,
  };
}

function mount(document: Document, layer: Element): [HTMLElement, HTMLIFrameElement] {
  const host = document.createElement('div');
  style(host, { all: 'initial', position: 'fixed', 'z-index': '2147483646', ...unseen });
  const iframe = document.createElement('iframe');
  iframe.src = browser.runtime.getURL('extension/panel/panel.html');
  iframe.title = 'Samverkanskoll';
  iframe.allow = 'clipboard-write *';
  const box = { display: 'block', border: '0', width: '100%', height: '100%' };
  style(iframe, { all: 'initial', ...box, position: 'relative', 'pointer-events': 'inherit' });
  host.attachShadow({ mode: 'closed' }).append(layer, iframe);
  document.documentElement.append(host);
  return [host, iframe];
}

/** Inline and important: no sheet of the page outweighs it. */
function style(element: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}

function boxOf(shape: Shape, panelWidth: number, document: Document): Record<string, string> {
  if (shape === 'handle') {
    const box = { width: `${handleWidth}px`, height: `${handleHeight}px` };
    return { ...box, display: 'block', top: '30%', right: '0', bottom: 'auto', left: 'auto' };
  }
  const isNarrow = (document.defaultView?.innerWidth ?? 0) < narrowWindow;
  const width = isNarrow ? '100%' : `${panelWidth}px`;
  return { width, height: '100%', display: 'block', top: '0', right: '0', bottom: '0', left: 'auto' };
}
