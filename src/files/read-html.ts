import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { type LaidOut, layOut, type Tree } from '../mail/lay-out.ts';
import { lookAt } from '../mail/look.ts';
import { type Declarations, readDeclarations, readStyleRules, type StyleRules } from './style-rules.ts';

/** A page of HTML as its reader sees it; undefined where it is nested deeper than any mail is. */
export type ReadHtml = (LaidOut<unknown> & { readonly title: string }) | undefined;

/** Reads the visible text of an HTML source; of more than two million characters only those. */
export function readHtml(source: string): ReadHtml {
  const root = parseGuarded(source.replace(/data:[\w/+.-]+;base64,[\w+/=%\s]+/g, '').slice(0, 2_000_000));
  if (!root) return undefined;
  const rules = readStyleRules(textsOf(root, 'style'));
  const tree: Tree<Node> = {
    children: (node) => ('childNodes' in node ? node.childNodes : []),
    unshown: (node) => textWithin('content' in node ? node.content : node),
    tag: (node) => ('tagName' in node ? node.tagName : undefined),
    text: (node) => ('value' in node ? node.value : undefined),
    attribute: attributeOf,
    look: (node, tag, around) => {
      const styles = stylesOf(node, tag, rules);
      const behind = tag === 'html' ? { ...around, background: paper } : around;
      return lookAt((property) => styleValue(property, styles, node, tag), tag, behind);
    },
  };
  return { ...layOut(tree, root), title: (textsOf(root, 'title')[0] ?? '').replace(/\s+/g, ' ').trim() };
}

type Node = DefaultTreeAdapterMap['node'];

/** What every mail is written on where it says nothing else. */
const paper = [255, 255, 255] as const;

/** How much of what is not shown is looked at, to tell whether it holds words. */
const mostUnshown = 200;

function textWithin(root: Node): string {
  const waiting: Node[] = [root];
  let text = '';
  for (let left = mostUnshown; left > 0 && waiting.length > 0; left--) {
    const node = waiting.pop();
    if (!node) break;
    if ('value' in node) text += node.nodeName === '#text' ? node.value : '';
    else if ('childNodes' in node) waiting.push(...node.childNodes.slice(0, mostUnshown));
  }
  return text;
}

const deepest = 2000;
const mostElements = 300_000;

/** Parsing costs depth times length where a source is made for it; no mail comes near these bounds. */
function parseGuarded(source: string): Node | undefined {
  const refusal = new Error('nested too deep');
  let depth = 0;
  let elements = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      elements += 1;
      if (depth > deepest || elements > mostElements) throw refusal;
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    return parse(source, { treeAdapter });
  } catch (error) {
    if (error === refusal) return undefined;
    throw error;
  }
}

/** The texts of all elements of one name, such as `style`. */
function textsOf(root: Node, tag: string): string[] {
  const texts: string[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('childNodes' in node)) continue;
    if ('tagName' in node && node.tagName === tag) {
      texts.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
    } else for (let at = node.childNodes.length - 1; at >= 0; at--) waiting.push(node.childNodes[at] ?? root);
  }
  return texts;
}

function attributeOf(node: Node, name: string): string | undefined {
  return 'attrs' in node ? node.attrs.find((attribute) => attribute.name === name)?.value : undefined;
}

/** In rising order of weight. */
function stylesOf(node: Node, tag: string, rules: StyleRules): Declarations[] {
  const names = (attributeOf(node, 'class') ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 20);
  const id = attributeOf(node, 'id')?.toLowerCase();
  const selectors = [tag, ...names.map((name) => `.${name}`), ...names.map((name) => `${tag}.${name}`)];
  const ruled = [...selectors, ...(id ? [`#${id}`, `${tag}#${id}`] : [])].flatMap(
    (name) => rules.get(name) ?? [],
  );
  const inline = attributeOf(node, 'style');
  return inline === undefined ? ruled : [...ruled, readDeclarations(inline)];
}

function styleValue(property: string, styles: readonly Declarations[], node: Node, tag: string): string {
  const declared = styles.flatMap((style) => style.get(property) ?? []);
  const value = (declared.findLast(({ important }) => important) ?? declared.at(-1))?.value;
  if (value !== undefined && value !== 'inherit') return value;
  if (property === 'display' && isClosed(node, tag)) return 'none';
  if (property === 'color' && tag === 'body') return attributeOf(node, 'text') ?? '';
  if (property === 'color' && tag === 'font') return attributeOf(node, 'color') ?? '';
  if (property === 'background-color') return attributeOf(node, 'bgcolor') ?? '';
  if (property === 'background-image' && attributeOf(node, 'background') !== undefined) return 'url()';
  return '';
}

function isClosed(node: Node, tag: string): boolean {
  return (
    attributeOf(node, 'hidden') !== undefined || (tag === 'dialog' && attributeOf(node, 'open') === undefined)
  );
}
