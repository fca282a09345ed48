import { upTo as gap, makeSentenceFinder } from './sentence-patterns.ts';

const to = '(?!\\p{L})';
const only =
  '(?:uteslutande|enbart|endast|exklusivt|blott|bara|ingenting annat än|inget annat än|inga andra än|utelukkende|udelukkende|kun)';
const ours =
  '(?:våra|vårt|vår|oss|hos oss|av oss|från oss|med oss|åt oss|till oss|vores|våre|vårt|\\p{Lu}\\p{L}+s? (?:produkter|sensorer|system|förband|preparat))';
const onlyEn = '(?:exclusively|solely|only|nothing but|none but|no other than|no(?:ne)? other)';
const bound =
  '(?:förbind(?:er|a)|åta(?:r)?|åtog|lova(?:r|t)?|förpliktiga(?:r|d)|binder|utfäster|garanterar|forplikter|forpligter|motprestation|gengäld|utbyte|villkor)';

/** A promise to use, buy or work for the writer's own and nobody else's, where the reader or the unit gives it. */
export const findSaidBonds = makeSentenceFinder({
  list: 'exclusivity',
  hint: /uteslutande|enbart|endast|exklusiv|blott|bara|annat än|andra än|udelukk|utelukk|kun(?!\p{L})|exclusiv|solely|only|nothing but|none but|no other|låst|bunden|bundna|knuten|locked|tied|loyal|andra (?:fabrikat|märken|leverant)|konkurr/iu,
  veto: /receptor|molekyl|binder (?:sig )?(?:till|exklusivt)|patient|(?<!\p{L})(?:vi|we) (?:\p{L}+ )?(?:lovar|förbinder|åtar|garanterar|commit|undertake|promise|pledge|agree|guarantee)|personuppgift|personal data|hälso- och sjukvårdspersonal/iu,
  patterns: [
    // “du är låst till oss”, “locked in to us”, “exclusive use of our meters”
    {
      said: `(?:låst|låsta|bunden|bundna|knuten|knutna|uppbunden|uppbundna|öronmärkt|inlåst)\\s(?:till|för|åt|hos)\\s(?:oss|våra)${to}`,
    },
    {
      said: `(?:locked in|locked|tied|bound|loyal|committed exclusively)\\s(?:in\\s)?to\\s(?:us|our|ours)${to}`,
    },
    { said: `exclusive\\s(?:use|purchase|choice|supplier|access)\\s(?:of|to|for)\\s(?:us|our|ours)${to}` },
    { said: `${bound}\\s${gap(8)}${only}\\s${gap(2)}${ours}${to}` },
    {
      said: `(?:ni|du|mottagningen|kliniken|enheten|avdelningen|sjukhuset|vårdcentralen)\\s(?:får|ska|skall|måste|bör|åtar|kör|köper|använder|beställer|väljer|tar|provar|arbetar|jobbar|håller)\\s${gap(4)}${only}\\s${gap(2)}${ours}\\s${gap(3)}(?:i|under|tills|så länge|hela)\\s${gap(2)}(?:år|månader|mån|tid|avtal|projekt|uppdrag|period)\\p{L}*`,
    },
    {
      said: `(?:commit|commits|undertakes?|agrees?|pledges?|promises?|bound|obliged?|in return|in exchange|condition)\\s?,?\\s?${gap(8)}${onlyEn}\\s${gap(3)}(?:our|ours|us|with us|from us)${to}`,
    },
    {
      said: `(?:you|clinic|department|hospital|unit|practice)\\s(?:will|shall|must|may|would|to)\\s${gap(3)}${onlyEn}\\s${gap(3)}(?:our|ours|us)\\s${gap(3)}(?:for|during|throughout|until|over)\\s${gap(2)}(?:years?|months?|term|period|contract|project|assignment)${to}`,
    },
    {
      said: `${bound}\\s${gap(5)}(?:inte|ej|aldrig)\\s${gap(5)}(?:andra|annat|annan)\\s(?:fabrikat|märken?|leverantör(?:er)?|system|produkter|preparat)${to}`,
    },
  ],
});
