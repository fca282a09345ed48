import type { ScenePage } from './scene.ts';

/** Makes the document show a scene's page, as a browser would after loading it. */
export function layScene(page: ScenePage): void {
  const { bodyClass = '', path = '/mail/inbox', focus } = page;
  history.replaceState({}, '', path);
  document.body.className = bodyClass;
  document.body.innerHTML = page.html;
  const element = focus === undefined ? null : document.querySelector(focus);
  if (element instanceof HTMLElement) element.focus();
}
