import type { ProgrammeRow, Report, Signal } from '../report.ts';

/** The rows of a programme that begin with an hour and say what happens then; a bare hour with a place is none. */
export function namedRows(programme: Signal, { wording, signals }: Report): ProgrammeRow[] {
  const places = signals
    .filter(({ id }) => id === 'venue')
    .flatMap(({ quote, place }) => [quote, place ?? '']);
  const named = (programme.rows ?? []).filter(({ start, end }) => {
    const [hours, rest = ''] = wording
      .slice(start, end)
      .split(HOURS)
      .filter((part) => part !== undefined);
    return hours === '' && /\p{L}{2}/u.test(withoutPlaces(rest, places));
  });
  return named.length > 1 ? named : [];
}

const HOURS =
  /^\s*(?:kl\.? ?|at )?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?(?: ?[-–] ?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?)?/iu;

function withoutPlaces(text: string, places: readonly string[]): string {
  return places.reduce((rest, place) => (place ? rest.replaceAll(place, '') : rest), text);
}
