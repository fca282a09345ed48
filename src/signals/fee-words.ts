import { sentenceSpan } from './look-up.ts';
import { type Draft, draftOf, type Reading } from './reading.ts';

const settled = /betal|bekost|ingår|paid|covered|included|sponsored|prepaid|funded/i;
const withContents =
  /^[^.!?\n]{0,20}\s(?:ingår|inkluderar|innefattar|täcker|includes?|covers|inkluderer)(?!\p{L})/iu;

const usedFor = /(?:used|spent|användas|brukes|bruges|anvendes)\s(?:for|on|till|för|til)\s(?:the\s)?$/i;

/** “Registrering: betald”, “Avgift: 8 400 per deltagare”, “I avgiften ingår lunch”: there is a fee, whoever pays it. */
export function isSettled({ analysis }: Reading, { phrase }: Draft): boolean {
  if (phrase.kind !== 'fee') return false;
  const after = analysis.text.slice(phrase.end, phrase.end + 40);
  const before = analysis.text.slice(Math.max(0, phrase.start - 40), phrase.start);
  return (
    usedFor.test(before) ||
    settled.test(analysis.text.slice(phrase.start, phrase.end)) ||
    /^\s?:\s?\d/.test(after) ||
    withContents.test(after)
  );
}

const penalty = /avbok|avbest|avanm|återbud|utebl|förhinder|cancel|no.show|late registration fee/i;

/** “Halva kursavgiften debiteras vid sen avbokning”: what staying away costs is no fee to take part. */
export function isPenalty(reading: Reading, draft: Draft): boolean {
  return draft.signal.amount === undefined && penalty.test(sentenceOf(reading, draft));
}

const stayingAway =
  /(?:utebl|uteblir|inte kommer|inte dyker upp|får förhinder|avbokar|avanmäl|återbud|no.show|do not turn up|cancel)\p{L}*\s(?:[\p{L},]+\s){0,3}$/iu;

/** “Den som uteblir debiteras inte”: nothing to pay for not coming tells nothing of coming. */
export function isForStayingAway({ analysis: { text } }: Reading, { phrase }: Draft): boolean {
  return (
    /^(?:debiter|faktur|charge|bill)/i.test(text.slice(phrase.start, phrase.end)) &&
    stayingAway.test(text.slice(Math.max(0, phrase.start - nearStaying), phrase.start))
  );
}

/** How far, in characters, before the words for no bill those may stand that tell for what. */
const nearStaying = 60;

const loneFree = /^(?:(?:price|cost|fee|registration|admission|entry)\s*[:–-]?\s*)?free[.!]?$/i;

/** “Free” as all that a line or a table's cell says. */
export function findLoneFree(reading: Reading): Draft[] {
  const { analysis } = reading;
  return analysis.tokens
    .filter(({ lower, line }) => {
      const own = lower === 'free' ? analysis.cut.lines[line] : undefined;
      return own !== undefined && loneFree.test(analysis.text.slice(own.start, own.end).trim());
    })
    .slice(0, 1)
    .map(({ index, start, end }) =>
      draftOf(
        reading,
        { list: 'participation-fee', kind: 'free', first: index, last: index, start, end },
        'participation-fee',
      ),
    );
}

function sentenceOf({ analysis }: Reading, draft: Draft): string {
  const sentence = sentenceSpan(analysis, draft.phrase.start);
  return sentence ? analysis.text.slice(sentence.start, sentence.end) : '';
}
