import { makeSentenceFinder, upTo } from './sentence-patterns.ts';

const slopes =
  '(?:pist|back|skid|golf|strand|hav|bad|bastu|shopping|spa|beach|ski|slope|pool|sightsee)\\p{L}*';
const partOfDay =
  '(?:eftermiddagen|kvällen|förmiddagen|helgen|(?:lör|sön|fre|tors|ons|tis|mån)dag(?:en)?(?:s?\\s?(?:eftermiddag|kväll|förmiddag)(?:en)?)?|ettermiddagen|eftermiddagen|aftenen|kvelden|afternoon|evening|rest of the (?:day|afternoon|weekend)|weekend|(?:satur|sun|fri|mon|tues|wednes|thurs)day(?:\\s(?:afternoon|morning|evening))?|morning|night)';

/** A free evening after a day's work offers nothing. */
const notEvening = '(?<!(?:kväll|kvällen|kvelden|aftenen|evening|night)\\s(?:\\p{L}+\\s){0,3})';

/** Who keeps a house or a garden that people go to see; a house’s technician or cook shows nothing of it. */
const keeper =
  "(?:(?:teaterns|museets|operans|slottets|trädgårdens|bryggeriets|vingårdens|borgens|fartygets|klostrets|arenans|husets|museum['’]s|theatre['’]s|castle['’]s|palace['’]s|opera['’]s|garden['’]s)\\s(?!tekni|vakt|kock|person|sommel|servit|restaur|bageri|källarm|chef|tech|catering|chef)\\p{L}+|\\p{L}*(?:scenmästare|ljusmästare|kostymör|intendent|antikvarie|konservator|slottsvärd|slottsfogde|bryggmästare|vinmakare|trädgårdsmästare|museipedagog|stadsguide)(?:n|en)?|curator|stage manager|head gardener|castellan|brewmaster|master brewer|winemaker|slottsforvalter)";

/** Free time and pleasures that are told in a turn of phrase: “the afternoon is yours”, “platser i logen när … möter …”. */
export const findSaidLeisure = makeSentenceFinder({
  list: 'leisure',
  hint: /visar|guid|scenen|ridån|backstage|shows?|tour|takes?|leads?|walk|öppnar|viser|spa|pool|bast|gym|sauna|bad|vin|brygg|brew|dest|musik|music|kons|conc|match|fri|free|ledig|din|er|your|own|hand|öppe|open|leisure|strand|beach|sol|sun|hav|sea|sjön|lake|pool|stan|town|möter|spelar|play|host|match|tar emot|takes? on/i,
  veto: /patient|symtom|symptom|behandl|treatment|syndrom|sjukdom|disease|studie|läkemedel|avgiftsfri|free of/i,
  patterns: [
    {
      kind: 'wellness',
      said: `(?:tillträde|tillgång|inträde|entré|inpassering|access|entry|entrance|admission|adgang|adgang)\\s(?:till|to|til)\\s${upTo(2)}(?:\\p{L}*spa(?:t|et|anläggning\\p{L}*|avdelning\\p{L}*)?|\\p{L}*(?:bastu|badhus|relaxavdelning)(?:n|et|en)?|pool(?:en|området)?|gym(?:met)?|sauna|hot tub|badstue(?:n)?|svømmehall\\p{L}*)(?!\\p{L}|-)`,
    },
    {
      kind: 'sightseeing',
      said: `(?:tar?|följer|följ|åker|köra?|kör|bjuder|take|takes|taking|tager)\\s${upTo(1)}(?:med\\s)?(?:er|dig|oss|gästerna|besökarna|deltagarna|alla|you|us|guests|our guests|the guests|dere|jer|gæsterne|gjestene)\\s(?:ut\\s|out\\s|med\\s)?(?:till|på|to|til|på)\\s(?:en|ett|sin|a|the|et)\\s(?:\\p{L}+\\s)?(?:vingård|vinodling|vineyard|winery|bryggeri|brewery|destilleri|distillery|vingård|slottsruin|musikal|konsert|match|concert|musical)(?:en|et|er)?(?!\\p{L})`,
    },
    {
      kind: 'sightseeing',
      said: `${keeper}\\s${upTo(3)}(?:visar|guidar|leder|tar|öppnar|viser|shows?|takes?|leads?|guides?|walks?|opens?)\\s(?:(?:med|runt|upp|oss|er|us|you|round|around)\\s){0,2}(?!hur|att|how|vad|to\\s(?:use|make))`,
    },
    {
      kind: 'sightseeing',
      said: `(?:visar|guidar|viser)\\s${upTo(1)}${keeper}(?!\\p{L})|(?:tar|leder)\\s${keeper}\\s(?:med\\s|runt\\s)?(?:oss|er|dig)(?!\\p{L})`,
    },
    {
      kind: 'sightseeing',
      said: `(?:rundtur|visning|titt|kika|titta|tur|gå|går|gå med|följa med|följ med|guidas|tour|look|peek|go|taken)\\s${upTo(3)}(?:bakom scenen|bakom ridån|backstage|under scengolvet|upp i tornet|ner i (?:kasematterna|valven|kryptan)|behind the curtain|up the tower)(?!\\p{L})`,
    },
    {
      kind: 'sport',
      said: `(?:logen?|läktar\\p{L}*|stolar|platser|biljett\\p{L}*|box|suite|seats?|tickets?|stands?)\\s${upTo(4)}(?:när|as|when|då|for)\\s${upTo(2)}(?:möter|spelar|tar emot|plays?|hosts?|faces?|takes? on|meets?)\\s\\p{L}+`,
    },
    {
      kind: 'sport',
      said: `(?:öppen|ledig|fri|free|open|reserverad|reserved|vikt|avsatt)\\s(?:för|for|to|till)\\s${upTo(2)}(?:pist|back|skid|golf|ski|slope|åkning)\\p{L}*`,
    },
    {
      kind: 'other',
      said: `(?:öppen|ledig|fri|free|open|reserverad|reserved|vikt|avsatt)\\s(?:för|for|to|till)\\s${upTo(2)}${slopes}`,
    },
    {
      kind: 'other',
      said: `(?<!resten av )${partOfDay}\\s${upTo(2)}(?:är|hålls|lämnas|står|blir|ligger|er|is|are|will be|stays?|left|kept)\\s${upTo(1)}(?:din(?=\\s?[.:,;!–-]|$)|er(?=\\s?[.:,;!–-]|$)|(?:din|er) egen|${notEvening}(?:helt\\s)?(?:fri|ledig|oplanerad|programfri|schemafri)(?!\\s(?:från|för)|\\p{L})|(?:till|på) (?:fritt|ert|ditt|eget|egen)\\p{L}*|yours(?!\\p{L})|your own|at leisure|unscheduled|at your (?:own )?(?:leisure|disposal)|${notEvening}free(?=\\s?[.:,;!–-]|$|\\s(?:to|for) (?:explor|relax|enjoy|sight|shop|golf|ski|swim|you)))`,
    },
    {
      kind: 'other',
      said: `(?:eftermiddag|förmiddag|dag|kväll|timme|timmar|stund|afternoon|morning|hours?)\\s(?:på|vid|i|at|on|by|in)\\s(?:the\\s)?(?:stranden|havet|poolen|sjön|stan|skärgården|solen|backen|isen|beach|pool|seaside|lake|sun|slopes)(?!\\p{L})`,
    },
  ],
});
