import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { phrasesWithin, sentenceSpan, startingWithin } from './look-up.ts';

/** The reader's workplace as what somebody belongs to, what pays, or where paper and goods go: no place of the event. */
export function isWorkAside(analysis: Analysis, { start, end }: Phrase): boolean {
  const { text } = analysis;
  const sentence = sentenceSpan(analysis, start);
  if (!sentence) return false;
  const before = text.slice(Math.max(sentence.start, start - reach), start);
  const words = before + text.slice(start, end);
  if (belongs.test(words) || bears.test(before) || done.test(words)) return true;
  return goesThere.test(words) && phrasesWithin(analysis, 'meal', sentence.start, sentence.end).length === 0;
}

/** Whether the sentence of a workplace speaks of a meeting, a meal or a time. */
export function isAtEvent(analysis: Analysis, { start, end }: Phrase): boolean {
  const sentence = sentenceSpan(analysis, start);
  if (!sentence) return false;
  const [from, to] = [Math.max(sentence.start, start - nearEvent), end + nearEvent];
  return (
    eventLists.some((list) => phrasesWithin(analysis, list, from, to).length > 0) ||
    [analysis.durations, analysis.clocks, analysis.dates].some(
      (values) => startingWithin<Span>(values, from, to).length > 0,
    ) ||
    phrasesOf(analysis, 'label').some((label) => label.start >= from && label.end <= start)
  );
}

const eventLists = ['situation', 'meal', 'held', 'programme', 'alcohol', 'leisure'];

/** How far, in characters, before a workplace the words may stand that tell what it is named for, and a meeting around it. */
const [reach, nearEvent] = [60, 120];

/** “Ansvarig på kliniken”, “colleagues in your department”: who belongs to it. */
const belongs =
  /(?:ansvarig\p{L}*|kontaktpersone?n?|kolleg(?:a|or|an|orna|er)|chefe?n?|läkare|sköterskor?n?|medarbetare|anställda?|personal(?:en)?|arbetar|jobbar|tjänstgör|många|flera|någon|bestämmer ni|avgör ni|diskutera[r]?|fråga|(?<!\p{L})colleagues?|staff|nurses?|doctors?|in charge|someone|anyone|many|people|works?|working|employed|responsible|kolleger|ansatte?)\s(?:gärna\s|redan\s|already\s)?(?:(?:på|vid|i|hos|in|at|on|from|within|inom)\s)?(?:er|ert|din|ditt|your|the|kliniken|avdelningen|mottagningen|enheten|arbetsplatsen|vårdcentralen|på|deres|jeres)(?!\p{L})[^.!?]{0,30}$/iu;

/** “Reskostnaden får landa på er klinik”, “the bill goes to your department”: who pays. */
const bears =
  /(?:kostnad(?:en|er|erna)?|faktura(?:n)?|räkning(?:en)?|nota(?:n)?|utgiften|invoice|bill|costs?|charge|expenses?|fee)\s(?:[\p{L}]+\s){0,3}?(?:landa\p{L}*|hamna\p{L}*|stanna\p{L}*|läggs?|skickas?|ställs|går|tas|bärs|goes|falls|stays|lands|is sent|sent|is charged|are sent|be sent|rests?)\s(?:[\p{L}]+\s){0,2}?(?:på|till|hos|av|to|on|with|by)?\s?$/iu;

/** “Sätt upp affischen i fikarummet”, “leveransen sker till avdelningen”: where paper and goods go. */
const goesThere =
  /(?:anslag\p{L}*|affisch\p{L}*|list[ao]r?n?|notice ?board|poster|(?:sätt|häng|skriv)\s(?:\p{L}+\s)?upp|(?<!\p{L})pin(?!\p{L})|lägg\p{L}*|lämna\p{L}*|kopi(?:a|or)|folder\p{L}*|copies|copy|install\p{L}*|lever[ae]\p{L}*|deliver\p{L}*|shipp\p{L}*|(?:prov)?svar(?:et|en)?|prov(?:et|er|erna)|patient(?:en|er|erna)|remiss\p{L}*|skicka\p{L}*|apparaten|maskinen|pumpen|the results?)\s(?:\p{L}+,?\s){0,5}\S+(?:\s\S+){0,3}$/iu;

/** “Steg 1 gjorde vi på plats hos er i januari”, “when we met at your clinic”: what is over. */
const done =
  /(?<!\p{L})(?:gjorde|genomförde|höll|hade|körde|träffades|sågs|möttes|besökte|berättade|visade|ställde|we (?:did|held|had|met|were|ran|visited)|when we (?:met|visited))\s(?:(?:vi|jag|ni|vår|vårt|oss|en|ett|du|us|a|the)\s)?(?:\p{L}+\s){0,4}\S+(?:\s\S+){0,3}$/iu;
