import type { Finding, Quote } from '../../report.ts';
import { dayInWords } from './day-in-words.ts';
import type { ReplyMatter } from './reply.ts';
import { titleIn } from './rule-texts.ts';

/** What findings of one rule and outcome say, once for all of them. */
export interface FindingPoint {
  readonly text: string;
  readonly finding: Finding;
  readonly quotes: readonly Quote[];
}

/** Findings as points, one a rule and outcome; where the mail holds several events, with the days that each is about. */
export function findingPoints(findings: readonly Finding[], matter: ReplyMatter): readonly FindingPoint[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.outcome}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [finding] = group;
    if (!finding) return [];
    const { language, texts } = matter.options;
    const days = daysOf(group, matter);
    const text = `${titleIn(finding, language, texts)}${days === '' ? '' : `, ${days}`}`;
    return [{ text, finding, quotes: group.flatMap(({ evidence }) => evidence) }];
  });
}

function daysOf(group: readonly Finding[], { report, options }: ReplyMatter): string {
  const { language } = options;
  const times = report.signals.filter(
    ({ id, stance, date }) => id === 'schedule' && stance !== 'denied' && date,
  );
  if (new Set(times.map(({ event }) => event)).size < 2) return '';
  const events = new Set(group.map(({ event }) => event));
  const dates = times.flatMap(({ event, date }) =>
    event !== undefined && date !== undefined && events.has(event) ? [date] : [],
  );
  const days = [...new Set(dates)].sort().map((date) => dayInWords(date, language, false));
  return new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(days);
}
