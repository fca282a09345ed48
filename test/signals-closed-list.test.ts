import { describe, expect, it } from 'vitest';
import { loadPack } from '../src/pack.ts';
import type { Signal, SignalId } from '../src/report.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();
type Wanted = Readonly<Record<string, unknown>>;

/** The signals that a company's invitation with these words carries. */
function signalsIn(text: string): readonly Signal[] {
  const body = `${text}\n\nNordhälsa Pharma AB bjuder in till en träff.\n\nVälkomna!`;
  const from = { name: 'Eva Ek', address: 'eva.ek@nordhalsa.example' };
  return screen({ subject: 'Inbjudan', from, to: [], cc: [], body, attachments: [] }, pack, {
    date: '2026-03-01',
    language: 'sv',
  }).signals;
}

type Row = readonly [wanted: Wanted, swedish: string, english: string];

/** For each signal its kinds and attributes, each said once in Swedish and once in English. */
const said: Partial<Record<SignalId, readonly Row[]>> = {
  meal: [
    [
      { kind: 'breakfast', sitting: 'other', payer: 'company' },
      'Vi står för frukosten innan vi sätter igång.',
      'We will provide breakfast before the first talk.',
    ],
    [
      { kind: 'coffee', sitting: 'other' },
      'Det serveras kaffe och en bulle i pausen.',
      'Coffee and cake will be served in the break.',
    ],
    [
      { kind: 'light', sitting: 'other' },
      'Efter föreläsningen bjuder vi på en macka och läsk.',
      'After the talk we offer sandwiches and soft drinks.',
    ],
    [{ kind: 'lunch', sitting: 'lunch', payer: 'company' }, 'Lunchen bjuder vi på.', 'Lunch is on us.'],
    [
      { kind: 'dinner', sitting: 'dinner', payer: 'company' },
      'På kvällen äter vi middag tillsammans, och vi tar notan.',
      'We invite you to dinner afterwards.',
    ],
    [
      { kind: 'reception' },
      'Kvällen avslutas med mingel, som vi bjuder på.',
      'The evening closes with a drinks reception hosted by us.',
    ],
    [
      { kind: 'banquet', sitting: 'dinner' },
      'Vi bjuder på en femrätters avsmakningsmeny.',
      'You are invited to our gala dinner in the great hall.',
    ],
    [{ kind: 'unspecified' }, 'Vi bjuder på mat.', 'Food will be provided by us.'],
    [
      { kind: 'dinner', amount: { min: 300, max: 450, currency: 'SEK', per: 'person' } },
      'Vi bjuder på middag, 300–450 kr per person.',
      'We offer dinner at SEK 300–450 per person.',
    ],
    [
      { kind: 'lunch', amount: { max: 150, currency: 'SEK' } },
      'Vi bjuder på lunch för högst 150 kr.',
      'We offer lunch for at most SEK 150.',
    ],
    [
      { kind: 'lunch', amount: { min: 140, max: 140, currency: 'SEK', approximate: true } },
      'Vi bjuder på lunch för ca 140 kr.',
      'We offer lunch at approximately SEK 140.',
    ],
    [
      { kind: 'dinner', amount: { min: 420, max: 420, currency: 'SEK', vat: 'excluded' } },
      'Vi bjuder på middag (420 kr exkl. moms).',
      'We offer dinner (SEK 420 excl. VAT).',
    ],
    [
      { kind: 'lunch', amount: { min: 95, max: 95, currency: 'SEK', vat: 'included' } },
      'Vi bjuder på lunch för 95 kr inkl. moms.',
      'We offer lunch, SEK 95 incl. VAT.',
    ],
    [
      { kind: 'lunch', amount: { min: 4000, max: 4000, currency: 'SEK', per: 'group' } },
      'Vi bjuder på lunch, 4 000 kr för hela gruppen.',
      'We offer lunch, SEK 4,000 for the whole group.',
    ],
    [
      { kind: 'lunch', stance: 'denied', payer: 'unknown' },
      'Ingen lunch serveras.',
      'No lunch will be served.',
    ],
    [
      { kind: 'dinner', payer: 'participant' },
      'Middagen betalar var och en själv.',
      'Dinner is at your own expense.',
    ],
  ],
  alcohol: [
    [
      { kind: 'wine', payer: 'company' },
      'Till maten bjuder vi på ett glas rött vin.',
      'We offer a glass of red wine with the meal.',
    ],
    [
      { kind: 'beer' },
      'Efteråt tar vi en öl i baren, den bjuder vi på.',
      'Join us for a beer on us afterwards.',
    ],
    [
      { kind: 'spirits' },
      'Kvällen avslutas med en konjak, som vi bjuder på.',
      'We end the evening with a glass of cognac.',
    ],
    [
      { kind: 'sparkling' },
      'Vi hälsar välkommen med ett glas bubbel.',
      'A glass of champagne awaits you on arrival.',
    ],
    [
      { kind: 'tasting' },
      'Därefter leder en sommelier en vinprovning.',
      'A sommelier will then lead a wine tasting.',
    ],
    [
      { kind: 'unspecified' },
      'En fördrink serveras i foajén.',
      'A welcome drink with alcohol is served in the foyer.',
    ],
    [{ stance: 'denied' }, 'Ingen alkohol serveras.', 'No alcohol will be served.'],
  ],
  travel: [
    [
      { kind: 'flight', payer: 'company' },
      'Vi bokar och betalar flyget tur och retur.',
      'We book and pay for your return flight.',
    ],
    [{ kind: 'train', payer: 'company' }, 'Tågbiljetterna står vi för.', 'We pay for your train ticket.'],
    [{ kind: 'bus' }, 'Vi ordnar en gemensam buss från sjukhuset.', 'We arrange a coach from the hospital.'],
    [{ kind: 'car' }, 'Vi betalar hyrbil för er som kommer långt ifrån.', 'We pay for a rental car.'],
    [{ kind: 'boat' }, 'Vi bjuder på färjan till Gotland.', 'We pay for the ferry to Gotland.'],
    [
      { kind: 'transfer' },
      'Vi ordnar transfer från flygplatsen.',
      'We arrange airport transfers for all guests.',
    ],
    [{ kind: 'unspecified', payer: 'company' }, 'Vi betalar resan.', 'We cover your travel expenses.'],
    [
      { kind: 'unspecified', payer: 'employer' },
      'Resan betalas av arbetsgivaren.',
      'Travel is paid by your employer.',
    ],
    [
      { kind: 'train', amount: { max: 1200, currency: 'SEK' } },
      'Vi ersätter tågresan med högst 1 200 kr.',
      'We reimburse your train ticket up to SEK 1,200.',
    ],
  ],
  lodging: [
    [{ kind: 'hotel', payer: 'company' }, 'Vi bjuder på hotellet.', 'Your hotel room is paid by us.'],
    [{ kind: 'unspecified', payer: 'company' }, 'Vi står för logi.', 'We cover your accommodation.'],
    [
      { kind: 'hotel', nights: 2, payer: 'company' },
      'Vi betalar två nätter på hotell.',
      'We pay for two nights at the hotel.',
    ],
    [
      { kind: 'hotel', amount: { min: 1500, max: 1500, currency: 'SEK', per: 'night' } },
      'Vi betalar hotellrummet, 1 500 kr per natt.',
      'We pay for the hotel room, SEK 1,500 per night.',
    ],
  ],
  extension: [
    [
      {},
      'Den som vill får stanna en natt till på hotellet.',
      'You are welcome to stay one more night at the hotel.',
    ],
  ],
  venue: [
    [{ kind: 'workplace' }, 'Vi kommer ut till er avdelning.', 'We will come to your department.'],
    [
      { kind: 'hospital' },
      'Vi ses i aulan på Danderyds sjukhus.',
      'We meet in the auditorium of Danderyd hospital.',
    ],
    [{ kind: 'digital' }, 'Mötet hålls över Teams.', 'The meeting is held online via Zoom.'],
    [
      { kind: 'conference-centre' },
      'Vi ses på en konferensanläggning utanför stan.',
      'The venue is a conference centre outside the city.',
    ],
    [{ kind: 'hotel' }, 'Plats: Hotell Björken, Umeå', 'Venue: Hotel Björken, Umeå'],
    [{ kind: 'restaurant' }, 'Plats: Restaurang Lyktan, Umeå', 'Venue: Restaurant Lyktan, Umeå'],
    [
      { kind: 'fine-dining' },
      'Vi ses på stjärnkrogen Eken.',
      'We meet at the Michelin-starred restaurant Eken.',
    ],
    [{ kind: 'spa' }, 'Vi håller till på ett spa i skärgården.', 'We meet at a spa in the archipelago.'],
    [
      { kind: 'golf' },
      'Mötet hålls i klubbhuset på Lindö golfklubb.',
      'The meeting is held at Lindö golf club.',
    ],
    [{ kind: 'ski' }, 'Vi träffas på en skidanläggning i Jämtland.', 'We meet at a ski resort in Jämtland.'],
    [{ kind: 'castle' }, 'Mötet hålls på Ekenäs slott.', 'The meeting is held at Ekenäs castle.'],
    [{ kind: 'resort' }, 'Vi träffas på en resort vid havet.', 'We meet at a beach resort.'],
    [{ kind: 'cruise' }, 'Mötet hålls ombord på en kryssning.', 'The meeting takes place on a cruise.'],
    [{ kind: 'arena' }, 'Vi ses i en loge på Tele2 Arena.', 'We meet in a box at Tele2 Arena.'],
    [{ kind: 'entertainment' }, 'Vi träffas på ett nöjesfält.', 'We meet at an amusement park.'],
    [{ kind: 'other' }, 'Vi ses i Gamla stationshuset i Avesta.', 'Venue: The Old Station House, Avesta'],
    [
      { exclusive: true },
      'Vi håller till på ett exklusivt femstjärnigt lyxhotell.',
      'The venue is an exclusive five-star luxury hotel.',
    ],
    [{ place: 'Umeå', country: 'SE' }, 'Plats: Hotell Björken, Umeå', 'Venue: Hotel Björken, Umeå'],
  ],
  'participation-fee': [
    [{ kind: 'free' }, 'Det kostar inget att vara med.', 'There is no charge for taking part.'],
    [
      { kind: 'priced', payer: 'participant', amount: { min: 2500, max: 2500, currency: 'SEK' } },
      'Kursavgiften är 2 500 kr.',
      'The course fee is SEK 2,500.',
    ],
    [
      { kind: 'priced', payer: 'company' },
      'Vi betalar din kongressavgift.',
      'We pay your congress registration fee.',
    ],
    [
      { kind: 'priced', amount: { min: 800, max: 800, currency: 'SEK', per: 'day' } },
      'Deltagaravgiften är 800 kr per dag.',
      'The registration fee is SEK 800 per day.',
    ],
  ],
  honorarium: [
    [
      { kind: 'attendance', payer: 'company' },
      'Du får 1 000 kr som ersättning för att du närvarar.',
      'You receive SEK 1,000 as payment for attending.',
    ],
    [
      { kind: 'assignment', payer: 'company' },
      'Som föreläsare får du ett föreläsararvode på 6 000 kr.',
      'Speakers receive a speaker fee of SEK 6,000.',
    ],
    [
      { kind: 'survey', payer: 'company' },
      'För att svara på enkäten får du 400 kr i ersättning.',
      'Respondents to the survey are paid an honorarium of SEK 400.',
    ],
    [
      { kind: 'lost-time', payer: 'company' },
      'Vi ersätter dig för den arbetstid du förlorar.',
      'We compensate you for the working hours you lose.',
    ],
    [{ kind: 'unspecified' }, 'Arvode utgår.', 'An honorarium will be paid.'],
    [
      { amount: { min: 1500, max: 1500, currency: 'SEK', per: 'hour' } },
      'Arvodet är 1 500 kr i timmen.',
      'The honorarium is SEK 1,500 per hour.',
    ],
    [
      { amount: { min: 12000, max: 12000, currency: 'SEK', per: 'day' } },
      'Arvodet är 12 000 kr per dag.',
      'The honorarium is SEK 12,000 per day.',
    ],
    [
      { paidTo: 'person' },
      'Arvodet sätts in på ditt privata konto.',
      'The honorarium is transferred to your personal bank account.',
    ],
    [
      { paidTo: 'employer' },
      'Arvodet betalas till din arbetsgivare.',
      'The honorarium is paid to your employer.',
    ],
    [
      { paidTo: 'own-company' },
      'Arvodet kan faktureras via ditt eget bolag.',
      'The honorarium can be invoiced through your own company.',
    ],
  ],
  gift: [
    [
      { kind: 'item', payer: 'company' },
      'Alla deltagare får en termos av oss.',
      'Every participant receives a thermos from us.',
    ],
    [{ kind: 'cash' }, 'Vi ger var och en 500 kr i kontanter.', 'We give each guest SEK 500 in cash.'],
    [
      { kind: 'voucher', amount: { min: 300, max: 300, currency: 'SEK' } },
      'Alla får ett presentkort på 300 kr.',
      'Everyone gets a gift card worth SEK 300.',
    ],
    [{ kind: 'book' }, 'Varje deltagare får en lärobok.', 'Each participant receives a textbook.'],
    [{ kind: 'sample' }, 'Vi delar ut varuprover.', 'We hand out product samples.'],
    [{ kind: 'equipment' }, 'Du får ett stetoskop att behålla.', 'You will receive a stethoscope to keep.'],
    [{ to: 'person' }, 'Du får en bok i present.', 'You will receive a book as a gift.'],
    [
      { to: 'unit' },
      'Kliniken får en bok till biblioteket.',
      'The department receives a textbook for its library.',
    ],
  ],
  prize: [
    [
      { kind: 'draw' },
      'Bland alla som svarar drar vi en vinnare av en surfplatta.',
      'One lucky participant will be drawn and win a tablet.',
    ],
    [
      { kind: 'contest' },
      'Den som gissar rätt i vår tävling vinner ett pris.',
      'Take part in our quiz and win a prize.',
    ],
    [
      { amount: { min: 5000, max: 5000, currency: 'SEK' } },
      'Vi lottar ut en resecheck på 5 000 kr.',
      'There is a prize draw worth SEK 5,000.',
    ],
  ],
  leisure: [
    [{ kind: 'sport' }, 'På eftermiddagen spelar vi golf.', 'In the afternoon we play a round of golf.'],
    [{ kind: 'culture' }, 'Kvällen bjuder på ett teaterbesök.', 'We then go to the opera together.'],
    [{ kind: 'sightseeing' }, 'En guidad stadsvandring ingår.', 'A guided city tour is included.'],
    [
      { kind: 'entertainment' },
      'Kvällen fortsätter med en trubadur och dans.',
      'The night goes on with a live band and dancing.',
    ],
    [
      { kind: 'wellness' },
      'Efter mötet badar vi bastu och får massage.',
      'After the meeting there is sauna and massage for all.',
    ],
    [{ kind: 'other' }, 'Sedan väntar en teambuildingaktivitet.', 'A team-building activity follows.'],
  ],
  companion: [
    [
      { payer: 'company' },
      'Ta gärna med din fru eller man, vi bjuder.',
      'Bring your husband or wife, at our expense.',
    ],
    [
      { payer: 'participant' },
      'Din sambo får följa med på egen bekostnad.',
      'Your spouse may join at your own expense.',
    ],
  ],
  'cost-share': [
    [{ percentage: 50, of: 'travel' }, 'Vi betalar hälften av resan.', 'We pay half of your travel costs.'],
    [
      { percentage: 30, of: 'lodging' },
      'Vi står för 30 % av hotellkostnaden.',
      'We cover 30 % of the hotel cost.',
    ],
    [
      { percentage: 75, of: 'fee' },
      'Vi betalar 75 procent av kursavgiften.',
      'We cover 75 percent of the course fee.',
    ],
    [
      { amount: { min: 2000, max: 2000, currency: 'SEK' }, of: 'all' },
      'Vi bidrar med 2 000 kr till dina kostnader för resa och logi.',
      'We contribute SEK 2,000 towards the costs of your travel and accommodation.',
    ],
  ],
  schedule: [
    [
      {
        date: '2026-05-19',
        from: '18:30',
        to: '20:00',
        minutes: 90,
        partOfDay: 'evening',
        yearImplied: true,
      },
      'Vi ses tisdagen den 19 maj klockan 18.30–20.00.',
      'We meet on Tuesday 19 May, 6.30–8 pm.',
    ],
    [
      { date: '2026-05-09', endDate: '2026-05-10', weekend: true },
      'Träffen äger rum 9–10 maj 2026.',
      'The meeting takes place on 9–10 May 2026.',
    ],
    [
      { partOfDay: 'morning', from: '08:15' },
      'Vi börjar den 6 maj kl. 8.15.',
      'We start on 6 May at 8.15 am.',
    ],
    [{ partOfDay: 'midday' }, 'Vi ses den 6 maj kl. 12–13.', 'We meet on 6 May from 12 to 1 pm.'],
    [{ partOfDay: 'afternoon' }, 'Vi ses den 6 maj kl. 14–16.', 'We meet on 6 May from 2 to 4 pm.'],
  ],
  deadline: [[{ date: '2026-04-20' }, 'Anmäl dig senast den 20 april.', 'Please register by 20 April.']],
  programme: [
    [
      { professionalMinutes: 90, socialMinutes: 120 },
      'Program\n16.00 Registrering\n16.30 Föreläsning om hjärtsvikt\n18.00 Middag\n20.00 Slut',
      'Programme\n16:00 Registration\n16:30 Lecture on heart failure\n18:00 Dinner\n20:00 End',
    ],
  ],
  recipient: [
    [
      { kind: 'head-of-unit' },
      'Brevet går till dig som är enhetschef.',
      'This letter is addressed to the head of department.',
    ],
    [
      { kind: 'appointed-person' },
      'Det här skickas till er studierektor.',
      'This is sent to your training coordinator.',
    ],
    [{ kind: 'individual' }, 'Kära doktor Maja Lind!', 'Dear Dr Lind,'],
    [{ kind: 'group' }, 'Hej alla på hjärtmottagningen!', 'We would like to meet all staff at your clinic.'],
    [{ kind: 'open' }, 'Sprid gärna inbjudan vidare.', 'Please share this invitation with others.'],
  ],
  'target-group': [
    [{ kind: 'staff' }, 'Dagen vänder sig till barnmorskor.', 'The day is meant for midwives.'],
    [
      { kind: 'patients' },
      'Patienter och deras anhöriga är också välkomna.',
      'Patients and their families are welcome too.',
    ],
    [{ kind: 'elected' }, 'Vi bjuder även in regionens politiker.', 'We also invite local politicians.'],
    [
      { kind: 'students' },
      'Kvällen vänder sig till blivande läkare på termin 9, alltså läkarstudenter.',
      'The evening is meant for medical students.',
    ],
  ],
  approval: [
    [
      { kind: 'required' },
      'Din chef måste säga ja innan du anmäler dig.',
      'You need your manager’s permission to take part.',
    ],
    [{ kind: 'stated' }, 'Er chef har redan gett klartecken.', 'Your manager has already agreed to this.'],
  ],
  purpose: [
    [{}, 'Träffen handlar om njursvikt hos äldre.', 'The meeting is about kidney failure in the elderly.'],
    [
      { quote: 'hjärtsvikt' },
      'Seminariet handlar om hjärtsvikt 17 september kl. 8.',
      'The seminar is about hjärtsvikt 17 September at 8 am.',
    ],
  ],
  sponsor: [
    [{}, 'Kongressen sponsras av Nordhälsa Pharma AB.', 'The congress is sponsored by Nordhälsa Pharma AB.'],
  ],
  'compliance-claim': [
    [
      {},
      'Mötet följer gällande samverkansregler.',
      'The meeting complies with the applicable code of practice.',
    ],
  ],
  procurement: [
    [
      { kind: 'ongoing' },
      'Regionen har just nu en upphandling av pumpar som pågår till juni.',
      'The region is in the middle of a tender for pumps, and bids are being evaluated.',
    ],
    [
      { kind: 'contract' },
      'Pumpen finns på regionens ramavtal.',
      'The pump is on the regional framework agreement.',
    ],
    [
      { kind: 'mention' },
      'Vi berättar också hur upphandlingar brukar gå till.',
      'We also talk about how procurement works.',
    ],
  ],
  exclusivity: [
    [
      {},
      'Under avtalstiden får du inte ta uppdrag åt någon annan tillverkare.',
      'During the term you may not work with any other manufacturer.',
    ],
    [
      {},
      'Avtalet ger oss ensamrätt till resultaten.',
      'The agreement gives us exclusive rights to the results.',
    ],
  ],
  pressure: [
    [{}, 'Bara tolv platser, så skynda dig att svara.', 'There are just twelve seats, so be quick.'],
    [{}, 'Du är en av få som vi har valt ut.', 'You are among the few we have selected.'],
  ],
  publication: [
    [
      {},
      'Ersättningen kommer att offentliggöras hos Lif.',
      'The payment will be made public in the industry’s register.',
    ],
    [
      {},
      'Samarbetet läggs ut i Lifs öppna samarbetsdatabas.',
      'Transfers of value are disclosed every year.',
    ],
  ],
  agreement: [
    [{}, 'Vi skriver ett skriftligt avtal.', 'We will send a written agreement.'],
    [
      { employer: true },
      'Avtalet tecknas med din arbetsgivare.',
      'The contract is signed by your employer as well.',
    ],
  ],
  vetting: [
    [
      { kind: 'e4ethics' },
      'Kongressen är bedömd i e4ethics.',
      'The congress has been assessed on the e4ethics platform.',
    ],
    [
      { kind: 'cvs' },
      'Kongressen är granskad av MedTech Europes Conference Vetting System.',
      'The event has been submitted to the Conference Vetting System.',
    ],
  ],
  contact: [
    [
      {},
      'Undrar du något? Ring Karin Alm på 070-123 45 67.',
      'If you have any questions, please contact Karin Holm.',
    ],
  ],
};

describe.each(Object.entries(said))('the signal %s', (id, rows) => {
  for (const [wanted, ...texts] of rows) {
    it.each(texts)(`is read with ${JSON.stringify(wanted)} in “%s”`, (text) => {
      const found = signalsIn(text).filter((signal) => signal.id === id);
      expect(found).toContainEqual(expect.objectContaining({ stance: 'stated', ...wanted }));
    });
  }
});
