import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../mail/message.ts';
import { type Dismissal, dismissalOf } from '../note/dismissals.ts';
import type { Language, Report } from '../report.ts';
import { bringWords } from '../words/bring-words.ts';

/** The text that was screened, with what standing findings rest on marked. `shown` is marked the more, and scrolled to. */
export function MailText(props: {
  report: Report;
  language: Language;
  dismissals?: readonly Dismissal[] | undefined;
  shown: readonly Span[];
}) {
  const { report, language, shown } = props;
  const { wording } = bringWords[language];
  const first = useRef<HTMLElement>(null);
  const evidence = report.findings
    .filter((finding) => !dismissalOf(finding, props.dismissals ?? []))
    .flatMap((finding) => finding.evidence);
  const stretches = cutAt(report.wording, [...evidence, ...shown]);
  const firstShown = Math.min(...shown.map(({ start }) => start));
  useEffect(() => first.current?.scrollIntoView({ block: 'center' }), [shown]);
  return (
    <section class="mail-text" aria-label={wording}>
      <h2>{wording}</h2>
      <p class="wording">
        {stretches.map(({ start, end }) => {
          const part = report.wording.slice(start, end);
          // What has no subject begins with an empty line for it.
          const text = start === 0 ? part.trimStart() : part;
          const isIn = (span: Span) => span.start <= start && end <= span.end;
          if (shown.some(isIn)) {
            return (
              <mark key={start} class="shown" ref={start === firstShown ? first : null}>
                {text}
              </mark>
            );
          }
          return evidence.some(isIn) ? <mark key={start}>{text}</mark> : text;
        })}
      </p>
    </section>
  );
}

/** The text in stretches that none of the spans begins or ends within. */
function cutAt(text: string, spans: readonly Span[]): Span[] {
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? 0, end }));
}
