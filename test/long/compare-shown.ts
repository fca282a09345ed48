import { standingMark } from '../../src/note/standing.ts';
import type { Report } from '../../src/report.ts';

/** What stood in the reading pane while our element was visible. Times are milliseconds since 1970. */
export interface PaneSight {
  readonly from: number;
  readonly to: number;
  /** Which opening of a mail it was; 0 is the rest between rounds. */
  readonly visit: number;
  readonly text: string;
}

/** What the panel holds from a time on: the quotes of its findings, or the handle's count. */
export interface PanelSight {
  readonly at: number;
  readonly quotes: readonly string[];
  readonly count: string;
}

/** How many openings had their own result shown, and every result that stood beside another mail. */
export function compareShown(
  panes: readonly PaneSight[],
  panels: readonly PanelSight[],
  reports: ReadonlyMap<string, Report>,
): { readonly shown: number; readonly wrong: readonly string[] } {
  const shown = new Set<number>();
  const wrong: string[] = [];
  for (const pane of panes) {
    for (const panel of during(pane, panels)) {
      if (panel.quotes.length === 0 && panel.count === '') continue;
      const fault = faultOf(pane, panel, reports);
      if (fault) wrong.push(`visit ${pane.visit}: ${fault}`);
      else if (pane.visit > 0) shown.add(pane.visit);
    }
  }
  return { shown: shown.size, wrong };
}

/** What the panel held when the pane was first seen, and all that it held until the pane was last seen. */
function during(pane: PaneSight, panels: readonly PanelSight[]): PanelSight[] {
  const before = panels.filter(({ at }) => at <= pane.from).at(-1);
  return [...(before ? [before] : []), ...panels.filter(({ at }) => at > pane.from && at <= pane.to)];
}

function faultOf(
  pane: PaneSight,
  panel: PanelSight,
  reports: ReadonlyMap<string, Report>,
): string | undefined {
  const text = squeeze(pane.text);
  const foreign = panel.quotes.find((quote) => !text.includes(squeeze(quote)));
  if (foreign !== undefined) return `“${foreign}” is shown, and not in the mail`;
  const report = [...reports.values()].find(({ message }) => text.includes(squeeze(message.subject)));
  if (!report) return 'a result is shown beside no mail';
  // Where nothing was found a dash stands for the figure.
  const expected = standingMark(report) ?? '–';
  if (panel.count === '' || panel.count === expected) return undefined;
  return `${panel.count} is shown beside “${report.message.subject}”, which has ${expected}`;
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
