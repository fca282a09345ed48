import { phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';

/** How much of a message's beginning shows what its writer asks for. */
const opening = 500;

/** What everybody's meetings are called, and what the care side asks for itself. */
const everybodys = ['gathering', 'third-party-event', 'assignment', 'sponsorship-request'];

/** “Får jag komma och visa”, “ni får gärna låna”: requests in the opening that only a seller makes. */
export function asksAsCompany({ analysis }: Reading): boolean {
  return phrasesOf(analysis, 'request').some(
    ({ kind, start }) => start < analysis.wording.body.start + opening && !everybodys.includes(kind ?? ''),
  );
}
