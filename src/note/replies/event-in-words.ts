import type { Report, Situation } from '../../report.ts';
import type { ReplyWords } from '../../words/replies-sv.ts';

/** What one is invited to, in one noun: “mötet”. Nothing for work, money and other things that are no event. */
export function eventInWords({ kind, situation }: Report, { draft }: ReplyWords): string | undefined {
  if (kind !== 'industry-invitation' || situation === undefined) return draft.events.meeting;
  const event = eventOf[situation];
  return event && draft.events[event];
}

const eventOf: Partial<Readonly<Record<Situation, 'meeting' | 'event' | 'visit'>>> = {
  'product-information': 'meeting',
  'service-information': 'meeting',
  'risk-minimisation': 'meeting',
  gathering: 'meeting',
  'advisory-board': 'meeting',
  unknown: 'meeting',
  'third-party-event': 'event',
  'study-visit': 'visit',
  'reference-visit': 'visit',
};
