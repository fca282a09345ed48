import type { Signal } from '../report.ts';
import type { Words } from '../words/sv.ts';

/**
 * A programme's minutes in words: “45 min yrkesinriktat, 150 min socialt”. “Minst” where a point of that sort has no end,
 * which counts for nothing; empty where nothing could be counted.
 */
export function programmeMinutes(programme: Signal, words: Words): string {
  const { professionalMinutes, socialMinutes } = programme;
  return [
    sayPart('professional', professionalMinutes, programme, words),
    sayPart('social', socialMinutes, programme, words),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function sayPart(
  as: 'professional' | 'social',
  minutes: number | undefined,
  { rows = [] }: Signal,
  words: Words,
): string | undefined {
  if (minutes === undefined) return undefined;
  const isOpen = rows.some((row) => row.as === as && row.minutes === undefined);
  if (isOpen && minutes === 0) return as === 'social' ? words.socialOpen : undefined;
  const said = as === 'professional' ? words.professionalMinutes(minutes) : words.socialMinutes(minutes);
  return isOpen ? words.atLeast(said) : said;
}
