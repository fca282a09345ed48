/** What may have changed the open mail: the page's DOM, or its address. */
export interface PageWatch {
  readonly stop: () => void;
}

const quiet = 200;
const longest = 1000;
const addressPoll = 250;
const attributes = ['hidden', 'style', 'class', 'aria-expanded', 'aria-hidden', 'aria-modal', 'open'];

/**
 * Calls `onTouch` in the same task as every change, before it is painted, and `onSettle` 200 ms after the last of a
 * series, or 1 s after its first. A new address is told before either, and `onTick` comes every 250 ms. `costOf` is
 * the latest reading's milliseconds: a dear one waits longer.
 */
export function watchPage(
  document: Document,
  on: {
    readonly touch: (records: readonly MutationRecord[]) => void;
    readonly settle: () => void;
    readonly address: () => void;
    readonly tick: () => void;
  },
  isOwn: (node: Node) => boolean,
  costOf: () => number,
): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | undefined;
  let address = document.location.href;

  const touch = (records: readonly MutationRecord[]) => {
    on.touch(records);
    const now = performance.now();
    first ??= now;
    const wait = Math.min(Math.max(quiet, costOf() * 10), Math.max(0, first + longest - now));
    clearTimeout(timer);
    timer = setTimeout(settle, wait);
  };
  const settle = () => {
    first = undefined;
    on.settle();
  };
  const isElsewhere = () => {
    if (document.location.href === address) return false;
    address = document.location.href;
    on.address();
    return true;
  };

  const observer = new MutationObserver((records) => {
    const foreign = records.filter((record) => !isOwn(record.target) && !isOnlyOwn(record, isOwn));
    if (isElsewhere() || foreign.length > 0) touch(foreign);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes,
  });
  const poll = setInterval(() => {
    if (isElsewhere()) touch([]);
    on.tick();
  }, addressPoll);
  return {
    stop() {
      observer.disconnect();
      clearInterval(poll);
      clearTimeout(timer);
    },
  };
}

function isOnlyOwn(record: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(isOwn);
}
