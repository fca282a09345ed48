import { upTo as gap, makeSentenceFinder } from './sentence-patterns.ts';

const to = '(?!\\p{L})';

const shown =
  '(?:lägg(?:s|as|er|a)|visa(?:s|r|d|de)?|syn(?:s|as)|hamna(?:r)?|lämna(?:s) ut|görs tillgänglig\\p{L}*|blir|är|lista(?:s|r)|redovisa(?:s|r|t)?|publicera(?:s|r|t|de|d)?|offentliggör(?:s|as|a)?|anges|ange|framgå(?:r)?|registrera(?:s|r|de)?|rapportera(?:s|r|de)?|för(?:s|as)|införs|tas|noteras|finns|finnas|stå|står|kommer|hängs|exponeras|skrivs|bokförs|deklareras|redogör(?:s)?|anmäls|vises|legges|lægges|offentliggøres|publiseres|registreres|oppgis)';
const publicPlace =
  '(?:allmän(?:t|na)?\\s(?:beskådan|beskådande|åskådan|insyn|kännedom|granskning)|allmänhetens?(?:\\s(?:insyn|kännedom|ögon|beskådan))?|(?:det\\s|ett\\s|en\\s|något\\s|någon\\s|ett\\s)?(?:öppe[tn]|öppna|offentliga?|offentligt|publika?|publikt|allmän(?:t|na)?|sökbart?|gemensamt?)\\s(?:\\p{L}+\\s)?(?:register|registret|databas|databasen|lista|listan|förteckning|portal|rapport|redovisning|sida|ljus|dager|källor|diarium|webbplats)|(?:öppenhets|transparens|samarbets|åpenhets|åbenheds)\\p{L}+|lifs?|efpias?|swedish medtech\\p{L}*|branschens|(?:i\\s)?offentligheten|full öppenhet|(?:synlig|sökbar|läsbar|tillgänglig|åtkomlig)\\p{L}*\\s(?:för|av)\\s(?:alla|allmänheten|var och en|vem som helst|envar|gemene man)|öppna kort)';
const shownEn =
  '(?:go(?:es)?|appear(?:s|ed|ing)?|end(?:s|ed|ing)? up|is|are|be|been|will be|list(?:s|ed)?|post(?:s|ed)?|show[ns]?|publish(?:es|ed)?|print(?:ed)?|report(?:s|ed)?|disclos(?:es?|ed)|declar(?:es?|ed)|record(?:s|ed)?|put|place[sd]?|upload(?:s|ed)?|enter(?:s|ed)?|log(?:s|ged)?|land(?:s|ed)?|feature[sd]?|include[sd]?|find(?:s)? (?:its|their) way|make(?:s)? (?:its|their) way|register(?:s|ed)?|itemi[sz]ed|enter(?:s|ed)?|made|become[s]?|visible|searchable|available|accessible)';
const publicPlaceEn =
  '(?:(?:transparency|disclosure|openness|sunshine)[-\\s](?:page|pages|site|website|report|register|registry|list|database|portal|statement|section|return|platform)|(?:a|an|the|our|any|some)?\\s?(?:public|open|publicly accessible|publicly available|open-access|searchable)\\s(?:\\p{L}+\\s)?(?:register|registry|record|list|database|website|page|report|portal|view|domain|file|ledger|knowledge)|on (?:the )?(?:public )?record|for (?:all|everyone|anyone|the world|the public) to (?:see|read|inspect|view)|in (?:the|full) (?:open|public view|view)|(?:public|publicly)(?=\\s(?:by|every|each|once|under|in|on|at|with|and)|\\s?[.,;!)]|$)|(?:visible|available|accessible|open|known|searchable) to (?:the public|all|anyone|everyone)|the efpia|efpia|disclosure uk)';
const worth =
  '(?:samarbete\\p{L}*|projekt\\p{L}*|uppdrag\\p{L}*|belopp\\p{L}*|ersättning\\p{L}*|arvode\\p{L}*|betalning\\p{L}*|utbetalning\\p{L}*|summa\\p{L}*|summor\\p{L}*|varje krona|kronor|bidrag\\p{L}*|sponsring\\p{L}*|stöd(?:et)?|donation\\p{L}*|stipendi\\p{L}*|vad vi (?:betalar|betalat|lagt))';
const worthEn =
  '(?:every (?:krona|penny|cent|euro|pound|dollar)|payments?|amounts?|honorari\\p{L}+|sums?|grants?|support|funding|collaborations?|partnerships?|sponsorships?|donations?|what (?:we|you) (?:pay|paid|spend|receive)|expenses|spend(?:ing)?)';

/**
 * How money and common work are laid open: something of that sort in the sentence, and a verb of showing with a place that
 * all may look at, or a site of the company after the thing itself.
 */
export const findSaidPublications = makeSentenceFinder({
  list: 'publication',
  hint: /samarbet|samverkan|projekt|uppdrag|belopp|ersättn|arvod|betal|summ[ao]|kron[ao]|bidrag|sponsr|stöd|donation|stipendi|värdeöv|kostnad|namn|paym|fees?(?!\p{L})|amount|honorar|sums?(?!\p{L})|grant|support|funding|collabor|partnership|project|penny|euro|value|spen[dt]|expens|we pay|honorer|utbet|beløb|beløp|overfør|contribution/iu,
  veto: /patient|abstract|tidskrift|artikel|article|poster|journal|manuscript|manus|peer|läkemedelsverket|resultat|results?(?!\p{L})|studien|trial|biverkning|adverse|on record as|presentation|programmet|upphandl|tender|spela(?:s|t|de) in|inspel|recorded session/iu,
  patterns: [
    { said: `${shown}\\s${gap(4)}${publicPlace}${to}` },
    {
      said: `(?:offentliggör(?:s|as|a)?|offentliggöras|offentliggjord\\p{L}*|(?:gör(?:s|as|a)?|bli|blir)\\s${gap(1)}offentlig(?:t|a)?(?!\\shandling)|publik(?:t|a)?(?=\\s(?:på|i|via))|(?:redovisas|publiceras|rapporteras)\\s(?:öppet|offentligt|publikt|på individnivå|individuellt|namngivet))${to}`,
    },
    { said: `(?:öppet|offentligt|publikt)\\s(?:redovis|publicer|rapporter|listad|tillgänglig)\\p{L}*` },
    { said: `${shownEn}\\s${gap(4)}${publicPlaceEn}${to}` },
    { said: `(?:publicly|openly)\\s(?:list|report|declar|post|publish|record|disclos|visib|availab)\\p{L}*` },
    {
      said: `${worth}\\s${gap(6)}(?:läggs? ut|publicera[srt]?|redovisa[srt]?|syns|synas|lista[sr]|offentliggörs?|registreras|hamnar?|anges|vises|legges|lægges)\\s${gap(4)}(?:webb|hemsida|webbplats|sajt|nätet|hjemmeside|nettside|website)\\p{L}*`,
    },
    {
      said: `${worthEn}\\s${gap(6)}(?:list(?:s|ed)?|post(?:s|ed)?|shown|published|reported|disclosed|recorded|appears?|ends? up|put|placed|uploaded|printed|itemi[sz]ed|declared)\\s${gap(4)}(?:website|web ?site|web page|webpage|homepage|online|internet)${to}`,
    },
  ],
});
