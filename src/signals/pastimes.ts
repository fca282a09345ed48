import type { Phrase } from '../text/find-phrases.ts';
import { once } from '../text/once.ts';
import type { Token, Tokens } from '../text/tokens.ts';
import { formsOf, readInflected, type WordLanguage } from '../text/word-pattern.ts';

/**
 * Pastimes that are known by their build, of which there is no end: what is done for pleasure with a word that makes an
 * occasion of it, as a compound (“höstvandringsdag”, “padelkväll”) or as a pair of words (“salsa class”, “bike ride”).
 */
export function findPastimes({ all }: Tokens): Phrase[] {
  const found: Phrase[] = [];
  for (const [at, token] of all.entries()) {
    if (token.kind !== 'word') continue;
    const kind = kindOfCompound(token.lower);
    if (kind) found.push(phraseOf(kind, token, token));
    const last = kind ? undefined : endOfPair(all, at);
    if (last) found.push(phraseOf(last.kind, token, last.token));
  }
  return found;
}

interface Pastime {
  readonly kind: string;
  /** Words for what is done, parted by spaces. */
  readonly what: string;
  /** Words for the occasion, in the notation of the word lists. */
  readonly occasions: string;
}

const whenever =
  'kväll||en|ar afton||en helg||en|er eftermiddag||en event||et evenemang||et utflykt||en|er upplevelse||n|r';
const games =
  'turnering||en|ar tävling||en|ar match||en|er|erna final||en|er biljett||en|er|erna lektion||en|er kurs||en|er skola||n pass||et paket||et rund|a|an|or spel||et dag||en|ar';
const outings = 'tur||en|er|erna safari||n färd||en|er äventyr||et';
const courses =
  'kurs||en|er lektion||en|er workshop||en|s provning||en|ar tävling||en turnering||en kväll||en|ar afton||en event||et';

const compounds: readonly Pastime[] = [
  {
    kind: 'sport',
    what: 'golf minigolf padel tennis pingis badminton boule bowling biljard dart kubb hockey ishockey fotboll innebandy handboll volleyboll bandy basket curling skid längdskid slalom skridsko skoter snöskoter snösko hundspann hundsläd pulk mountainbike mtb elcykel kajak kanot rodd paddel paddling segling segel surf dyk snorkel fiske laxfiske havsfiske krabbfiske jakt skytte rid häst islandshäst klätter löp trav galopp gokart racing femkamp yoga pilates crossfit sup ski',
    occasions: `${whenever} ${games} ${outings} resa|| resor resan åkning||en`,
  },
  { kind: 'sport', what: 'cykel', occasions: `${outings} utflykt||en rund|a|an|or tävling||en lopp||et` },
  {
    kind: 'culture',
    what: 'konsert jazz blues opera operett teater musik humor komedi standup bio musikal revy dans balett konst galleri musei museum kultur cirkus vis',
    occasions: `${whenever} natt||en konsert||en|er föreställning||en|ar underhållning||en besök||et rundtur||en rund|a|an|or vandring||en|ar festival||en premiär||en`,
  },
  { kind: 'culture', what: 'film', occasions: 'kväll||en|ar afton||en natt||en festival||en premiär||en' },
  {
    kind: 'culture',
    what: 'live klubb band',
    occasions: 'spelning||en|ar musik||en konsert||en|er underhållning||en',
  },
  {
    kind: 'culture',
    what: 'konsert opera teater musikal dans balett cirkus revy',
    occasions: 'biljett||en|er|erna program||met paket||et',
  },
  {
    kind: 'sightseeing',
    what: 'vandring fjäll skog strand svamp bär norrsken säl älg björn varg vingård slott stad hamn kanal gruv skärgård fackel lykt spök arkitektur natur kust pilgrim solnedgång skymning båt heldag alpacka lama ponny',
    occasions: `${outings} utflykt||en|er vandring||en|ar promenad||en|er plockning||en jakt||en skådning||en guidning||en rundtur||en|er`,
  },
  { kind: 'sightseeing', what: 'höst vår vinter mat fjäll topp dag', occasions: 'vandring||en|ar' },
  {
    kind: 'wellness',
    what: 'spa bastu massage relax pool vinterbad isbad kallbad',
    occasions: `${whenever} paket||et dag||en|ar stund||en ritual||en besök||et häng||et vistelse||n entré||n`,
  },
  {
    kind: 'entertainment',
    what: 'quiz quizz karaoke casino kasino poker bingo disco spel allsång escape matlagning sushi pasta surdeg keramik drejning blomster krans choklad ost foto målar salsa tango discofox linedance',
    occasions: courses,
  },
  { kind: 'entertainment', what: 'vr laser tv sällskap', occasions: 'spel||et' },
];

const times = 'day||s evening||s afternoon||s night||s weekend||s event||s experience||s outing||s';
const lessons = 'class||es course||s lesson||s workshop||s tournament||s';

const pairs: readonly Pastime[] = [
  {
    kind: 'sport',
    what: 'golf padel tennis football rugby cricket hockey baseball basketball ski skiing sailing fishing shooting hunting riding horse pony husky kayak canoe bike bicycle surf surfing paddleboard climbing karting racing greyhound snowmobile snowshoe skating yoga pilates spinning bowling darts',
    occasions: `${times} trip||s tour||s tournament||s competition||s match||es game||s final||s lesson||s session||s class||es ride||s trek||s round||s ticket||s racing`,
  },
  { kind: 'sport', what: 'cycle cycling', occasions: 'ride||s trip||s outing||s' },
  {
    kind: 'culture',
    what: 'jazz blues opera comedy musical concert movie film ballet choir poetry art gallery museum magic drag cabaret',
    occasions:
      'evening||s night||s show||s performance||s concert||s tour||s visit||s gig||s ticket||s workshop||s festival||s',
  },
  {
    kind: 'sightseeing',
    what: 'island vineyard harbour harbor archipelago balloon helicopter gondola aurora sunset ghost boat river canal fjord photo',
    occasions: 'tour||s ride||s walk||s hunt||s cruise||s excursion||s outing||s sail',
  },
  { kind: 'sightseeing', what: 'island boat river canal balloon', occasions: 'trip||s' },
  {
    kind: 'wellness',
    what: 'spa sauna pool beach massage meditation',
    occasions: `${times} time party parties treatment||s`,
  },
  {
    kind: 'entertainment',
    what: 'cooking cookery baking pottery painting photography floristry arranging chocolate cheese pasta sushi dance salsa tango',
    occasions: `${lessons} evening||s`,
  },
  {
    kind: 'entertainment',
    what: 'casino poker bingo karaoke quiz trivia game games',
    occasions: 'evening||s night||s afternoon||s tournament||s table||s',
  },
];

/** What may stand before a compound: “höstgolfdag”, “kvällskonserter”. */
const seasons = new Set(
  'höst vår sommar vinter jul kväll morgon lunch fredag företag kund hel halv'.split(' '),
);

type Occasions = readonly { readonly kind: string; readonly forms: ReadonlySet<string> }[];

const readCompounds = once(() => byWhat(compounds, 'sv'));
const readPairs = once(() => byWhat(pairs, 'en'));

function byWhat(listed: readonly Pastime[], language: WordLanguage): Map<string, Occasions> {
  const made = new Map<string, Occasions>();
  for (const { kind, what, occasions } of listed) {
    const forms = new Set(occasions.split(' ').flatMap((word) => formsOf(readInflected(word, language))));
    for (const word of what.split(' ')) made.set(word, [...(made.get(word) ?? []), { kind, forms }]);
  }
  return made;
}

const [shortest, longest, longestWhat, shortestWhat] = [6, 30, 13, 2];

function kindOfCompound(word: string): string | undefined {
  if (word.length < shortest || word.length > longest) return undefined;
  const most = Math.min(word.length - 3, longestWhat);
  for (let at = shortestWhat; at <= most; at++) {
    const first = word.slice(0, at);
    const kind =
      kindWith(readCompounds().get(first), withoutJoint(word, at)) ??
      (seasons.has(first) ? firstKind(withoutJoint(word, at)) : undefined);
    if (kind) return kind;
  }
  return undefined;
}

function firstKind(words: readonly string[]): string | undefined {
  for (const word of words) {
    const kind = kindOfCompound(word);
    if (kind) return kind;
  }
  return undefined;
}

/** What follows the first part: “golf|tur”, “vandring|s|tur”. */
function withoutJoint(word: string, at: number): string[] {
  return word[at] === 's' ? [word.slice(at + 1), word.slice(at)] : [word.slice(at)];
}

function kindWith(occasions: Occasions | undefined, rests: readonly string[]): string | undefined {
  return occasions?.find(({ forms }) => rests.some((rest) => forms.has(rest)))?.kind;
}

function endOfPair(all: readonly Token[], at: number): { kind: string; token: Token } | undefined {
  const [first, next] = [all[at], all[at + 1]];
  if (!first || !next || next.sentence !== first.sentence) return undefined;
  const occasions = readPairs().get(first.lower);
  const kind = kindWith(occasions, [next.lower]);
  return kind ? { kind, token: next } : undefined;
}

function phraseOf(kind: string, first: Token, last: Token): Phrase {
  return { list: 'leisure', kind, first: first.index, last: last.index, start: first.start, end: last.end };
}
