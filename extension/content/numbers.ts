/** The number of a finding's card at each stretch that is marked for it, drawn in our own element. */
export interface Numbers {
  /** What they stand in: it belongs into our element's shadow root. */
  readonly layer: HTMLElement;
  /** Without a number, or without a stretch, none is left. */
  readonly show: (ranges: readonly Range[], number?: number) => void;
}

const looks =
  'position:fixed;box-sizing:border-box;min-width:16px;height:16px;padding:0 4px;border-radius:8px;' +
  'background:#0b5c6b;color:#fff;font:700 11px/16px sans-serif;box-shadow:0 0 0 1px #fff;pointer-events:none;';

/** Numbers that go along when the mail is scrolled, and are not drawn where its text is out of sight. */
export function makeNumbers(document: Document): Numbers {
  const layer = document.createElement('div');
  layer.ariaHidden = 'true';
  let stop = () => {};
  return {
    layer,
    show(ranges, number) {
      stop();
      stop = number && ranges.length > 0 ? follow(layer, ranges, number) : () => {};
    },
  };
}

function follow(layer: HTMLElement, ranges: readonly Range[], number: number): () => void {
  const marks = ranges.map((range) => {
    const badge = layer.ownerDocument.createElement('span');
    badge.textContent = `${number}`;
    return { range, badge, panes: panesAround(range.startContainer) };
  });
  let due = 0;
  const place = () => {
    due = 0;
    // All is measured before anything is moved: the page is laid out once.
    const places = marks.map(placeOf);
    for (const [index, { badge }] of marks.entries()) badge.style.cssText = looks + places[index];
  };
  const ask = () => {
    due ||= requestAnimationFrame(place);
  };
  const end = new AbortController();
  const { signal } = end;
  self.addEventListener('resize', ask, { signal });
  // A picture that arrives late moves the text without a change of the page.
  for (const type of ['scroll', 'load']) {
    layer.ownerDocument.addEventListener(type, ask, { capture: true, passive: true, signal });
  }
  layer.replaceChildren(...marks.map(({ badge }) => badge));
  place();
  return () => {
    end.abort();
    cancelAnimationFrame(due);
    layer.replaceChildren();
  };
}

interface Mark {
  readonly range: Range;
  readonly panes: readonly Element[];
}

/** At the corner where the first line of a stretch begins, as long as that line is in sight within every pane. */
function placeOf({ range, panes }: Mark): string {
  const line = range.getClientRects()[0];
  const boxes = panes.map((pane) => pane.getBoundingClientRect());
  const isIn = ({ top, bottom, left, right }: DOMRect) =>
    line && line.top >= top && line.bottom <= bottom && line.left >= left && line.left <= right;
  if (!line || !boxes.every(isIn)) return 'display:none';
  const top = Math.max(line.top - 12, ...boxes.map((box) => box.top));
  const left = Math.max(line.left - 12, ...boxes.map((box) => box.left));
  return `top:${top}px;left:${left}px`;
}

/** What cuts off that which is scrolled out of it. */
function panesAround(node: Node): Element[] {
  const panes: Element[] = [];
  for (let one = node.parentElement; one && one.localName !== 'body'; one = one.parentElement) {
    if (getComputedStyle(one).overflow !== 'visible') panes.push(one);
  }
  return panes;
}
