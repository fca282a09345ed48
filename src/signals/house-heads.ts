/** Whether words name a house, a room or a floor by the head of a compound, or by an English name’s last word: “Bergsalen”, “The Old Customs House”, “Hall C”. */
export function namesHouse(words: string): boolean {
  return compound.test(words) || english.test(words) || numbered.test(words);
}

const compound =
  /\p{L}{3,}-?(?:salen|rummet|rommet|huset|hallen|gården|magasinet|loftet|bygge[tn]|byggnaden|bygningen|lokalen|teatern|skolan|kyrkan|källaren|villan|stugan|våningen|etagen|paviljongen|verkstaden|tornet|stationen|biblioteket|cent(?:ret|rum|er)|senteret|krogen|kaféet|caféet|teatret|skolen|kjelleren|stuen|stua|tvätteriet|spinneriet|sal|hus|hall)(?!\p{L})/u;
const english =
  /\p{Lu}\p{L}+\s(?:Hall|House|Exchange|Rooms?|Building|Tower|Pavilion|Library|Suite|Theatre|Barn|Mill|Court|Gallery|Inn|Yard|Wharf|Auditorium|Chapel|Works|Brewery|Club|Lounge|Quay|Terrace|Arms)(?!\p{L})/u;
const numbered = /^(?:Hall|Sal|Lokal|Rum|Room|Aula|Deck|Screen|Salong|Suite)\s(?:\p{Lu}|\d{1,4})/u;
