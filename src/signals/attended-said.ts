import { makeSentenceFinder, upTo } from './sentence-patterns.ts';

const end = '(?!\\p{L})';

/** What is gone to only for pleasure. */
const funPlace =
  '(?:\\p{L}*museet|\\p{L}*museum|(?:kolmårdens\\s)?(?:djur|nöjes|tema|safari|äventyrs)park(?:en)?|(?:[\\p{L}’]+\\s)?zoo|\\p{L}*akvari(?:um|et)|liseberg|gröna lund|skansen|kolmården|furuvik|universeum|fotografiska|tivoli|legoland|disneyland|(?:\\p{L}+\\s)?(?:museum|aquarium|theme park|amusement park|funfair|safari park)|the (?:museum of [\\p{L}]+|guggenheim|louvre|prado|uffizi|colosseum|alhambra|acropolis|eiffel tower))';

/** What may house a meeting as well, and is a sight where it is shown. */
const sight =
  '(?:\\p{L}*slottet|\\p{L}*borgen|fästningen|\\p{L}*kyrkan|katedralen|klostret|stadshuset|konsthallen|botaniska|vingården|julmarknaden|loppmarknaden|the (?:castle|palace|cathedral|abbey|monastery|fortress|town hall|vineyard|christmas market))';

/** “Middag på museet”, “till Skansen, där mötet hålls”: the place of what the mail invites to. */
const notForMeal =
  '(?![^.!?]{0,40}?(?:där|dit|where|för|for|till|med|med en|och|and|to)\\s(?:(?:vi|we|en|a|the|gemensam|det|mötet|seminariet|blir|serveras|äter|har|håller)\\s){0,3}(?:\\p{L}*middag|\\p{L}*lunch|äter|eat|dine|dinner|lunch|\\p{L}*möte|seminari|föreläs|konferens|meet|mingel|håll|ses|supé))';

const arena =
  '(?:\\p{L}*(?:arena|stadion|stadium|ishall(?:en)?|rinken|vallen|ullevi|hovet|globen|scandinavium|park))';

const performers =
  '\\p{L}*(?:symfoniker(?:na)?|filharmoniker(?:na)?|symfoniorkester(?:n)?|kammarorkester(?:n)?|kvartetten|gosskören?|operakören|philharmonic|symphony orchestra|opera singers?)';

const seeing =
  '(?:ser|se|upplever|uppleva|tittar på|titta på|går och ser|gå och se|watch|watching|see|attend|enjoy)';

/** Shows, matches and sights that the guests are taken to: “vi besöker museet”, “vi ser Björnarna mot Vargarna på Isvallen”. */
export const findAttended = makeSentenceFinder({
  list: 'leisure',
  hint: /muse|park|zoo|akvari|aquari|liseberg|lund|skansen|kolmården|furuvik|universeum|fotografiska|tivoli|land|guggenheim|louvre|prado|uffizi|colosseum|alhambra|acropolis|eiffel|slott|borg|fästning|kyrka|katedral|kloster|klostret|stadshus|konsthall|botaniska|vingård|marknad|castle|palace|cathedral|abbey|monastery|fortress|town hall|vineyard|market|mot|vs|against|match|game|[-\s](?:vm|em)|symf|filharm|orkester|kvartett|kören|philharm|orchestra|opera|bio|pjäs|musikal|balett|revy|konsert|play|musical|ballet|concert|recital|races|loge|svamp|bär|kantarell|lingon|mushroom|circus/i,
  veto: /hålls\s(?:på|i|vid)|äger rum|takes place|held (?:at|in)|studiebesök|patient|donator|donor|hla|placebo|studie[nr]?\s|sjukdom|syndrom|avfärd|hållplats|parkering/i,
  patterns: [
    {
      kind: 'sightseeing',
      said: `(?:besöker|besöka|besök\\s(?:på|i|hos|vid|till)|(?:går|åker|drar|sticker|far|beger oss)\\s(?:vi\\s|alla\\s|ni\\s)?(?:tillsammans\\s|sedan\\s|sen\\s|vidare\\s|ut\\s)?(?:till|på|in på)|(?:entré|inträde|entrébiljett\\p{L}*|biljett\\p{L}*)\\s(?:till|på)|utflykt(?:en)?\\still|visit(?:ing)?(?:\\sto)?|(?:go|going|head|heading|trip|trips|outing|excursion)\\sto|(?:entry|entrance|admission|tickets?)\\s(?:to|for))\\s(?!er\\s|dig\\s|you|ditt?\\s)${upTo(2)}${funPlace}${end}${notForMeal}`,
    },
    {
      kind: 'sightseeing',
      said: `(?:besöker|besöka|besök\\s(?:på|i|vid)|(?:entré|inträde)\\s(?:till|på)|(?:guidning|rundvisning|rundvandring)\\s(?:av|i|på|runt)|visit(?:ing)?(?:\\sto)?|(?:entry|entrance|admission)\\sto|tour of)\\s(?!er\\s|dig\\s|you|ditt?\\s)${upTo(2)}${sight}${end}${notForMeal}`,
    },
    {
      kind: 'sport',
      said: `(?:ser|se|kollar(?: på)?|tittar på|hejar på|biljett\\p{L}*\\still|platser\\still|watch|see|tickets?\\s(?:to|for))\\s(?:[\\p{L}’-]+\\s){1,2}(?:mot|vs\\.?|v|against|–|-)\\s[\\p{L}’-]+\\s${upTo(2)}(?:på|i|at|in)\\s${upTo(2)}${arena}${end}`,
    },
    {
      kind: 'sport',
      said: `(?:ser|se|kollar(?: på)?|kolla(?: på)?|tittar på|titta på|går på|gå på|watch|watching|go to|going to)\\s(?:(?:en|a|the|årets|sista)\\s)?(?:(?:match|game)(?=\\s?[.,!?]|\\s(?:i|på|in|at|ihop|tillsammans|together|med)(?!\\p{L})|$)|(?:fotbolls|handbolls|hockey|ishockey|skid|friidrotts|innebandy|bandy|curling|basket|dam)-?(?:vm|em)(?!\\p{L})|races(?!\\p{L}))(?!\\s(?:som|as)(?!\\p{L}))`,
    },
    { kind: 'sport', said: `(?:loge|logen)\\s(?:för|till)\\s(?:oss|våra|er|dig|alla|kunder|gäster)${end}` },
    {
      kind: 'culture',
      said: `(?:${seeing}|lyssnar\\s(?:på|till)|lyssna\\s(?:på|till)|hör|höra|hear|listen to)\\s${upTo(3)}${performers}${end}`,
    },
    {
      kind: 'culture',
      said: `${seeing}\\s(?:(?:en|a|an|the|den|nya|årets)\\s){0,2}(?:\\p{L}*(?:musikalen|pjäsen|baletten|revyn|operan|konserten)|musikal|pjäs|balett|revy|konsert|operett|musical|play|ballet|concert|recital)${end}(?!\\s(?:som|as)(?!\\p{L}))`,
    },
    {
      kind: 'culture',
      said: `(?:${seeing}|ticket\\p{L}*\\s(?:to|for)|evening at|night at|trip to)\\s(?:the\\s)?(?:circus|west end musical|broadway musical)${end}`,
    },
    {
      kind: 'sightseeing',
      said: `(?:plockar|plocka|picking|pick)\\s(?:(?:vi|alla|gemensamt|egna|egen)\\s)?(?:svamp|bär|blåbär|lingon|kantareller|hjortron|mushrooms|berries)${end}`,
    },
  ],
});
