import type { Draft, Reading } from './reading.ts';

/**
 * Of several mentions of one stay or journey the one that tells a reader most: a stay that is theirs to pay where that is
 * said (“hotellrum bokar och betalar du själv; vi har rum à 1 290 kr”), a ride where its route is.
 */
export function asToldInWords(reading: Reading, draft: Draft, group: readonly Draft[]): Draft {
  const { signal } = draft;
  if (signal.stance !== 'stated') return draft;
  const told = group.find(
    (other) =>
      other.signal.stance === 'stated' &&
      !other.signal.amount &&
      (other.phrase.list === 'lodging'
        ? isSaidToPay(reading, draft, other)
        : isRouteOf(reading, draft, other)),
  );
  if (!told) return draft;
  const { start, end } = told.signal;
  return { ...draft, phrase: told.phrase, signal: { ...signal, start, end } };
}

const goal = /(?:till|til|to|to the|via|hos|med|with)\s$/iu;

function isSaidToPay({ analysis }: Reading, draft: Draft, { signal, phrase }: Draft): boolean {
  const { text, tokens } = analysis;
  return (
    (tokens[draft.phrase.first]?.sentence !== tokens[phrase.first]?.sentence ||
      text.slice(phrase.end, draft.phrase.start).includes(';')) &&
    draft.signal.payer === 'participant' &&
    signal.payer === 'participant' &&
    (signal.start < phrase.start || signal.end > phrase.end) &&
    !goal.test(text.slice(Math.max(0, phrase.start - 12), phrase.start))
  );
}

const route =
  /^:?\s(?:(?:går|avgår|leaves|departs|kører|kjører|går ut)\s)?(?:(?:från|fra|from|mellan|between)\s\p{Lu}|\p{Lu}\p{L}+(?:\s\p{L}+)?\s?(?:[–—-]|till|to|til)\s?\p{Lu})/u;

function isRouteOf({ analysis: { text } }: Reading, draft: Draft, other: Draft): boolean {
  const isRoute = ({ phrase }: Draft) => route.test(text.slice(phrase.end, phrase.end + 50));
  const { kind } = draft.signal;
  return (
    kind !== 'flight' &&
    kind === other.signal.kind &&
    !draft.signal.amount &&
    isRoute(other) &&
    !isRoute(draft)
  );
}
