import type { KeepAnswer, LocalRuleNames, PanelState } from '../src/ui/panel-state.ts';
import type { Preferences } from '../src/ui/preferences.ts';
import type { Shape, Turn } from './channel.ts';

/** What the background tells the panel: what to show, or the answer to what it asked for. */
export type PanelNews = StateNews | StructureNews | SelectionNews | RecordNews;

/** What the panel of a tab shall show. */
export interface StateNews {
  readonly type: 'state';
  readonly turn: Turn;
  readonly shape: Shape;
  /** Where the panel stands: in the page, in a tab bound to an Outlook tab, or in a tab on its own. */
  readonly place: 'page' | 'bound' | 'own';
  readonly state: PanelState;
  readonly local: LocalRuleNames;
  readonly preferences: Preferences;
  /** How wide the panel is in the page, in CSS pixels. */
  readonly width?: number;
  /** The panel has opened by itself and leaves the focus where it is. */
  readonly still?: boolean;
}

/** The structure of the page as text; absent where the page did not answer. */
export interface StructureNews {
  readonly type: 'structure';
  readonly turn: Turn;
  readonly text?: string;
}

/** Whether any text was selected when the panel asked for it to be screened. */
export interface SelectionNews {
  readonly type: 'selection';
  readonly turn: Turn;
  readonly taken: boolean;
}

/** What came of keeping a mail in the register. */
export interface RecordNews {
  readonly type: 'record';
  readonly turn: Turn;
  readonly answer: KeepAnswer;
}

/** Name of the port between panel and background. */
export const panelPort = 'panel';

/** What a background that was stopped in between calls out to the panels: that they open their line anew. */
export const panelCall = 'panels, open your line';

/**
 * The panel's news that an arrived value holds, or nothing when it is no such thing. Written by hand, because the panel
 * would have to load a library for it: the port's other end is the extension's own background.
 */
export function asPanelNews(value: unknown): PanelNews | undefined {
  return isGroup(value) && typeof value.turn === 'string' && isNews(value) ? value : undefined;
}

type Group = Readonly<Record<string, unknown>>;

function isNews(value: Group): value is Group & PanelNews {
  if (value.type === 'state') return isStateNews(value);
  if (value.type === 'selection') return typeof value.taken === 'boolean';
  if (value.type === 'structure') return isOptional(value.text, 'string');
  return value.type === 'record' && answers.some((answer) => answer === value.answer);
}

const shapes: readonly Shape[] = ['none', 'handle', 'panel'];
const places: readonly StateNews['place'][] = ['page', 'bound', 'own'];
const answers: readonly KeepAnswer[] = ['kept', 'updated', 'full', 'failed'];

function isStateNews({ shape, place, state, local, preferences, width, still }: Group): boolean {
  return (
    shapes.some((one) => one === shape) &&
    places.some((one) => one === place) &&
    isPanelState(state) &&
    isGroup(local) &&
    isGroup(local.names) &&
    isGroup(local.sources) &&
    isGroup(preferences) &&
    isOptional(width, 'number') &&
    isOptional(still, 'boolean')
  );
}

function isPanelState(value: unknown): boolean {
  if (!isGroup(value)) return false;
  if (value.view === 'report') return isGroup(value.report);
  return ['nothing-open', 'reading', 'unreadable', 'outdated', 'bring'].includes(String(value.view));
}

function isOptional(value: unknown, type: 'string' | 'number' | 'boolean'): boolean {
  return value === undefined || typeof value === type;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null;
}
