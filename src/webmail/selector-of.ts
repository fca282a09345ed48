import type { Locator } from './outlook-locators.ts';

/** One selector that matches whatever any of these locators finds. */
export function selectorOf(locators: readonly Locator[]): string {
  return locators.map(({ selector }) => selector).join(', ');
}
