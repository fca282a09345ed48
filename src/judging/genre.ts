import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { remembered } from '../text/remembered.ts';

/** What sort of text a message is, where it is not an offer: minutes, an order, a booking, a ruling … */
export interface Genre {
  readonly kind: string;
  /** How clearly the words say so; from 3 on they say it by themselves. */
  readonly score: number;
  /** How many different words say so. */
  readonly words: number;
  /** A long word in the subject line says so: “Bokningsbekräftelse”. */
  readonly isSure: boolean;
}

/** From this score on the words of a genre show it by themselves. */
export const clear = 3;

/** How many characters of the body count as its opening. */
const opening = 300;

/** The most that mentions further down can add up to. */
const mostBelow = 4;

/** From this length on a single word in the subject line is no mere mention. */
const sureLength = 10;

/** The sorts of text that the words of a message speak for, clearest first. */
export const tellGenres = remembered((analysis: Analysis): readonly Genre[] =>
  scoreByPlace(analysis, 'genre').sort((one, other) => other.score - one.score),
);

/** How clearly a message invites: as for genres, by the words of invitation and where they stand. */
export const tellInvitation = remembered(
  (analysis: Analysis): number =>
    scoreByPlace(analysis, 'invitation').find(({ kind }) => kind === 'invite')?.score ?? 0,
);

/** Three for a kind named in the subject line, two for one in the opening, one for each other word further down. */
function scoreByPlace(analysis: Analysis, list: string): Genre[] {
  const kinds = new Map<string, { top: number; words: Set<string>; isSure: boolean }>();
  for (const phrase of phrasesOf(analysis, list)) {
    const kind = phrase.kind ?? '';
    const seen = kinds.get(kind) ?? { top: 0, words: new Set<string>(), isSure: false };
    const word = analysis.text.slice(phrase.start, phrase.end).toLowerCase();
    seen.top = Math.max(seen.top, placeWeight(analysis, phrase.start));
    seen.words.add(word);
    if (phrase.end <= analysis.wording.subject.end && word.length >= sureLength) seen.isSure = true;
    kinds.set(kind, seen);
  }
  return [...kinds].map(([kind, { top, words, isSure }]) => ({
    kind,
    score: top + Math.min(words.size - 1, mostBelow),
    words: words.size,
    isSure,
  }));
}

function placeWeight(analysis: Analysis, start: number): number {
  if (start < analysis.wording.subject.end) return 3;
  const from = analysis.forwardedFrom ? 0 : analysis.wording.body.start;
  return start < from + opening ? 2 : 1;
}
