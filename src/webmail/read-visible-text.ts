import { toColor } from '../mail/color.ts';
import { type LaidOut, layOutInSteps, type Tree } from '../mail/lay-out.ts';
import { type Look, lookAt, plainLook } from '../mail/look.ts';

/**
 * Reads what a reader sees inside an element of the page, by its computed styles. Changes nothing. Pauses after every
 * few nodes, so that whoever asks can let the page have its turn. What no screening reads of a huge mail is left.
 */
export function readVisibleText(root: Element): Generator<void, LaidOut<Node>> {
  const view = root.ownerDocument.defaultView;
  const frame = root.getBoundingClientRect();
  const lookOf = (element: Element, tag: string, around: Look): Look => {
    const style = view?.getComputedStyle(element);
    const look = lookAt((name) => (left.has(name) ? '' : (style?.getPropertyValue(name) ?? '')), tag, around);
    const isMoved = /absolute|fixed|relative/.test(style?.position ?? '');
    return isMoved && isOutside(element.getBoundingClientRect(), frame) ? { ...look, gone: true } : look;
  };
  const tree: Tree<Node> = {
    children: (node) => node.childNodes,
    tag: (node) => (isElement(node) ? node.localName.toLowerCase() : undefined),
    text: (node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : undefined),
    attribute: (node, name) => (isElement(node) ? (node.getAttribute(name) ?? undefined) : undefined),
    look: (node, tag, around) => (isElement(node) ? lookOf(node, tag, around) : around),
  };
  return layOutInSteps(tree, root, enough, { ...plainLook, background: backgroundBehind(root) });
}

/** Characters: twice what any screening reads, white space of the source included. */
const enough = 120_000;

/**
 * What a computed style need not be asked. It has some properties in parts alone or not at all, and putting the parts
 * together would take most of the time; where a moved element really lies is seen from its box.
 */
const left = new Set(['background', 'font', 'mso-hide', 'left', 'top', 'right', 'bottom']);

/** Before or above the mail, or far behind its right edge: nobody scrolls there. */
function isOutside(box: DOMRect, frame: DOMRect): boolean {
  return box.right < frame.left - 1 || box.bottom < frame.top - 1 || box.left > frame.right + 900;
}

/** The colour that lies behind an element; undefined where a picture does. A page without any is white. */
function backgroundBehind(element: Element): Look['background'] {
  const view = element.ownerDocument.defaultView;
  for (let behind: Element | null = element; behind; behind = behind.parentElement) {
    const style = view?.getComputedStyle(behind);
    if (/url\(|gradient/.test(style?.backgroundImage ?? '')) return undefined;
    const color = toColor(style?.backgroundColor ?? '');
    if (color !== undefined && color !== 'transparent') return color;
  }
  return [255, 255, 255];
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
