import type { Phrase } from '../text/find-phrases.ts';
import { inSmallLetters } from '../text/small-letters.ts';
import type { Tokens } from '../text/tokens.ts';
import { findSaidAgreements } from './agreement-said.ts';
import { findSaidTastings } from './alcohol-said.ts';
import { findAttended } from './attended-said.ts';
import { findBareFood } from './bare-food.ts';
import { findBareGoods } from './bare-goods.ts';
import { findBarePleasures } from './bare-pleasures.ts';
import { findSaidCompanions } from './companions-said.ts';
import { findSaidBonds } from './exclusivity-said.ts';
import { findSaidExtensions } from './extensions-said.ts';
import { findAnsweredFree } from './free-answered.ts';
import { findSaidFree } from './free-said.ts';
import { findSaidGifts } from './gifts-said.ts';
import { findGoodsForPatients } from './goods-for-patients.ts';
import { findSaidLeisure } from './leisure-said.ts';
import { findPastimes } from './pastimes.ts';
import { findSaidPayers } from './payer-said.ts';
import { findSaidPleasures } from './pleasures-said.ts';
import { findSaidPrizes } from './prizes-said.ts';
import { findSaidProcurements } from './procurement-said.ts';
import { findSaidPublications } from './publication-said.ts';
import { findSaidSamples } from './samples-said.ts';

const finders = [
  findSaidCompanions,
  findSaidExtensions,
  findSaidGifts,
  findSaidSamples,
  findGoodsForPatients,
  findSaidLeisure,
  findSaidTastings,
  findPastimes,
  findBarePleasures,
  findSaidPleasures,
  findAttended,
  findBareFood,
  findBareGoods,
  findSaidPrizes,
  findSaidProcurements,
  findSaidPublications,
  findSaidAgreements,
  findSaidBonds,
  findSaidFree,
  findAnsweredFree,
  findSaidPayers,
];

/** The phrases of the word lists and the turns of phrase that say the same, in their order; of two at one place the longer. */
export function withTurnsOfPhrase(
  listed: readonly Phrase[],
  cut: Tokens,
  text: string,
  isHere: (phrase: Phrase) => boolean,
): Phrase[] {
  const small = inSmallLetters(text);
  const turns = finders.flatMap((find) => find(cut, small)).filter(isHere);
  if (turns.length === 0) return [...listed];
  const lists = new Set(turns.map(({ list }) => list));
  const beside = listed.filter(({ list }) => lists.has(list));
  const isNamed = (turn: Phrase, phrase: Phrase) =>
    isInPlaceOf(phrase, turn) || (handedOut.has(turn.list) && isBeside(cut, turn, phrase));
  const own = turns.filter((turn) => !beside.some((phrase) => isNamed(turn, phrase)));
  const rest = listed.filter((phrase) => !own.some((turn) => isInPlaceOf(turn, phrase)));
  return [...rest, ...own].sort((one, other) => one.start - other.start);
}

/** What may be named in a sentence itself, and is then no second one beside the turn that hands it out. */
const handedOut: ReadonlySet<string> = new Set(['gift', 'prize']);

function isBeside({ all }: Tokens, one: Phrase, other: Phrase): boolean {
  return one.list === other.list && all[one.first]?.sentence === all[other.first]?.sentence;
}

/** Whether one of two phrases of a list stands where the other does and is at least as long. */
function isInPlaceOf(one: Phrase, other: Phrase): boolean {
  return (
    one.list === other.list &&
    one.start < other.end &&
    one.end > other.start &&
    one.end - one.start >= other.end - other.start
  );
}
