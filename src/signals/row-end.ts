import type { Analysis } from './analysis.ts';
import type { RowStart } from './programme-rows.ts';

/** When a row says that it ends, in minutes since midnight: “18.00 Middag, därefter jazztrio till cirka kl. 22”. */
export function toldEnd({ text }: Analysis, { start, end, time }: RowStart): number | undefined {
  const match = until.exec(text.slice(start, Math.min(end, start + longestRow)));
  if (!match) return undefined;
  const told = Number(match[1] ?? match[2]) * 60 + Number(match[3] ?? 0);
  return told > time && told <= midnight ? told : undefined;
}

const longestRow = 400;
const midnight = 24 * 60;

const around = '(?:(?:ca|cirka|c:a|omkring|runt|vid|senast|about|around|approx|circa)\\.?\\s)?';
const until = new RegExp(
  `(?<!\\p{L})(?:(?:fram |ända )?till|until|till|til|slut(?:ar)?|avslut(?:as|ar)|stänger|avrundas|ends?|finish(?:es)?|closes|slutter|lukker)\\s${around}(?:(?:kl|klockan|at)\\.?\\s)?${around}(?:(?<=(?:kl|klockan|at|ca|cirka|omkring|runt|vid|about|around)\\.?\\s)([01]?\\d|2[0-4])|([01]?\\d|2[0-4])(?=[.:][0-5]\\d))(?:[.:]([0-5]\\d))?(?!\\d|[.:]\\d|\\s?(?:%|kr|personer|pers|deltagare|st(?!\\p{L})|min|platser|oktober|maj|juni|mars|april|\\/))(?!\\s?i\\s)`,
  'iu',
);
