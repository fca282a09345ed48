import { makeSentenceFinder, upTo } from './sentence-patterns.ts';

const handing =
  '(?:släng|slang|släpp|slapp|ställ|stall|lämn|lamn|skick|stopp|lägg|lagg)(?:er|r|ar|a|a in|er in|ar in)|(?:tar|ta|har|ha)\\s(?:\\p{L}+\\s)?med|(?:ni|du|mottagningen|kliniken|avdelningen)\\sfår|får\\s(?:ni|du)|(?:leave|drop|send|bring|give)(?:s|ing)?|you\\s(?:get|receive)';
const onward =
  '(?:(?:för (?:er|dig) )?att|som (?:ni|du) kan|att|for you to|that you can|which you can|to)\\s(?:ge|dela|skicka|lämna|hand|give|pass)(?:\\s(?:bort|ut|vidare|med|over|out|away|on))?\\s(?:(?:till|åt|to)\\s)?(?:era\\s|dina\\s|your\\s|the\\s|de\\s)?(?:nya\\s|new\\s)?(?:patient|boende|brukar|resident)\\p{L}*';

/** “Jag slänger in några mätare att ge till patienterna”: goods that are left for the unit's patients. */
export const findGoodsForPatients = makeSentenceFinder({
  list: 'gift',
  hint: /patient|boende|brukar|resident/i,
  veto: /information|råd(?!\p{L})|advice|broschyr|brochure|leaflet|folder|häfte|skriftlig|länk|link|enkät|formulär|dos(?:en|er)?(?!\p{L})|injektion|behandling|svar|remiss|beställ|köp|låna|loan|kallelse|recept|prescri|handout|bild|slides|frågor|tid(?:en|er)?(?!\p{L})/iu,
  patterns: [{ kind: 'sample', said: `(?:${handing})\\s${upTo(7)}(?:${onward})(?!\\p{L})` }],
});
