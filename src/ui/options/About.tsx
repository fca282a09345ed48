import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
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
  const words = pageWordsIn(language).options.about;
  const counted = props.overlays.filter(({ faults }) => faults.length === 0).map(({ name }) => name);
  const confirmed = book.rules.filter(({ status }) => status === 'confirmed').length;
  return (
    <>
      <p class="lead">{words.judge}</p>
      <Data language={language} />
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

/** What becomes of each kind of data: whether it is read, where and how long it is kept, whether it is sent. */
function Data({ language }: { language: Language }) {
  const { data } = pageWordsIn(language).options.about;
  return (
    <>
      <h3>{data.heading}</h3>
      <div class="card data">
        <p>{data.summary}</p>
        <table class="changes">
          <thead>
            <tr>
              <th scope="col">{data.what}</th>
              <th scope="col">{data.read}</th>
              <th scope="col">{data.kept}</th>
              <th scope="col">{data.sent}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map(({ what, read, kept }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td data-label={data.read}>{read}</td>
                <td data-label={data.kept}>{kept}</td>
                <td data-label={data.sent}>{data.never}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
