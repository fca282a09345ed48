import { makeBareFinder } from './bare-offers.ts';
import { given } from './offering-frames.ts';

/** “Alla får sockor med trycket Hej”, “vi har med pennor å sånt”: things too common to be a gift alone, where they are given to those who come. */
export const findBareGoods = makeBareFinder({
  list: 'gift',
  kinds: {
    item: 'pennor, en penna, en korg, korgar, en burk, burk honung, en burk honung, en bukett, en delikatesskorg, en ask, en chokladask, en vinflaska, a bouquet, a basket, a jar, a box of, sockor, strumpor, raggsockor, choklad, karameller, godis, kola, klubbor, en lott, lotter, kalender, en kalender, almanacka, almanackor, en blomma, en ros, ett ljus, reflex, reflexer, reflexväst, nalle, nallar, medalj, medaljer, laddare, tandborste, tandborstar, tandkräm, hudvårdsprodukter, krämer, hudkräm, handkräm, salvor, badtofflor, tofflor, skärbräda, skärbrädor, knivset, pizzaskärare, kaffebryggare, en cykel, elcykel, väckarklocka, ficklampa, pannlampa, solskydd, en sak, liten sak, rolig sak, nåt kul, något kul, pens, a pen, a notebook, notebooks, a bag, socks, a fleece, a towel, towels, a blanket, a candle, candles, a calendar, desk calendar, a diary, pocket diary, a speaker, a charger, a lanyard, lanyards, sweets, pen torch, pen torches, branded goods, branded items, skincare products, skincare set, a toothbrush, toothbrushes, token of our, a little something, a small something, kuglepenne, penner, slik',
    book: 'en bok, var sin bok, varsin bok, fickbok, fickböcker, fickguide, fickguider, pocketguide, pocketguider, anteckningsbok, anteckningsböcker, skrivbok, skrivböcker',
    sample: 'prover, some samples, gratis prover, testprodukter, samples, free samples, prøver',
    equipment:
      'högtalare, pulsoximeter, pulsoximetrar, en mobil, en telefon, en surfplatta, en platta, a tablet, a phone, kamera',
  },
  before: given,
  after:
    /^(?:\s?(?:[.,;!?)&+/]|$)|\s(?!(?:i|in)\s(?:outlook|teams|tunneln|systemet|journal|the system|din kalender))(?:och|eller|samt|som|med|i|från|till|åt|att|å|o|på|vid|hem|and|or|with|to|from|as|in|at|og|til|när|when|efter|after|appreciation|thanks|gratitude)(?:\s|[.,;!?]|$))/i,
  following: /^\sdelas ut till (?:alla|er|var)/i,
  veto: /patient|provta|blod|urin|analys|labb|biops|odling|tas (?:i|på|vid|innan|före)|skickas för|collected|taken|blood|urine|tissue|mätning|serum|biobank|studien|sjukdom|behandl|\blab\b|bibliotek|library|bilder|images|lots of|logga in|ta med (?:egen|penna|block|dig|er) |bring (?:your|a) own/i,
});
