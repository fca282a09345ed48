import { hotelChain } from './hotel-chain.ts';
import type { Draft, Reading } from './reading.ts';

/** “Tre nätter på Hotel Lindenring”, “the night at Clarion”: a stay with the house that its words name beside it. */
export function withHouse(reading: Reading, draft: Draft): Draft {
  if (draft.phrase.list !== 'lodging') return draft;
  return inOtherHouse(reading, asHotel(reading, withName(reading, draft)));
}

/** “Inkvartering på vandrarhemmet, dubbelrum”: a room is one of a hotel unless its line names another house. */
function inOtherHouse({ analysis: { text, cut, tokens } }: Reading, draft: Draft): Draft {
  const { kind, start, end, first } = draft.phrase;
  const line = kind === 'hotel' ? cut.lines[tokens[first]?.line ?? -1] : undefined;
  if (!line || !bareRoom.test(text.slice(start, end))) return draft;
  const near = text.slice(Math.max(line.start, start - nearLine), Math.min(line.end, end + nearLine));
  if (/hotell?/iu.test(near) || hotelChain.test(near) || !otherHouse.test(near)) return draft;
  return {
    ...draft,
    phrase: { ...draft.phrase, kind: 'unspecified' },
    signal: { ...draft.signal, kind: 'unspecified' },
  };
}

const bareRoom =
  /^(?:\p{L}+\s)?(?:enkelrum|dubbelrum|single|double|twin|shared|enkeltrom|dobbeltrom|enkeltværelse|dobbeltværelse)/iu;
const otherHouse =
  /(?<!\p{L})(?:inkvarter\p{L}*|\p{L}*kvarter(?:et)?|internat(?:et)?|vandrarhem\p{L}*|pensionat\p{L}*|stug(?:a|an|or|by)|\p{L}*gård(?:en)?|folkhögskola\p{L}*|kloster|klostret|hostel|guest ?house|cottages?|cabins?|dormitory)(?!\p{L})/iu;

/** How far, in characters, on its line around a room the house may be named. */
const nearLine = 80;

const inHouse = /(?:^|\s)(?:på|i|hos|at|in)$/i;
const house =
  /^\s(?:the\s)?\p{Lu}[\p{L}'’-]*(?:\s(?:(?:[&+]|och|and|by)\s)?\p{Lu}[\p{L}'’-]*){0,3}(?:\s(?:hotell?|slott|herrgård))?(?!\p{L})/u;

/** “Bor du på Elite Plaza”: words for staying that end in a preposition take in the name of the house. */
function withName({ analysis: { text } }: Reading, draft: Draft): Draft {
  const { start, end } = draft.phrase;
  if (!inHouse.test(text.slice(start, end))) return draft;
  const name = house.exec(text.slice(end, end + longestName))?.[0];
  return name
    ? { ...draft, signal: { ...draft.signal, end: Math.max(draft.signal.end, end + name.length) } }
    : draft;
}

/** How long, in characters, the name of a house may be. */
const longestName = 60;

const hotelAfter = /^[^.!?\n]{0,25}\s(?:på|i|at|in|with)\s(?:\p{L}+\s){0,2}hotell?(?!\p{L})/iu;
const hotelInside =
  /\s(?:at|in|på)\s.*(?:hotell?|scandic|elite|clarion|radisson|hilton|sheraton|marriott|novotel|mercure|ibis)$/iu;
const hotelNamed = /^\s(?:the\s)?(?:\p{Lu}\p{L}+\s){0,2}[Hh]otell?(?!\p{L})/u;
const hotelBefore = /(?:^|[^\p{L}])hotell?(?::?\s|:\s(?:[\p{L}\d]+\s){1,3})$/iu;
const joined = /^(?:[^.!?\n]{0,12}\s(?:på|i|hos|at|in|with))?\s(?:the\s)?$/iu;

/** A stay of no special sort whose sentence names a hotel beside it. */
function asHotel({ analysis: { text } }: Reading, draft: Draft): Draft {
  const { kind, start, end } = draft.phrase;
  if (kind !== 'unspecified') return draft;
  const after = text.slice(end, end + nearHouse);
  const chain = after.search(hotelChain);
  const isHotel =
    hotelInside.test(text.slice(start, end)) ||
    hotelAfter.test(after) ||
    (inHouse.test(text.slice(start, end)) && hotelNamed.test(after)) ||
    hotelBefore.test(text.slice(Math.max(0, start - 20), start)) ||
    (chain >= 0 && joined.test(after.slice(0, chain)));
  return isHotel ? { ...draft, signal: { ...draft.signal, kind: 'hotel' } } : draft;
}

/** How far, in characters, behind a stay its hotel may be named. */
const nearHouse = 40;
