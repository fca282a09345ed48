import { type BodyText, buildBody } from './body-text.ts';
import { type Look, plainLook } from './look.ts';

/** A tree of HTML nodes, parsed or live, seen through the few things that laying out a body needs. */
export interface Tree<N> {
  readonly children: (node: N) => ArrayLike<N>;
  /** Lower-case element name; undefined for what is no element. */
  readonly tag: (node: N) => string | undefined;
  /** The characters of a text node; undefined for what is none. */
  readonly text: (node: N) => string | undefined;
  readonly attribute: (node: N, name: string) => string | undefined;
  readonly look: (node: N, tag: string, around: Look) => Look;
  /** Text inside an element that is never shown; only files are asked, a page's own is not the mail's. */
  readonly unshown?: (node: N) => string;
}

/** A mail's body as its reader sees it. */
export interface LaidOut<N> extends BodyText<N> {
  /** Words were left out because a reader cannot see them. */
  readonly hiddenText: boolean;
  /** The body is mainly pictures. */
  readonly hasPictures: boolean;
}

/** Lays out everything inside `root` as visible text. Walks without recursion, so depth costs nothing. */
export function layOut<N>(tree: Tree<N>, root: N): LaidOut<N> {
  const steps = layOutInSteps(tree, root);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same with a pause after every few nodes, for a tree whose owner must not be kept waiting. It ends once `enough`
 * characters of visible text are laid out. `around` is how the root itself looks.
 */
export function* layOutInSteps<N>(
  tree: Tree<N>,
  root: N,
  enough = Number.POSITIVE_INFINITY,
  around = plainLook,
): Generator<void, LaidOut<N>> {
  const builder = buildBody<N>();
  const path: Step<N>[] = [{ children: tree.children(root), at: 0, look: around, folded: false }];
  let hiddenText = false;
  let pictures = 0;
  let visited = 0;
  let room = enough;
  for (let step = path.at(-1); step !== undefined && room > 0; step = path.at(-1)) {
    if (++visited % pauseAfter === 0) yield;
    const node = step.children[step.at++];
    if (node === undefined) {
      path.pop();
      close(step.look);
      continue;
    }
    const text = tree.text(node);
    if (text !== undefined) yield* addText(node, text, shut('', step, step.look));
    const tag = tree.tag(node);
    if (tag !== undefined && neverShown.has(tag)) hiddenText ||= hasWords(tree.unshown?.(node) ?? '');
    if (tag === undefined || leftOut.has(tag)) continue;
    const look = shut(tag, step, tree.look(node, tag, step.look));
    if (tag === 'br' && !look.gone) builder.breakLine();
    else if (tag === 'img') addPicture(node, look);
    else if (tag !== 'wbr') {
      if (!look.gone && look.flow !== 'inline') builder.endBlock();
      path.push({ children: tree.children(node), at: 0, look, folded: isFolded(tree, node, tag) });
    }
  }

  function* addText(node: N, text: string, look: Look): Generator<void> {
    if (look.gone || look.unseen) {
      hiddenText ||= hasWords(text);
      return;
    }
    const end = Math.min(text.length, room);
    for (let at = 0; at < end; at += longest) {
      if (at > 0) yield;
      builder.addText(text.slice(at, Math.min(at + longest, end)), node, look.spacing, at);
    }
    if (/\S/.test(text)) room -= end;
  }

  function addPicture(node: N, look: Look): void {
    const size = (name: string) => Number.parseFloat(tree.attribute(node, name) ?? '100');
    if (look.gone || look.invisible || size('width') <= 2 || size('height') <= 2) return;
    if (size('width') >= 100) pictures += 1;
    builder.addAlternative(tree.attribute(node, 'alt') ?? '');
  }

  function close(look: Look): void {
    if (look.gone || look.flow === 'inline') return;
    if (look.flow === 'cell') builder.endCell();
    else if (look.flow === 'row') builder.endRow();
    else builder.endBlock();
  }

  const laid = builder.finish();
  return { ...laid, hiddenText, hasPictures: pictures > 0 && countOwnLetters(laid) < 80 };
}

const pauseAfter = 50;
/** Characters of one text that are laid out without a pause. */
const longest = 5000;

interface Step<N> {
  readonly children: ArrayLike<N>;
  readonly look: Look;
  /** Of its children only a summary is shown. */
  readonly folded: boolean;
  at: number;
}

function isFolded<N>(tree: Tree<N>, node: N, tag: string): boolean {
  return tag === 'details' && tree.attribute(node, 'open') === undefined;
}

function shut<N>(tag: string, step: Step<N>, look: Look): Look {
  return step.folded && tag !== 'summary' ? { ...look, gone: true } : look;
}

/** Elements whose text is no part of a mail. Buttons are the webmail's own: a mail has none that work. */
const leftOut = new Set(
  (
    'audio button canvas embed frame frameset head iframe link math meta noembed noframes noscript object ' +
    'option script select style svg template textarea title video'
  ).split(' '),
);

/** Of these, what a mail writes for machines or for other programs: words in them are meant to be read by nobody. */
const neverShown = new Set(['template', 'noscript', 'noembed', 'noframes']);

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function countOwnLetters<S>(laid: BodyText<S>): number {
  const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const named = laid.alternatives.map(({ start, end }) => laid.body.slice(start, end)).join(' ');
  return letters(laid.body) - letters(named);
}
