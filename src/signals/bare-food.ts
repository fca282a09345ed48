import { makeBareFinder } from './bare-offers.ts';
import { served } from './offering-frames.ts';

/** “Det blir lax på avdelningen”, “vi bjuder på te”: food that is too common a word to stand alone, where somebody serves it. */
export const findBareFood = makeBareFinder({
  list: 'meal',
  kinds: {
    dish: 'lax, sill, strömming, fisk, kyckling, biff, ren, älg, vilt, pytt, gröt, raggmunk, munkar, thai, indiskt, italienskt, grekiskt, libanesiskt, mexikanskt, kinesiskt, japanskt, koreanskt, vietnamesiskt, persiskt, asiatiskt, turkiskt, makrill, rökt lax, rökt ren, rökt makrill, rökt fisk, kallrökt lax, varmrökt lax, något varmt, chili, chilli, chinese, indian, mexican, italian, salmon, steak, chicken, a roast, venison, porridge, laks, kylling',
    light:
      'chips, nötter, oliver, godis, karameller, choklad, juice, saft, läsk, ostar, ost, surdegsbröd, nybakat bröd, bröd, bär, fruit, sweets, chocolates, chocolate, crackers, olives, nuts, cheese, bread, slik, godteri, frugt',
    coffee:
      'te, hembakat, hembakt, plättar, något sött, nåt sött, cookies, something sweet, home baking, biscuits, waffles, pancakes, kaker, kager',
  },
  before: served,
  after:
    /^(?:\s?(?:[.,;!?)&+/]|$)|\s(?!(?:i|för|in|for)\s(?:produkt|preparat|dna|geno|dose))(?:och|eller|samt|med|i|på|vid|efter|innan|före|för|till|från|åt|hos|kl|medan|under|and|or|with|in|at|on|for|to|after|before|while|og|til)(?:\s|$))/i,
  following:
    /^\s(?:serveras|dukas|grillas|står framme|står framdukat|finns (?:framdukat|framme|på plats|hos oss|förstås|såklart|till alla|i (?:termos|termosar|fikarummet|köket|pausrummet|personalrummet))|(?:is|are) served|serveres)(?![a-zåäö])/i,
  veto: /patient|allerg|intoleran|sondmat|dysfagi|dysphagia|diet|näringslära|nutrition|studie(?!besök)|blodsocker|kolhydrat|måltidsordning|egen matsäck/i,
});
