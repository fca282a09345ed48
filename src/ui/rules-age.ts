import { createContext } from 'preact';
import type { PanelState } from './panel-state.ts';
import type { Sources } from './sources.ts';

/** What a reader has to know of the rules themselves. */
export interface RulesAge {
  /** ISO day on which the rules were last compared with their sources, where that is more than a year ago. */
  readonly oldSince?: string;
  /** How many overlays cannot be read. */
  readonly unread: number;
}

/** What is known of the rules here. */
export const RulesContext = createContext<RulesAge>({ unread: 0 });

/** A year: the agreement has had a new edition every few years, and limits change oftener. */
const oldAfter = 365 * 24 * 60 * 60 * 1000;

/** How old the rules were on the day of the screening: by the latest day on which any of their sources was read. */
export function rulesAge(state: PanelState, sources: Sources, unread: number): RulesAge {
  if (state.view !== 'report') return { unread };
  const latest = Object.values(sources)
    .flatMap(({ checked }) => checked ?? [])
    .sort()
    .at(-1);
  const isOld = latest !== undefined && Date.parse(state.screened) - Date.parse(latest) > oldAfter;
  return isOld ? { unread, oldSince: latest } : { unread };
}
