import { isVisible } from './is-visible.ts';
import { type Locator, outlookLocators as locators, proof } from './outlook-locators.ts';
import { selectorOf } from './selector-of.ts';

/** An element that may be an opened mail's body, and the best locator that leads to it or to its only content. */
export interface BodyCandidate {
  readonly element: Element;
  readonly locator: Locator;
}

/**
 * Everything that may be a body, outermost elements alone, those in hidden panes as well. What lies in a mail, an
 * editor, a card on top or a pane beside the mail is none.
 */
export function findBodies(page: Document): BodyCandidate[] {
  const found = locators.body.flatMap((locator) =>
    [...page.querySelectorAll(locator.selector)]
      .filter(
        (element) => !element.closest(outOfBounds) && isSound(element, locator) && !isWithinContent(element),
      )
      .map((element) => ({ element, locator })),
  );
  const elements = new Set(found.map(({ element }) => element));
  const outermost = [...elements].filter((element) => !hasAround(element, elements));
  return outermost.flatMap((element) => {
    const chain = wrappersFrom(element);
    const best = found.find((one) => chain.includes(one.element));
    return best ? [{ element, locator: best.locator }] : [];
  });
}

/**
 * What carries a body's own id, and stands in something that looks like a body with more in it: either a mail's own
 * text, or a page that has changed. Nothing is read beside it.
 */
export function findDoubtful(page: Document, bodies: readonly BodyCandidate[]): Element[] {
  const proving = selectorOf(locators.body.filter(({ score }) => score >= proof));
  return [...page.querySelectorAll(proving)].filter(
    (element) =>
      !element.closest(outOfBounds) &&
      !bodies.some((body) => body.element.contains(element)) &&
      isWithinContent(element) &&
      isVisible(element),
  );
}

/** Those that a reader sees. While a dialog takes all input, what is behind it still counts. */
export function shownBodies(bodies: readonly BodyCandidate[]): BodyCandidate[] {
  const visible = bodies.filter(({ element }) => isVisible(element));
  const reachable = visible.filter(({ element }) => !element.closest('[aria-hidden="true"], [inert]'));
  return reachable.length > 0 ? reachable : visible;
}

/** The sanitised mail within Outlook's wrappers, whose fading in must not count as hiding; else the body itself. */
export function contentOf(body: Element): Element {
  const last = wrappersFrom(body).at(-1);
  return last?.matches(content) ? last : body;
}

const outOfBounds = selectorOf(locators.outOfBounds);
const content = selectorOf(locators.content);
const anyBody = selectorOf(locators.body);
const borders = selectorOf([...locators.card, ...locators.pane]);
const deepest = 5;

/** A role or a class that other things have as well proves a body only around the wrapper of a sanitised mail. */
function isSound(element: Element, { selector, score }: Locator): boolean {
  if (score >= proof || selector.startsWith('[data-test-id')) return true;
  return wrappersFrom(element).at(-1)?.matches(content) ?? false;
}

/** Something around it in its card looks like a body with more in it than this: then this is a part of a mail. */
function isWithinContent(element: Element): boolean {
  const around = element.parentElement;
  for (let one = around; one && !one.matches(borders); one = one.parentElement) {
    if (one.matches(anyBody) && !wrappersFrom(one).includes(element)) return true;
  }
  return false;
}

function hasAround(element: Element, others: ReadonlySet<Element>): boolean {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (others.has(around)) return true;
  }
  return false;
}

/** The element and, as long as each is the only one of its parent, those within it, down to the sanitised mail. */
function wrappersFrom(element: Element): Element[] {
  const chain = [element];
  for (let inner: Element = element; !inner.matches(content) && chain.length < deepest; ) {
    const children = [...inner.children].filter((child) => !/^(?:style|button)$/.test(child.localName));
    const only = children[0];
    if (children.length !== 1 || !only) break;
    chain.push(only);
    inner = only;
  }
  return chain;
}
