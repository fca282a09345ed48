/** The stretches of the open mail that are marked. The mail's own DOM is never touched. */
export interface Highlights {
  readonly mark: (ranges: readonly Range[]) => void;
  readonly clear: () => void;
}

const name = 'samverkanskoll';
const rule = `::highlight(${name}) {
  background-color: #ffe9a8;
  color: #1f2626;
  text-decoration: underline 2px currentColor;
}
@media (prefers-color-scheme: dark) {
  ::highlight(${name}) { background-color: #6b5208; color: #ffffff; }
}`;

/** Marks drawn by the CSS Custom Highlight API. Their sheet comes with the first mark and goes with the last. */
export function makeHighlights(document: Document): Highlights {
  let removeSheet: (() => void) | undefined;
  const clear = () => {
    CSS.highlights.delete(name);
    removeSheet?.();
    removeSheet = undefined;
  };
  return {
    mark(ranges) {
      if (ranges.length === 0) return clear();
      removeSheet ??= addSheet(document);
      CSS.highlights.set(name, new Highlight(...ranges));
    },
    clear,
  };
}

function addSheet(document: Document): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  } catch {
    // Firefox keeps adopted sheets from content scripts: there an element has to do.
    const element = document.createElement('style');
    element.textContent = rule;
    document.head.append(element);
    return () => element.remove();
  }
}
