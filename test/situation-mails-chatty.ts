import type { Message } from '../src/mail/message.ts';
import type { Situation } from '../src/report.ts';
import type { Mail } from './situation-mails.ts';

const device: Message['from'] = { name: 'Rasmus Hallin', address: 'rasmus.hallin@ortonia.example' };
const pharma: Message['from'] = { name: 'Linn Ahl', address: 'linn.ahl@velmora.example' };
const bureau: Message['from'] = { name: 'Insikt & Fält', address: 'rekrytering@insiktfalt.example' };
const nordic: Message['from'] = { name: 'Ingrid Lie', address: 'ingrid.lie@nordpuls.example' };
const society: Message['from'] = {
  name: 'Svensk Höftförening',
  address: 'styrelsen@hoftforeningen.example',
};

/** Mails with side remarks, past meetings and details beside what the reader is asked for. */
export const chattyMails: Readonly<Partial<Record<Situation, readonly Mail[]>>> = {
  'product-information': [
    [
      'Ny generation bäckenplattor',
      'Hej Anders!\n\nHoppas du hade en skön påsk. Vi träffades som hastigast på Ortopediveckan i höstas. Nu är den äntligen här, vår nya bäckenplatta, och jag skulle vilja visa den för er traumagrupp. Har ni en lucka på ett möte i maj? 20 minuter räcker. Jag kan ta med sågben så att ni får känna själva.\n\nHälsningar\nRasmus Hallin\nOrtonia AB',
      device,
    ],
    [
      'Frukost på mottagningen?',
      'God morgon!\n\nVelmora har sedan i mars en ny beredningsform av Trexalin. Går det bra att jag tittar in tisdagen den 12 maj kl. 7.45 med frallor och berättar om doseringen? Det tar högst en halvtimme och ni behöver inte förbereda något.\n\nLinn Ahl\nVelmora AB',
      pharma,
    ],
    [
      'Quick question about your clinic',
      'Hi Anna,\n\nI noticed that your clinic still prints referral letters. Ortonia Flow does it in two clicks. Would Tuesday or Wednesday work for a short online demo? No strings attached.\n\nRasmus\nOrtonia AB',
      device,
    ],
    [
      'Vi finns i monter 14',
      'Hej!\n\nSka du till Höftmötet i Umeå nästa vecka? Kom förbi vår monter nummer 14 så visar vi nya instrumentbordet och bjuder på en kopp kaffe.\n\nRasmus Hallin, Ortonia AB',
      device,
    ],
  ],
  'service-information': [
    [
      'Äntligen leverans!',
      'Hej Anders,\n\nborrmaskinerna som regionen avropade i vintras kommer på torsdag. Jag vill att all operationspersonal får en genomgång innan de tas i bruk. Förslag: 12 maj kl. 7.30–8.15 på operation, och en omgång till för kvällspersonalen kl. 15. Batteribyte, rengöring och felsökning står på listan.\n\nRasmus Hallin\nOrtonia AB',
      device,
    ],
    [
      'Återkommande utbildning enligt serviceavtalet',
      'Hej!\n\nDags för den årliga repetitionen på era dialysmaskiner. Vår applikationsspecialist Mia kommer till er den 12 maj kl. 13–15. Nya medarbetare får gärna vara med.\n\nOrtonia AB',
      device,
    ],
    [
      'User training before go-live',
      'Dear Anna,\n\nThe new patient monitors will go live on 18 May. Before that all nurses on the ward have to be trained. Our clinical specialist will run three sessions of 45 minutes on 12 May in your seminar room. Please send us a list of names.\n\nRasmus Hallin\nOrtonia AB',
      device,
    ],
    [
      'Kurs for dere som har fått nye pumper',
      'Hei!\n\nPumpene dere kjøpte i vinter er nå på plass. Vi kommer gjerne 12. mai kl. 13 og gir opplæring til personalet på avdelingen. Beregn en time.\n\nIngrid Lie\nNordpuls AS',
      nordic,
    ],
  ],
  'risk-minimisation': [
    [
      'Information om graviditetsförebyggande program',
      'Hej Anna,\n\nTrexalin omfattas av ett graviditetsförebyggande program. Som förskrivare ska du ha tagit del av utbildningsmaterialet innan du sätter in läkemedlet. Jag går gärna igenom det med dig och dina kollegor den 12 maj kl. 8.\n\nLinn Ahl\nVelmora AB',
      pharma,
    ],
    [
      'Mandatory RMP meeting Trexalin',
      'Dear colleague,\n\nThe EMA has requested additional measures to minimise the risk of liver injury. We therefore ask for 20 minutes of your time on 12 May to go through the RMP materials and the patient alert card.\n\nLinn Ahl\nVelmora AB',
      pharma,
    ],
  ],
  gathering: [
    [
      'Välkommen till vårens höftskola!',
      'Hej Anders!\n\nTrettio ortopeder, två dagar, ett tema: revisioner. Ortonia bjuder in till höftskola på Smådalarö 12–13 maj. Överläkare Per Sund leder och prof. Ines Costa från Porto håller i falldiskussionerna. Vi gör också ett kort studiebesök i vårt verktygslager. Boende i dubbelrum ingår.\n\nO.S.A. 1 maj\nRasmus Hallin',
      device,
    ],
    [
      'Middag och föreläsning 12 maj',
      'Kära kollegor,\n\nvälkomna till en kväll om migrän på Restaurang Bryggan. Neurologen Sara Malm talar om nya riktlinjer och efteråt äter vi tillsammans. Vi svarar gärna på frågor och delar ut en kort utvärderingsenkät.\n\nLinn Ahl, Velmora AB',
      pharma,
    ],
    [
      'Velmora Academy: spring programme',
      'Dear all,\n\nOur spring courses are now open: ECG for nurses (12 May, Malmö, SEK 900), difficult conversations (20 May, online, free). All lecturers are practising clinicians. The course fee includes lunch.\n\nVelmora AB',
      pharma,
    ],
    [
      'Kickoff efter semestern',
      'Hej gänget!\n\nVi på Ortonia drar igång hösten med boule och buffé på Boulebaren torsdag 20 augusti kl. 17. Ta med en kollega! Anmäl dig till mig senast 12 augusti.\n\nRasmus',
      device,
    ],
    [
      'Satellitsymposium under Höftmötet',
      'Hej!\n\nMissa inte Ortonias lunchsymposium under Höftmötet i Umeå, onsdag 12 maj kl. 12–13 i sal B. Docent Per Sund och dr Eva Rask diskuterar infekterade proteser. Lunchpåse utanför salen.',
      device,
    ],
    [
      'Fyraftensmøde om hofteproteser',
      'Kære kollega\n\nNordpuls inviterer til fyraftensmøde den 12. maj kl. 16–18 på Comwell. Overlæge Lars Juhl fortæller om sine erfaringer, og der serveres en let anretning.\n\nIngrid Lie\nNordpuls AS',
      nordic,
    ],
  ],
  'third-party-event': [
    [
      'EFORT i Wien',
      'Hej Anders!\n\nJag har fått loss en plats till EFORT i Wien 3–5 juni och tänkte på dig direkt. Registrering, flyg och tre hotellnätter står Ortonia för. Hör av dig senast fredag, annars går platsen vidare.\n\nRasmus',
      device,
    ],
    [
      'Inbjudan till Höftmötet i Umeå',
      'Svensk Höftförening hälsar dig välkommen till Höftmötet 12–13 maj. Medlemsavgift 1 200 kr, övriga 1 900 kr. Konferensmiddag 650 kr. Mötet genomförs med stöd av Ortonia AB, Velmora AB och åtta andra utställare. Bästa poster belönas med 5 000 kr.\n\nStyrelsen',
      society,
    ],
    [
      'Educational grant – two places at a university course',
      'Dear Anna,\n\nVelmora AB would like to offer your department two places at the University of Lund course in headache medicine, 12–14 May. We pay the course fee directly to the university. Travel and accommodation are not included.\n\nLinn Ahl',
      pharma,
    ],
  ],
  'advisory-board': [
    [
      'Vi vill ha din hjälp, Anders',
      'Hej Anders!\n\nVi är mitt i utvecklingen av ett nytt revisionssystem och vill bolla idéer med fem, sex erfarna höftkirurger. Planen är en eftermiddag på vårt kontor i Solna den 12 maj. Det är inget säljmöte, vi vill ha råd. Ersättning enligt Lif/Swedish Medtechs nivåer, avtal via din arbetsgivare.\n\nRasmus Hallin\nOrtonia AB',
      device,
    ],
    [
      'Nordic expert panel on migraine',
      'Dear Dr Malm,\n\nVelmora is setting up a Nordic expert panel on migraine. The panel will meet twice a year to advise on our medical strategy. The first meeting takes place in Copenhagen on 12 May. We offer fair market value compensation.\n\nLinn Ahl',
      pharma,
    ],
    [
      'Nätverk av rådgivare',
      'Hej Sara,\n\nskulle du vilja ingå i Velmoras nationella rådgivargrupp för huvudvärk? Ni blir åtta neurologer som möts digitalt fyra gånger om året. 1 500 kr i timmen.\n\nLinn Ahl, Velmora AB',
      pharma,
    ],
  ],
  assignment: [
    [
      'Fråga om höstens kurs',
      'Hej Per!\n\nDu var så uppskattad på vår kurs i fjol att vi hoppas få med dig som lärare igen. Det gäller två förmiddagar, 12 och 13 oktober, på Smådalarö. Vi bokar resa och rum, och arvodet är 9 000 kr per dag.\n\nRasmus Hallin\nOrtonia AB',
      device,
    ],
    [
      'Podcast?',
      'Hi Sara,\n\nloved your paper on triptans. We run a podcast for GPs and would love to have you as our guest in an episode on 12 May. One hour, recorded remotely, EUR 500.\n\nLinn\nVelmora AB',
      pharma,
    ],
    [
      'Granskning av broschyr',
      'Hej Sara!\n\nVi har skrivit en patientbroschyr om migrän och behöver en neurolog som läser igenom den innan tryck. Beräknad tid tre timmar. Timarvode 1 400 kr. Har du möjlighet?\n\nLinn Ahl, Velmora AB',
      pharma,
    ],
    [
      'Request: chair our session in Vienna',
      'Dear Professor Sund,\n\nOrtonia is organising a satellite session at EFORT on 4 June. It would be a great honour if you would chair it. The honorarium is EUR 1,500 and we cover business travel.\n\nRasmus Hallin',
      device,
    ],
  ],
  'market-survey': [
    [
      'Neurologer sökes!',
      'Hej!\n\nInsikt & Fält letar efter neurologer som behandlar migrän och kan tänka sig att vara med i en intervju via Zoom. Den tar 40 minuter och du ersätts med 1 200 kr. Alla svar är anonyma och redovisas på gruppnivå.\n\nMvh Insikt & Fält',
      bureau,
    ],
    [
      'Vad tycker du om din operationsrobot?',
      'Hej Anders!\n\nOrtonia gör en undersökning bland ortopeder. Svara på tolv frågor via länken så skickar vi ett presentkort på 200 kr.\n\nRasmus',
      device,
    ],
    [
      'Invitation to a virtual focus group',
      'Dear nurse,\n\nWe are recruiting nurses for a 90-minute virtual discussion on wound dressings, on 12 May at 6 pm. Participants receive a EUR 100 voucher. The study is sponsored by a medical device company.\n\nInsikt & Fält',
      bureau,
    ],
  ],
  'development-project': [
    [
      'Testa vår digitala rehab?',
      'Hej Anna!\n\nVi på Ortonia har byggt en app för hemträning efter höftoperation. Nu söker vi två kliniker som kör den med 30 patienter var under hösten. Ni får licenserna utan kostnad, vi tar fram statistiken och skriver ihop resultaten tillsammans med er.\n\nRasmus',
      device,
    ],
    [
      'Joint working: migraine pathway',
      'Dear Dr Malm,\n\nfollowing our conversation, Velmora would like to propose a collaboration with your clinic to redesign the migraine pathway. Velmora would fund a project nurse for six months; the clinic would provide data and a lead physician.\n\nLinn Ahl',
      pharma,
    ],
    [
      'Förbättringsarbete KOL',
      'Hej!\n\nMånga vårdcentraler har svårt att hinna med sina KOL-patienter. Velmora erbjuder en sjuksköterska som under åtta veckor går igenom era patientlistor och föreslår vilka som bör kallas. Ni står för lokal och handledning.\n\nLinn Ahl, Velmora AB',
      pharma,
    ],
  ],
  stipend: [
    [
      'Dags att söka Velmoras resestipendium',
      'Hej!\n\nÄven i år delar vi ut tre resestipendier à 15 000 kr till sjuksköterskor inom neurologi. Pengarna kan användas till studiebesök eller kongress. Skicka din ansökan senast den 12 maj.\n\nLinn Ahl, Velmora AB',
      pharma,
    ],
    [
      'Ortonia Research Award 2026',
      'Dear colleague,\n\nthe Ortonia Research Award of EUR 20,000 goes to the best Nordic project in hip surgery. An independent jury selects the winner. Submit your application by 12 May. The prize is handed over at a dinner during EFORT.\n\nRasmus Hallin',
      device,
    ],
  ],
  donation: [
    [
      'Gamla modellen, ny glädje?',
      'Hej Anna!\n\nVi byter ut vårt demolager och har tre gångbord som fortfarande är i fint skick. Ni får dem gärna till rehab, det kostar ingenting. Jag kör dit dem den 12 maj om ni vill ha dem.\n\nRasmus Hallin\nOrtonia AB',
      device,
    ],
    [
      'Låneinstrument under sommaren',
      'Hej Anders,\n\nmedan era egna galler är på service kan vi låna ut två set utan avgift till och med augusti. Säg till så skickar jag låneavtalet.\n\nRasmus, Ortonia AB',
      device,
    ],
    [
      'Teaching models for your unit',
      'Dear Anna,\n\nWe would like to donate five hip models to your physiotherapy school. There is no obligation whatsoever. Whom should we talk to?\n\nRasmus Hallin\nOrtonia AB',
      device,
    ],
  ],
  'study-visit': [
    [
      'Kom och titta på hur vi gör proteser',
      'Hej Anders!\n\nDu undrade hur keramiken sintras. Ta med teamet till Eskilstuna den 12 maj! Vi guidar er genom tillverkningen och avslutar med lunch. Buss från sjukhuset kl. 9.\n\nRasmus Hallin\nOrtonia AB',
      device,
    ],
    [
      'Invitation to our Innovation Centre',
      'Dear Anna,\n\nwe would be pleased to welcome you and your colleagues to our Innovation Centre in Tuttlingen on 12 May. The day includes a tour of the production lines and meetings with our engineers.\n\nRasmus Hallin\nOrtonia AB',
      device,
    ],
  ],
  'reference-visit': [
    [
      'Åk med till Örebro',
      'Hej Anna,\n\nni var nyfikna på hur det fungerar på riktigt. Rehabkliniken i Örebro kör Ortonia Flow sedan ett år och har sagt ja till att ta emot er den 12 maj kl. 10–12. Ni får prata med personalen utan att vi är med.\n\nRasmus Hallin\nOrtonia AB',
      device,
    ],
    [
      'See the robot at work in Hamburg',
      'Dear Dr Sund,\n\nthe university hospital in Hamburg has used our robot since 2022 and is happy to host visitors. Would you like to join us there on 12 May and observe two operations?\n\nRasmus Hallin\nOrtonia AB',
      device,
    ],
  ],
  'clinical-trial': [
    [
      'Fas 3-studie migrän – finns intresse?',
      'Hej Sara!\n\nVelmora startar en internationell fas 3-studie med Trexalin vid kronisk migrän. Vi behöver fem svenska siter och undrar om er klinik har patienter och forskningssjuksköterska. Besvara gärna det korta feasibilityformuläret.\n\nLinn Ahl',
      pharma,
    ],
    [
      'Investigators’ meeting TREX-3',
      'Dear Dr Malm,\n\nas principal investigator you are invited to the TREX-3 meeting in Lisbon on 12–13 May. GCP training and protocol review are on the agenda. Dinner on the first evening.\n\nLinn Ahl\nVelmora AB',
      pharma,
    ],
  ],
  'sponsorship-request': [
    [
      'Vill Ortonia vara med på Höftmötet?',
      'Hej Rasmus!\n\nI maj arrangerar vi Höftmötet i Umeå och har åtta utställarplatser kvar. En plats med bord kostar 15 000 kr och två biljetter till middagen ingår. Hör av dig om ni vill vara med!\n\nSvensk Höftförening',
      society,
    ],
    [
      'Request for support',
      'Dear Ortonia,\n\nThe Swedish Hip Society is raising funds for its young surgeons course on 12 May and kindly asks for your support. Sponsors are thanked in the programme.\n\nThe board',
      society,
    ],
  ],
};
