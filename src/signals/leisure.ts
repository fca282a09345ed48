import { asHosted } from './giver.ts';
import { phrasesBeside } from './look-up.ts';
import { joinAlternatives, mentionsOf, oneOfEach } from './mentions.ts';
import type { Draft, Reading } from './reading.ts';
import { isTopic } from './topic.ts';

/** Activities without professional content that the sender offers. */
export function findLeisure(reading: Reading): Draft[] {
  const drafts = mentionsOf(reading, 'leisure')
    .filter((draft) => isOffered(reading, draft))
    .map((draft) => asHosted(reading, draft));
  return oneOfEach(joinAlternatives(reading, drafts));
}

function isOffered(reading: Reading, draft: Draft): boolean {
  return (
    !isReadersOwn(reading, draft) && !isTicketTo(reading, draft) && !isTopic(reading.analysis, draft.phrase)
  );
}

/** “Biljetter till hockeymatchen”: the match is named, the tickets add nothing. */
function isTicketTo({ analysis }: Reading, { phrase }: Draft): boolean {
  const { start, end, last } = phrase;
  if (!/^(?:biljett|ticket|billet)/i.test(analysis.text.slice(start, end))) return false;
  return phrasesBeside(analysis, 'leisure', phrase.first).some(
    ({ first }) => first > last && first - last <= 2,
  );
}

const readers =
  /(?:^|[^\p{L}])(?:er|ert|era|your|your staff|your team|klinikens|avdelningens|mottagningens|personalens|ni har|you have a|vårt eget|our own)\s+$/iu;

/** “Krockar mötet med er sommarfest?”: what the unit itself arranges, and nobody is said to pay, is no offer. */
function isReadersOwn({ analysis }: Reading, { provided, signal, phrase }: Draft): boolean {
  if (provided || signal.amount !== undefined) return false;
  return readers.test(analysis.text.slice(Math.max(0, phrase.start - 40), phrase.start));
}
