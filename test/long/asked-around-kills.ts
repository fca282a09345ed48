import type { Frame } from 'playwright-core';
import type { OutlookPage } from '../browser/outlook-page.ts';

/** Something that a reader asks for, and where it must stand in the end, whenever the background is ended. */
export interface Asked {
  readonly what: string;
  /** Brings up what is needed to ask. */
  readonly prepare?: (frame: Frame, mark: string) => Promise<void>;
  readonly ask: (frame: Frame, given: { outlook: OutlookPage; mark: string }) => Promise<void>;
  /** Milliseconds in which the panel gathers what is typed. */
  readonly gathering?: number;
  /** In which area of storage this pattern must be found then, or no longer. `MARK` in it is the round's own. */
  readonly kept?: { readonly area: 'local' | 'session'; readonly pattern: string; readonly isGone?: true };
  /** What the panel must show then. */
  readonly shows: string;
  /** Whose first words it must show. */
  readonly mail?: string;
}

/** Everything that a panel asks to have kept, and a mail that is opened: in this order each finds what it needs. */
export const askedAroundKills: readonly Asked[] = [
  {
    what: 'a record',
    prepare: async (frame, mark) => {
      await press('#tab-note')(frame);
      await frame.fill('.keep-record textarea', mark);
    },
    ask: press('.keep-record .button'),
    kept: { area: 'local', pattern: 'MARK(?!\\d)' },
    shows: '.footer .status:text-matches("^(Sparat i registret|Registret är uppdaterat)[.]$")',
  },
  {
    what: 'a draft',
    prepare: press('#tab-note'),
    ask: (frame, { mark }) => frame.fill('#note-decidedBy', mark),
    gathering: 250,
    kept: { area: 'session', pattern: 'MARK(?!\\d)' },
    shows: '#note-decidedBy',
  },
  {
    what: 'a dismissal',
    prepare: async (frame) => {
      await press('#tab-findings')(frame);
      await frame.click('.finding .asking >> nth=0');
      await frame.check('.dismiss input[type=radio] >> nth=0');
    },
    ask: press('.dismiss [type=submit]'),
    kept: { area: 'session', pattern: '"dismissed:' },
    shows: '.dismissed',
  },
  {
    what: 'a dismissal taken back',
    prepare: press('#tab-findings'),
    ask: press('.dismissed button'),
    kept: { area: 'session', pattern: '"dismissed:', isGone: true },
    shows: '.panel:not(:has(.dismissed))',
  },
  {
    what: 'English',
    ask: press('.header .language'),
    kept: { area: 'local', pattern: '"language":"en"' },
    shows: 'main[lang=en]',
  },
  {
    what: 'Swedish',
    ask: press('.header .language'),
    kept: { area: 'local', pattern: '"language":"en"', isGone: true },
    shows: 'main[lang=sv]',
  },
  {
    what: 'the panel closed',
    ask: press('.close'),
    kept: { area: 'session', pattern: '"open":true', isGone: true },
    shows: '.handle',
  },
  {
    what: 'the panel opened',
    ask: press('.handle'),
    kept: { area: 'session', pattern: '"open":true' },
    shows: '.panel .finding',
  },
  {
    what: 'another mail',
    ask: (_frame, { outlook }) => outlook.openMail('advisory-board'),
    shows: '.panel .finding',
    mail: 'advisory-board',
  },
  {
    what: 'the first mail again',
    ask: (_frame, { outlook }) => outlook.openMail('evening-meeting'),
    shows: '.panel .finding',
    mail: 'evening-meeting',
  },
];

/** Presses in the frame itself: between asking and an end there must be no way to the browser and back. */
function press(selector: string): (frame: Frame) => Promise<void> {
  return async (frame) => {
    await frame.waitForSelector(selector);
    await frame.evaluate((from) => document.querySelector<HTMLElement>(from)?.click(), selector);
  };
}
