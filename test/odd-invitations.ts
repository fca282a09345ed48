import type { LookAlike } from './look-alike.ts';

/** Invitations from industry in the words of errands: short, careless, beside a service, an order, a reply. */
export const oddMails: readonly LookAlike[] = [
  [
    'lunch tors?',
    { name: 'Micke L', address: 'micke.l.medtech@gmail.com' },
    'bo.lind@regionvast.example',
    'Är i krokarna på torsdag. Tar en macka ihop kl 12 så visar jag nya borren? Jag bjuder.\n/Micke, Ortholine',
  ],
  [
    'Prövarmöte LUM-208, Köpenhamn 14–15 april',
    { name: 'Therese Wahlgårdh', address: 't.wahlgardh@clinetra-cro.example' },
    'gustaf.lind@regionvattern.example',
    'Hej Gustaf,\n\nSponsorn kallar alla prövare och studiesköterskor till Investigator Meeting på Hotel Nyhavn 14–15 april. Flyg, hotell och måltider bokas och betalas av oss. Genomgång av protokoll, eCRF och queries. Svara senast 20 mars.\n\nTherese Wahlgårdh\nClinical Research Associate, Clinetra CRO',
  ],
  [
    'Utbildning i samband med service 17 mars',
    { name: 'Service Planning', address: 'serviceplanning@roentica.example' },
    'op@regionvast.example',
    'Hej!\n\nNär vår tekniker ändå är hos er för årlig service av C-bågen den 17 mars håller vår applikationsspecialist en genomgång för all personal, kl 13–14 i operationssalen. Vi tar med fika.\n\nRoentica Nordic AB',
  ],
  [
    'Experts wanted – 45 min call on heart failure drugs, EUR 180',
    { name: 'Insight Recruit', address: 'hello@insightrecruit-panel.example' },
    'bo.lind@regionvast.example',
    'Hi Bo, we recruit cardiologists for paid telephone interviews on behalf of a pharmaceutical client. 45 minutes in week 12, honorarium EUR 180. Send your CV or book a slot.',
  ],
  [
    'SV: Fråga om utbildning på pumparna',
    { name: 'Fredrik Sand', address: 'fredrik.sand@pumptek.example' },
    'iva@regionfors.example',
    'Självklart! Vi kommer gärna och utbildar nattpersonalen torsdag 23 april kl 20.30 på avdelningen. Vi tar med pizza. Säg till hur många ni blir.\n\nFredrik\nPumptek AB\n\nFrån: IVA\nSkickat: den 15 april 2026 14:12\nÄmne: Fråga om utbildning på pumparna\n\nHej! Kan ni hålla en genomgång för nattpersonalen?',
  ],
  [
    '3 platser kvar Wien',
    { name: 'Jens Holm', address: 'jens.holm@cardelispharma.example' },
    'hjartkliniken@regionvast.example',
    'Vi tar tre kollegor till ESC-mötet i Wien. Flyg + hotell + avgift ordnat. Först till kvarn.\nJ',
  ],
  [
    'Bemanningskväll: träffa oss på Bistro Norr',
    { name: 'Nova Vårdbemanning', address: 'event@novavardbemanning.example' },
    'enhetschefer@regionnorr.example',
    'Hej chef! Hur löser du sommaren? Välkommen på middag och inspiration onsdag 6 maj kl 18 på Bistro Norr. Vi berättar om hur vi kan hjälpa er med bemanning. Kostnadsfritt, OSA 29 april.\n\nNova Vårdbemanning AB',
  ],
  [
    'Gratis ögonblick',
    { name: 'Anna', address: 'anna.k@optelia.example' },
    'ogon@regionvast.example',
    'Får jag en kvart på er APT den 5 maj? Nya linsen + semlor.\nAnna, Optelia',
  ],
  [
    'Uppföljning offert – och ett erbjudande',
    { name: 'Håkan Blomdahl', address: 'hakan.blomdahl@kliniksits.example' },
    'noor.alkhatib@vcbjorken.example',
    'Hej Noor! Har du hunnit titta på offerten? Vi har förresten öppet hus i vårt showroom i Borås 6 maj, provsitt allt och ät lunch med oss. Vi står för tågbiljetten för två från er.\n\nHåkan\nKliniksits i Borås AB',
  ],
  [
    'Användarmöte Medlog 7.2, 22 oktober',
    { name: 'Medlog Kundcenter', address: 'kundcenter@medlog.example' },
    'systemansvariga@regionaven.example',
    'Hej,\n\nEfter uppgraderingen bjuder vi in till användarmöte på Hotell Kronan i Örebro 22 oktober 10–15. Lunch ingår. Vi visar nyheterna och tar emot önskemål. Anmäl er i portalen senast 12 oktober, ärendenummer behövs inte.\n\nMedlog Sverige AB',
  ],
  [
    'VB: Inbjudan',
    { name: 'Eva Holm', address: 'eva.holm@regionvast.example' },
    'Lung ssk',
    'Något för er?\n\nFrån: Kaj Nord <kaj.nord@inhalera.example>\nSkickat: den 5 oktober 2026 10:00\nTill: Eva Holm\nÄmne: Inbjudan\n\nInhalera AB bjuder in till inhalationsskola 4 november kl 17.30, hotell Stora i Jönköping. Buffé serveras.',
  ],
  [
    'Site initiation visit LANTERN-2',
    { name: 'Paula Reyes', address: 'paula.reyes@veritrials-cro.example' },
    'karin.ohman@regionnorrbygd.example',
    'Dear Karin,\n\nCardelis Pharma and Veritrials would like to invite the whole study team to the site initiation visit on 28 October 13-16 at your clinic. We will train you in the protocol and the device. Sandwiches will be served. Please confirm who will attend.\n\nPaula Reyes',
  ],
  [
    'Tack för ordern! Och så en sak till',
    { name: 'Sara Lindh', address: 'sara.lindh@scopeline.example' },
    'endo@regionvast.example',
    'Hej! Ordern är på väg. Innan ni börjar använda skopet måste alla gå introduktionen: 20 oktober kl 7.15 hos er, jag tar med frukost.\n\nSara Lindh\nProduktspecialist, Scopeline AB',
  ],
  [
    'Donation av tre blodtrycksmätare',
    { name: 'Kent Hall', address: 'kent.hall@pulsia.example' },
    'vc.norr@regionvast.example',
    'Vi har tre mätare över efter en mässa och skänker dem gärna till er mottagning. Hör av er så kör jag ut dem.\n\nKent Hall, Pulsia AB',
  ],
  [
    'Enkät om förskrivning – 400 kr',
    { name: 'Panelpunkten', address: 'fraga@panelpunkten.example' },
    'bo.lind@regionvast.example',
    'Svara på 15 frågor om hur du behandlar migrän. Tar 10 minuter. Ersättning 400 kr per svar. Uppdragsgivaren är ett läkemedelsföretag. Stänger 15 oktober.',
  ],
  [
    'Advisory board dermatology, Malmö',
    { name: 'Cecilia Ravn', address: 'cecilia.ravn@dermavance.example' },
    'bo.lind@regionvast.example',
    'Would you join six colleagues on 19 November, 13-17? Fee 1,900 SEK/h, travel covered, contract with your employer.\nCecilia',
  ],
  [
    'Parkering fixad – vi ses på torsdag!',
    { name: 'Linda Alm', address: 'linda.alm@sanexa.example' },
    'team.diabetes@regionvast.example',
    'Hej alla! Påminnelse om kvällens program på torsdag 15 oktober: föreläsning 17.30, middag 19 på Slottskällaren. Parkeringstillstånd får ni i dörren. Vi bjuder.\n\nLinda Alm\nProduktchef, Sanexa AB',
  ],
  [
    'loan unit + quick demo',
    { name: 'Tom Birch', address: 'tom.birch@sonolar.example' },
    'akuten@regionvast.example',
    "We'd like to lend you the new handheld scanner for four weeks, no charge. I can ship it Monday and pop in on Wednesday to show your team how it works.\nTom",
  ],
];
