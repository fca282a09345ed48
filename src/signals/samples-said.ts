import { makeSentenceFinder, upTo } from './sentence-patterns.ts';

const readers = '(?:ni|du|alla|personalen|gänget|teamet|you|everyone|your (?:team|staff|nurses))';

/** “Jag lämnar ett par kartonger så ni kan prova”, “lådan innehåller åtta flaskor”: goods that are handed over to be tried. */
export const findSaidSamples = makeSentenceFinder({
  list: 'gift',
  hint: /prova|testa|try|provlåda|smaklåda|lådan|paketet|kartong|låda|\sask/i,
  veto: /länk|link|inlogg|login|\bapp(?:en)?\b|ljud|teams|zoom|kod(?:en)?\s|blod|urin|labb|\blab\b|analys|remiss|beställ|order|lån|hyr|\bloan|\blend|programvara|software|journal|demo|fråg|question|presentkort|lunch|fika|mat/i,
  patterns: [
    {
      kind: 'sample',
      said: `(?:lämna|ställ|släng|skicka|lägg|släpp)(?:er|r|ar)\\s${upTo(6)}så\\s(?:att\\s)?${readers}\\s${upTo(2)}(?:prova|testa)(?!\\p{L})`,
    },
    {
      kind: 'sample',
      said: `(?:leave|send|drop off)\\s${upTo(6)}(?:for|so) ${readers}\\s${upTo(1)}(?:try|test|trial)(?!\\p{L})`,
    },
    {
      kind: 'sample',
      said: `(?:lämna|ställ|släng|skicka|ge)(?:er|r|ar)\\s${upTo(4)}(?:kartong(?:er)?|låd(?:a|or)|ask(?:ar)?|påse|påsar|kasse|bunt(?:ar)?)(?:\\smed)?\\s(?:\\p{L}+(?:lappar|förband|plåster|krämer|tuber|flaskor|blöjor|handskar|katetrar|kompresser|drycker|prover|salvor)|blöjor|plåster|förband|tuber|krämer)(?!\\p{L})`,
    },
    {
      kind: 'sample',
      said: `(?:smak|prov|test)?(?:lådan|paketet|kassen|påsen)\\s(?:innehåller|rymmer|är fylld med|är full av)(?!\\p{L})`,
    },
  ],
});
