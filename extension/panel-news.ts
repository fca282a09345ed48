import type { Draft } from '../src/ui/drafts.ts';
import type { KeepAnswer, LocalRuleNames, PanelState } from '../src/ui/panel-state.ts';
import type { Preferences } from '../src/ui/preferences.ts';
import type { Shape, Turn } from './channel.ts';

/** What the background tells the panel: what to show, or that something it asked for is done. */
export type PanelNews = StateNews | AnswerNews;

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
  /** The organisation's policy decides on the language: the panel offers no other. */
  readonly isLanguageGoverned?: true;
  /** What the reader has written about the mail that is shown; absent where nothing. */
  readonly draft?: Draft;
}

/** The request `id` is done, and has this to say; whoever asked forgets it only now. */
export interface AnswerNews {
  readonly type: 'answer';
  readonly id: number;
  readonly answer?: string | boolean;
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
  return isGroup(value) && isNews(value) ? value : undefined;
}

/** What came of keeping a record, by an answer; where there is none, or another one, it did not work. */
export function asKeepAnswer(value: unknown): KeepAnswer {
  return answers.find((answer) => answer === value) ?? 'failed';
}

type Group = Readonly<Record<string, unknown>>;

function isNews(value: Group): value is Group & PanelNews {
  return value.type === 'answer'
    ? typeof value.id === 'number'
    : value.type === 'state' && isStateNews(value);
}

const shapes: readonly Shape[] = ['none', 'handle', 'panel'];
const places: readonly StateNews['place'][] = ['page', 'bound', 'own'];
const answers: readonly KeepAnswer[] = ['kept', 'updated', 'full', 'failed'];

function isStateNews(news: Group): boolean {
  const { turn, shape, place, state, local, preferences, width, still, isLanguageGoverned, draft } = news;
  return (
    typeof turn === 'string' &&
    shapes.some((one) => one === shape) &&
    places.some((one) => one === place) &&
    isPanelState(state) &&
    isGroup(local) &&
    isGroup(local.names) &&
    isGroup(local.sources) &&
    isGroup(preferences) &&
    isOptional(width, 'number') &&
    isOptional(still, 'boolean') &&
    isOptional(isLanguageGoverned, 'boolean') &&
    isOptional(draft, 'object')
  );
}

function isPanelState(value: unknown): boolean {
  if (!isGroup(value)) return false;
  if (value.view === 'report') return isGroup(value.report);
  return ['nothing-open', 'reading', 'unreadable', 'outdated', 'bring'].includes(String(value.view));
}

function isOptional(value: unknown, type: 'object' | 'number' | 'boolean'): boolean {
  return value === undefined || typeof value === type;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null;
}
