import { useLayoutEffect, useRef } from 'preact/hooks';
import { countsOf } from '../note/counts.ts';
import type { Dismissal } from '../note/dismissals.ts';
import { gravestOutcome, standingMark } from '../note/standing.ts';
import type { Language, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { OutcomeShape } from './OutcomeShape.tsx';
import { ProductIcon } from './ProductIcon.tsx';
import './panel.css';

/**
 * The collapsed panel, 44 px wide: the gravest outcome's shape and the count of conflicts and reviews that nobody has
 * dismissed, or `?` where something has to be asked. Where nothing was found a dash stands for the figure, as a zero
 * would read like an all-clear. With `takesFocus` it has the focus from the start, as after closing the panel that it
 * opened.
 */
export function Handle({
  report,
  language,
  dismissals = [],
  onOpen,
  takesFocus = false,
}: {
  report: Report;
  language: Language;
  dismissals?: readonly Dismissal[] | undefined;
  onOpen: () => void;
  takesFocus?: boolean;
}) {
  const words = wordsIn(language);
  const outcome = gravestOutcome(report, dismissals);
  const caution = outcome ? '' : `${words.states.nothingFound.text} `;
  const label = `${words.product}: ${countsOf(report, words, dismissals)}. ${caution}${words.panel.open}`;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button type="button" class="handle" lang={language} title={label} onClick={onOpen} ref={button}>
      <span class="visually-hidden">{label}</span>
      <ProductIcon size={24} />
      <span class={`handle-count ${outcome ?? 'none'}`}>
        {outcome && <OutcomeShape outcome={outcome} size={22} />}
        <span aria-hidden="true">{standingMark(report, dismissals) ?? '–'}</span>
      </span>
    </button>
  );
}
