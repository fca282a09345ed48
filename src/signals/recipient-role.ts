import { domainOf } from '../mail/domain-of.ts';
import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import { phrasesBeside, sentenceSpan } from './look-up.ts';
import type { Salutation } from './salutation.ts';
import { lineText } from './surroundings.ts';

/** Whether the text speaks to somebody in a role: the writer's own title, and words about third persons, address nobody. */
export function speaksToRole(
  analysis: Analysis,
  phrase: Phrase,
  salutation: Salutation | undefined,
): boolean {
  if (isOnLineOf(phrase, salutation)) return true;
  const own = analysis.text.slice(phrase.start, phrase.end).toLowerCase();
  if (possessive.test(own)) return false;
  if (spokenTo.test(own) || appointed.test(own)) return true;
  return (
    isAddressBlock(analysis, phrase, salutation) ||
    isAddressLine(analysis, phrase) ||
    isSentTo(analysis, phrase) ||
    isCopied(analysis, phrase) ||
    isSpokenTo(analysis, phrase)
  );
}

/** Whether words for a recipient name a role: a head, or somebody a head has appointed. */
export function isRole({ kind }: Phrase): boolean {
  return kind === 'head-of-unit' || kind === 'appointed-person';
}

/** Whether words stand in the salutation or in what its line tells of place: “Till verksamhetschefen vid ortopedkliniken”. */
export function isOnLineOf(one: Span, salutation: Salutation | undefined): boolean {
  if (!salutation) return false;
  const end = salutation.rest[salutation.rest.length - 1]?.end ?? salutation.end;
  return one.start < end && salutation.start < one.end;
}

/** How many tokens before or after a role the words may stand that speak to one in that role. */
export const roleReach = 5;

/** “verksamhetschefens godkännande”: what belongs to the head, who is not addressed. */
const possessive = /(?:chefs|chefens|chefernas|lederens|ledelsens|ledningens|['’]s)$/;
const spokenTo = /^(?:till? |to )?(?:du|dig|ni|er|you|deg|jer|dere) (?:är|er|som|are|as) /;
const appointed = /(?:^| )(?:utsett|appointed|nominated|designated|utpekt|udpeget) (?:dig|er|you|deg)(?: |$)/;

/** “Till: Vårdenhetschef, kirurgmottagningen”, “Cc: your line manager”. */
function isAddressLine(analysis: Analysis, phrase: Phrase): boolean {
  const index = analysis.tokens[phrase.first]?.line ?? 0;
  const text = lineText(analysis, index);
  const before = analysis.text.slice(analysis.cut.lines[index]?.start ?? phrase.start, phrase.start);
  const isNext = /^\s*(?:till?|to|attn|fao)\s*:?\s*$/i.test(before);
  return (
    isNext ||
    (/^(?:till|to|att|til|attn|cc|kopia|fao|for the attention of|attention)\b/i.test(text) &&
      text.length < 90)
  );
}

/** How many tokens may part the words “kopia till” from the one who gets it. */
const sentReach = 8;
/** How many may part the one who gets it from the words “har fått en kopia” after. */
const gotReach = 3;

/** “Jag skickar gärna en kopia till din chef om du säger vem det är”: nothing has been sent yet. */
const onlyIf =
  /(?:^|[^\p{L}])(?:dersom|hvis|ifall|såfremt|såframt|(?:om|if|såvida|provided) (?:du|ni|ju|you|so|det önskas|så önskas|needed|required|wanted)|på begäran|vid behov|on request|ved behov|efter ønske)(?!\p{L})/iu;

function isSentTo(analysis: Analysis, phrase: Phrase): boolean {
  const sentence = sentenceSpan(analysis, phrase.start);
  if (sentence && onlyIf.test(analysis.text.slice(sentence.start, sentence.end))) return false;
  return phrasesBeside(analysis, 'addressed', phrase.first).some((cue) =>
    cue.kind === 'after'
      ? cue.first > phrase.last && cue.first - phrase.last <= gotReach
      : cue.last < phrase.first && phrase.first - cue.last <= sentReach,
  );
}

/** “Med Per-Olof på kopia eftersom han är verksamhetschef”, “er chef Eva påpekade”: a head whom the copy line names, of another house than the sender's. */
function isCopied(analysis: Analysis, phrase: Phrase): boolean {
  const { message, text, tokens } = analysis;
  const house = domainOf(message.from?.address);
  const sentence = sentenceSpan(analysis, phrase.start);
  if (!sentence || phrase.kind !== 'head-of-unit') return false;
  const near = text.slice(
    Math.max(sentence.start, phrase.start - nearName),
    Math.min(sentence.end, phrase.end + nearName),
  );
  if (own.test(tokens[phrase.first - 1]?.lower ?? '')) return false;
  const words = new Set(near.toLowerCase().split(/[^\p{L}-]+/u));
  return message.cc
    .filter((person) => domainOf(person.address) !== house)
    .some(({ name = '' }) => words.has(name.toLowerCase().split(/[\s,]+/u)[0] ?? ''));
}

/** How far, in characters, from a role the name of whoever has it may stand. */
const nearName = 60;
const own = /^(?:min|vår|my|our|vores)$/;

const asWords = new Set(['som', 'as', 'är', 'are', 'utsedd', 'appointed', 'nominated']);
/** “Er” is “are” in Danish and Norwegian, “your” in Swedish. */
const danishAre = 'er';
const second = new Set('du dig ni er you deg jer dere'.split(' '));

/** “du är ny som enhetschef”, “As head of the clinic, you …”: the role is that of the reader. */
function isSpokenTo(analysis: Analysis, phrase: Phrase): boolean {
  const { tokens } = analysis;
  const isDanish = analysis.languages.some((language) => language === 'nb' || language === 'da');
  const before = [phrase.first, phrase.first - 1, phrase.first - 2].findIndex((at) => {
    const word = tokens[at]?.lower ?? '';
    return asWords.has(word) || (isDanish && word === danishAre);
  });
  if (before < 0) return false;
  const sentence = tokens[phrase.first]?.sentence;
  for (let at = phrase.first - before - roleReach; at <= phrase.last + roleReach; at++) {
    const token = tokens[at];
    const isIn = at < phrase.first - before || at > phrase.last;
    if (token && isIn && token.sentence === sentence && second.has(token.lower)) return true;
  }
  return false;
}

/** “Verksamhetschef Cecilia Rahm” on a line of its own above the salutation, as on a letter. */
function isAddressBlock(analysis: Analysis, phrase: Phrase, salutation: Salutation | undefined): boolean {
  const line = analysis.tokens[phrase.first]?.line ?? 0;
  const lead = analysis.text.slice(analysis.wording.body.start, phrase.start);
  const isAbove = salutation ? phrase.start < salutation.start : lead.trim() === '';
  return (
    isAbove &&
    phrase.start >= analysis.wording.body.start &&
    lead.length < 120 &&
    lineText(analysis, line).length < 60
  );
}
