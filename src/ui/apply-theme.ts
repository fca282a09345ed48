import type { Preferences } from './preferences.ts';

/** Makes a page light or dark as the reader chose; `auto` leaves it to the system. `root` is the page's `html`. */
export function applyTheme(root: HTMLElement, theme: Preferences['theme']): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
