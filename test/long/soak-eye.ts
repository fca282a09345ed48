/**
 * Runs in every frame before its own scripts: keeps in the page what stands in the pane at every painted frame in which
 * our element is visible, and tells from the panel what it holds and since when.
 */
export function installEye(): void {
  const now = () => performance.timeOrigin + performance.now();
  if (location.protocol === 'chrome-extension:') watchPanel();
  else if (location.hostname.startsWith('outlook.')) watchPane();

  function watchPanel(): void {
    let last = '';
    const look = () => {
      const quotes = [...document.querySelectorAll('.finding blockquote')].map((one) =>
        (one.textContent ?? '').slice(1, -1),
      );
      const count = document.querySelector('.handle-count')?.textContent ?? '';
      const key = JSON.stringify([quotes, count]);
      if (key === last) return;
      last = key;
      Reflect.get(window, 'tellPanelSight')({ at: now(), quotes, count });
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    look();
  }

  function watchPane(): void {
    const eye = { panes: [] as { from: number; to: number; visit: number; text: string }[], most: 0 };
    Reflect.set(window, 'eye', eye);
    /** A pane belongs to the opening in which it first came up: until then the former mail's still stands there. */
    const openings = new WeakMap<Element, number>();
    const look = () => {
      const open = [...document.querySelectorAll('#ReadingPaneContainerId > div')].filter((pane) =>
        pane.checkVisibility(),
      );
      for (const pane of open) if (!openings.has(pane)) openings.set(pane, Reflect.get(window, 'visit') ?? 0);
      const hosts = [...document.querySelectorAll('html > :not(head, body)')];
      eye.most = Math.max(eye.most, hosts.length);
      if (hosts.some((host) => getComputedStyle(host).opacity === '1')) note(open);
      requestAnimationFrame(look);
    };
    const note = (open: readonly Element[]) => {
      const text = open.map((pane) => pane.textContent ?? '').join('');
      const visit = Math.max(0, ...open.map((pane) => openings.get(pane) ?? 0));
      const last = eye.panes.at(-1);
      const at = now();
      if (last?.visit === visit && last.text === text && at - last.to < 100) last.to = at;
      else eye.panes.push({ from: at, to: at, visit, text });
    };
    look();
  }
}

/** Runs in the page: gives what was seen since the last time, and forgets it. */
export function takeSights(): { panes: unknown[]; most: number } {
  const eye = Reflect.get(window, 'eye') as { panes: unknown[]; most: number };
  return { panes: eye.panes.splice(0), most: eye.most };
}
