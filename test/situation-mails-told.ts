import type { Situation } from '../src/report.ts';
import type { Mail } from './situation-mails.ts';

/** Mails whose words tell only together what is asked, and others that use the same words for something else. */
export const toldMails: Readonly<Partial<Record<Situation, readonly Mail[]>>> = {
  assignment: [
    [
      'Vi behöver din röst',
      'Hej Erik,\n\nVi ordnar en kväll för astmasköterskor den 14 maj i Gävle och skulle bli jätteglada om du kunde dela med dig av hur ni arbetar. Ungefär 40 minuter plus frågor. Vi betalar 6 000 kr och din resa.\n\nKarin Holst, Vitralux',
      { name: 'Karin Holst', address: 'karin.holst@vitralux.example' },
    ],
    [
      'Chairing our Nordic webinar',
      'Dear Dr Sand,\n\nFor our webinar on biosimilars on 2 June we need a chairperson, and your name was the first that came up. Preparation would take about two hours. We offer a fee of EUR 800 according to a written agreement with your employer.\n\nJames Whitby',
      { name: 'James Whitby', address: 'j.whitby@orbimed.example' },
    ],
    [
      'Föredrag den 22 oktober',
      'Hej Ingela,\n\nKan vi få boka dig för 45 minuter om egenvård vid KOL på vår personaldag i Solna? Arvode 7 000 kr plus tågbiljett. Din chef behöver godkänna det först.\n\nMed vänlig hälsning\nHenrik Bodin\nProduktchef, Pulmonova AB',
      { name: 'Henrik Bodin', address: 'henrik.bodin@pulmonova.example' },
    ],
    [
      'Handledare på vår kurs?',
      'Hej Olle!\n\nTill vår artroskopikurs i Malmö den 3 juni saknar vi en handledare. Det handlar om två timmar på förmiddagen. Arvodet är 5 500 kr och vi betalar tåget. Kan du tänka dig det?\n\nHälsningar\nSara Wik\nSäljare, Ortovia AB',
      { name: 'Sara Wik', address: 'sara.wik@ortovia.example' },
    ],
  ],
  'market-survey': [
    [
      'Your opinion on a new catheter',
      'Dear nurse,\n\nWe are developing a new urinary catheter and want to know what those who use catheters daily think. Fill in our online form (12 questions) before 20 May and we will send you a gift card worth EUR 30.\n\nOrbimed Nordic AB',
      { name: 'James Whitby', address: 'j.whitby@orbimed.example' },
    ],
  ],
  donation: [
    [
      'Överblivna gåstolar',
      'Hej Birgitta,\n\nVi byter ut vår demoflotta och har tre gåstolar som är i fint skick. Vi skulle gärna se att er rehabavdelning fick dem, helt utan kostnad. Ska jag komma förbi med dem den 15 maj?\n\nKarin, Vitralux',
      { name: 'Karin Holst', address: 'karin.holst@vitralux.example' },
    ],
    [
      'Tre spirometrar söker nytt hem',
      'Hej Ulf,\n\nVid mässan i Älvsjö använde vi tre spirometrar som nu står på vårt lager. De är kalibrerade och fungerar fint. Om er mottagning har nytta av dem kör vi gärna ut dem den 12 maj. Ni behöver inte betala något och inte lova något.\n\nMed vänlig hälsning\nHenrik Bodin\nProduktchef, Pulmonova AB',
      { name: 'Henrik Bodin', address: 'henrik.bodin@pulmonova.example' },
    ],
    [
      'Träningscyklar till rehab',
      'Hej Maria!\n\nTvå träningscyklar blev över när vi stängde vårt gym. De är era om ni vill ha dem, utan att ni behöver göra något i gengäld. Vi levererar den 15 maj.\n\nHälsningar\nSara Wik\nSäljare, Ortovia AB',
      { name: 'Sara Wik', address: 'sara.wik@ortovia.example' },
    ],
  ],
  'study-visit': [
    [
      'Så blir en tandkrona till',
      'Hej!\n\nHar ni sett hur en krona fräses? Ni är välkomna till vårt tandtekniska labb i Malmö den 13 maj kl. 14. Vi går en runda bland maskinerna och avslutar med kaffe.\n\nKarin, Vitralux',
      { name: 'Karin Holst', address: 'karin.holst@vitralux.example' },
    ],
    [
      'Have you seen how a reagent is made?',
      'Dear all,\n\nOur factory in Cork opens its doors to Nordic customers on 9 June. You will follow a reagent from raw material to freezer and meet the people on the line. We take care of lunch; you book your own flights.\n\nBest wishes,\nClaire Dunne\nSales Manager Nordics, Axiom Diagnostics Ltd',
      { name: 'Claire Dunne', address: 'claire.dunne@axiomdx.example' },
    ],
  ],
  'clinical-trial': [
    [
      'Är ni intresserade av BRIGHT-3?',
      'Hej Sofia,\n\nVi planerar en fas III-studie på patienter med svår eksem och letar efter fem kliniker i Sverige som kan vara med. Ersättning utgår per patient enligt avtal. Får vi skicka protokollsammanfattning och en kort enkät om er patientvolym före den 15 maj?\n\nKarin Holst, klinisk prövningsledare',
      { name: 'Karin Holst', address: 'karin.holst@vitralux.example' },
    ],
  ],
  'third-party-event': [
    [
      'ERS i Barcelona – vill någon från er åka?',
      'Hej Tomas,\n\nPulmonova har köpt tio registreringar till ERS-kongressen 5–9 september. Två av dem går till er klinik om ni vill. Resa och hotell betalar arbetsgivaren. Skicka namn senast den 1 juni.\n\nMed vänlig hälsning\nHenrik Bodin\nProduktchef, Pulmonova AB',
      { name: 'Henrik Bodin', address: 'henrik.bodin@pulmonova.example' },
    ],
    [
      'ESC München',
      'Hej Lena!\n\nCardiovia kan betala kongressavgiften för en läkare till hjärtkongressen ESC i München 28–31 augusti. Du får gärna berätta för kollegorna efteråt hur ni arbetar vidare med det du lärt dig.\n\nNils Alm\nCardiovia AB',
      { name: 'Nils Alm', address: 'nils.alm@cardiovia.example' },
    ],
    [
      'AO-kurs i Davos, två platser',
      'Hej Olle!\n\nAO Foundation håller sin grundkurs i Davos 6–11 december. Ortovia betalar kursavgiften för två ST-läkare från er klinik. Klinikchefen utser vilka.\n\nHälsningar\nSara Wik\nSäljare, Ortovia AB',
      { name: 'Sara Wik', address: 'sara.wik@ortovia.example' },
    ],
    [
      'Årsträff i Användarföreningen Flow, Lund 12 maj',
      'Hej Lena!\n\nNu är det dags för årsträff i användarföreningen. Vi väljer styrelse, går igenom önskelistan och jämför erfarenheter från nio sjukhus. Cardiovia AB bjuder på middag och bowling på kvällen.\n\nGun Ström, föreningssekreterare\nNils Alm, Cardiovia AB',
      { name: 'Nils Alm', address: 'nils.alm@cardiovia.example' },
    ],
  ],
  'development-project': [
    [
      'Digital uppföljning – vill ni utveckla den ihop med oss?',
      'Hej Annika,\n\nVi söker två vårdcentraler som vill vara med och ta fram en app för uppföljning av astma. Ni bidrar med en sjuksköterska 10 % i sex månader, vi står för tekniken, och erfarenheterna sammanställs i en gemensam rapport. Avtal skrivs med regionen.\n\nMed vänlig hälsning\nHenrik Bodin\nProduktchef, Pulmonova AB',
      { name: 'Henrik Bodin', address: 'henrik.bodin@pulmonova.example' },
    ],
  ],
  'sponsorship-request': [
    [
      'Vill Pulmonova ställa ut på vårt höstmöte?',
      'Hej Henrik!\n\nDen 24–25 september har vi höstmöte i Västerås med ca 120 deltagare. En utställningsplats på 6 kvm kostar 15 000 kr, och för 30 000 kr får ni dessutom en annons i programmet.\n\nHälsningar\nStyrelsen',
      { name: 'Sektionen för lungmedicin', address: 'styrelsen@lungsektionen.example' },
    ],
  ],
  unknown: [
    [
      'Lunch på onsdag?',
      'Hej Pelle,\n\nJag är i stan på onsdag. Hänger du med ut kl. 12? Jag bjuder.\n\nMed vänlig hälsning\nHenrik Bodin\nProduktchef, Pulmonova AB',
      { name: 'Henrik Bodin', address: 'henrik.bodin@pulmonova.example' },
    ],
  ],
  gathering: [
    [
      'Symposium om opioider',
      'Hej!\n\nCardiovia bjuder in till symposium den 12 maj kl. 13–17 i Lund om nya krav från Läkemedelsverket, risken för beroende och hur vi förskriver klokare. Föreläsare: docent Per Ek.\n\nNils Alm\nCardiovia AB',
      { name: 'Nils Alm', address: 'nils.alm@cardiovia.example' },
    ],
    [
      'Hjärtsvikt i vardagen – temakväll',
      'Hej!\n\nDen 12 maj kl. 17.30 kommer kollegor från Lund och berättar hur de arbetar med hjärtsviktspatienter, och ni får se hur deras modell är i drift. Middag ingår.\n\nNils Alm\nCardiovia AB',
      { name: 'Nils Alm', address: 'nils.alm@cardiovia.example' },
    ],
    [
      'Scientific evening in Lund',
      'Dear colleague,\n\nCardiovia invites you to an evening of lectures on 12 May. Dr Lena Berg presents results from a phase III trial that recruited patients at 40 sites, and Dr Ola Ny discusses joint pain and the pathway in primary care. Supper is served.\n\nNils Alm\nCardiovia AB',
      { name: 'Nils Alm', address: 'nils.alm@cardiovia.example' },
    ],
    [
      'A place for you in Lisbon',
      'Dear Dr Berg,\n\nFollowing our colleague’s visit to your clinic, we are pleased to hold a place for you at our retina symposium in Lisbon on 29 May. Cardiovia AB covers flights and hotel.\n\nNils Alm\nCardiovia AB',
      { name: 'Nils Alm', address: 'nils.alm@cardiovia.example' },
    ],
  ],
  'product-information': [
    [
      'Får vi komma och visa vår nya EKG-apparat?',
      'Hej Lena!\n\nVi vill gärna visa vår nya EKG-apparat för er på avdelningen den 12 maj kl. 10. Apparaten är tillverkad i Sverige och finns på kliniken i Lund, där de är nöjda med den. Kostnadsfritt för er.\n\nNils Alm\nCardiovia AB',
      { name: 'Nils Alm', address: 'nils.alm@cardiovia.example' },
    ],
  ],
  'reference-visit': [
    [
      'Visit to Skejby',
      'Dear team,\n\nBefore your procurement starts you may want to see NefroCloud in real clinical life. The dialysis unit in Skejby has been live for two years and its nurses are happy to answer your questions on 26 May, 10–14.\n\nRegards,\nPaul Kerr\nMedical Affairs, Nefrogen Pharma Ltd',
      { name: 'Paul Kerr', address: 'p.kerr@nefrogen.example' },
    ],
  ],
  'risk-minimisation': [
    [
      'Educational material for Tolvazan prescribers',
      'Dear Dr Hult,\n\nAs agreed with the EMA, all doctors who start patients on Tolvazan must receive the educational material on liver monitoring. I would like to hand it over and go through it on 19 May at 1 pm.\n\nRegards,\nPaul Kerr\nMedical Affairs, Nefrogen Pharma Ltd',
      { name: 'Paul Kerr', address: 'p.kerr@nefrogen.example' },
    ],
  ],
};
