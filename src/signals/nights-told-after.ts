import type { Draft, Reading } from './reading.ts';

/** “Flyg bokar vi. Tre nätter på ett fint hotell i Chiado.”: nights that are told without a verb come with what was paid before. */
export function asNightsToldAfter({ analysis, cues }: Reading, draft: Draft): Draft {
  const { provided, phrase, signal, isOpen } = draft;
  if (phrase.list !== 'lodging' || provided || signal.payer !== 'unknown' || isOpen) return draft;
  const sentence = analysis.tokens[phrase.first]?.sentence ?? -1;
  const span = analysis.cut.sentences[sentence];
  if (
    !span ||
    signal.stance !== 'stated' ||
    !countedNights.test(analysis.text.slice(span.start, span.end).trim())
  )
    return draft;
  const before = cues.get(sentence - 1)?.filter(({ open, offer }) => !open && !offer) ?? [];
  const payer = before[0]?.payer;
  return payer && before.every((cue) => cue.payer === payer)
    ? { ...draft, provided: true, signal: { ...signal, payer } }
    : draft;
}

const countedNights =
  /^(?:(?:sedan|sen|därefter|plus|och|samt|then|and|plus)\s)?(?:en|ett|två|tre|fyra|fem|sex|sju|one|two|three|four|five|six|to|fire|\d)\s(?:hotell?-?)?(?:natt|nätter|dygn|nights?|netter|nat|nætter)\s(?:på|i|vid|at|in|on)\s/iu;
