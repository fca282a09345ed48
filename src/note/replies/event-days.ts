import type { Report, Signal, SignalId } from '../../report.ts';

/** An ISO date and the signal that tells it. */
export interface ToldDay {
  readonly date: string;
  readonly signal: Signal;
}

/** The first day of the event. Nothing where the mail tells none or several. */
export function eventDayOf(report: Report): ToldDay | undefined {
  const days = daysOf(report, 'schedule');
  return new Set(days.map(({ date }) => date)).size === 1 ? days[0] : undefined;
}

/** The day by which one has to answer, the earliest where there are several. */
export function deadlineOf(report: Report): ToldDay | undefined {
  return daysOf(report, 'deadline').sort((one, other) => (one.date < other.date ? -1 : 1))[0];
}

function daysOf({ signals }: Report, id: SignalId): ToldDay[] {
  return signals.flatMap((signal) =>
    signal.id === id && signal.date !== undefined && signal.stance === 'stated'
      ? [{ date: signal.date, signal }]
      : [],
  );
}
