import { upTo as gap, makeSentenceFinder } from './sentence-patterns.ts';

const to = '(?!\\p{L})';

/** The least of coins and less than that, as they are said not to be paid. */
const coin =
  '(?:(?:ett|en|et)\\s)?(?:enda\\s|rött\\s|röd\\s|endaste\\s|eneste\\s)?(?:öre|øre|krona|krone|kronor|spänn|cent|slant|vitten|skvatt|styver|dugg|dyft|jota|euro|rundstykke)';
const coinEn =
  '(?:(?:a|one|any|single|red|thin)\\s){0,3}(?:penny|pennies|cents?|dime|bean|öre|krona|kronor|thing|euro|pound|money)';
/** “not a penny more” tells of a price. */
const noMore = '(?!\\s(?:mer|extra|mindre|till|för mycket|utöver|more|less|extra|over|too))';
const costs =
  '(?:kosta(?:r|de|t)?|koste|koster|går på|går loss på|betala(?:r|t)?|betale(?:r)?|lägga(?: ut)?|punga ut med|pröjsa(?:r)?|erlägga|erlägger|debiteras|ge ut|spendera)';
const nil =
  '(?:noll(?: (?:kronor|kr|och ingenting|och intet))?|nada|nix|nichts|zero|nul|null|ingenting|intet|inget|0(?:,00)?\\s?(?:kr|:-|kronor|sek|eur|euro|€)?)';
const entry =
  '(?:deltag(?:ar|ande)?(?:avgift|pris|kostnad)?\\p{L}*|avgift\\p{L}*|kursavgift\\p{L}*|pris(?:et)?|kostnad(?:en)?|inträde(?:t)?|entré(?:n)?|anmälan|registrering(?:en)?|plats(?:en|er|erna)?|biljett(?:en|er)?|medlem(?:mar)?|studen(?:t|ter|terande)|studerande|vårdpersonal|övriga|fees?|price|cost|entry|admission|entrance|registration|attendance|participation|tickets?|seats?|places?|members|students|trainees|residents|pris(?:en)?|avgift|deltakelse|deltagelse|deltakeravgift|deltagergebyr|medlemmer)';

/** Ways of saying that something costs nothing: not a coin is paid, or a label of price has nothing behind it. */
export const findSaidFree = makeSentenceFinder({
  list: 'participation-fee',
  hint: /(?:(?:ett|et|en|enda|rött|eneste|not|inte|a|single|one|any|red)\s(?:öre|øre|krona|krone|spänn|cent|slant|vitten|skvatt|styver|dugg|dyft|jota|euro|rundstykke|penny|dime|bean|thing|pound)|inte\s\S+\skronor|\snoll[\s-]?|nolltaxa|nada|nix|\snul|zero|zilch|nowt|nil(?:[\s.,;!)]|$)|nothing|ingenting|intet|waive|på oss|on us|slopa|skippa|efterskänk|scrap|[:–=.-]\s?(?:gratis|fri|ingen|inga|none|free|complimentary)|plånbok|plånböck|wallet|purse|pass|biljett|ticket|badge|\s0(?:,00)?(?:\s?(?:kr|:-|sek|eur|€)|[\s.,;]|$)|franko)/i,
  veto: /service(?:n)? (?:kostar|ingår)|underhåll|uppgradering|installation|maskin|pump(?:en|ar)?(?!\p{L})|leverans|frakt|portofri|delivery|shipping|patient|högkostnad|behandling|treatment|licens|licen[cs]e|abonnemang|subscription|utan återbud|cancel|avbok|avgiftsfri period|per dos|per test|garanti|warranty|parkering|parking|reservdel|service(?:besök|avtal)|\bapp(?:en)?\b|(?<!\p{L})(?:ut)?lån(?:a|e|et|as|ar)?(?!\p{L})|loan/iu,
  patterns: [
    {
      said: `${costs}\\s${gap(4)}(?:inte|ej|icke|ikke)\\s${gap(2)}${coin}${to}${noMore}`,
      kind: 'free',
    },
    {
      said: `(?:inte|ej|utan att|slipper|ikke|uten å|uden at)\\s${gap(3)}${costs}\\s${gap(3)}${coin}${to}${noMore}`,
      kind: 'free',
    },
    {
      said: `${costs}\\s(?:(?:dig|er|dem|deltagaren|dere|deg|jer|exakt|precis|hela|helt)\\s){0,3}${nil}(?=\\s|[.,;!)]|$)`,
      kind: 'free',
    },
    {
      said: `inte (?:ett|en) (?:enda\\s|rött\\s)?(?:öre|krona|spänn|cent) (?:att betala|i avgift|kostar|behöver|tas|debiteras)`,
      kind: 'free',
    },
    {
      said: `(?:plånbok|plånböck|wallet|purse)\\p{L}*\\s${gap(4)}(?:hemma|i fickan|at home|in your pocket)${to}`,
      kind: 'free',
    },
    {
      said: `(?:lämna|leave)\\s${gap(2)}(?:plånbok|wallet|purse)\\p{L}*\\s${gap(2)}(?:hemma|at home)${to}`,
      kind: 'free',
    },
    {
      said: `(?:har|fått|have|got)\\s${gap(4)}(?:kongress|deltagar|konferens|mäss|delegat|congress|delegate|conference|delegates)[\\s-]?(?:pass|biljett|ticket|badge)\\p{L}*\\s${gap(2)}(?:kvar|över|till (?:er|dig)|att (?:ge|dela)|left|to spare|to give|for you)${to}`,
      kind: 'free',
    },
    { said: `noll[-\\s]?(?:taxa|avgift|tariff|kostnad|pris)(?:en|et)?${to}`, kind: 'free' },
    {
      said: `(?:\\p{L}*avgift(?:en)?|deltagandet|kursen|inträdet|entrén|anmälan|registreringen|fees?|entry|admission|registration|attendance|participation)\\s(?:är|går|ligger|står|is|are)\\s(?:helt\\s)?(?:på oss|on us)${to}`,
      kind: 'free',
    },
    {
      said: `(?:slopa|skippa|stryk|efterskänk|nolla|waiv|scrap)\\p{L}*\\s${gap(2)}(?:\\p{L}*avgift|inträde|entré|charge|fee|admission|price)\\p{L}*`,
      kind: 'free',
    },
    { said: `(?:för noll och (?:ingenting|intet)|gratis och franko|alldeles gratis)${to}`, kind: 'free' },
    {
      said: `(?:not|\\p{L}{2,6}['’]t|without|never|nor)\\s${gap(3)}(?:cost|costing|pay|paying|charge|charged|spend|spending|part with|parting with|owe|set you back|fork out|shell out)\\s${gap(3)}${coinEn}${to}${noMore}`,
      kind: 'free',
    },
    {
      said: `(?:cost|costs|costing|pay|pays|charge|charged|owe|set you back)\\s(?:(?:you|delegates|participants|them|attendees|members|exactly|absolutely|precisely)\\s){0,2}(?:nothing|zero|nil|zilch|nada|nowt|not a (?:penny|cent|thing|dime|krona|bean)|0)${to}`,
      kind: 'free',
    },
    { said: `(?:zero|nil)[-\\s](?:cost|fee|charge|entry fee|price)s?${to}`, kind: 'free' },
    {
      said: `not a (?:penny|cent|dime|krona) (?:to pay|is charged|will be charged|changes hands)`,
      kind: 'free',
    },
    {
      said: `${entry}(?:\\s\\([^()]{1,30}\\))?\\s?(?:[:–=-]\\s?|\\.{2,}\\s?)(?:${nil}|gratis|fri|fritt|ingen|inga|nil|none|free|nothing|waived|complimentary|on us|–|-)(?=\\s?(?:[.,;!)/|]|$|\\n))`,
      kind: 'free',
    },
  ],
});
