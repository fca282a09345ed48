import type { Language } from '../../report.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { OverlaySheet } from './overlay-sheets.ts';
import type { RuleBook } from './rule-book.ts';

/** What is read, kept and sent, and which versions one has. */
export function About(props: {
  language: Language;
  book: RuleBook;
  overlays: readonly OverlaySheet[];
  version: string;
}) {
  const { language, book } = props;
  const words = wordsIn(language).options.about;
  const counted = props.overlays.filter(({ faults }) => faults.length === 0).map(({ name }) => name);
  const confirmed = book.rules.filter(({ status }) => status === 'confirmed').length;
  return (
    <>
      <p class="lead">{words.judge}</p>
      <dl class="card facts">
        <dt>{words.reads}</dt>
        <dd>{words.readsText}</dd>
        <dt>{words.keeps}</dt>
        <dd>{words.keepsSession}</dd>
        <dd>{words.keepsLocal}</dd>
        <dt>{words.sends}</dt>
        <dd>{words.sendsText}</dd>
      </dl>
      <h3>{words.versions}</h3>
      <dl class="card facts">
        <dt>{words.extension}</dt>
        <dd>{props.version}</dd>
        <dt>{words.rules}</dt>
        <dd>
          {words.edition(book.edition, book.inForce)}, {words.latest(book.latest)}
        </dd>
        <dt>{words.confirmed}</dt>
        <dd>{words.confirmedOf(confirmed, book.rules.length)}</dd>
        <dt>{words.overlays}</dt>
        <dd>{counted.length > 0 ? counted.join(', ') : words.noOverlays}</dd>
      </dl>
    </>
  );
}
