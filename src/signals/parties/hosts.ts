import type { Span } from '../../mail/message.ts';
import { type Analysis, phrasesOf } from '../analysis.ts';
import { sentenceSpan, startingWithin } from '../look-up.ts';
import { isAmongColleagues } from './colleagues.ts';
import { type CompanyGroup, sponsorWordsBeside } from './mentions.ts';
import type { Sender } from './sender.ts';

/** The companies that invite: the sender's, those that invite with it, else those that the text says invite. */
export function findHosts(
  analysis: Analysis,
  groups: readonly CompanyGroup[],
  sender: Sender,
): readonly CompanyGroup[] {
  const senders = groups.filter((group) => group.isSender);
  const labelled = groups.filter((group) => group.mentions.some((span) => isLabelled(analysis, span)));
  if (senders.length > 0) {
    const joint = groups.filter((group) => isJoined(analysis, group, [...senders, ...labelled]));
    return groups.filter((group) => [senders, joint, labelled].some((some) => some.includes(group)));
  }
  const named = groups.filter(
    (group) => labelled.includes(group) || group.mentions.some((span) => hasHostCue(analysis, span)),
  );
  if (named.length > 0)
    return groups.filter((group) => named.includes(group) || isJoined(analysis, group, named));
  if (!isOpenOwner(sender)) return [];
  return groups
    .filter((group) => group.mentions.some((span) => analysis.regionAt(span.start) === 'signature'))
    .slice(0, 1);
}

/** Whether the sender's domain leaves open who writes, so that a signature tells. */
function isOpenOwner({ owner, person }: Sender): boolean {
  return !person || owner.type === 'unknown' || owner.type === 'webmail' || owner.type === 'agency';
}

/** “Arrangör: X AB”, “X bjuder in”, “X GmbH, Tuttlingen, invites”. */
export function hasHostCue(analysis: Analysis, span: Span): boolean {
  return startingWithin(phrasesOf(analysis, 'host'), span.start - 60, span.end + farthestVerb).some((cue) => {
    if (cue.kind === 'weak' && !saysToWhat(analysis, cue.end)) return false;
    if (cue.kind === 'after' || cue.kind === 'weak')
      return cue.start >= span.end && leadsTo(analysis, span.end, cue.start);
    return cue.end <= span.start && span.start - cue.end <= 3;
  });
}

/** “Arjo kommer förbi och byter batterier”, one colleague to others: nobody is invited to anything. */
function saysToWhat(analysis: Analysis, from: number): boolean {
  if (!isAmongColleagues(analysis)) return true;
  const sentence = sentenceSpan(analysis, from);
  return (
    sentence !== undefined &&
    ['situation', 'pay', 'request', 'invitation', 'speaker', 'shows'].some(
      (list) => startingWithin(phrasesOf(analysis, list), from, sentence.end).length > 0,
    )
  );
}

/** How far, in characters, after a name with its town or its trade the verb of inviting may stand. */
const farthestVerb = 75;

const seat =
  /^\.?(?:,? (?:(?:based |located |headquartered |baserat |med säte |med kontor )?(?:i|in)|of|from|från|fra)|,|(?= \()) \(?(?:the )?\p{Lu}[\p{L}.’'-]*(?:[,/]? \(?(?:the )?\p{Lu}[\p{L}.’'-]*){0,4}\)?,? ?$/u;
const aside = /^, (?!(?:och|and|og|samt|men|but|så|so)\s)[^,.;:!?()\n]{3,65}, $/u;

/** Nothing but the town of its seat, or words about it between commas, parts a name from what it does. */
function leadsTo({ text }: Analysis, from: number, to: number): boolean {
  if (to - from <= 2) return true;
  const between = text.slice(from, to);
  return seat.test(between) || aside.test(between);
}

/** “Arrangör och finansiär: X AB”, “Bakom kvällen står X”: whose event it is, whoever writes. */
export function isLabelled(analysis: Analysis, span: Span): boolean {
  return (
    label.test(analysis.text.slice(Math.max(0, span.start - 50), span.start)) ||
    startingWithin(phrasesOf(analysis, 'host'), span.start - 60, span.start).some(
      ({ kind, end }) =>
        kind === 'told' && end <= span.start && isLead.test(analysis.text.slice(end, span.start)),
    )
  );
}

const isLead =
  /^\s?:?\s?(?:(?:företaget|bolaget|firman|läkemedelsbolaget|läkemedelsföretaget|the company) )?$/iu;

const label =
  /(?:arrangör|arrangør|värdar?|organi[sz]er|hosted by|arrangeras av|organi[sz]ed by|finansiär)(?:er|s)?(?:\p{L}* (?:och|and|og) \p{L}+)?\s?:?\s{0,2}$/iu;

const between =
  /^\s?(?:,|&|och|and|og|samt|tillsammans med|together with|i samarbete med|in collaboration with|sammen med)\s$/i;

/** How many characters may part two names that are joined. */
const farthest = 24;

/** “X och Y bjuder in”: joined to one who invites, and not named as a sponsor. */
function isJoined(analysis: Analysis, group: CompanyGroup, hosts: readonly CompanyGroup[]): boolean {
  return group.mentions.some((span) =>
    hosts.some((host) => host !== group && host.mentions.some((other) => isBeside(analysis, span, other))),
  );
}

function isBeside(analysis: Analysis, span: Span, other: Span): boolean {
  const [first, second] = span.start < other.start ? [span, other] : [other, span];
  if (second.start - first.end > farthest || !between.test(analysis.text.slice(first.end, second.start)))
    return false;
  const sentence = sentenceSpan(analysis, span.start);
  const isHost = hasHostCue(analysis, second) || isLabelled(analysis, first);
  return sentence !== undefined && isHost && !sponsorWordsBeside(analysis, sentence);
}
