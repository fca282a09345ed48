import { useLayoutEffect, useRef } from 'preact/hooks';
import { cardFindings } from '../note/cards.ts';
import { type Dismissal, dismissalOf, findingKey } from '../note/dismissals.ts';
import type { OverlayNames } from '../note/overlay-names.ts';
import type { Finding, Language, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { DismissedCard } from './DismissedCard.tsx';
import type { BegunDismissals } from './drafts.ts';
import { FindingCard } from './FindingCard.tsx';
import type { PanelActions } from './panel-state.ts';
import type { Sources } from './sources.ts';

/**
 * The findings as numbered cards; what was set aside stays in its place, in one line. After dismissing the focus goes
 * to the next card that stands, or to the list's heading; after taking it back to the card.
 */
export function CardList(props: {
  report: Report;
  language: Language;
  dismissals: readonly Dismissal[];
  sources: Sources;
  overlayNames: OverlayNames;
  actions: PanelActions;
  begun: BegunDismissals | undefined;
  onBegin: (begun: BegunDismissals) => void;
}) {
  const { report, language, dismissals, actions, begun } = props;
  const words = wordsIn(language);
  const cards = cardFindings(report);
  const section = useRef<HTMLElement>(null);
  /** Which finding the reader has just asked to have set aside or taken back: its answer comes a moment later. */
  const asked = useRef<{ readonly finding: string; readonly isDismissal: boolean }>(undefined);
  const shown = useRef<string>(undefined);

  useLayoutEffect(() => {
    const at = cards.findIndex((finding) => findingKey(finding) === asked.current?.finding);
    const [finding, wanted] = [cards[at], asked.current?.isDismissal];
    asked.current = undefined;
    // What the background refused leaves the focus where it is.
    if (finding && (dismissalOf(finding, dismissals) !== undefined) === wanted)
      headingAfter(section.current, cards, dismissals, at)?.focus();
  }, [dismissals]);

  const onShow = (finding: Finding) => {
    shown.current = findingKey(finding);
    const spans = finding.evidence.map(({ start, end }) => ({ start, end }));
    actions.showInMail?.(spans, cards.indexOf(finding) + 1);
  };
  const onDismiss = (dismissal: Dismissal) => {
    asked.current = { finding: dismissal.finding, isDismissal: true };
    // What is marked in the mail is marked for this finding.
    if (shown.current === dismissal.finding) actions.showInMail?.([]);
    actions.dismiss?.(dismissal);
  };
  const onRestore = (finding: string) => {
    asked.current = { finding, isDismissal: false };
    actions.restore?.(finding);
  };
  return (
    <section ref={section}>
      <h3 class="visually-hidden list-heading" tabIndex={-1}>
        {words.panel.findings}
      </h3>
      <ol class="cards">
        {cards.map((finding, index) => {
          const key = findingKey(finding);
          const dismissal = dismissalOf(finding, dismissals);
          if (dismissal) {
            const back = () => onRestore(key);
            return (
              <DismissedCard
                key={key}
                number={index + 1}
                finding={finding}
                dismissal={dismissal}
                words={words}
                onRestore={back}
              />
            );
          }
          return (
            <FindingCard
              key={key}
              number={index + 1}
              finding={finding}
              report={report}
              language={language}
              sources={props.sources}
              overlayNames={props.overlayNames}
              onShow={actions.showInMail && onShow}
              onDismiss={actions.dismiss && onDismiss}
              begun={begun?.[key]}
              onBegin={(one) => props.onBegin({ ...begun, [key]: one })}
            />
          );
        })}
      </ol>
    </section>
  );
}

/** Where the reader goes on: at the card that was taken back, else at the next one that stands, else above the list. */
function headingAfter(
  section: HTMLElement | null,
  cards: readonly Finding[],
  dismissals: readonly Dismissal[],
  at: number,
): HTMLElement | null | undefined {
  const headings = section?.querySelectorAll<HTMLElement>('.cards > li h3');
  const next = cards.findIndex((finding, index) => index >= at && !dismissalOf(finding, dismissals));
  return next < 0 ? section?.querySelector<HTMLElement>('.list-heading') : headings?.[next];
}
