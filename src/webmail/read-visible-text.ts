import { type LaidOut, layOut, type Tree } from '../mail/lay-out.ts';
import { lookAt } from '../mail/look.ts';

/** Reads what a reader sees inside an element of the page, by its computed styles. Changes nothing. */
export function readVisibleText(root: Element): LaidOut<Node> {
  const view = root.ownerDocument.defaultView;
  const tree: Tree<Node> = {
    children: (node) => node.childNodes,
    tag: (node) => (isElement(node) ? node.localName.toLowerCase() : undefined),
    text: (node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : undefined),
    attribute: (node, name) => (isElement(node) ? (node.getAttribute(name) ?? undefined) : undefined),
    look: (node, tag, around) => {
      const style = isElement(node) ? view?.getComputedStyle(node) : undefined;
      return lookAt((property) => style?.getPropertyValue(property) ?? '', tag, around);
    },
  };
  return layOut(tree, root);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
