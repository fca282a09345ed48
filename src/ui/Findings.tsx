import { cardFindings } from '../note/cards.ts';
import type { Dismissal } from '../note/dismissals.ts';
import type { OverlayNames } from '../note/overlay-names.ts';
import { tellsTooLittle } from '../note/standing.ts';
import { type StillMissing, stillMissing } from '../note/still-missing.ts';
import type { Language, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { CardList } from './CardList.tsx';
import type { BegunDismissals } from './drafts.ts';
import { Notices } from './Notices.tsx';
import { OriginLine } from './OriginLine.tsx';
import { OutcomeShape } from './OutcomeShape.tsx';
import type { HowRead, MailOrigin, PanelActions } from './panel-state.ts';
import { Questions } from './Questions.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { StateCard } from './StateCard.tsx';
import type { Sources } from './sources.ts';

/** The first answer: the findings as cards, then what to ask, or in plain words that nothing or too little was found. */
export function Findings(props: {
  report: Report;
  screened: string;
  language: Language;
  how?: HowRead;
  origin?: MailOrigin;
  dismissals?: readonly Dismissal[];
  sources: Sources;
  overlayNames: OverlayNames;
  actions: PanelActions;
  begun: BegunDismissals | undefined;
  onBegin: (begun: BegunDismissals) => void;
}) {
  const { report, language, actions, dismissals = nothing } = props;
  const words = wordsIn(language);
  const cards = cardFindings(report);
  const isTooLittle = tellsTooLittle(report, dismissals);
  const missing = stillMissing(report, dismissals);
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
      {isTooLittle && <TooLittle missing={missing} language={language} />}
      {report.kind === 'industry-invitation' && cards.length === 0 && !isTooLittle && (
        <StateCard {...words.states.nothingFound} />
      )}
      {cards.length > 0 && (
        <CardList
          report={report}
          language={language}
          dismissals={dismissals}
          sources={props.sources}
          overlayNames={props.overlayNames}
          actions={actions}
          begun={props.begun}
          onBegin={props.onBegin}
        />
      )}
      <Questions missing={missing} report={report} language={language} />
    </>
  );
}

function TooLittle({ missing, language }: { missing: StillMissing; language: Language }) {
  const words = wordsIn(language).tooLittleTold;
  return (
    <section class="card state unclear">
      <p class="finding-head">
        <OutcomeShape outcome="unclear" />
        <span class="outcome">{words.label}</span>
      </p>
      <h3>{words.title}</h3>
      <p>{missing.questions.length > 0 ? words.ask : words.openPoints}</p>
    </section>
  );
}

const nothing: readonly Dismissal[] = [];
