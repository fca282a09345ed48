import { makeSentenceFinder, upTo } from './sentence-patterns.ts';

const device =
  '\\p{L}*(?:skop|pump|apparat|mätare|våg|platta|plattan|skärm|simulator|instrument|dator|scanner|monitor|device|tablet|ipad)\\p{L}*';
const fund =
  '\\p{L}*(?:kassa|kassan|personalfest(?:en)?|julfest(?:en)?|personalresa(?:n)?|sommarfest(?:en)?)(?!\\p{L})|(?:coffee|staff|social|party|tea|outing|ward)\\s(?:fund|kitty|party|outing)|kitty|summer outing|christmas party';
const sum = '(?:\\d[\\d .]*\\s?(?:kr|kronor|sek|eur|euro|:-|€|£|pounds)|(?:€|£|sek|eur)\\s?\\d[\\d ,.]*)';

/** What comes on top of an order, what is the unit's in the end, and money for the staff's pleasures. */
export const findSaidGifts = makeSentenceFinder({
  list: 'gift',
  hint: /köpet|bargain|thrown in|därefter|sedan|efteråt|then|after that|kass|fest|resa|fund|kitty|outing|party/i,
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
    { kind: 'cash', said: `${sum}\\s${upTo(3)}(?:till|i|på|to|for|into|towards)\\s${upTo(3)}(?:${fund})` },
  ],
});
