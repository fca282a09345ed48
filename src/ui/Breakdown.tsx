import type { Language, Organiser, Report, Signal } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import { breakdownGroups, soughtSignals } from './breakdown-groups.ts';
import { ProgrammeBar } from './ProgrammeBar.tsx';
import type { PanelActions } from './panel-state.ts';
import { SignalRow } from './SignalRow.tsx';

/** Everything that was read out of the mail, group by group, and what was sought in vain. */
export function Breakdown({
  report,
  language,
  actions,
}: {
  report: Report;
  language: Language;
  actions: PanelActions;
}) {
  const words = wordsIn(language);
  const found = new Set(report.signals.map((signal) => signal.id));
  const missing = soughtSignals.filter((id) => !found.has(id)).map((id) => words.signals[id].toLowerCase());
  return (
    <>
      {breakdownGroups.map((group) => {
        const signals = report.signals.filter((signal) => group.signals.includes(signal.id));
        const organisers = group.id === 'people' ? report.organisers : [];
        if (signals.length + organisers.length === 0) return null;
        return (
          <section class="group" key={group.id}>
            <h3>{words.breakdown[group.id]}</h3>
            <dl class="card rows">
              {organisers.map((organiser) => (
                <OrganiserRow key={organiser.name + organiser.role} organiser={organiser} words={words} />
              ))}
              {signals.map((signal) => (
                <SignalRow
                  key={`${signal.id} ${signal.start}`}
                  signal={signal}
                  report={report}
                  language={language}
                  onShow={
                    actions.showInMail &&
                    (() => actions.showInMail?.([signal, ...(signal.more ?? [])].map(spanOf)))
                  }
                >
                  {signal.id === 'programme' && <ProgrammeBar programme={signal} words={words} />}
                </SignalRow>
              ))}
            </dl>
          </section>
        );
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

function OrganiserRow({ organiser, words }: { organiser: Organiser; words: Words }) {
  return (
    <div class="row">
      <dt>{words.organiserRoles[organiser.role]}</dt>
      <dd>
        {organiser.name}
        <span class="chips">
          <span class="chip">{words.sectors[organiser.sector]}</span>
          {organiser.start === undefined && <span class="chip">{words.breakdown.fromSender}</span>}
        </span>
      </dd>
    </div>
  );
}

function spanOf({ start, end }: Pick<Signal, 'start' | 'end'>) {
  return { start, end };
}
