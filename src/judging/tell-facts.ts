import type { FactId, Signal, Situation } from '../report.ts';
import type { Reading } from '../signals/reading.ts';
import type { FactAnswer } from './condition.ts';
import { headAddressed, individualAddressed, openAddressed, recipientsUnread } from './facts/addressed.ts';
import { besideCongress } from './facts/beside-congress.ts';
import { companyUnnamed } from './facts/company-unnamed.ts';
import { detailsUnread } from './facts/details-unread.ts';
import { giftOfValue } from './facts/gift-of-value.ts';
import { foreignHost, hostUnlisted, onlyAgencyNamed } from './facts/host.ts';
import { newToUnit } from './facts/new-to-unit.ts';
import { eventAbroad, offSite, severalDays } from './facts/place.ts';
import { planStated } from './facts/project.ts';
import { shortTalkWithEveningMeal, socialHeadline, socialMinutesLead } from './facts/social.ts';
import { adviceAsked, offSiteReason, staffEvent } from './facts/words.ts';

/** What a fact may look at. */
export interface FactInput {
  readonly reading: Reading;
  readonly signals: readonly Signal[];
  readonly situation: Situation | undefined;
}

/** A tested function that answers for what no single stretch of words carries. */
export type Fact = (given: FactInput) => FactAnswer;

const facts: Readonly<Record<FactId, Fact>> = {
  'head-addressed': headAddressed,
  'individual-addressed': individualAddressed,
  'open-addressed': openAddressed,
  'recipients-unread': recipientsUnread,
  'social-headline': socialHeadline,
  'social-minutes-lead': socialMinutesLead,
  'short-talk-with-evening-meal': shortTalkWithEveningMeal,
  'beside-congress': besideCongress,
  'event-abroad': eventAbroad,
  'several-days': severalDays,
  'off-site': offSite,
  'off-site-reason': offSiteReason,
  'foreign-host': foreignHost,
  'host-unlisted': hostUnlisted,
  'only-agency-named': onlyAgencyNamed,
  'company-unnamed': companyUnnamed,
  'staff-event': staffEvent,
  'gift-of-value': giftOfValue,
  'new-to-unit': newToUnit,
  'advice-asked': adviceAsked,
  'plan-stated': planStated,
  'details-unread': detailsUnread,
};

/** Every fact's answer for one message. */
export function tellFacts(given: FactInput): ReadonlyMap<FactId, FactAnswer> {
  const answers = new Map<FactId, FactAnswer>();
  for (const [id, fact] of Object.entries(facts)) {
    if (isFactId(id)) answers.set(id, onlyQuotes(fact(given)));
  }
  return answers;
}

/** The facts of each event by itself, where the message offers several. */
export function tellEventFacts(given: FactInput): ReadonlyMap<number, ReadonlyMap<FactId, FactAnswer>> {
  return new Map(
    given.reading.events.map((_, event) => {
      const signals = given.signals.filter((signal) => signal.event === undefined || signal.event === event);
      return [event, tellFacts({ ...given, signals })];
    }),
  );
}

function isFactId(id: string): id is FactId {
  return id in facts;
}

/** Evidence may be given as signals; only their words go further. */
function onlyQuotes(answer: FactAnswer): FactAnswer {
  return { ...answer, evidence: answer.evidence.map(({ start, end, quote }) => ({ start, end, quote })) };
}
