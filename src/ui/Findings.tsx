import { cardFindings, openPoints } from '../note/cards.ts';
import type { OverlayNames } from '../note/overlay-names.ts';
import type { Language, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { FindingCard } from './FindingCard.tsx';
import { Notices } from './Notices.tsx';
import { OriginLine } from './OriginLine.tsx';
import type { HowRead, MailOrigin, PanelActions } from './panel-state.ts';
import { Questions } from './Questions.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { StateCard } from './StateCard.tsx';
import type { Sources } from './sources.ts';

/** The first answer: the findings as cards, then what to ask, or in plain words that nothing was found. */
export function Findings(props: {
  report: Report;
  screened: string;
  language: Language;
  how?: HowRead;
  origin?: MailOrigin;
  sources: Sources;
  overlayNames: OverlayNames;
  actions: PanelActions;
}) {
  const { report, language, actions } = props;
  const words = wordsIn(language);
  const cards = cardFindings(report);
  return (
    <>
      <OriginLine origin={props.origin} language={language} actions={actions} />
      <Notices report={report} screened={props.screened} language={language} />
      <ReadingLine how={props.how} language={language} actions={actions} />
      {report.kind === 'other-invitation' && (
        <StateCard
          {...(report.situation === 'sponsorship-request'
            ? words.states.sponsorshipRequest
            : words.states.otherInvitation)}
        >
          <button type="button" class="link" onClick={actions.screenAnyway}>
            {words.states.screenAnyway}
          </button>
        </StateCard>
      )}
      {report.kind === 'industry-invitation' && cards.length === 0 && (
        <StateCard {...words.states.nothingFound} />
      )}
      {cards.length > 0 && (
        <ol class="cards">
          {cards.map((finding, index) => (
            <FindingCard
              key={`${finding.rule} ${finding.event ?? ''} ${finding.evidence[0]?.start ?? ''}`}
              number={index + 1}
              finding={finding}
              report={report}
              language={language}
              sources={props.sources}
              overlayNames={props.overlayNames}
              onShow={
                actions.showInMail &&
                (({ evidence }) => actions.showInMail?.(evidence.map(({ start, end }) => ({ start, end }))))
              }
            />
          ))}
        </ol>
      )}
      <Questions questions={report.questions} openPoints={openPoints(report)} words={words} />
    </>
  );
}
