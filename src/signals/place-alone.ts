import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import type { Analysis } from './analysis.ts';
import type { Reading } from './reading.ts';

/** Only a town is named: “i Malmö” in the sentence that says when. */
export function placeAlone(reading: Reading): Omit<Signal, 'quote'>[] {
  const { analysis } = reading;
  const places = analysis.names
    .filter((name) => name.type === 'place' && !name.ambiguous && analysis.regionAt(name.start) === 'offer')
    .filter((name) => daysAway(analysis, name) <= (name.preposition === undefined ? 4 : 120))
    .sort((one, other) => daysAway(analysis, one) - daysAway(analysis, other));
  const [place] = places;
  if (place?.type !== 'place') return placeByName(analysis);
  const town = analysis.text.slice(place.start, place.end);
  return [
    {
      id: 'venue',
      kind: 'other',
      stance: 'stated',
      place: town,
      country: place.entry.country,
      start: place.start,
      end: place.end,
    },
  ];
}

/** How many characters lie between a place and the nearest date. */
function daysAway(analysis: Analysis, span: Span): number {
  const gaps = analysis.dates.map((date) => Math.max(date.start - span.end, span.start - date.end, 0));
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
}

/** “på Sundets Padelcenter torsdag 21 maj”: a proper name after a preposition of place, near the day. */
function placeByName(analysis: Analysis): Omit<Signal, 'quote'>[] {
  for (const token of analysis.tokens) {
    if (
      !['på', 'at', 'hos', 'till', 'vid'].includes(token.lower) ||
      analysis.regionAt(token.start) !== 'offer'
    )
      continue;
    const name = capitalised(analysis, token.index + 1);
    if (!name || daysAway(analysis, name) > 60 || token.start < analysis.wording.body.start) continue;
    if (
      analysis.names.some(
        (known) => known.type !== 'place' && known.start < name.end && name.start < known.end,
      )
    )
      continue;
    if (analysis.legalNames.some((known) => known.start < name.end && name.start < known.end)) continue;
    return [{ id: 'venue', kind: 'other', stance: 'stated', start: name.start, end: name.end }];
  }
  return [];
}

/** Two or more words with capitals in a row, in one line. */
function capitalised(analysis: Analysis, first: number): Span | undefined {
  let last = first;
  while (
    /\p{Lu}/u.test(analysis.text[analysis.tokens[last]?.start ?? 0] ?? '') &&
    analysis.tokens[last]?.line === analysis.tokens[first]?.line &&
    analysis.tokens[last]?.kind === 'word'
  )
    last++;
  const [start, end] = [analysis.tokens[first]?.start, analysis.tokens[last - 1]?.end];
  return last - first >= 2 && start !== undefined && end !== undefined ? { start, end } : undefined;
}
