import type { Message } from '../src/mail/message.ts';
import type { Situation } from '../src/report.ts';

/** A mail as its reader gets it; without a sender, a drug company writes. */
export type Mail = readonly [subject: string, body: string, from?: Message['from']];

const device = { name: 'Jonas Falk', address: 'jonas.falk@medivia-teknik.example' };
const agency = { name: 'Panelrummet', address: 'svar@panelrummet.example' };
const norwegian = { name: 'Kari Moe, Fjordmed AS', address: 'kari.moe@fjordmed.example' };
const danish = { name: 'Mette Holm, Sundbæk Medical A/S', address: 'mh@sundbaek.example' };
const society = { name: 'Svensk Förening för Sårvård', address: 'kansli@sarvard.example' };
const bureau = { name: 'Kongresskompaniet', address: 'info@kongresskompaniet.example' };

/** Mails in many voices by the situation that a careful reader gives them. */
export const situationMails: Readonly<Record<Situation, readonly Mail[]>> = {
  'product-information': [
    [
      'En kvart på ert möte?',
      'Hej Karin!\n\nTack för senast på kongressen i Malmö! Skulle jag kunna få en kvart på nästa läkarmöte? Vi har fått en ny indikation för Cordavix och jag tar gärna med mig studien.\n\nMvh\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Demo av nya sängen',
      'Hej,\n\nJag är i Västerås vecka 20 och har den nya vårdsängen med mig i bilen. Kan jag svänga förbi avdelningen och visa den för er? Tar 20 min, inga förberedelser behövs.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Lunchinformation Cordavix 14 maj',
      'Hej!\n\nNordhälsa Pharma AB vill gärna informera om Cordavix på kliniken torsdag 14 maj kl. 12.00–12.45. Vi tar med en enkel lunchmacka. Meddela antal.\n\nEva Ek',
    ],
    [
      'Meet us in Vienna',
      'Dear Dr Lind,\n\nGoing to the European congress in Vienna? Stop by booth B12 and let us show you the new Medivia scanner. Live demos every hour.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Intro call',
      'Hi Maja,\n\nDo you have 15 minutes next week for a call? I would love to tell you about our AI scribe and how it saves time at other clinics.\n\nBest,\nJonas\nMedivia Teknik AB',
      device,
    ],
    [
      'Besøk hos dere?',
      'Hei!\n\nKan jeg komme innom avdelingen 12. mai kl. 14 og vise den nye bandasjen vår? Det tar et kvarter.\n\nVennlig hilsen\nKari Moe\nFjordmed AS',
      norwegian,
    ],
    [
      'Præsentation af ny insulinpen',
      'Kære kolleger\n\nMå jeg kigge forbi klinikken den 12. maj kl. 8 og præsentere vores nye insulinpen? Jeg tager rundstykker med.\n\nMette Holm\nSundbæk Medical A/S',
      danish,
    ],
    [
      'Webbinarium: det här är nytt i Medivia Journal 5',
      'Hej!\n\nDen 12 maj kl. 12.10–12.50 visar vi på Medivia Teknik AB nyheterna i Medivia Journal 5. Ingen föranmälan, bara klicka på länken.\n\nJonas Falk',
      device,
    ],
  ],
  'service-information': [
    [
      'Utbildning på era nya pumpar',
      'Hej!\n\nNu är pumparna levererade. Vi kommer den 12 maj kl. 13–15 och utbildar personalen i hur de ska användas. Två grupper om åtta.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Uppstart och superanvändare',
      'Hej Karin,\n\nInför driftstarten av övervakningen behöver vi utbilda fyra superanvändare från er enhet. Förslag: 12 maj kl. 9–12 i ert konferensrum.\n\nJonas Falk, Medivia Teknik AB',
      device,
    ],
    [
      'Ny version – genomgång',
      'Hej!\n\nI maj uppgraderas systemet som ni har till version 7. Vi bjuder in alla användare till en digital genomgång av vad som ändras, 12 maj kl. 14–15.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Training on your ventilators',
      'Hello,\n\nAs agreed in the purchase contract we will train your nurses in handling the ventilators you bought last autumn. 12 May, 1–3 pm, in your ward.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Follow-up session',
      'Hi,\n\nYour team has now been using the glucose meters for three months. We offer a repeat session for new staff on 12 May at 2 pm at your clinic, covering calibration and cleaning.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Brukerkurs Medivia',
      'Hei!\n\nVi inviterer ansatte som bruker pumpene våre til opplæring 12. mai kl. 13–14 hos dere. Temaet er alarmer og vedlikehold.\n\nKari Moe\nFjordmed AS',
      norwegian,
    ],
    [
      'Oplæring i det nye udstyr',
      'Kære afdeling\n\nI forbindelse med leveringen af jeres nye scanner tilbyder vi undervisning af personalet den 12. maj kl. 9–11 hos jer.\n\nMette Holm\nSundbæk Medical A/S',
      danish,
    ],
    [
      'Handhavandeutbildning i Göteborg',
      'Hej!\n\nMedivia Teknik AB håller utbildning i handhavande och skötsel av era operationsbord. Den hålls i vårt utbildningscenter i Göteborg den 12 maj kl. 9–16 eftersom borden inte går att flytta.\n\nJonas Falk',
      device,
    ],
  ],
  'risk-minimisation': [
    [
      'Riskminimeringsmaterial Cordavix',
      'Hej!\n\nEnligt villkoren i godkännandet ska förskrivare få en genomgång av riskerna för fosterskador. Vi kommer gärna till er den 12 maj kl. 8, det tar 20 minuter.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'RMI',
      'Hej Karin,\n\nVi är ålagda att gå igenom RMI för Cordavix med alla förskrivare. Får jag komma den 12 maj kl. 15?\n\nEva Ek, Nordhälsa Pharma AB',
    ],
    [
      'Educational material for prescribers',
      'Dear colleague,\n\nAs part of the risk management plan agreed with the Medical Products Agency, we would like to present the educational material for prescribers of Cordavix on 12 May at 3 pm at your clinic.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'aRMM visit',
      'Hello,\n\nAdditional risk minimisation measures apply to Cordavix. We need to visit your unit and walk through the checklist. Would 12 May at noon suit?\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Risikominimering',
      'Hei!\n\nVi må gjennomgå opplæringsmateriell om risikominimering for Cordavix med forskriverne hos dere. Passer 12. mai kl. 14?\n\nKari Moe\nFjordmed AS',
      norwegian,
    ],
    [
      'Utbildningsmaterial enligt riskhanteringsplan',
      'Bästa förskrivare!\n\nLäkemedelsverket kräver att vi informerar om ny varning och patientkort för Cordavix enligt riskhanteringsplanen. Digitalt möte 12 maj kl. 12.15–12.35.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Risikominimeringsmøde',
      'Kære læger\n\nVi inviterer til gennemgang af risikominimeringsmaterialet for Cordavix den 12. maj kl. 8 i jeres konferencerum.\n\nMette Holm\nSundbæk Medical A/S',
      danish,
    ],
    [
      'Säkerhetsgenomgång Cordavix',
      'Hej!\n\nAv säkerhetsskäl ingår en obligatorisk riskminimeringsinformation när Cordavix förskrivs. Kan vi boka 30 minuter den 12 maj med er sjuksköterskegrupp?\n\nEva Ek\nNordhälsa Pharma AB',
    ],
  ],
  gathering: [
    [
      'Temakväll sömn',
      'Hej!\n\nNordhälsa Pharma AB bjuder in distriktsläkare till en temakväll om sömn den 12 maj kl. 17.30 på Hotell Svea. Föreläsare är docent Maja Lind och psykolog Per Å. Lätt måltid serveras.\n\nAnmälan till Eva Ek',
    ],
    [
      'Dags för vårens användardagar!',
      'Hej!\n\nDen 12–13 maj samlar vi våra användare från hela landet i Örebro. Två dagar med erfarenhetsutbyte, föreläsningar och middag på kvällen. Deltagaravgift 2 500 kr.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Grundkurs i kompressionsbehandling',
      'Hej!\n\nVårens kurs i kompressionsbehandling går av stapeln 12 maj kl. 9–16 i våra lokaler i Solna. Kursavgift 1 900 kr inkl. lunch. Kursledare är leg. sjuksköterska Anna Berg.\n\nMedivia Teknik AB',
      device,
    ],
    [
      'Nordic Heart Forum 2026',
      'Dear colleague,\n\nNordhälsa Pharma AB is pleased to invite you to the Nordic Heart Forum in Copenhagen, 12–13 May. Two days of lectures by Prof John Hill, Dr Maja Lind and Prof Ana Ruiz. Hotel and dinner are included.',
    ],
    [
      'Webinar: treating obesity',
      'Dear doctor,\n\nNordhälsa Pharma AB invites you to a live webinar on 12 May, 7–8 pm. Professor Ana Ruiz will speak about obesity and the liver, followed by questions.\n\nRegister here.',
    ],
    [
      'Fagkveld om KOLS',
      'Kjære kollega\n\nVelkommen til fagkveld om KOLS 12. mai kl. 18 på Grand Hotel. Foredrag ved overlege Ola Dahl. Enkel servering.\n\nKari Moe\nFjordmed AS',
      norwegian,
    ],
    [
      'Sommarfest',
      'Hej!\n\nVi firar 25 år! Kom och mingla med oss på Medivia Teknik AB den 12 maj från kl. 17. Tilltugg och musik på takterrassen.\n\nJonas',
      device,
    ],
    [
      'Möt kollegor från hela Norden',
      'Hej!\n\nHur gör man på andra ställen? Den 12 maj kl. 13–16 ordnar Nordhälsa Pharma AB en nätverksträff för astmasjuksköterskor på Clarion i Malmö. Vi varvar fallbeskrivningar med gruppdiskussioner.\n\nEva Ek',
    ],
  ],
  'third-party-event': [
    [
      'ERS 2026 – vill någon åka?',
      'Hej!\n\nVi har två platser till ERS i Barcelona i september. Vi står för registrering och resa om verksamhetschefen säger ja.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Svenska sårdagarna',
      'Hej Karin!\n\nSom utställare på Sårdagarna i Uppsala 12–13 maj får vi dela ut tre fribiljetter. Är det något för er avdelning?\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Årsmöte 2026 – program och anmälan',
      'Välkommen till Svensk Förening för Sårvårds årsmöte i Lund 12–13 maj. Anmälningsavgift 1 500 kr för medlemmar. Mötet stöds av Nordhälsa Pharma AB och Medivia Teknik AB, som ställer ut under dagarna.\n\nVetenskapliga kommittén',
      society,
    ],
    [
      'Sponsored delegate places, World Diabetes Congress',
      'Dear Dr Lind,\n\nNordhälsa Pharma AB supports a limited number of Swedish physicians attending the World Diabetes Congress in Bangkok. We cover registration, economy flights and three hotel nights.\n\nEva Ek',
    ],
    [
      'Utbildningsdag ätstörningar 12 maj',
      'Hej!\n\nKongresskompaniet anordnar utbildningsdagen tillsammans med Svensk Förening för Ätstörningar. Tack vare våra sponsorer Nordhälsa Pharma AB och Medivia Teknik AB är dagen kostnadsfri för dig. Plats: Münchenbryggeriet, kl. 9–16.',
      bureau,
    ],
    [
      'Kongressreise til Wien',
      'Hei!\n\nVi inviterer to leger fra avdelingen til den europeiske nevrologikongressen i Wien 12.–15. juni. Vi dekker deltakeravgift og hotell.\n\nKari Moe\nFjordmed AS',
      norwegian,
    ],
    [
      'EAU Congress – satellite and registration support',
      'Hello,\n\nWe can support one urologist from your department with the registration fee for EAU in London, 12–15 March 2027. Please nominate a person.\n\nEva Ek, Nordhälsa Pharma AB',
    ],
    [
      'Kursplatser',
      'Hej!\n\nNordhälsa Pharma AB har köpt platser på universitetets kurs i smärtmedicin och vill erbjuda er en av dem. Kursen går 12–14 maj i Lund. Kursavgiften betalar vi.\n\nEva Ek',
    ],
  ],
  'advisory-board': [
    [
      'Förfrågan: rådgivande möte',
      'Hej Maja!\n\nInför lanseringen av Cordavix skulle vi vilja få råd av en liten grupp kardiologer. Mötet hålls den 12 maj kl. 13–16 i Stockholm. Ersättning 6 000 kr.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Vill du ingå i vårt expertråd?',
      'Hej!\n\nNordhälsa Pharma AB bildar ett expertråd för hjärtsvikt som ska träffas två gånger per år. Arvodet är 8 000 kr per möte och avtal tecknas med din arbetsgivare.\n\nEva Ek',
    ],
    [
      'Advisory Board, Zurich',
      'Dear Prof. Lind,\n\nWe kindly invite you to our European Advisory Board in Zurich on 12 May. Eight experts will discuss unmet needs in lupus. Travel is covered and an honorarium of EUR 1,200 is paid.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Help us shape the next generation',
      'Dear Dr Lind,\n\nMedivia Teknik AB is gathering a small group of surgeons on 12 May to give input on our future stapler. Your advice will guide the design. We pay SEK 1,500 per hour.\n\nJonas Falk',
      device,
    ],
    [
      'Vi behöver dina synpunkter',
      'Hej Karin!\n\nVi samlar fem verksamhetschefer en eftermiddag, 12 maj kl. 13–16, för att höra hur ni ser på framtidens astmavård och vad vi som företag bör göra. Arvode enligt avtal.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Ekspertpanel',
      'Kjære Ola\n\nVi ønsker deg med i en ekspertpanel om migrene 12. mai i Oslo. Panelet gir oss råd om behandlingspraksis. Honorar NOK 7 000.\n\nKari Moe\nFjordmed AS',
      norwegian,
    ],
    [
      'Adboard 12 juni',
      'Hej Maja, kul om du kan vara med på vår adboard i juni! Vi blir sju kliniker och pratar om behandlingsalgoritmen vid psoriasis. Resa och arvode enligt överenskommelse.\n/Eva, Nordhälsa Pharma AB',
    ],
    [
      'Rådgivende møde',
      'Kære Lise\n\nSundbæk Medical A/S vil gerne invitere dig til et rådgivende møde for seks eksperter den 12. maj. Vi honorerer efter aftale.\n\nMette Holm',
      danish,
    ],
  ],
  assignment: [
    [
      'Kan du tänka dig att prata hos oss?',
      'Hej Maja!\n\nVi har internutbildning för våra säljare den 12 maj och skulle gärna vilja att du berättar om hur ni följer upp patienter med njursvikt. 45 minuter. Arvode 6 000 kr.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Moderator den 12 maj',
      'Hej!\n\nNordhälsa Pharma AB ordnar ett symposium om lupus den 12 maj. Vill du vara moderator? Ersättning utgår med 10 000 kr, avtal skrivs med din arbetsgivare.\n\nEva Ek',
    ],
    [
      'Text till vår kundtidning',
      'Hej Karin,\n\nSkulle du vilja skriva en artikel om sårvård i hemmet till vår kundtidning? Cirka 4 000 tecken, deadline 12 maj. Vi betalar 5 000 kr.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Speaker invitation',
      'Dear Dr Lind,\n\nWe would be honoured if you could deliver a 30-minute talk on biologics at our Nordic symposium in Oslo on 12 May. We offer an honorarium of EUR 1,000 and cover your travel.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Proctoring in Bergen',
      'Dear Dr Lind,\n\nMedivia Teknik AB would like to ask you to train two colleagues in Bergen in the new implant technique on 12 May. You would be paid SEK 12,000 per day for the proctorship.\n\nJonas Falk',
      device,
    ],
    [
      'Inspelning av film',
      'Hej!\n\nVi gör en serie korta filmer för sjuksköterskor om inhalationsteknik. Kan vi spela in ett avsnitt med dig den 12 maj? Två timmar, 4 000 kr.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Foredrag 12. mai?',
      'Hei Ola!\n\nKan du holde et innlegg om KOLS på møtet vårt 12. mai? 40 minutter, honorar 8 000 kroner.\n\nKari Moe\nFjordmed AS',
      norwegian,
    ],
    [
      'Konsult hos oss',
      'Hej Maja!\n\nVi söker en läkare som kan granska vårt patientmaterial ett par timmar i månaden. Skulle du vara intresserad? Timarvode 1 200 kr.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
  ],
  'market-survey': [
    [
      'Betald intervju om KOL',
      'Hej!\n\nVi söker lungläkare till en telefonintervju på 45 minuter om behandling av KOL. Ersättning 1 500 kr. Svaren är anonyma.\n\nPanelrummet',
      agency,
    ],
    [
      'Hjälp oss förstå er vardag',
      'Hej!\n\nPå uppdrag av ett läkemedelsföretag samlar vi åtta sjuksköterskor till ett gruppsamtal den 12 maj kl. 18–19.30 i Göteborg. Du får presentkort på 900 kr.\n\nPanelrummet',
      agency,
    ],
    [
      '10 minuter av din tid',
      'Hej!\n\nKlicka på länken och svara på frågor om hur du väljer blodförtunnande. Tar tio minuter. Som tack skickar vi två biobiljetter.\n\nPanelrummet',
      agency,
    ],
    [
      'Paid study: oncologists',
      'Dear doctor,\n\nWe are conducting a 60-minute web-assisted interview with oncologists about treatment choices. You will receive EUR 200 for your time.\n\nPanelrummet',
      agency,
    ],
    [
      'Online survey, 20 min, EUR 45',
      'Hello,\n\nYour opinion counts! Complete our questionnaire on migraine treatment before 12 May and earn EUR 45.\n\nPanelrummet',
      agency,
    ],
    [
      'Fokusgrupp 12 maj',
      'Hej Karin!\n\nMedivia Teknik AB bjuder in till fokusgrupp om framtidens journalsystem den 12 maj kl. 17–19. Deltagarna får 1 000 kr och fika.\n\nJonas Falk',
      device,
    ],
    [
      'Deltag i undersøgelse',
      'Kære læge\n\nVi søger reumatologer til et interview på 30 minutter om valg af behandling. Du modtager 900 DKK.\n\nPanelrummet',
      agency,
    ],
    [
      'Spørreundersøkelse om diabetes',
      'Hei!\n\nVil du svare på en spørreundersøkelse om diabetes? Det tar 15 minutter og du får et gavekort på 300 kr.\n\nPanelrummet',
      agency,
    ],
  ],
  'development-project': [
    [
      'Pilot av vår app',
      'Hej!\n\nVi söker tre vårdcentraler som vill testa vår app för astmapatienter i sex månader. Ni får appen utan kostnad och vi utvärderar resultatet ihop.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Hitta patienter med FH',
      'Hej Karin!\n\nNordhälsa Pharma AB vill tillsammans med er gå igenom journallistor för att hitta patienter med familjär hyperkolesterolemi. Vi bidrar med en projektledare, ni med två dagars läkartid.\n\nEva Ek',
    ],
    [
      'Samarbete?',
      'Hej!\n\nVi skulle vilja utveckla en ny rutin för uppföljning av höftprotes ihop med er klinik. Projektet pågår ett år och båda parter bidrar med arbetstid. Kan vi ses den 12 maj?\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Proposal for a joint quality project',
      'Dear Dr Lind,\n\nWould your clinic be interested in a joint project on shortening waiting times in the heart failure clinic? We contribute a data analyst and you contribute a nurse half a day a week.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Beta testers wanted',
      'Hello,\n\nMedivia Teknik AB is looking for five radiology departments to test our AI triage software for three months and evaluate it with us. The software is free during the trial.\n\nJonas Falk',
      device,
    ],
    [
      'Pilotprosjekt hjemmemonitorering',
      'Hei!\n\nFjordmed AS ønsker å gjennomføre et pilotprosjekt sammen med avdelingen om hjemmemonitorering av KOLS-pasienter. Kan vi møtes 12. mai?\n\nKari Moe',
      norwegian,
    ],
    [
      'Utveckla nästa generation ihop?',
      'Hej Maja,\n\nVi vill ta fram ett nytt sårförband och behöver en klinik som samarbetspartner under utvecklingen. Ni provar prototyper och vi mäter läkningstiden tillsammans.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Kvalitetsprojekt osteoporos',
      'Hej!\n\nNordhälsa Pharma AB erbjuder vårdcentralen att delta i ett kvalitetsprojekt om osteoporos. Projektplan bifogas. Första mötet 12 maj kl. 13.\n\nEva Ek',
    ],
  ],
  stipend: [
    [
      'Nordhälsas forskningsstipendium 2026',
      'Hej!\n\nNu kan du ansöka om vårt stipendium på 100 000 kr för klinisk forskning om hjärtsvikt. Sista ansökningsdag 12 maj. En jury utser mottagaren.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Resebidrag för ST-läkare',
      'Hej!\n\nNordhälsa Pharma AB delar ut fem resebidrag à 10 000 kr till ST-läkare som vill åka på kongress. Skicka motivering senast 12 maj.\n\nEva Ek',
    ],
    [
      'Tävla om bästa poster',
      'Hej!\n\nMedivia Teknik AB belönar vårens bästa poster om vårdhygien med 15 000 kr. Skicka in ditt abstract senast 12 maj. Vinnaren presenteras på hygiendagarna.\n\nJonas Falk',
      device,
    ],
    [
      'Research grants open',
      'Dear colleagues,\n\nThe Nordhälsa Pharma research grant programme is open for applications. Up to EUR 50,000 for investigators in nephrology. Deadline 12 May.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Young investigator award',
      'Hello,\n\nNordhälsa Pharma AB invites nominations for the Young Investigator Award in rheumatology, SEK 75,000. Nominate a colleague or yourself by 12 May.\n\nEva Ek',
    ],
    [
      'Sykepleierstipend',
      'Hei!\n\nFjordmed AS lyser ut et stipend på 30 000 kroner til en sykepleier som vil fordype seg i sårbehandling. Søknadsfrist 12. mai.\n\nKari Moe',
      norwegian,
    ],
    [
      'Legat til forskning',
      'Kære kolleger\n\nSundbæk Medical A/S uddeler i år et legat på 50.000 kr. til forskning i diabetes. Send ansøgning senest den 12. maj.\n\nMette Holm',
      danish,
    ],
    [
      'Årets sjuksköterskepris',
      'Hej!\n\nNominera en kollega till Medivias sjuksköterskepris! Vinnaren får 25 000 kr att använda till fortbildning. Nomineringen är öppen till 12 maj.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
  ],
  donation: [
    [
      'Två vågar över',
      'Hej Karin!\n\nVi har två patientvågar kvar efter mässan som vi gärna ger till er avdelning utan kostnad. Vill ni ha dem?\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Låna vår ultraljudsapparat',
      'Hej!\n\nNi får gärna låna en ultraljudsapparat av oss i tre månader, helt kostnadsfritt. Vi levererar den 12 maj.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Bidrag till väntrummet',
      'Hej!\n\nNordhälsa Pharma AB vill ge 10 000 kr till leksaker i ert väntrum. Vart kan vi sätta in pengarna?\n\nEva Ek',
    ],
    [
      'Donation of anatomical models',
      'Dear Dr Lind,\n\nWe would like to give your department ten anatomical knee models for teaching, free of charge. Shall we send them on 12 May?\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Loan unit available',
      'Hello,\n\nA demo infusion pump is available and we could place it in your ward for eight weeks at no cost. Let me know if you are interested.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Gave til avdelingen',
      'Hei!\n\nFjordmed AS ønsker å gi avdelingen en blodtrykksmåler. Vi kan levere den 12. mai.\n\nKari Moe',
      norwegian,
    ],
    [
      'Utrustning på utlåning',
      'Hej!\n\nMedan ni väntar på upphandlingen kan vi ställa en EKG-apparat till kliniken förfogande. Låneavtal bifogas, inga kostnader tillkommer.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Böcker till biblioteket',
      'Hej!\n\nVi har tryckt upp en lärobok om hjärtsvikt och skänker gärna tjugo exemplar till kliniken.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
  ],
  'study-visit': [
    [
      'Välkomna till Medivia i Lund',
      'Hej!\n\nVill ni se hur en pump blir till? Den 12 maj kl. 10–14 visar vi runt i fabriken och bjuder på lunch i personalmatsalen.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Inbjudan att besöka vårt showroom',
      'Hej Karin!\n\nKom gärna till vårt showroom i Kista den 12 maj och se hela operationssalen uppbyggd. Vi visar runt mellan 13 och 15.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Visit our headquarters',
      'Dear Dr Lind,\n\nMedivia Teknik AB invites you and two colleagues to visit our headquarters and production site in Hamburg on 12 May. You will see how the implants are manufactured.\n\nJonas Falk',
      device,
    ],
    [
      'Studiebesök 12 maj',
      'Hej!\n\nNordhälsa Pharma AB bjuder in avdelningens sjuksköterskor på studiebesök på vår anläggning i Södertälje den 12 maj kl. 9–12.\n\nEva Ek',
    ],
    [
      'Besøg hos os',
      'Kære afdeling\n\nVi inviterer jer til virksomhedsbesøg hos Sundbæk Medical A/S i Ballerup den 12. maj kl. 10–13, med rundvisning i produktionen.\n\nMette Holm',
      danish,
    ],
    [
      'Laboratory tour',
      'Hello,\n\nWould your team like to tour our laboratory in Uppsala on 12 May? We will walk you through how the antibodies are produced.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Omvisning i fabrikken',
      'Hei!\n\nFjordmed AS inviterer til omvisning i fabrikken vår i Moss 12. mai kl. 11.\n\nKari Moe',
      norwegian,
    ],
    [
      'Se produktionen på plats',
      'Hej Maja!\n\nUnder hösten tar vi emot besök i vår nya produktionsanläggning. Ni är välkomna 12 maj kl. 13. Rundturen tar två timmar.\n\nJonas Falk, Medivia Teknik AB',
      device,
    ],
  ],
  'reference-visit': [
    [
      'Se systemet i drift',
      'Hej Karin!\n\nInnan ni bestämmer er kan det vara bra att se systemet i verkligheten. Vi ordnar ett besök på sjukhuset i Umeå, som har kört det sedan 2023. Förslag: 12 maj.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Referensbesök i Linköping',
      'Hej!\n\nMedivia Teknik AB bjuder in er upphandlingsgrupp på referensbesök hos röntgenkliniken i Linköping den 12 maj kl. 10–14.\n\nJonas Falk',
      device,
    ],
    [
      'Visit to a user site',
      'Dear Dr Lind,\n\nWe could arrange for your group to visit the hospital in Ghent, where our robot has been in daily use for two years. You would meet the surgeons and observe a procedure. 12 May?\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Reference site visit, Turku',
      'Hello,\n\nWe invite two persons from your laboratory to our reference site in Turku on 12 May, to see the analyser in routine use.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Referansebesøk',
      'Hei!\n\nVil dere se løsningen i bruk? Vi inviterer til referansebesøk på sykehuset i Bodø 12. mai.\n\nKari Moe\nFjordmed AS',
      norwegian,
    ],
    [
      'Hälsa på en klinik som använder våra sängar',
      'Hej!\n\nMedicinkliniken i Växjö har använt våra sängar i två år och tar gärna emot er den 12 maj så att ni kan se dem i vardagen och ställa frågor till personalen.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
    [
      'Referencebesøg i Aarhus',
      'Kære Lise\n\nSundbæk Medical A/S inviterer jer på referencebesøg på hospitalet i Aarhus den 12. maj, hvor de bruger vores system.\n\nMette Holm',
      danish,
    ],
    [
      'Besök hos kollegor',
      'Hej Maja,\n\nVi åker gärna med er till Sahlgrenska den 12 maj så att ni får träffa användarna där och höra hur de har infört vår plattform.\n\nJonas Falk\nMedivia Teknik AB',
      device,
    ],
  ],
  'clinical-trial': [
    [
      'Intresserad av att delta som studiecenter?',
      'Hej Maja!\n\nNordhälsa Pharma AB planerar en fas III-studie vid lupus och söker kliniker i Sverige. Bifogat finns ett synopsis. Kan ni tänka er att inkludera patienter?\n\nEva Ek',
    ],
    [
      'Feasibility HEART-3',
      'Hej!\n\nVi gör nu feasibility inför HEART-3. Kan du fylla i frågeformuläret om hur många patienter kliniken kan inkludera senast 12 maj?\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Site selection visit',
      'Dear Dr Lind,\n\nYour site has been pre-selected for study NH-204, a randomised double-blind trial. We would like to carry out a site selection visit on 12 May.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Investigator meeting, Madrid',
      'Dear investigator,\n\nPlease join us for the investigator meeting for NH-204 in Madrid 12–13 May. Flights and hotel are arranged by the sponsor.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Startmöte för studien',
      'Hej!\n\nDags för initiering av NH-204 på er klinik! Vi kommer den 12 maj kl. 9–12 och går igenom protokollet med prövare och forskningssjuksköterskor.\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Utprøvermøte',
      'Hei!\n\nVi inviterer utprøvere og studiesykepleiere til utprøvermøte for NH-204 i Oslo 12. mai.\n\nKari Moe\nFjordmed AS',
      norwegian,
    ],
    [
      'Klinisk prövning av ny kateter',
      'Hej Karin!\n\nMedivia Teknik AB planerar en klinisk prövning av vår nya kateter och undrar om kliniken vill vara ett av prövningsställena. Ersättning per inkluderad patient.\n\nJonas Falk',
      device,
    ],
    [
      'Forsøgssted til fase 2-studie',
      'Kære Lise\n\nVi søger forsøgssteder til et fase 2-studie i psoriasis. Kan vi tage et møde den 12. maj om feasibility?\n\nMette Holm\nSundbæk Medical A/S',
      danish,
    ],
  ],
  'sponsorship-request': [
    [
      'Ställ ut på Sårdagarna 2026',
      'Hej!\n\nSvensk Förening för Sårvård bjuder in företag att ställa ut på Sårdagarna i Uppsala 12–13 maj. En monter på 6 kvm kostar 18 000 kr.\n\nKansliet',
      society,
    ],
    [
      'Förfrågan om sponsring',
      'Hej!\n\nVi på medicinkliniken ordnar en utbildningsdag den 12 maj och undrar om ert företag kan stå för lunchen mot att få en monter.\n\nKarin Ström, sektionschef',
      { name: 'Karin Ström', address: 'karin.strom@region.example' },
    ],
    [
      'Sponsorship prospectus 2026',
      'Dear industry partner,\n\nThe Swedish Wound Care Society invites you to support our annual meeting on 12–13 May. Gold, silver and bronze packages are available from SEK 20,000.\n\nThe organising committee',
      society,
    ],
    [
      'Stöd till vår julfest?',
      'Hej Eva!\n\nVi på avdelning 14 undrar om Nordhälsa Pharma AB kan bidra till vår personalfest den 12 maj, t.ex. med priser till lotteriet.\n\nKarin Ström, Medicinkliniken',
      { name: 'Karin Ström', address: 'karin.strom@region.example' },
    ],
    [
      'Utstillere søkes',
      'Hei!\n\nNorsk forening for sårbehandling søker utstillere og sponsorer til årsmøtet i Bergen 12. mai. Prisen for en stand er 15 000 kroner.\n\nStyret',
      { name: 'Norsk forening for sårbehandling', address: 'styret@sarforeningen.example' },
    ],
    [
      'Bli partner till vårmötet',
      'Bästa företag!\n\nNu öppnar bokningen av utställningsplatser till vårmötet 12 maj. Som guldpartner får ni logotyp i programmet och två konferensmiddagar. Pris 45 000 kr.\n\nSvensk Förening för Sårvård',
      society,
    ],
    [
      'Would your company support our course?',
      'Hello,\n\nThe Swedish Wound Care Society runs a course for young nurses on 12 May. Would your company be willing to sponsor it with SEK 10,000?\n\nThe office',
      society,
    ],
    [
      'Ekonomiskt bidrag till konferens',
      'Hej!\n\nVi söker ekonomiskt bidrag från företag till konferensen om svårläkta sår i Uppsala den 12 maj. Återkom om ni vill vara med och stötta.\n\nSvensk Förening för Sårvård',
      society,
    ],
  ],
  unknown: [
    [
      'Ses den 12 maj?',
      'Hej Maja!\n\nJag vill gärna bjuda dig till Operaterrassen den 12 maj kl. 18. Säg till om du kan!\n\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Boka tid',
      'Hej Karin!\n\nJag är i stan den 12 maj och skulle gärna ses en stund. Passar kl. 13?\n\nEva Ek\nNordhälsa Pharma AB',
    ],
  ],
};
