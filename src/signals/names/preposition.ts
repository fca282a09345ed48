import prepositions from '../../../rules/names/prepositions.json';

/** The preposition just before `start` in small letters, a "the" or a word of praise between them left out ("in the UK" gives "in"). */
export function prepositionBefore(text: string, start: number): string | undefined {
  const before =
    /(?:^|[^\p{L}\p{M}\p{N}])(\p{L}+) (?:the )?(?:(?:centrala|sentrale|central|downtown|inre|gamla|vackra|soliga|härliga|natursköna|beautiful|sunny|lovely|historic|charming|smukke|vakre) )?$/u.exec(
      text.slice(Math.max(0, start - 30), start),
    );
  const word = before?.[1]?.toLowerCase();
  return word !== undefined && ALL.includes(word) ? word : undefined;
}

/** True for words that are followed by where something is ("i Nice"), false for those a person may follow ("till Nora"). */
export function isInside(preposition: string | undefined): boolean {
  return preposition !== undefined && prepositions.inside.includes(preposition);
}

/** True for words of direction ("till", "from"), which may be followed by a place or a person. */
export function isDirection(preposition: string | undefined): boolean {
  return preposition !== undefined && prepositions.direction.includes(preposition);
}

const ALL = [...prepositions.inside, ...prepositions.direction, ...prepositions.company];
