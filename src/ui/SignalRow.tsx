import type { ComponentChildren } from 'preact';
import { shorten } from '../note/shorten.ts';
import { signalDetails, signalKind, signalMoment, signalPayer } from '../note/signal-details.ts';
import type { Language, Report, Signal } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';

/** One signal: what it is, the mail's words as a way into the mail, who pays, and what else was read. */
export function SignalRow(props: {
  signal: Signal;
  report: Report;
  language: Language;
  /** Absent where the mail stands nowhere to be marked. */
  onShow: (() => void) | undefined;
  children?: ComponentChildren;
}) {
  const { signal, report, language, onShow, children } = props;
  const words = wordsIn(language);
  const payer = signalPayer(signal, words);
  const kind = signalKind(signal, words);
  const moment = signalMoment(signal, language);
  const details = signalDetails(signal, language);
  const events = new Set(report.signals.map((one) => one.event)).size;
  const lang = report.languages.find((one) => one !== 'other');
  return (
    <div class="row">
      <dt>{words.signals[signal.id]}</dt>
      <dd>
        {moment && <p>{moment}</p>}
        {onShow ? (
          <button
            type="button"
            class="link quoted"
            aria-label={`${words.panel.showInMail}: ${shorten(signal.quote)}`}
            title={words.panel.showInMail}
            onClick={onShow}
          >
            <span lang={lang}>{shorten(signal.quote)}</span>
          </button>
        ) : (
          <span lang={lang}>{shorten(signal.quote)}</span>
        )}
        <span class="chips">
          {kind && <span class="chip">{kind}</span>}
          {payer && <span class={`chip payer ${signal.payer}`}>{payer}</span>}
          {signal.event !== undefined && events > 1 && <span class="chip">{words.event(signal.event)}</span>}
        </span>
        {details.length > 0 && <p class="detail">{details.join(' · ')}</p>}
        {children}
      </dd>
    </div>
  );
}
