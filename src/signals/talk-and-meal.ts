import type { ClockMatch } from '../text/values/clocks.ts';
import type { Analysis } from './analysis.ts';
import { phrasesWithin, startingWithin } from './look-up.ts';

/** A time to speak and, behind it, the hours of a meal. */
export interface TalkAndMeal {
  readonly talk: ClockMatch;
  readonly meal: ClockMatch;
  /** Where the words for the meal begin. */
  readonly start: number;
}

/** “Kl. 17.45 talar NN i 45 minuter, därefter middag 18.30–21.00”: the event begins with the talk, though only the meal tells its hours. */
export function talkAndMeal(analysis: Analysis): TalkAndMeal | undefined {
  const { clocks, text } = analysis;
  for (const [at, meal] of clocks.entries()) {
    const talk = clocks[at - 1];
    if (!talk || !meal.to || meal.from <= (talk.to ?? talk.from) || meal.start - talk.start > reach) continue;
    const between = text.slice(talk.start, meal.start);
    if (between.includes('\n') || analysis.regionAt(talk.start) !== 'offer') continue;
    const served = phrasesWithin(analysis, 'meal', talk.end, meal.start).find(({ kind }) =>
      evening.has(kind ?? ''),
    );
    if (!served || meal.start - served.end > nearMeal) continue;
    const before = text.slice(Math.max(0, talk.start - nearTalk), talk.start);
    const isTalk =
      speaks.test(text.slice(talk.end, served.start)) || speaks.test(/[^.!?\n]*$/u.exec(before)?.[0] ?? '');
    if (isTalk && startingWithin(clocks, talk.end, served.start).length === 0)
      return { talk, meal, start: served.start };
  }
  return undefined;
}

/** How far, in characters, the hours of the meal may stand behind the talk's, the talk's words before its time, and the hours behind the meal. */
const reach = 200;
const nearTalk = 80;
const nearMeal = 60;

const evening: ReadonlySet<string> = new Set(['dinner', 'banquet', 'reception', 'unspecified']);
const speaks =
  /(?<!\p{L})(?:talar|pratar|föreläs(?:er|ning\p{L}*)|föredrag\p{L}*|berättar|presenterar|håller|inleder|redovisar|seminari\p{L}*|genomgång\p{L}*|speaks?|talks?|lectures?|presents?|presentation|seminar|snakker|foreleser|fortæller|forelæser|foredrag)(?!\p{L})/iu;
