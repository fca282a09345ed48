import { shorten, shortenLines } from '../note/shorten.ts';
import type { Report } from '../report.ts';
import type { Words } from '../words/sv.ts';

/** The mail's own words, as a way to where they stand in it. */
export function SaidWords(props: {
  quote: string;
  report: Report;
  words: Words;
  /** Its lines mean something. */
  keepsLines: boolean;
  /** Absent where the mail stands nowhere to be marked. */
  onShow: (() => void) | undefined;
}) {
  const { report, words, onShow } = props;
  const quote = shorten(props.quote);
  const shown = props.keepsLines ? shortenLines(props.quote) : quote;
  const lang = report.languages.find((one) => one !== 'other');
  if (!onShow)
    return (
      <span class="said" lang={lang}>
        {shown}
      </span>
    );
  return (
    <button
      type="button"
      class="link quoted"
      aria-label={`${words.panel.showInMail}: ${quote}`}
      title={words.panel.showInMail}
      onClick={onShow}
    >
      <span class="said" lang={lang}>
        {shown}
      </span>
    </button>
  );
}
