import { type Analysis, phrasesOf } from '../signals/analysis.ts';

/** From this many different words on, a mail sells to its readers' own purse. */
const enough = 2;

/** Savings, homes, cars, journeys of one's own: who sells these to care staff sells nothing to health care. */
export function sellsToPurse(analysis: Analysis): boolean {
  const words = (list: string) =>
    new Set(phrasesOf(analysis, list).map(({ start, end }) => analysis.text.slice(start, end).toLowerCase()));
  const purse = words('own-purse').size;
  return purse >= enough && purse > words('sector').size;
}
