import type { FactId, Payer, Stance } from '../report.ts';

/** The words that put a rule's condition into Swedish. */
export const conditionsSv = {
  all: 'Allt detta:',
  allAlone: 'Detta:',
  any: 'Något av detta:',
  none: 'Men inte:',
  noneAlone: 'Inget av detta:',
  and: 'och',
  or: 'eller',
  exceptInline: (what: string) => `men inte: ${what}`,
  situation: (what: string) => `det gäller ${what}`,
  applies: 'Regeln prövas när',
  breach: 'Regeln slår till när',
  besides: 'Dessutom',
  cases: {
    prohibited: 'Möjlig avvikelse när',
    decision: 'Att ta ställning till när',
    information: 'Framgår inte när',
    practice: 'Att ta ställning till när',
  },
  after: 'Regeln prövas sist, och bara när någon annan regel har gett en möjlig avvikelse.',
  otherInvitation: 'Regeln prövas även för inbjudningar där inget företag betalar.',
  yieldsTo: (rules: string) => `Regeln visas inte när någon av dessa har slagit till: ${rules}.`,
  facts: {
    'head-addressed':
      'inbjudan är ställd till, har kopia till eller hänvisar till verksamhetschefen eller den som chefen har utsett',
    'individual-addressed': 'inbjudan är ställd till en enskild person',
    'open-addressed': 'inbjudan är ett utskick till en öppen krets',
    'social-headline': 'middag, mingel eller nöje är det som inbjudan främst gäller',
    'social-minutes-lead': 'programmet har minst lika mycket tid för det sociala som för det yrkesinriktade',
    'short-talk-with-evening-meal':
      'det bjuds på en måltid på kvällen, och föredraget är kortare än 45 minuter',
    'beside-congress': 'mötet läggs i anslutning till någon annans kongress',
    'event-abroad': 'mötet hålls utanför Sverige',
    'several-days': 'mötet pågår i mer än en dag',
    'off-site': 'mötet hålls på en annan plats än arbetsplatsen eller pågår i flera dagar',
    'off-site-reason': 'texten anger ett tungt skäl till att mötet inte hålls på arbetsplatsen',
    'foreign-host': 'det företag som bjuder in finns utomlands',
    'host-unlisted':
      'det företag som bjuder in är inte känt som ett läkemedels-, medicinteknik- eller laboratorieteknikföretag',
    'only-agency-named': 'bara en byrå nämns, inte företaget bakom',
    'company-unnamed': 'inget företag nämns i själva inbjudan',
    'staff-event': 'det gäller personalens egen fest, resa eller julbord',
    'new-to-unit': 'produkten är ny för enheten',
    'advice-asked': 'avsändaren ber om mottagarens råd eller synpunkter',
    'plan-stated': 'projektets plan, utvärdering och båda parters insatser framgår',
    'details-unread': 'uppgifter sägs stå i en bilaga, bild eller länk som inte har lästs',
  } satisfies Record<FactId, string>,
  payers: {
    company: 'som företaget betalar',
    participant: 'som deltagaren betalar',
    employer: 'som arbetsgivaren betalar',
    organiser: 'som arrangören betalar',
    unknown: 'där det inte framgår vem som betalar',
  } satisfies Record<Payer, string>,
  stances: {
    stated: 'som står i texten',
    denied: 'som texten säger inte ingår',
    unclear: 'där texten är oklar',
  } satisfies Record<Stance, string>,
  unspecified: 'utan närmare uppgift',
  amountUnknown: 'utan angivet pris',
  aboveAmount: (limit: string) => `som kostar mer än beloppsgränsen ”${limit}”`,
  aboveMinutes: (limit: string) => `som är längre än gränsen ”${limit}”`,
  country: (country: string) => `i landet ${country}`,
  sitting: { lunch: 'vid lunchtid', dinner: 'på kvällen', other: 'vid en annan tid' },
  partOfDay: {
    morning: 'på morgonen',
    midday: 'mitt på dagen',
    afternoon: 'på eftermiddagen',
    evening: 'på kvällen',
  },
  weekend: 'på en helg',
  exclusive: 'som lyfts fram som exklusiv',
  employer: 'där arbetsgivaren är part',
  to: { person: 'till en person', unit: 'till enheten' },
  attributes: { nights: 'antal nätter', place: 'plats', percentage: 'andel i procent' },
  is: (attribute: string, value: string) => `med ${attribute} ${value}`,
};

/** The shape that every language's words for conditions have. */
export type ConditionWords = typeof conditionsSv;
