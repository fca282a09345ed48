import type { Situation } from '../src/report.ts';
import type { Mail } from './situation-mails.ts';

const device: Mail[2] = { name: 'Petra Norrman', address: 'petra.norrman@kvistmed.example' };
const pharma: Mail[2] = { name: 'Olle Brandt', address: 'olle.brandt@sanexa.example' };
const agency: Mail[2] = { name: 'Medfråga', address: 'info@medfraga.example' };
/** Short mails that name what they ask for in other words than the usual ones. */
export const plainMails: Readonly<Partial<Record<Situation, readonly Mail[]>>> = {
  'product-information': [
    [
      'Hemmonitorering vid hjärtsvikt – intresserade?',
      'Hej Lena!\n\nVi hördes i korridoren på Kardiodagarna. Kvistmed har nu fått CE-märkning för vår våg med inbyggd EKG. Jag undrar om ni vill se hur den fungerar. Jag är i Kalmar 12–14 maj och kan anpassa mig helt efter er. En halvtimme på kafferasten är lagom.\n\nVänligen\nPetra Norrman\nKvistmed AB',
      device,
    ],
    [
      'Nyhet: Sanexin i tablettform',
      'Hej!\n\nSanexin finns från 1 maj som tablett. Som läkemedelskonsulent för Småland vill jag gärna träffa er läkargrupp vid ett lunchmöte, t.ex. tisdag 12 maj kl. 12. Jag ordnar sallad.\n\nOlle Brandt\nSanexa AB',
      pharma,
    ],
    [
      'Digital visning 12 maj',
      'Hej!\n\nHäng med på en digital visning av Kvistmed Hub. Vi går igenom nya funktioner och svarar på frågor. 12 maj kl. 15.00–15.30 på Teams.\n\nKvistmed AB',
      device,
    ],
  ],
  'service-information': [
    [
      'Dags att lära sig nya defibrillatorn',
      'Hej Lena!\n\nDefibrillatorerna är uppsatta på avdelningen sedan i måndags. Nu behöver alla som jobbar kväll och natt också få instruktion. Jag kan komma 12 maj kl. 21.30 och 13 maj kl. 7.\n\nPetra Norrman, Kvistmed AB',
      device,
    ],
    [
      'Support and training for your analysers',
      'Dear Lena,\n\nAs part of your service agreement we offer two training slots per year. The next one could be on 12 May at 10 am in your lab: maintenance, quality control and troubleshooting.\n\nPetra Norrman\nKvistmed AB',
      device,
    ],
  ],
  gathering: [
    [
      'Save the date: Kvistmeddagen',
      'Hej!\n\nDen 12 maj samlas vi på Nalen i Stockholm för en heldag om framtidens hjärtsviktsvård. Föreläsare från Karolinska och Lund, mingel efteråt. Ingen kostnad. Anmäl dig på webben.\n\nKvistmed AB',
      device,
    ],
    [
      'Hjärtsvikt i primärvården',
      'Välkommen till en utbildning för distriktssköterskor! Onsdag 12 maj kl. 13–16.30, Quality Hotel Kalmar.\n\n13.00 Kaffe\n13.20 Diagnostik – dr Lena Vik\n14.30 Egenvård – leg. sjuksköterska Ulla Ås\n16.00 Frågor\n\nSanexa AB',
      pharma,
    ],
    [
      'Ska vi ses på vinprovning?',
      'Hej Lena!\n\nNi i teamet är välkomna på vinprovning hos Vinoteket torsdag 12 maj kl. 18. Vi bjuder!\n\nPetra, Kvistmed AB',
      device,
    ],
  ],
  'third-party-event': [
    [
      'Heart Failure 2026, Lissabon',
      'Hej Lena!\n\nSanexa har i år tre platser till europeiska hjärtsviktskongressen. Vi står för kongressavgiften, resa och boende i dubbelrum bekostas till hälften. Nominera någon från kliniken.\n\nOlle Brandt, Sanexa AB',
      pharma,
    ],
    [
      'Kurs i ekokardiografi',
      'Hej!\n\nKliniska fysiologers förening ger en kurs i eko i Uppsala 12–13 maj. Kvistmed AB har möjlighet att bjuda två personer från er på kursavgiften. Resan får ni ordna själva.\n\nPetra',
      device,
    ],
  ],
  'advisory-board': [
    [
      'Dina tankar om hjärtsvikt 2030',
      'Hej Lena!\n\nSanexa samlar en handfull kardiologer för att få hjälp att tänka rätt inför nästa studieprogram. Två timmar på Teams den 12 maj. Du får 3 500 kr och vi skriver avtal med regionen.\n\nOlle Brandt\nSanexa AB',
      pharma,
    ],
    [
      'Invitation to join our scientific advisory group',
      'Dear Dr Vik,\n\nKvistmed AB would like to invite you to become a member of our scientific advisory group. The group has seven members and meets three times a year. Compensation is EUR 150 per hour.\n\nPetra Norrman',
      device,
    ],
  ],
  assignment: [
    [
      'Hålla i en workshop?',
      'Hej Ulla!\n\nPå vår utbildningsdag den 12 maj behöver vi någon som håller i en workshop om egenvård. Skulle det vara något för dig? Vi ersätter dig med 7 000 kr.\n\nOlle Brandt, Sanexa AB',
      pharma,
    ],
    [
      'Invitation to lecture in Oslo',
      'Dear Dr Vik,\n\nWe would be delighted to have you lecture on telemonitoring at our Nordic meeting in Oslo on 12 May. Fee: EUR 900 plus travel.\n\nPetra Norrman\nKvistmed AB',
      device,
    ],
    [
      'Artikel',
      'Hej Lena,\n\nVill du bidra med en text om hjärtsviktsmottagningen i vårt nyhetsbrev? 600 ord, 3 000 kr.\n\nPetra, Kvistmed AB',
      device,
    ],
  ],
  'market-survey': [
    [
      'Kardiologer: 20 minuter, 600 kr',
      'Hej!\n\nMedfråga genomför just nu en studie om behandling av hjärtsvikt. Enkäten fylls i på webben, tar 20 minuter och ger 600 kr. Uppdragsgivaren är ett läkemedelsbolag.\n\nMedfråga',
      agency,
    ],
    [
      'Would you talk to us?',
      'Dear cardiologist,\n\nWe are looking for cardiologists for a 45-minute phone interview about heart failure drugs. Your answers stay anonymous and you receive EUR 150.\n\nMedfråga',
      agency,
    ],
  ],
  'development-project': [
    [
      'Prova hemmonitorering tillsammans med oss',
      'Hej Lena!\n\nKvistmed söker en hjärtsviktsmottagning som vill använda vår våg hos 40 patienter i ett halvår. Vi lånar ut utrustningen, ni följer patienterna och vi utvärderar gemensamt.\n\nPetra Norrman, Kvistmed AB',
      device,
    ],
    [
      'Partnership proposal',
      'Dear Dr Vik,\n\nWe would like to explore a partnership with your clinic to find undiagnosed heart failure patients in your register. Sanexa AB provides an analyst, you provide clinical expertise.\n\nOlle Brandt',
      pharma,
    ],
  ],
  stipend: [
    [
      'Årets hjärtsjuksköterska',
      'Hej!\n\nKänner du en hjärtsjuksköterska som förtjänar att uppmärksammas? Nominera henne eller honom till Sanexas pris på 30 000 kr. Sista dag är 12 maj.\n\nOlle Brandt, Sanexa AB',
      pharma,
    ],
    [
      'Kvistmed fellowship programme',
      'Dear colleagues,\n\nKvistmed AB funds two fellowships of EUR 30,000 in digital cardiology. Application deadline 12 May.\n\nPetra Norrman',
      device,
    ],
  ],
  donation: [
    [
      'Vågar till mottagningen',
      'Hej Lena!\n\nVi har fem vågar över efter en studie. De är som nya och ni får dem om ni vill. Ingen motprestation.\n\nPetra Norrman, Kvistmed AB',
      device,
    ],
    [
      'Loan of ECG device',
      'Dear Lena,\n\nWhile your device is being repaired we can lend you one of ours free of charge until June.\n\nPetra Norrman\nKvistmed AB',
      device,
    ],
  ],
  'study-visit': [
    [
      'Besök oss i Kista',
      'Hej!\n\nVälkomna till Kvistmed i Kista 12 maj kl. 13–15. Vi visar labbet, monteringen och hur vi testar vågarna.\n\nPetra Norrman, Kvistmed AB',
      device,
    ],
    [
      'Factory tour in Basel',
      'Dear Dr Vik,\n\nSanexa AB invites you to see our new plant in Basel on 12 May.\n\nOlle Brandt',
      pharma,
    ],
  ],
  'reference-visit': [
    [
      'Träffa en mottagning som redan har vågarna',
      'Hej Lena!\n\nHjärtmottagningen i Växjö visar gärna hur de arbetar med vår våg. Passar 12 maj? Vi skjutsar er dit.\n\nPetra Norrman, Kvistmed AB',
      device,
    ],
  ],
  'clinical-trial': [
    [
      'SANE-2: söker prövningsställen',
      'Hej Lena!\n\nVi planerar en randomiserad studie av Sanexin och söker fyra svenska prövningsställen. Intresserad? Vi skickar protokollet efter sekretessavtal.\n\nOlle Brandt, Sanexa AB',
      pharma,
    ],
  ],
  'risk-minimisation': [
    [
      'Genomgång av risker med Sanexin',
      'Hej!\n\nLäkemedelsverket kräver att alla nya förskrivare får riskminimeringsutbildning om Sanexin. Vi kommer till er, 30 min, 12 maj.\n\nOlle Brandt, Sanexa AB',
      pharma,
    ],
  ],
  'sponsorship-request': [
    [
      'Hjärtdagen 12 maj',
      'Hej Petra!\n\nVår förening ordnar Hjärtdagen för patienter och vi undrar om Kvistmed vill vara med och bidra med 5 000 kr eller ha ett bord.\n\nHjärtföreningen Kalmar',
      { name: 'Hjärtföreningen Kalmar', address: 'info@hjartforeningen.example' },
    ],
  ],
};
