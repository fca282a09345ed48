import { makeSentenceFinder, upTo } from './sentence-patterns.ts';

const winner =
  '(?:högst|flest|snabbaste?|kvickast|närmast|vassast|längst|topp(?:en)?\\s(?:tre|3|fem)|ettan|segrar\\p{L}*|vinnar\\p{L}*|vinder\\p{L}*|flott(?:est|este)|highest|fastest|quickest|closest|nearest|top\\s(?:three|five|ten|3|scorers?|teams?)|runners?-up|(?:rätt|correct|right)\\s(?:svar|lösning|gissning|rad|answers?|guess|solution)|whoever\\s(?:guesses|scores|answers|comes closest))(?!\\p{L})';
const wins =
  '(?:får(?!\\s(?:du|ni|man|vi|de|dem)(?!\\p{L}))|tar hem|kammar hem|plockar hem|kniper|erhåller|belönas|premieras|prisas|vinner|går hem med|åker hem med|håvar in|gets?|receives?|wins?|takes? (?:home|away)|goes? home with|go home with|walks? (?:away|off) with|pockets?|bags|earns?|(?:is|are) rewarded|vinder)(?!\\p{L})';

/** Somebody who does best, and what he is given: “närmast får en jättetårta”. */
export const findSaidPrizes = makeSentenceFinder({
  list: 'prize',
  hint: /ast|äst|flest|topp|ettan|segr|vinn|vind|est|top|rätt|correct|right|pris/i,
  veto: /patient|behandl|treatment|dos(?:e|is|en)(?!\p{L})|risk|upphandl|tender|evidens|evidence|studien|trial|journal|vårdplats|remiss/iu,
  patterns: [
    { kind: 'contest', said: `${winner}\\s${upTo(6)}${wins}` },
    {
      kind: 'contest',
      said: `(?:den|de|lag(?:et)?|team|one|person|those)\\s(?:som|who|that|with)\\s${upTo(2)}${winner}\\s${upTo(5)}${wins}`,
    },
    {
      kind: 'contest',
      said: 'pris(?:check|summa|pott)\\p{L}*|(?:utmärkelse|pris)\\p{L}*\\s\\p{L}[^.]{0,40}går till (?:det|den|de) (?:lag|team|enhet|klinik|mottagning)\\p{L}*',
    },
  ],
});
