import type { Language } from '../report.ts';

/** What the title of the toolbar button says. */
export interface ToolbarWords {
  readonly open: string;
  readonly unreadable: string;
  /** The counts in words. */
  readonly found: (counts: string) => string;
}

/** The words of the toolbar button, apart from the panel's, which never shows them. */
export const toolbarWords: Readonly<Record<Language, ToolbarWords>> = {
  sv: {
    open: 'Samverkanskoll: granska det öppna mejlet',
    unreadable: 'Samverkanskoll: mejlet går inte att läsa',
    found: (counts) => `Samverkanskoll: ${counts}`,
  },
  en: {
    open: 'Samverkanskoll: screen the open mail',
    unreadable: 'Samverkanskoll: the mail cannot be read',
    found: (counts) => `Samverkanskoll: ${counts}`,
  },
};
