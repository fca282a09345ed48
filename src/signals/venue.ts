import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { phrasesWithin, sentenceSpan, tokenAt } from './look-up.ts';
import type { NameMatch } from './names/name-match.ts';
import { placeAlone } from './place-alone.ts';
import type { Reading } from './reading.ts';
import { stanceOf } from './stance.ts';
import { lineText } from './surroundings.ts';

/** Where the event is held: the value of a place label first, else places said with a preposition of place. */
export function findVenues(reading: Reading): Omit<Signal, 'quote'>[] {
  const candidates = [...labelled(reading), ...said(reading)].sort((one, other) => one.start - other.start);
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const twin = kept.findIndex((other) => isSamePlace(other, candidate));
    if (twin < 0) kept.push(candidate);
    else if (rank(candidate) > rank(kept[twin])) kept[twin] = candidate;
  }
  const venues = prune(reading, kept).map((candidate) => toSignal(reading, candidate));
  return venues.length > 0 ? venues : placeAlone(reading);
}

interface Candidate extends Span {
  readonly kind: string;
  readonly isLabelled: boolean;
  readonly name: NameMatch | undefined;
}

const labels =
  /^(?:var|plats|lokal|mötesplats|kursplats|adress|venue|location|place|where|sted|hvor|lokale|kursort|ort|möteslokal|samlingsplats)\s*[?:\t]\s*|^(?:var|plats|lokal|venue|where|sted|hvor|location)$/i;

function labelled(reading: Reading): Candidate[] {
  const { analysis } = reading;
  return analysis.cut.lines.flatMap((line, index) => {
    const label = labels.exec(lineText(analysis, index));
    if (!label || analysis.regionAt(line.start) !== 'offer') return [];
    const isAlone = lineText(analysis, index).length <= label[0].length + 1;
    const target = isAlone ? analysis.cut.lines[index + 1] : line;
    if (!target) return [];
    const text = analysis.text.slice(target.start, target.end);
    const lead = isAlone ? 0 : text.length - text.trimStart().length + label[0].length;
    const start = target.start + lead;
    const end = target.start + Math.min(text.trimEnd().length, lead + 120);
    if (end - start < 3) return [];
    return [
      {
        start,
        end,
        kind: kindWithin(analysis, start, end),
        isLabelled: true,
        name: nameWithin(analysis, start, end),
      },
    ];
  });
}

const strongest = [
  'fine-dining',
  'spa',
  'golf',
  'ski',
  'castle',
  'cruise',
  'resort',
  'arena',
  'entertainment',
  'workplace',
  'hospital',
  'restaurant',
  'hotel',
  'conference-centre',
  'digital',
];

function kindWithin(analysis: Analysis, start: number, end: number): string {
  const words = phrasesWithin(analysis, 'venue', start, end);
  const name = nameWithin(analysis, start, end);
  const kinds = [...words.map((phrase) => phrase.kind), ...(name?.type === 'venue' ? [name.entry.kind] : [])];
  return strongest.find((kind) => kinds.includes(kind)) ?? 'other';
}

function nameWithin(analysis: Analysis, start: number, end: number): NameMatch | undefined {
  return analysis.names.find(
    (name) => name.type === 'venue' && !name.ambiguous && name.start >= start && name.end <= end,
  );
}

/** Places named in running text, with a preposition of place before them, outside words about staying the night. */
function said(reading: Reading): Candidate[] {
  const { analysis } = reading;
  const words = phrasesOf(analysis, 'venue')
    .filter((phrase) => isPlaced(analysis, phrase))
    .map((phrase) => widen(analysis, phrase));
  const names = analysis.names
    .filter((name) => name.type === 'venue' && !name.ambiguous && analysis.regionAt(name.start) === 'offer')
    .filter((name) => !isLodging(analysis, name) && !isCompany(reading, name))
    .map((name) => ({
      start: name.start,
      end: name.end,
      kind: name.type === 'venue' ? name.entry.kind : 'other',
      isLabelled: false,
      name,
    }));
  return [...words, ...names];
}

/** “Hemavan Pharma” is no place. */
function isCompany({ parties }: Reading, span: Span): boolean {
  return parties.mentions.some((mention) => mention.start < span.end && span.start < mention.end);
}

const placing = new Set([
  'på',
  'i',
  'hos',
  'vid',
  'till',
  'at',
  'in',
  'on',
  'to',
  'via',
  'over',
  'ombord',
  'aboard',
  'hotel',
  'hotell',
  'restaurang',
  'restaurant',
  'ved',
  'til',
  'the',
  'a',
  'an',
  'ett',
  'en',
  'ert',
  'er',
  'vårt',
  'our',
  'your',
  'över',
  'av',
  'per',
  'som',
  'using',
  'vores',
  'våre',
  'jeres',
  'ute',
]);

function isPlaced(analysis: Analysis, phrase: Phrase): boolean {
  if (analysis.regionAt(phrase.start) !== 'offer' || isLodging(analysis, phrase)) return false;
  if (phrase.kind === 'digital') return true;
  if (
    needsName.includes(phrase.kind ?? '') &&
    !hasName(analysis, phrase) &&
    !isHeld(analysis, { ...phrase, isLabelled: false })
  )
    return false;
  for (let at = phrase.first; at >= phrase.first - 4; at--) {
    const word = analysis.tokens[at];
    if (!word || word.sentence !== analysis.tokens[phrase.first]?.sentence) break;
    if (placing.has(word.lower)) return true;
  }
  return phrase.kind === 'fine-dining' || phrase.kind === 'workplace' || startsWithCapital(analysis, phrase);
}

/** Houses of these kinds are everywhere; without a name or a word for holding they are no place of the event. */
const needsName = ['hotel', 'restaurant', 'hospital', 'conference-centre', 'entertainment', 'arena'];

/** “Hotell Lotsen”, “Restaurang Aurum”, “Sjöhaga Konferens”: a proper name beside the word. */
function hasName(analysis: Analysis, phrase: Phrase): boolean {
  const { start, end } = widen(analysis, phrase);
  const isCompound = startsWithCapital(analysis, phrase);
  return end - start > phrase.end - phrase.start || isCompound;
}

function startsWithCapital(analysis: Analysis, phrase: Phrase): boolean {
  const before = analysis.tokens[phrase.first - 1];
  const isFirst = before === undefined || before.sentence !== analysis.tokens[phrase.first]?.sentence;
  return !isFirst && /\p{Lu}/u.test(analysis.text[phrase.start] ?? '');
}

/** “boende på hotellet”, “hotellet betalas”: where guests sleep is no place of the event. */
function isLodging(analysis: Analysis, span: Span): boolean {
  const sentence = sentenceSpan(analysis, span.start);
  if (!sentence) return false;
  const near = analysis.text.slice(
    Math.max(sentence.start, span.start - 40),
    Math.min(sentence.end, span.end + 40),
  );
  return /boende|logi\b|övernatt|\bbor\b|\brum\b|\bnatt\b|nätter|inkvarter|accommodation|overnight|\bstay|nights?\b|reise og|resa och|lodging|bokas på begäran|betaler dere/i.test(
    near,
  );
}

/** Takes in the proper name around a word: “Restaurang Aurum vid Stureplan”, “Seeblick Palace”. */
function widen(analysis: Analysis, phrase: Phrase): Candidate {
  let first = phrase.first;
  let last = phrase.last;
  while (isNamePart(analysis, first - 1, first)) first--;
  while (isNamePart(analysis, last + 1, last)) last++;
  const start = analysis.tokens[first]?.start ?? phrase.start;
  const end = analysis.tokens[last]?.end ?? phrase.end;
  return {
    start,
    end,
    kind: phrase.kind ?? 'other',
    isLabelled: false,
    name: nameWithin(analysis, start, end),
  };
}

function isNamePart(analysis: Analysis, at: number, beside: number): boolean {
  const word = analysis.tokens[at];
  const other = analysis.tokens[beside];
  if (!word || !other || word.kind !== 'word' || word.sentence !== other.sentence || word.line !== other.line)
    return false;
  return (
    /\p{Lu}/u.test(analysis.text[word.start] ?? '') &&
    !placing.has(word.lower) &&
    Math.abs(word.start - other.start) < 40
  );
}

function isSamePlace(one: Candidate, other: Candidate): boolean {
  return one.start < other.end && other.start < one.end;
}

function rank(candidate: Candidate | undefined): number {
  if (!candidate) return 0;
  return (
    (candidate.isLabelled ? 8 : 0) +
    (candidate.name ? 4 : 0) +
    Math.min(candidate.end - candidate.start, 40) / 100 +
    (strongest.includes(candidate.kind) ? strongest.length - strongest.indexOf(candidate.kind) : 0) / 10
  );
}

/** One signal a kind; a plain word adds nothing to a label or a name of the same kind, nor “other” to a known one. */
function prune(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const best = [...candidates].sort((one, other) => rank(other) - rank(one));
  const kept: Candidate[] = [];
  for (const candidate of best) {
    if (kept.some((other) => other.kind === candidate.kind)) continue;
    if (isExclusive(reading, candidate) || isHeld(reading.analysis, candidate)) {
      kept.push(candidate);
      continue;
    }
    if (
      kept.length > 0 &&
      ['other', 'hotel', 'conference-centre', 'hospital'].includes(candidate.kind) &&
      kept.some((other) => other.isLabelled)
    )
      continue;
    kept.push(candidate);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** The candidate's own sentence says that the event is held or moved there. */
function isHeld(analysis: Analysis, candidate: Span & Pick<Candidate, 'isLabelled'>): boolean {
  const sentence = sentenceSpan(analysis, candidate.start);
  const text = sentence ? analysis.text.slice(sentence.start, candidate.start) : '';
  return (
    !candidate.isLabelled &&
    /hålls|äger rum|flyttas|flyttat|samlas|träffas|\bses\b|avslutar|\bheld\b|takes? place|moved|\bmeet\b|afholdes|holdes|gather/i.test(
      text,
    )
  );
}

function toSignal(reading: Reading, candidate: Candidate): Omit<Signal, 'quote'> {
  const { analysis } = reading;
  const first = tokenAt(analysis, candidate.start);
  const place = placeAround(reading, candidate);
  const exclusive = isExclusive(reading, candidate);
  return {
    id: 'venue',
    kind: candidate.kind,
    stance: stanceOf(analysis, { first, last: first }),
    ...place,
    ...(exclusive ? { exclusive: true as const } : {}),
    start: candidate.start,
    end: candidate.end,
  };
}

function placeAround(reading: Reading, candidate: Candidate): { place?: string; country?: string } {
  const { analysis } = reading;
  if (candidate.kind === 'digital') return {};
  if (candidate.name?.type === 'venue' && candidate.name.entry.country) {
    const { place, country } = candidate.name.entry;
    return { ...(place ? { place } : {}), country };
  }
  const near = analysis.names.filter(
    (name) =>
      name.type === 'place' &&
      name.start >= candidate.start - 60 &&
      name.start <= candidate.end + 60 &&
      (!name.ambiguous || (name.start >= candidate.start && name.end <= candidate.end)),
  );
  const found = near.find((name) => name.type === 'place' && name.entry.type !== 'country') ?? near[0];
  if (found?.type !== 'place') return {};
  return { place: analysis.text.slice(found.start, found.end), country: found.entry.country };
}

function isExclusive(reading: Reading, candidate: Candidate): boolean {
  const { analysis } = reading;
  if (candidate.kind === 'digital' || candidate.kind === 'workplace' || candidate.kind === 'hospital')
    return false;
  const sentence = sentenceSpan(analysis, candidate.start);
  return phrasesOf(analysis, 'exclusive').some(
    (phrase) =>
      phrase.start < candidate.end + 45 &&
      phrase.end > candidate.start - 45 &&
      (!sentence || (phrase.start >= sentence.start && phrase.end <= sentence.end + 60)),
  );
}
