import type { Language, Report } from '../report.ts';
import { formatDay } from '../words/moment.ts';
import { formatNumber } from '../words/money.ts';
import { wordsIn } from '../words/words-in.ts';

/** What a reader has to know about the reading itself: hidden text, unread files, a missing date, an own request. */
export function Notices({
  report,
  screened,
  language,
  isUnreadTold = false,
}: {
  report: Report;
  screened: string;
  language: Language;
  /** Something else in sight names the files that were not read. */
  isUnreadTold?: boolean;
}) {
  const words = wordsIn(language).notices;
  const { hiddenText, analysedTo, unread = [] } = report.reading ?? {};
  const notices = [
    report.kindSetBy === 'reader' && words.readerAsked,
    report.message.sent === undefined && words.noDate(formatDay(screened, language)),
    hiddenText && words.hiddenText,
    analysedTo !== undefined && words.analysedTo(formatNumber(analysedTo, language)),
    unread.length > 0 && !isUnreadTold && words.unread(unread.join(', ')),
  ].filter((notice) => typeof notice === 'string');
  if (notices.length === 0) return null;
  return (
    <ul class="notices" aria-label={words.heading}>
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}
