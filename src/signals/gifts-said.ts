import { makeSentenceFinder, upTo } from './sentence-patterns.ts';

const device =
  '\\p{L}*(?:skop|pump|apparat|mätare|våg|platta|plattan|skärm|simulator|instrument|dator|scanner|monitor|device|tablet|ipad)\\p{L}*';
const fund =
  '\\p{L}*(?:kassa|kassan|personalfest(?:en)?|julfest(?:en)?|personalresa(?:n)?|sommarfest(?:en)?)(?!\\p{L})|(?:coffee|staff|social|party|tea|outing|ward)\\s(?:fund|kitty|party|outing)|kitty|summer outing|christmas (?:party|do)|(?:staff|leaving|summer) do(?!\\p{L})|(?:jul|firma|klinik|avdelnings|vår|nyårs|kräft)(?:fest|bord|avslutning|skiva|mingel)(?:en|et|n)?(?!\\p{L})|(?:julefrokost|julebord|personalefest|personalfest|personaletur|sommerfest)(?:en|et)?(?!\\p{L})';
const sum =
  '(?:\\d[\\d .]*\\s?(?:kr|kronor|kroner|sek|eur|euro|:-|€|£|pounds|spänn|papp|pix|lakan|tusenlappar|tusen|tkr|kkr)|(?:€|£|sek|eur)\\s?\\d[\\d ,.]*)(?!\\p{L})';
const share =
  '(?:en|ett|lite|några|a|some|en lille|litt)\\s(?:(?:rejäl|liten|fin|större|little|small|decent)\\s)?(?:slant|peng|pengar|summa|hundralappar|tusenlappar|tusen|bidrag|money|sum|contribution|penger|penge|beløb|beløp)';

/** What is given to each who comes, and what is not: “ni får en inblick i hans bok”. */
const each = '(?:alla|samtliga|deltagarna|var och en|varje (?:deltagare|gäst|besökare)|de \\d+ första|du|ni)';
const nothingElse =
  '((?!i\\s|om\\s|ur\\s|på\\s|av\\s|från\\s|till\\s|köpa\\s|läsa\\s|höra\\s|låna\\s|beställa\\s|se\\s|som\\s|inte\\s|ej\\s)[\\p{L}’-]+\\s){0,5}?';

/** What comes on top of an order, what is the unit's in the end, money for the staff's pleasures, a speaker's own book. */
export const findSaidGifts = makeSentenceFinder({
  list: 'gift',
  hint: /köpet|bargain|thrown in|därefter|sedan|efteråt|then|after that|kass|fest|resa|fund|kitty|outing|party|\sdo|bok|bord|skiva|mingel|julefrokost|avslutning|tur/i,
  veto: /lunch|middag|dinner|boende|hotell|biljett|ticket|parkett|plats|fika|sjukkassa|försäkringskassa|arbetslöshetskassa|patient/i,
  patterns: [
    {
      kind: 'equipment',
      said: `(?:följer|medföljer|kommer|får|ingår)\\s${upTo(3)}${device}\\s${upTo(2)}(?:på köpet|into the bargain)`,
    },
    { kind: 'equipment', said: `${device}\\s${upTo(2)}(?:thrown in|into the bargain|på köpet)(?!\\p{L})` },
    { kind: 'item', said: `(?:följer|medföljer)\\s${upTo(5)}på köpet(?!\\p{L})` },
    {
      kind: 'equipment',
      said: `(?:därefter|sedan|sen|efteråt|after that|afterwards|then)\\s(?:är|blir|it is|it['’]s)\\s(?:(?:den|det|de)\\s)?(?:er|ert|era|din|ditt|dina|yours)(?=\\s?[.,!;]|$)`,
    },
    {
      kind: 'cash',
      said: `${sum}\\s${upTo(3)}(?:till|i|på|to|for|into|towards|til)\\s${upTo(3)}(?:${fund})`,
    },
    {
      kind: 'cash',
      said: `${share}\\s(?:till|i|på|to|for|into|towards|til)\\s${upTo(3)}(?:${fund})`,
    },
    {
      kind: 'book',
      said: `${each}\\s(?:får|erhåller)\\s${nothingElse}\\p{L}+s\\s((?:nya|senaste|nyutkomna|prisade|egen|egna)\\s){0,2}(?:bok|faktabok|memoarbok|roman)(?!\\p{L})`,
    },
  ],
});
