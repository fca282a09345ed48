import type { Dismissal } from '../../src/note/dismissals.ts';
import type { PanelState } from '../../src/ui/panel-state.ts';

/** A state with other dismissals, as the background would send it. What shows no report stays as it is. */
export function reportDismissals(
  state: PanelState,
  change: (dismissals: readonly Dismissal[]) => readonly Dismissal[],
): PanelState {
  return state.view === 'report' ? { ...state, dismissals: change(state.dismissals ?? []) } : state;
}
