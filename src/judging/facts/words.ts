import { phrasesOf } from '../../signals/analysis.ts';
import { isIndustry } from '../../signals/organisers.ts';
import type { Fact } from '../tell-facts.ts';

/** The sender asks for the reader's opinion or advice. */
export const adviceAsked: Fact = (given) => fromList(given, 'advice');

/** A weighty reason is given for not meeting at the workplace: a simulator, equipment that cannot be moved. */
export const offSiteReason: Fact = (given) => fromList(given, 'off-site-reason');

/** Only an agency is named, not the company behind it. */
export const onlyAgencyNamed: Fact = (given) => {
  const { organisers } = given.reading.parties;
  const hasAgency = organisers.some((organiser) => organiser.role === 'agency');
  return { truth: hasAgency && !organisers.some((organiser) => isIndustry(organiser.sector)), evidence: [] };
};

function fromList(given: Parameters<Fact>[0], list: string): ReturnType<Fact> {
  const { analysis } = given.reading;
  const evidence = phrasesOf(analysis, list)
    .slice(0, 2)
    .map(({ start, end }) => ({ start, end, quote: analysis.text.slice(start, end) }));
  return { truth: evidence.length > 0, evidence };
}
