import { describe, expect, it } from 'vitest';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();
const from = { name: 'Eva Ek, Nordhälsa Medtech AB', address: 'eva.ek@nordhalsa.example' };
const to = [{ name: 'Medicinkliniken', address: 'medicinkliniken@region.example' }];

function situationOf(subject: string, body: string): string | undefined {
  const message = {
    subject,
    body: `Hej!\n\n${body}\n\nEva Ek\nNordhälsa Medtech AB`,
    from,
    to,
    cc: [],
    attachments: [],
  };
  return screen(message, pack, { date: '2026-03-01', language: 'sv', kindSetBy: 'reader' }).situation;
}

const taught = 'service-information';

describe('what a contract gives the unit is service information, whatever the meeting is called', () => {
  it.each([
    [
      'Användarmöte 14–15 oktober i Västerås',
      'Två platser per klinik ingår i ert serviceavtal. Middag på hotellet.',
    ],
    [
      'Utbildningsdag 5 maj',
      'Dagen är en del av införandet. Tåget ersätts enligt leveransavtalet. Lunch kl. 12.',
    ],
    [
      'Certification course in Brno, 8–11 June',
      'The course is part of your purchase contract. We arrange flights and hotel.',
    ],
    [
      'User group 2026, Uppsala',
      'One participant is covered by your service agreement. Dinner, two courses, at the hotel.',
    ],
    ['Brukermøte i Bergen 4. november', 'To plasser inngår i serviceavtalen deres. Kurs, lunsj og middag.'],
    ['Kursus 4. november', 'Oplæringen indgår i serviceaftalen. Frokost og middag på hotellet.'],
  ])('“%s”: “%s”', (subject, body) => {
    expect(situationOf(subject, body)).toBe(taught);
  });

  it.each([
    [
      'Användarmöte 14–15 oktober i Västerås',
      'Avgiften är 1 900 kr. Två dagar med föreläsningar och workshoppar.',
    ],
    ['Kurs i bensår 5 maj', 'Docent Karin Lind föreläser om kompression. Lunch ingår i avgiften.'],
    ['User meeting 2026, Ghent', 'Prof. Korpi lectures on imaging. The dinner is on us, the fee is EUR 300.'],
    ['Kurskväll 5 maj', 'Kursen ingår inte i serviceavtalet. Docent Lind föreläser om njurar.'],
    ['Utbildningsdag 5 maj', 'Kunder med serviceavtal är välkomna. Docent Lind föreläser om njurar.'],
  ])('not “%s”: “%s”', (subject, body) => {
    expect(situationOf(subject, body)).toBe('gathering');
  });
});

describe('a sum for the unit’s own party is a donation', () => {
  it.each([
    ['Julfesten', 'Vi lägger gärna 12 000 kr till er personalfest i december.'],
    ['Julfesten!', 'Budet står kvar, 15 000 spänn till ortopedens julfest.'],
    ['Fikakassan', 'Som tack för ett bra år sätter vi in 3 000 kr till er fikakassa.'],
    ['Kickoff', 'Vi går gärna in med 10 000 kronor till er kickoff på Åland.'],
    ['Christmas party', 'We would like to give SEK 5,000 to your Christmas party.'],
  ])('“%s”: “%s”', (subject, body) => {
    expect(situationOf(subject, body)).toBe('donation');
  });

  it.each([
    ['Julfest', 'Välkomna på julfest hos oss. Vi bjuder på julbord och glögg.'],
    ['Sommarfest', 'Vi firar 20 år med grill och musik. Biljetten kostar 300 kr för en vuxen.'],
    ['Kurs i sårvård', 'Kursen kostar 900 kr för den som inte är medlem. Docent Lind föreläser.'],
    ['Middag 4 maj', 'Välkomna på middag och mingel med trubadur. Middagen är värd 400 kr för var och en.'],
    ['Symposium', 'Priset är 1 200 kr till och med 3 maj. Docent Lind föreläser om njurar.'],
  ])('not “%s”: “%s”', (subject, body) => {
    expect(situationOf(subject, body)).not.toBe('donation');
  });
});

const day = '10.00 Kaffe\n10.30 Kompression, docent Britt Hall\n12.00 Lunch\n';

describe('a tour among other points is not what the mail is about', () => {
  it.each([
    ['Bensårskurs 5 maj', `${day}15.30 Rundvisning i vårt laboratorium, buss dit\n18.30 Middag`],
    ['Stomiseminar 5. maj', `${day}15.00 Rundvisning i udviklingslaboratoriet\n18.30 Middag`],
    [
      'Två kursdagar om blåsan',
      'Sexolog Ann Dahl föreläser, och på eftermiddagen är det studiebesök hos oss.',
    ],
    ['Symposium i Lund', 'Docent Hall och dr Said föreläser. Lunch, hotell och ett studiebesök ingår.'],
    ['Seminar in Lund', 'Prof. Hall lectures on wounds. Afterwards there is a tour of our laboratory.'],
  ])('“%s”: “%s”', (subject, body) => {
    expect(situationOf(subject, body)).toBe('gathering');
  });

  it.each([
    ['Studiebesök i vår fabrik', `Vi visar hur förbanden tillverkas.\n${day}`],
    ['Kom till Helsingborg', 'Välkomna till vår fabrik den 5 maj. Vi visar hur förbanden gjuts och packas.'],
    ['En dag i Lund', 'Kom till vår fabrik och se hur förbanden gjuts, lunch ingår.'],
    ['Rundtur', 'Vi gör en rundtur i fabriken och avslutar med kaffe.'],
    ['Besök hos oss', 'Ni får se hur robotarmen monteras i vår fabrik, och därefter bjuder vi på lunch.'],
    ['A visit', 'You are welcome to our factory, where we show how valves are made. Lunch is included.'],
  ])('but “%s”: “%s” is', (subject, body) => {
    expect(situationOf(subject, body)).toBe('study-visit');
  });
});

describe('what is said in passing, and what is shown', () => {
  it('leaves a postscript out', () => {
    const party =
      'Vi firar fredag 27 november på Villa Ekbacken: glögg kl. 17.30, julbord 18.30 och dans till liveband. Allt bjuder vi på, och buss går från huvudentrén.';
    expect(
      situationOf(
        'Tack för ett fint år',
        `${party}\n\nPS. Det nya setet kommer i januari, jag svänger förbi då.`,
      ),
    ).toBe('gathering');
  });

  it.each([
    ['Middag 4 maj', 'Professor Krans presenterar de nya resultaten för Glykilin. Trerätters middag.'],
    ['Online', 'Join our webinar on rotas. Everyone who attends gets a 30-day trial, no credit card.'],
    ['Pumpen', 'Jag har den i bagaget. Får jag sno 20 minuter av er på tisdag?'],
  ])('“%s”: “%s” is about a product', (subject, body) => {
    expect(situationOf(subject, body)).toBe('product-information');
  });

  it.each([
    ['Middag 4 maj', 'Professor Krans presenterar nya resultat för Parkinson. Trerätters middag.'],
    ['Middag 4 maj', 'Professor Krans föreläser om nya data för Stockholm. Trerätters middag.'],
    ['Seminarium', 'Docent Lind föreläser om en ny trial i Danmark.'],
  ])('“%s”: “%s” is not', (subject, body) => {
    expect(situationOf(subject, body)).toBe('gathering');
  });
});
