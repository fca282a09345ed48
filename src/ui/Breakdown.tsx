import type { Dismissal } from '../note/dismissals.ts';
import type { Language, Organiser, Report, Signal } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import { type BreakdownRow, BreakdownTable } from './BreakdownTable.tsx';
import { cellsOf } from './breakdown-cells.ts';
import { breakdownGroups } from './breakdown-groups.ts';
import { ProgrammeBar } from './ProgrammeBar.tsx';
import type { PanelActions } from './panel-state.ts';
import { SaidWords } from './SaidWords.tsx';
import { soughtInVain } from './sought-in-vain.ts';

/** Everything that was read out of the mail, a table for each group, and what was sought in vain. */
export function Breakdown(props: {
  report: Report;
  dismissals?: readonly Dismissal[] | undefined;
  language: Language;
  actions: PanelActions;
}) {
  const { report, dismissals = [], language, actions } = props;
  const words = wordsIn(language);
  const missing = soughtInVain(report, dismissals, words);
  return (
    <>
      {breakdownGroups.map((group) => {
        const signals = signalsOf(group, report);
        const organisers = group.id === 'people' ? report.organisers : [];
        const rows = [
          ...organisers.map((organiser) => organiserRow(organiser, words)),
          ...signals.map((signal) => signalRow(signal, report, language, actions)),
        ];
        if (rows.length === 0) return null;
        return <BreakdownTable key={group.id} title={words.breakdown[group.id]} rows={rows} words={words} />;
      })}
      {missing.length > 0 && (
        <section class="group">
          <h3>{words.breakdown.notFound}</h3>
          <p class="card quiet">{missing.join(', ')}</p>
        </section>
      )}
    </>
  );
}

/** In the order of the mail; when and where always the same way round, one occasion after the other. */
function signalsOf({ id, signals }: (typeof breakdownGroups)[number], report: Report): Signal[] {
  const own = report.signals.filter((signal) => signals.includes(signal.id));
  if (id !== 'time') return own;
  const order = (one: Signal) => (one.event ?? 0) * signals.length + signals.indexOf(one.id);
  return own.sort((one, other) => order(one) - order(other));
}

function signalRow(signal: Signal, report: Report, language: Language, actions: PanelActions): BreakdownRow {
  const words = wordsIn(language);
  const { showInMail } = actions;
  const onShow = showInMail && (() => showInMail([signal, ...(signal.more ?? [])].map(spanOf)));
  return {
    key: `${signal.id} ${signal.start}`,
    what: words.signals[signal.id],
    said: (
      <>
        <SaidWords
          quote={signal.quote}
          report={report}
          words={words}
          keepsLines={signal.id === 'programme'}
          onShow={onShow}
        />
        {signal.id === 'programme' && <ProgrammeBar programme={signal} words={words} />}
      </>
    ),
    cells: cellsOf(signal, report, language),
    payer: signal.payer,
  };
}

function organiserRow({ name, role, sector, start }: Organiser, words: Words): BreakdownRow {
  const more = [words.sectors[sector], ...(start === undefined ? [words.breakdown.fromSender] : [])];
  return {
    key: name + role,
    what: words.organiserRoles[role],
    said: name,
    cells: { payer: [], amount: [], when: [], where: [], more },
  };
}

function spanOf({ start, end }: Pick<Signal, 'start' | 'end'>) {
  return { start, end };
}
