import { makeBareFinder } from './bare-offers.ts';

/** “Det blir innebandy”, “vi går på teatern”, “17.00 Fri åkning”: pleasures whose words are too common to stand alone. */
export const findBarePleasures = makeBareFinder({
  list: 'leisure',
  kinds: {
    sport:
      'fotboll, ishockey, hockey, innebandy, volleyboll, basket, handboll, bandy, squash, simning, löpning, boxning, spinning, fiske, cykling, jakt, skytte, klättring, skidor, längdskidor, skidåkning, fri åkning, skridskor, isracing, friidrott, skidskytte, gym, qigong, qi gong, tai chi, sup, friluftsliv, trav, ett lopp, allsvenskan, football, rugby, cricket, fishing, swimming, a swim, skating, tobogganing, paragliding, falconry, table football, the races, a race, fotball, fodbold, svømning',
    culture:
      'teater, teatern, bio, opera, operan, operett, museum, stand-up, theatre, an opera, a film, the movies, the cinema, a gig, kino, biografen',
    wellness: 'bad, kallbad, havsbad, dopp, meditation, mindfulness, pool, spa, relax, a dip, a facial',
    sightseeing: 'promenad, strövtåg, birdwatching',
    entertainment:
      'poker, flipper, brädspel, sällskapsspel, kortspel, lekar, melodikryss, an arcade, salsa, a ceilidh, carol singing, brettspill, brætspil',
  },
  before:
    /(?:(?:^|[\s(–-])(?:(?:det|då) blir|blir det|bjud(?:er|s|a) (?:vi |ni |er |dig |alla )?(?:in )?(?:på|till)|bjuds det på|(?:vi|som vill|alla) kör|kör vi|avslutas? (?:vi )?(?:dagen |kvällen )?med|avrundas? (?:vi )?(?:dagen |kvällen )?med|väntar|ägnas (?:åt|till)|står på (?:schemat|programmet)|följt av|hinner (?:vi |man )?med|(?:provar?|testar?) (?:vi )?på|tar (?:er|dig|oss)(?: alla)?(?: med)? (?:på|till)|tar med (?:er|dig|oss|alla) (?:ut )?(?:på|till)|(?:vi|alla|ni|som vill) (?:går|åker|drar|sticker|ska) (?:alla |tillsammans |ihop )?på|(?:går|åker|drar|sticker) vi (?:alla |tillsammans |ihop )?på|(?:möjlighet|chans|tillfälle) till|(?:vi|alla) spelar|spelar vi|there(?:['’]ll| will) be|treat(?:ing)? you to|(?:we|you)(?:['’]ll| will)? (?:go|be going) to|enjoy|take you to|join us for|finish(?:es)? with|followed by|byr på|byder på)\s(?:[^\s.!?;:]+\s){0,4}|^\s*(?:kl\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?\s{0,3}[-–:]?\s{0,3})$/i,
  after:
    /^(?:\s?(?:[.,;!?)&+/]|$)|\s(?!(?:för|hos|efter) (?:patient|barn|äldre|person|operation|stroke)|i grumligt)(?:och|eller|samt|med|i|på|vid|efter|innan|före|för|till|från|hos|and|or|with|in|at|on|after|before|og|tillsammans|ihop)(?:\s|[.,;!?]|$))/i,
  following:
    /^\s(?:tillsammans|ihop|på (?:[a-zåäö]{2,7})?(?:kvällen|eftermiddagen)|in the (?:afternoon|evening)|on (?:the )?[a-z]+day (?:night|evening|afternoon)|i (?:backen|pisten|poolen)|efter middagen|för den som (?:vill|önskar|orkar|har lust)|för hugade|med (?:instruktör|tränare|guide)|i (?:baren|poolen|puben)|kan bokas|in the bar|together|for those who)(?![a-zåäö])/i,
  veto: /patient|symtom|symptom|rehab|terapi|therapy|skad(?:a|or)(?![a-zåäö])|injur|studie(?!besök)|läkemedel|sjukdom|disease|lärobok|syndrom/i,
});
