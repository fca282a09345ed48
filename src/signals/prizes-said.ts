import { makeSentenceFinder, upTo } from './sentence-patterns.ts';

const winner =
  '(?:högst|flest|snabbaste?|kvickast|närmast|vassast|längst|topp(?:en)?\\s(?:tre|3|fem)|ettan|segrar\\p{L}*|vinnar\\p{L}*|vinder\\p{L}*|flott(?:est|este)|highest|fastest|quickest|closest|nearest|top\\s(?:three|five|ten|3|scorers?|teams?)|runners?-up|(?:rätt|correct|right)\\s(?:svar|lösning|gissning|rad|answers?|guess|solution)|whoever\\s(?:guesses|scores|answers|comes closest))(?!\\p{L})';
const wins =
  '(?:får(?!\\s(?:du|ni|man|vi|de|dem)(?!\\p{L}))|tar hem|kammar hem|plockar hem|kniper|erhåller|belönas|premieras|prisas|vinner|går hem med|(?:åker|cyklar|rullar|springer|promenerar) hem (?:med|på|i)|håvar in|gets?|receives?|wins?|takes? (?:home|away)|goes? home with|go home with|walks? (?:away|off) with|pockets?|bags|earns?|(?:is|are) rewarded|vinder)(?!\\p{L})';

const some =
  '(?:\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|tjugo|någon|några|one|two|three|four|five|six|ten|twelve|some|tre|ti)';
const guests =
  '(?:\\p{L}*gäster(?:na)?|besökare(?:n|na)?|\\p{L}*deltagare(?:n|na)?|er|dem|guests|visitors|attendees|participants|delegates|you|jer|dere|gæsterne|deltagerne|deltakerne)';
/** What one takes home with no luck: a train, new knowledge. */
const noPrize =
  '(?!\\s(?:(?:a|the|en|ett|det|de|den|nya?|new|fresh|färska?|ökad|mer|more)\\s){0,2}(?:tåg|buss|bil|flyg|taxi|kunskap|insikt|idé|verktyg|inspiration|erfarenhet|intyg|diplom|certifikat|svar|frågor|känsla|knowledge|insight|idea|tool|certificate|question|answer|train|bus|taxi))';

/** Somebody who does best, and what he is given: “närmast får en jättetårta”. */
export const findSaidPrizes = makeSentenceFinder({
  list: 'prize',
  hint: /🥇|🥈|🥉|ast|äst|flest|topp|ettan|segr|vinn|vind|est|top|rätt|correct|right|pris|hem med|home with|hjem med|lycklig|lucky|heldig/i,
  veto: /patient|behandl|treatment|dos(?:e|is|en)(?!\p{L})|risk|upphandl|tender|evidens|evidence|studien|trial|journal|vårdplats|remiss/iu,
  patterns: [
    {
      kind: 'draw',
      said: `${some}\\s(?:lyckliga?\\s|lucky\\s|heldige?\\s)?(?:(?:av|of|af)\\s)?${upTo(2)}${guests}\\s${upTo(1)}(?:går|åker|kommer|får gå|gå|cyklar|goes?|go|walks?|går)\\s(?:hem|home|away|hjem)\\s(?:med|with)${noPrize}\\s\\p{L}+`,
    },
    {
      kind: 'draw',
      said: `(?:en|ett|två|tre|fyra|fem|tio|one|two|three|five|ten|\\d+)\\s(?:lycklig|lyckliga|lucky|heldig|heldige)\\s\\p{L}+\\s${upTo(1)}(?:får|vinner|gets?|receives?|wins?|vinder)(?!\\p{L})`,
    },
    { kind: 'contest', said: '(?:🥇|🥈|🥉)\\s?\\p{L}[^.!?\\n]{2,40}(?!\\p{L})' },
    {
      kind: 'contest',
      said: `(?:den|det|the)\\s(?:avdelning|enhet|klinik|mottagning|lag|team|ward|unit|clinic)(?:en|et)?\\s(?:som|that|which|with)\\s${upTo(4)}(?:mest|flest|bäst|snabbast|högst|most|best|fastest)\\s${upTo(2)}${wins}`,
    },
    { kind: 'contest', said: `${winner}\\s${upTo(6)}${wins}` },
    {
      kind: 'contest',
      said: `(?:pris(?:er)?|vinst(?:er)?|premie(?:r)?|præmie(?:r)?|prizes?)\\s(?:till|åt|til|to|for)\\s(?:(?:det|den|de|the|both|båda)\\s)?(?:vinn|segr|vind|winning|losing|förlor|bästa|snabbaste|topp)\\p{L}*(?!\\p{L}|\\s(?:bud|anbud|leverantör|bid|supplier))`,
    },
    {
      kind: 'contest',
      said: `(?:den|de|lag(?:et)?|team|one|person|those)\\s(?:som|who|that|with)\\s${upTo(2)}${winner}\\s${upTo(5)}${wins}`,
    },
    {
      kind: 'contest',
      said: `(?:till|to|för|for)\\s(?:de|den|the)\\s${upTo(1)}(?:snabbast[ea]|kvickaste|vassaste|skickligaste|fastest|quickest|sharpest)(?!\\p{L}|\\s(?:väg|sätt|metod|way|method|route))`,
    },
    {
      kind: 'contest',
      said: 'pris(?:check|summa|pott)\\p{L}*|(?:utmärkelse|pris)\\p{L}*\\s\\p{L}[^.]{0,40}går till (?:det|den|de) (?:lag|team|enhet|klinik|mottagning)\\p{L}*',
    },
  ],
});
