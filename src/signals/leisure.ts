import { asHosted } from './giver.ts';
import { phrasesBeside, sentenceSpan, startingWithin } from './look-up.ts';
import { joinAlternatives, mentionsOf, oneOfEach } from './mentions.ts';
import type { Draft, Reading } from './reading.ts';
import { isTopic } from './topic.ts';

/** Activities without professional content that the sender offers. */
export function findLeisure(reading: Reading): Draft[] {
  const drafts = mentionsOf(reading, 'leisure')
    .filter((draft) => isOffered(reading, draft))
    .map((draft) => asSocietys(reading, asHosted(reading, draft)));
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

/** The band at a society's own dinner is the society's, unless a company is named beside it. */
function asSocietys({ analysis, parties }: Reading, draft: Draft): Draft {
  const { payer, stance, amount } = draft.signal;
  if (parties.side !== 'organiser' || payer !== 'unknown' || stance !== 'stated' || draft.isOpen || amount)
    return draft;
  const sentence = sentenceSpan(analysis, draft.phrase.start);
  if (!sentence) return draft;
  const isCompanys =
    startingWithin(parties.mentions, sentence.start, sentence.end).length > 0 ||
    ['sponsor', 'agent'].some((list) =>
      phrasesBeside(analysis, list, draft.phrase.first).some(
        ({ kind }) => list === 'sponsor' || kind === 'company',
      ),
    );
  return isCompanys ? draft : { ...draft, signal: { ...draft.signal, payer: 'organiser' } };
}

const readers =
  /(?:^|[^\p{L}])(?:er|ert|era|your|your staff|your team|klinikens|avdelningens|mottagningens|personalens|ni har|you have a|vårt eget|our own)\s+$/iu;

/** “Krockar mötet med er sommarfest?”: what the unit itself arranges, and nobody is said to pay, is no offer. */
function isReadersOwn({ analysis }: Reading, { provided, signal, phrase }: Draft): boolean {
  if (provided || signal.amount !== undefined) return false;
  return readers.test(analysis.text.slice(Math.max(0, phrase.start - 40), phrase.start));
}
