import { makeSentenceFinder } from './sentence-patterns.ts';

const cellar =
  '\\p{L}*(?:vingård|vinodling|vinkällar|vinbar|bryggeri|destilleri|vineri|vinmakare|vinbonde|vingods|vinslott|bodega|vineyard|winery|wineries|wine cellar|brewery|distillery|vingaard|vinkjeller|vinkælder)\\p{L}*';
const tasting =
  '(?:av|prov|för)?(?:smakning|provning)(?:en|ar)?|(?:a |the )?(?:tastings?|sampling)|smaksprøver|smagsprøver|(?:vin|øl)?smaking|(?:vin|øl)?smagning';

/** A tasting that is told with the house that it is in: “en vingård uppe på kullen, enkel mat och provsmakning”. */
export const findSaidTastings = makeSentenceFinder({
  list: 'alcohol',
  hint: /smak|provn|tast|sampl|smag/i,
  veto: /alkoholfri|alcohol-free|non-alcoholic|patient|vatten|olivolj|olive oil|choklad|chocolate|kaffe|coffee|\bte\b|ost(?:provning|ar)/i,
  patterns: [
    { kind: 'tasting', said: `${cellar}[^.!?;]{0,60}?\\s(?:${tasting})(?!\\p{L}|\\sav\\s(?!vin|öl))` },
    { kind: 'tasting', said: `(?:${tasting})\\s(?:på|i|hos|vid|at|in|on)\\s[^.!?;]{0,25}?${cellar}` },
  ],
});
