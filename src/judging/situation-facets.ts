import type { Span } from '../mail/message.ts';
import type { Signal, Situation } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { isAskedSum } from '../signals/asked-sum.ts';
import { sentenceAt } from '../signals/look-up.ts';
import { stanceOf } from '../signals/stance.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { isPartOfDay } from './part-of-day.ts';
import { looksBack } from './situation-scores.ts';
import type { SituationSign } from './situation-signs.ts';

/** A situation that no single word tells: words that say together, close to each other, what is asked. */
interface Told {
  readonly situation: Situation;
  /** The first of them tells what the mail is about where the subject line has it. */
  readonly facets: readonly string[];
  /** The facet whose words name the situation where the subject line has them; the first where nothing else is said. */
  readonly named?: string;
  /** What it weighs more than others: a survey of sites is a part of a trial. */
  readonly more?: number;
  /** They tell what the whole mail is about, whatever the subject line calls the meeting. */
  readonly isWhole?: boolean;
  /** What has to be given beside them. */
  readonly isFor?: (signals: readonly Signal[]) => boolean;
}

const told: readonly Told[] = [
  { situation: 'study-visit', facets: ['own-place', 'making'] },
  { situation: 'reference-visit', facets: ['elsewhere', 'in-use', 'watch'] },
  { situation: 'donation', facets: ['hand-over', 'free', 'equipment'] },
  { situation: 'donation', facets: ['idle', 'free'] },
  { situation: 'development-project', facets: ['together', 'project-work'] },
  { situation: 'risk-minimisation', facets: ['authority', 'danger', 'prescriber'] },
  { situation: 'clinical-trial', facets: ['trial', 'trial-site'], more: 2 },
  { situation: 'service-information', facets: ['bought', 'training'], named: 'training' },
  { situation: 'service-information', facets: ['contracted', 'training'], isWhole: true },
  { situation: 'service-information', facets: ['contracted', 'user-event'], isWhole: true },
  { situation: 'service-information', facets: ['trainers', 'user-event'], isWhole: true },
  { situation: 'product-information', facets: ['try-out'], more: 1 },
  { situation: 'donation', facets: ['sum-given', 'own-till'], isWhole: true },
  { situation: 'market-survey', facets: ['answer'], isFor: rewards },
  { situation: 'market-survey', facets: ['answer', 'inquire'] },
  { situation: 'assignment', facets: ['speak-role', 'reader'], isFor: paysOne },
];

/** Whoever answers gets something for it. */
function rewards(signals: readonly Signal[]): boolean {
  return signals.some(
    ({ id, kind, stance }) =>
      stance !== 'denied' &&
      ((id === 'honorarium' && kind === 'survey') || (id === 'gift' && kind === 'voucher')),
  );
}

/** One person is paid for what he or she does. */
function paysOne(signals: readonly Signal[]): boolean {
  const isAssigned = signals.some(
    ({ id, kind, stance }) => id === 'honorarium' && kind === 'assignment' && stance !== 'denied',
  );
  const isPaid = signals.some(
    ({ id, kind, stance }) =>
      id === 'honorarium' && stance !== 'denied' && (kind === 'assignment' || kind === 'unspecified'),
  );
  return (
    isAssigned || (isPaid && signals.some(({ id, kind }) => id === 'recipient' && kind === 'individual'))
  );
}

/** What words add that tell a situation together, near the beginning and further down. */
const early = 3;
const late = 2;

/** How much of a message's beginning shows what it is about. */
const opening = 700;

/** The situations that a sentence with its neighbours tells by several words, none of which tells it alone. */
export function readFacets(analysis: Analysis, signals: readonly Signal[]): SituationSign[] {
  const stretches = facetsBySentence(analysis);
  return told.flatMap(({ situation, facets, named = facets[0] ?? '', isFor, isWhole = false, more = 0 }) => {
    const stretch = findStretch(stretches, facets);
    if (!stretch || (isFor && !isFor(signals))) return [];
    const isLate = stretch.start >= analysis.wording.body.start + opening && !analysis.forwardedFrom;
    const inSubject = isWhole || (stretch.facets.get(named)?.start ?? 0) < analysis.wording.subject.end;
    return [{ situation, weight: more + (isLate ? late : early), isLate, inSubject }];
  });
}

/** The words of the situations that only several words tell together. */
export function quoteTold(analysis: Analysis, signals: readonly Signal[]): readonly Span[] {
  return readFacets(analysis, signals).flatMap(({ situation }) => quoteFacets(analysis, situation));
}

/** The words that tell a situation together; none where it is told otherwise. */
export function quoteFacets(analysis: Analysis, situation: Situation): readonly Span[] {
  const stretches = facetsBySentence(analysis);
  for (const { facets, situation: one } of told) {
    const stretch = one === situation ? findStretch(stretches, facets) : undefined;
    if (stretch) return facets.flatMap((facet) => stretch.facets.get(facet) ?? []);
  }
  return [];
}

/** “Som tack för i år lägger vi 3 000 kr”: who gives, looks back as a reason. */
const given = /^(?:sum-given|own-till)$/;

interface Stretch {
  readonly start: number;
  /** The first words for each facet. */
  readonly facets: ReadonlyMap<string, Phrase>;
}

function findStretch(stretches: readonly Stretch[], needed: readonly string[]): Stretch | undefined {
  return stretches.find(({ facets }) => needed.every((facet) => facets.has(facet)));
}

/** The facets of each sentence that has any, with those of the two that follow and of the subject line. */
function facetsBySentence(analysis: Analysis): Stretch[] {
  const own = new Map<number, Map<string, Phrase>>();
  const announced = new Map<string, Phrase>();
  for (const phrase of phrasesOf(analysis, 'facet')) {
    if (stanceOf(analysis, phrase) === 'denied') continue;
    if (!given.test(phrase.kind ?? '') && looksBack(analysis, phrase)) continue;
    if (phrase.kind === 'making' && isPartOfDay(analysis, phrase)) continue;
    if (phrase.kind === 'sum-given' && isAskedSum(analysis, phrase.start)) continue;
    const sentence = sentenceAt(analysis, phrase.start);
    const facets = own.get(sentence) ?? new Map<string, Phrase>();
    own.set(sentence, addFirst(facets, phrase));
    if (phrase.start < analysis.wording.subject.end) addFirst(announced, phrase);
  }
  return [...own.keys()].map((sentence) => {
    const near = [sentence + 2, sentence + 1, sentence].flatMap((at) => [...(own.get(at) ?? [])]);
    return {
      start: analysis.cut.sentences[sentence]?.start ?? 0,
      facets: new Map([...announced, ...near]),
    };
  });
}

function addFirst(facets: Map<string, Phrase>, phrase: Phrase): Map<string, Phrase> {
  const facet = phrase.kind ?? '';
  return facets.has(facet) ? facets : facets.set(facet, phrase);
}
