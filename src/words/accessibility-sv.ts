/** The words of the accessibility statement in Swedish. What stands in brackets is for the organisation to fill in. */
export const accessibilitySv = {
  lead: 'En mall för den tillgänglighetsredogörelse som din organisation publicerar. Byt ut det som står inom hakparentes. Uppgifter som IT har angett centralt är redan ifyllda. Kontrollera före publicering vilken myndighet som har tillsynen: regeringen har föreslagit att Digg ska gå upp i Post- och telestyrelsen.',
  save: 'Hämta som webbsida',
  saved: 'Webbsidan är hämtad.',
  file: 'tillganglighet.html',
  title: 'Tillgänglighet för Samverkanskoll',
  owner: (organisation: string) =>
    `${organisation} står bakom webbläsartillägget Samverkanskoll. Vi vill att så många som möjligt ska kunna använda det. Här beskriver vi hur tillägget följer lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan rapportera brister till oss.`,
  organisation: '[Organisationens namn]',
  degree: 'Hur tillgängligt är tillägget?',
  degreeText: (version: string) =>
    `Samverkanskoll ${version} är delvis förenligt med lagen om tillgänglighet till digital offentlig service. Målet är WCAG 2.2 nivå AA.`,
  faults: 'Kända brister',
  faultList: [
    'Markeringarna i mejlet uppfattas inte av skärmläsare. Samma ord står som citat i panelen.',
    'Tillägget har inte prövats med skärmläsare i vardagen och inte av personer med funktionsnedsättning.',
    'Outlook och själva mejlen ligger utanför bedömningen.',
  ],
  burden: 'Oskäligt betungande anpassning',
  burdenText: 'Vi åberopar inget undantag.',
  method: 'Så har vi testat',
  methodText:
    'Tillverkaren har gjort en självskattning i webbläsaren Chromium: automatiska tester av alla vyer, i ljust och mörkt läge och ner till 320 pixlars bredd, och tester med enbart tangentbord.',
  assessed: (date: string) => `Senaste bedömningen gjordes ${date}. Redogörelsen uppdaterades ${date}.`,
  report: 'Rapportera brister',
  reportText:
    'Hör av dig om du upptäcker något som inte är tillgängligt. Vi svarar så snart vi kan och berättar vad vi gör åt det.',
  reportLink: 'Meddela oss om en brist',
  reportMissing: '[Länk till organisationens formulär för brister i tillgänglighet]',
  supervision: 'Tillsyn',
  supervisionText:
    'Myndigheten för digital förvaltning (Digg) har tillsyn över att lagen följs. Hör av dig till oss först. Är du inte nöjd med hur vi hanterar dina synpunkter kan du anmäla det till Digg.',
  supervisionLink: 'Anmäl till Digg',
};

/** The shape that every language's words of the accessibility statement have. */
export type AccessibilityWords = typeof accessibilitySv;
