import { type Analysis, phrasesOf } from './analysis.ts';
import { isSameSentence, wordAt } from './clause.ts';
import { phrasesWithin, startingWithin } from './look-up.ts';
import type { PayCue, PayCues } from './payer.ts';
import { payable, sentencesAfter } from './settling-sentences.ts';

/** How many sentences back words of payment without an object may refer. */
const reach = 3;

/**
 * “Det är vi på Acme som bjuder.”, “Var och en får sin egen nota.”: words of payment in a sentence that names nothing
 * to pay for speak of what stands before it.
 */
export function bareCuesAfter(analysis: Analysis, cues: PayCues, token: number): PayCue[] {
  const own = wordAt(analysis, token)?.sentence ?? -1;
  for (const next of sentencesAfter(analysis, own, reach)) {
    const found = (cues.get(next) ?? []).filter((cue) => !cue.offer && !cue.open && !cue.arranged);
    if (found.length === 0 || !namesNothing(analysis, next)) continue;
    const bare = found.filter((cue) => cue.bill || isBare(analysis, cue));
    if (bare.length > 0) return bare;
  }
  return [];
}

/** Everything that somebody may pay for. */
const things = [...payable, 'participation-fee', 'prize'];

/** “Vid utebliven närvaro faktureras kliniken”, “parkeringen betalar du själv”: paid for something else. */
const other =
  /(?<!\p{L})(?:utebliv|avbok|avanmäl|no[- ]show|cancel|parker|parking|p-avgift|minibar|frakt|freight|avtal|order|beställning|licen|anmäl|regist|köp)/iu;

/** A word for a price or a sum is none of them, a price with its figure is: “kostnaden hamnar hos …”, “var och en får …”. */
function namesNothing(analysis: Analysis, sentence: number): boolean {
  const span = analysis.cut.sentences[sentence];
  if (!span || span.end - span.start > longest) return false;
  const words = analysis.text.slice(span.start, span.end);
  return (
    /[.!)…]\s*$/.test(words) &&
    !other.test(words) &&
    startingWithin(analysis.money, span.start, span.end).length === 0 &&
    things.every((list) =>
      phrasesWithin(analysis, list, span.start, span.end).every(
        ({ kind }) => kind === 'price' || kind === 'sum',
      ),
    )
  );
}

/** How many characters such a sentence may have. */
const longest = 160;

/** What may stand before words of payment beside whoever pays: no object. */
const opening = new Set(
  "det this it that that’s it’s 's är is are blir var we’ll som who har has kommer att will och and då så sedan sen här där i vanlig ordning förstås givetvis naturligtvis självklart självfallet såklart of course naturally alltid ju nog helt redan också med with my our mitt vårt på hos from från as man alla får sin sitt sina varsin gets get everyone all please note , : – -".split(
    ' ',
  ),
);
const closing = new Set(
  '. , ; : ! ? ) ( – - / också såklart förstås givetvis naturligtvis självklart gärna ikväll idag även too also naturally individually var vid före innan efter on upon before after at direkt kontant senast'.split(
    ' ',
  ),
);

/** Whether words of payment stand in their sentence without anything that could be their object. */
function isBare(analysis: Analysis, cue: PayCue): boolean {
  const next = wordAt(analysis, cue.last + 1);
  const ends =
    !next ||
    !isSameSentence(analysis, cue.last, cue.last + 1) ||
    closing.has(next.lower) ||
    isSomebody(analysis, cue.last + 1, ['agent']);
  if (!ends && !forReader.test(analysis.text.slice(next.start, next.start + 12))) return false;
  for (let at = cue.first - 1; isSameSentence(analysis, at, cue.first); at--) {
    const word = wordAt(analysis, at);
    if (!word || !(opening.has(word.lower) || isSomebody(analysis, at, ['agent', 'bill']))) return false;
  }
  return true;
}

const forReader = /^(?:för|åt|for)\s(?:er|dig|alla|you|everyone)(?!\p{L})|^så klart/u;

/** A word of the lists named, or of a name. */
function isSomebody(analysis: Analysis, at: number, lists: readonly string[]): boolean {
  const start = wordAt(analysis, at)?.start ?? 0;
  if (/\p{Lu}/u.test(analysis.text[start] ?? '') && isSameSentence(analysis, at - 1, at)) return true;
  const [from, to] = [start - longestAgent, start + 1];
  return lists.some((list) =>
    startingWithin(phrasesOf(analysis, list), from, to).some(({ first, last }) => first <= at && at <= last),
  );
}

/** How many characters the words for somebody may have. */
const longestAgent = 40;
