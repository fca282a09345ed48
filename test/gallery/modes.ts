/**
 * What a reader may have set, and how wide and high the panel then is, in CSS pixels: 400 % of a window 1280 by 1024
 * leaves 320 by 256.
 */
export const modes = {
  light: { colorScheme: 'light', forcedColors: 'none', width: 384, height: 860 },
  dark: { colorScheme: 'dark', forcedColors: 'none', width: 384, height: 860 },
  forced: { colorScheme: 'dark', forcedColors: 'active', width: 320, height: 860 },
  zoomed: { colorScheme: 'light', forcedColors: 'none', width: 320, height: 256 },
} as const;

/** One of the four. */
export type Mode = keyof typeof modes;

/** All four, light first. */
export const modeNames: readonly Mode[] = ['light', 'dark', 'forced', 'zoomed'];
