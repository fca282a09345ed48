import { makeSentenceFinder } from './sentence-patterns.ts';

const ends = '(?![a-zåäö])';
const few = (words: number) => `(?:[^\\s.!?;:]+\\s){0,${words}}?`;

const gear = {
  wellness:
    '(?:bad(?:kläder|byxor|dräkt|lakan|rock|tofflor|kappa)[a-z]*|swim(?:wear|suits?|ming (?:trunks|costumes?|things)|mers)|badetøj|badetøy)',
  sport:
    '(?:golf(?:klubb|bag|sko)[a-z]*|(?:löpar|vandrings|skrid|cykel|golf|padel)skor(?:na)?|vandringskängor|skidor|slalomskidor|pjäxor|skridskor|padelrack|tennisrack|fiskespö[n]?|flytvästar|kajaker|kanoter|skidutrustning|fiskeutrustning|golf clubs|your clubs|(?:running|walking|hiking) (?:shoes|boots)|padel rackets?|skis|fishing rods?)',
};

/** What is packed, lent or watched for a pleasure, and tours: “glöm inte badkläder”, “vi ser finalen ihop”, “en tur i skärgården”. */
export const findSaidPleasures = makeSentenceFinder({
  list: 'leisure',
  hint: /matchen|finalen|final|derby|landskamp|läktar|stands|badk|badb|badd|swim|badet|golf|skor|skis|skid|kängor|pjäxor|padelr|tennisr|boots|shoes|fishing rod|fiske|flytväst|kajak|kanot|clubs|tur |utfärd|avstick|trips? to|till en ö|skoter|snowmobile|local guide|lokal guide| rib/i,
  veto: /patient|rehab|läkemedel|disease|sjukdom|syndrom/i,
  patterns: [
    ...Object.entries(gear).flatMap(([kind, things]) => [
      {
        kind,
        said: `(?:ta(?:g)?(?: gärna)? med|packa|glöm inte|kom ihåg|medtag|bring|pack|don['’]t forget|remember|hyr|lånar|hyra|låna|hyrs|lånas|rent|hire|lend)\\s${few(4)}${things}${ends}`,
      },
      {
        kind,
        said: `${things}\\s${few(3)}(?:att (?:låna|hyra)|finns för den|lånas|lånar vi|hyrs|till utlåning|provided|available|ingår|to borrow)${ends}`,
      },
    ]),
    {
      kind: 'sport',
      said: `(?:ser|se|kollar|kolla|tittar på|titta på|följer|watch|watching)\\s${few(3)}(?:[a-zåäö-]*(?:matchen|finalen)|derbyt|landskampen|loppet|hockeyn|fotbollen|the (?:match|game|derby|race)|(?:world cup |cup )?final)${ends}`,
    },
    { kind: 'sport', said: `(?:på|från|in|from)\\s(?:läktaren|läktarplats|the stands)${ends}` },
    {
      kind: 'sightseeing',
      said: `(?<!(?:sin|min|er|din|och|in|(?:^|\\s)i)\\s)(?:tur|utfärd|avstickare)\\s(?:ut\\s)?(?:till|i|på|runt|bland|längs|med)\\s(?:(?:en|ön|öarna|skärgården|älven|kanalerna|sjön|fjärden|havet|vattnet|fjället|fjällen|stan|skogen|kusten|gamla stan|stadens)|(?!kön|miljön)[a-zåäö]+(?:ö|ön|öarna|älven|sjön|fjärden|fjorden))${ends}`,
    },
    {
      kind: 'sightseeing',
      said: `(?:med|på)\\s(?:en\\s)?(?:gemensam\\s)?(?:tur|utfärd)\\s(?:ut\\s)?(?:till|runt)\\s(?!och)[a-zåäö]`,
    },
    {
      kind: 'sightseeing',
      said: `(?:ut\\s)?till en ö${ends}|trips? to (?:an|one of the|a nearby|the) islands?${ends}|(?:local|lokal) guide (?:visar|shows|tar|takes|leder|leads)${ends}`,
    },
    {
      kind: 'sport',
      said: `(?:skoter|snöskoter|snowmobiles?|kajak|kanot|rib(?:båt)?)\\s(?:ut|out|upp|runt)(?:\\s(?:till|to|i|på))?${ends}|(?:far|åker|susar|går|kör) ut (?:med|i) rib${ends}`,
    },
  ],
});
