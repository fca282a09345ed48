/** Has a page drawn light or dark as the reader chose, or as the system says. */
export function applyTheme(theme: 'auto' | 'light' | 'dark', root: HTMLElement): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
