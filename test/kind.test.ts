import { describe, expect, it } from 'vitest';
import type { Message, Person } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();
const company: Person = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
const colleague: Person = { name: 'Maj Berg', address: 'maj.berg@regionvast.example' };
const reader: Person = { name: 'Bo Lind', address: 'bo.lind@regionvast.example' };

function kindOf(from: Person, subject: string, body: string): string {
  const message: Message = {
    subject,
    from,
    to: [reader],
    cc: [],
    body,
    attachments: [],
    sent: '2026-03-02T09:00:00+01:00',
  };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' }).kind;
}

describe('a company that invites', () => {
  it.each([
    [
      'Lunchseminarium 12 maj',
      'Hej! Välkommen till ett seminarium om KOL den 12 maj kl 12. Vi bjuder på lunchsmörgås.',
    ],
    [
      'Tack för senast!',
      'Tack för ett trevligt möte i tisdags. Nu vill jag bjuda in er till en kväll om KOL den 12 maj kl 17.',
    ],
    [
      'Inbjudan',
      'Välkommen på kvällsmöte den 12 maj. Arrangemanget följer samverkansreglerna och riktlinjer för måltider.',
    ],
    [
      'Påminnelse',
      'Glöm inte att anmäla er till kursen den 12 maj. Fakturan skickas till kliniken efter kursen.',
    ],
    [
      'Inbjudan',
      'Lindova Pharma AB bjuder in er till utbildning om KOL. Program, tid och plats finns i bifogad pdf.',
    ],
  ])('is heard: %s', (subject, body) => {
    expect(kindOf(company, subject, body)).toBe('industry-invitation');
  });
});

describe('mail of another genre', () => {
  it.each([
    [
      'thanks',
      company,
      'Tack för i tisdags!',
      'Tack för att vi fick komma och träffa er. Hoppas att lunchen smakade. Hör av dig om du har frågor.',
    ],
    [
      'an order',
      company,
      'Orderbekräftelse 4711',
      'Er order är registrerad. Leveransdatum 12 maj. Leveransadress: Centralförrådet. Faktura skickas separat.',
    ],
    [
      'a safety notice',
      company,
      'Viktigt säkerhetsmeddelande',
      'Vi återkallar batch 77 av pumpen. Sätt berörda produkter i karantän. Svara senast 12 maj.',
    ],
    [
      'a booking',
      { name: 'Hotell Fyren', address: 'bokning@fyren.example' },
      'Tack för din bokning',
      'Bokningsnummer 123. Ankomst: 12 maj. Antal nätter: 2. I priset ingår frukost och middag. Välkommen!',
    ],
    [
      'minutes',
      colleague,
      'Minnesanteckningar ledningsgrupp',
      'Närvarande: Bo, Siv. Ett bolag vill bjuda in oss till lunch den 12 maj. Beslut: vi tackar nej.',
    ],
    [
      'rules',
      colleague,
      'Vad gäller om måltider?',
      'Fråga: Får jag ta emot en lunch? Svar: Ja, om den är måttfull. Middag med underhållning är inte tillåtet. Mutbrott är straffbart.',
    ],
    [
      'a refusal',
      colleague,
      'SV: Inbjudan',
      'Hej! Tack för inbjudan, men jag måste tyvärr tacka nej till middagen den 12 maj.',
    ],
    [
      'an automatic reply',
      colleague,
      'Autosvar: Inbjudan',
      'Jag är på semester och åter den 12 maj. Vid brådskande ärenden kontakta mottagningen.',
    ],
    [
      'a call to a work meeting',
      colleague,
      'APT torsdag',
      'Välkomna till arbetsplatsträff torsdag 12 mars kl 13. Fika finns. Dagordning bifogas.',
    ],
    [
      'a decision of an authority',
      { name: 'Etiknämnden Väst', address: 'registrator@etiknamndenvast.example' },
      'Beslut, dnr 2026-114',
      'Nämnden beslutar att ansökan godkänns. Ersättning till deltagare (tåg till återbesök) föranleder ingen erinran. Hur man överklagar: se bilaga.',
    ],
    [
      'a meal that was ordered',
      { name: 'Catering Lind', address: 'order@cateringlind.example' },
      'Leverans av wrap till workshopen',
      'Vi bekräftar er beställning: 18 wrap och kaffe. Leverans 12 mars kl 11.30. Faktureras kliniken.\n\nCatering Lind',
    ],
    [
      'a grant that was awarded',
      { name: 'Stiftelsen Vera', address: 'info@stiftelsenvera.example' },
      'Resebidrag',
      'Styrelsen har glädjen att meddela att du tilldelats 9 000 kr. Beloppet betalas ut mot kvitton på resa och hotell.',
    ],
    [
      'minutes in English',
      { name: 'Paul Gray', address: 'paul.gray@medfaculty.example' },
      'Minutes, steering committee',
      'Present: P. Gray, B. Lind. The sponsor proposed a meeting in Rome. Honoraria remain unchanged. Next meeting 12 May.',
    ],
    [
      'a job interview',
      { name: 'HR', address: 'hr@kingsmead.example' },
      'Your interview',
      'Thank you for applying for the post. We reimburse flights up to GBP 200 and one night at a hotel. Proof of registration is needed.',
    ],
    [
      'a loan that is over',
      company,
      'Återlämning av lånepump',
      'Lånetiden för pumpen gick ut i fredags. Ställ den i godsmottagningen så hämtar budet den på onsdag.',
    ],
    [
      'a hotel’s bill',
      { name: 'Hotel Lindhof', address: 'accounting@lindhof.example' },
      'Your hotel invoice',
      'Please find attached the invoice for your stay: two nights EUR 300, minibar EUR 9. The balance was paid by Lindova Pharma AB.',
    ],
    [
      'the result of a survey',
      company,
      'Så svarade ni',
      'Tack för alla svar! Nöjdheten är 4,2 av 5. Vinnaren av surfplattan har kontaktats.',
    ],
    [
      'a tender',
      colleague,
      'Upphandling av pumpar',
      'Anbudstiden går ut 12 maj. Förfrågningsunderlaget finns i systemet. Lämna anbud digitalt.',
    ],
  ])('is no invitation: %s', (_, from, subject, body) => {
    expect(kindOf(from, subject, body)).toBe('not-invitation');
  });

  it('keeps what it names out of the signals', () => {
    const message: Message = {
      subject: 'Minnesanteckningar ledningsgrupp',
      from: colleague,
      to: [reader],
      cc: [],
      body: 'Närvarande: Bo, Siv. Ett bolag vill bjuda oss på lunch på Hotell Fyren den 12 maj. Beslut: vi tackar nej.',
      attachments: [],
    };
    expect(screen(message, pack, { date: '2026-03-02', language: 'sv' }).signals).toEqual([]);
    const forced = screen(message, pack, { date: '2026-03-02', language: 'sv', kindSetBy: 'reader' });
    expect(forced.signals.map(({ id }) => id)).toContain('meal');
  });
});

describe('look-alikes', () => {
  const sender = (address: string): Person => ({ address });
  it.each([
    [
      'goods at a lower price',
      sender('kundservice@handlov.example'),
      'Sommarerbjudande: 20 % på alla handskar',
      'Just nu har vi 20 % rabatt på hela sortimentet. Beställ före 31 maj så bjuder vi på frakten. Handla direkt i webbutiken.\n\nHandlöv AB',
    ],
    [
      'a spring sale',
      sender('shop@stetho.example'),
      'Spring sale: 15% off all stethoscopes',
      'This week only: free shipping on orders over EUR 100. Shop now in our online shop. Offer ends Sunday.\n\nStetho Ltd',
    ],
    [
      'a new package',
      sender('info@novacor.example'),
      'Produktinformation: ny förpackning av Corvitan',
      'Från den 1 juni levereras Corvitan i en ny förpackning. Varunummer 123456. Ingen åtgärd krävs.\n\nNovacor AB',
    ],
    [
      'an invoice for a course',
      sender('ekonomi@lindova.example'),
      'Faktura 4411 kursavgift',
      'Bifogat finner du faktura 4411 avseende kursavgift för utbildningen 4 juni, 2 400 kr. Förfallodatum 12 juni.\n\nLindova Pharma AB',
    ],
    [
      'an answer about a time',
      sender('jon.ek@medivana.example'),
      'SV: möte om avtalet',
      'Hej Karin, torsdag 21 maj kl 10 passar bra. Jag ringer upp på Teams.\n\nJon\nMedivana AB',
    ],
    [
      'a summer greeting',
      sender('jon.ek@medivana.example'),
      'Semesterhälsning',
      'Nu går vi på semester vecka 28–31. Tack för ett fint samarbete under våren, vi ses i höst. Glad sommar!\n\nMedivana AB',
    ],
    [
      'a hotel’s survey',
      sender('feedback@hoteldonau.example'),
      'Survey: how was your stay?',
      'Dear guest, thank you for staying with us. Please answer five questions and take part in the draw for a dinner for two.',
    ],
    [
      'an open house for those who look for work',
      sender('rekrytering@privatvarden.example'),
      'Vi söker sjuksköterskor – öppet hus 28 maj',
      'Vi har lediga tjänster på vår nya mottagning. Kom på öppet hus torsdag 28 maj kl 16–18, vi bjuder på fika. Ansök senast 10 juni.',
    ],
    [
      'a reminder of the rules',
      colleague,
      'Påminnelse inför sommaren: gåvor och inbjudningar',
      'Vi tar inte emot gåvor från företag, oavsett belopp. Inbjudningar till middag tackar vi nej till. Utbildning bedöms från fall till fall.',
    ],
    [
      'a lottery',
      sender('claim-center@benefit-desk.example'),
      'Congratulations! Your name was selected',
      'You were drawn in our lottery. Luxury weekend in Monaco, flight and 5 star hotel. To claim the prize confirm your identity before 24 hours.',
    ],
  ])('are no invitation: %s', (_, from, subject, body) => {
    expect(kindOf(from, subject, body)).toBe('not-invitation');
  });

  it('are no invitation from industry: a society that calls for abstracts', () => {
    const body =
      'The Nordic Wound Society welcomes abstracts for its annual meeting in Oslo, 12–13 November. Early bird registration EUR 390.';
    const kind = kindOf(sender('info@nordicwound.example'), 'Nordic Wound Meeting: abstracts', body);
    expect(kind).toBe('other-invitation');
  });

  it('are no invitation from industry: a meeting that nobody sponsors', () => {
    const body =
      'Our Scientific Committee invites you to speak in Rome on 12 May. The fee is EUR 599, as we are a non sponsored event.';
    expect(kindOf(sender('speakers@summit.example'), 'Invited speaker', body)).toBe('other-invitation');
  });
});

describe('odd invitations from industry', () => {
  it.each([
    [
      'torsdag?',
      'jon.ek1971@gmail.com',
      'Tja Karin! Är i stan på torsdag med vår nya chef. Middag på Bistro Havet kl 19? Vi bjuder såklart, ta med någon kollega om du vill.\nJon, Medivana',
    ],
    [
      'Saturday',
      'mross77@outlook.com',
      'Hi Bo, two spare seats in our box for the cup final on Saturday. Bring your wife? Food and drinks sorted.\nMark, Orthex',
    ],
    [
      'thursday??',
      'robban@arthrion.example',
      'Nils mate, got four seats rinkside on Thursday. No shop talk. OK maybe five min about the shoulder tender.\nR.',
    ],
    [
      'Frukost?',
      'anton@immunara.example',
      'Vad sägs om att börja en dag med mig och en fralla? Jag sticker gärna förbi 07.45 och berättar om vaccinet. Vilken dag blir det?\nAnton, Immunara Pharma AB',
    ],
    [
      'Kallelse: teknikerutbildning Ventara 5, Solna 13–15 oktober (order 4500)',
      'utbildning@respirena.example',
      'I er beställning av 22 Ventara 5 ingår utbildning av två ingenjörer i förebyggande underhåll. Lokal: Respirena AB, Solna.\n\nRespirena AB',
    ],
    [
      'Tack för senast – och nästa steg',
      'stina@orthexa.example',
      'Tack för ett givande möte. Gärna ordnar jag så att två av er får se fabriken i Tuttlingen. Vi tar hand om flyg och hotell.\nStina, Orthexa AB',
    ],
    [
      'Inför upphandlingen av sängar',
      'salj@sovia.example',
      'Innan ni går ut med upphandlingen vill vi gärna visa vår fabrik. Buss går från lasarettet, vi bjuder på lunch. Vilken dag vill ni komma?\nSovia AB',
    ],
    [
      'Mikroskop till skänkes',
      'info@optilab.example',
      'Fyra demomikroskop blir över när vi byter modell. Hör av er om ni vill ha dem, frakten tar vi.\nOptilab Norden AB',
    ],
    [
      'Skicka två av er till Berlin',
      'eva.sund@dentaro.example',
      'Vi har två platser över på vår kurs i Berlin 8–9 oktober. Flyg och hotell står vi för. Först till kvarn.\nEva, Dentaro',
    ],
  ])('are heard: %s', (subject, address, body) => {
    expect(kindOf({ address }, subject, body)).toBe('industry-invitation');
  });
});

describe('an invitation without a company’s money', () => {
  it.each([
    [
      'a society’s',
      { name: 'Lungföreningen', address: 'kansli@lungforening.example' },
      'Kallelse till årsmöte',
      'Bästa medlem! Föreningen kallar till årsmöte i Umeå den 15–16 oktober. Mötet hålls helt utan sponsorer. Avgift 900 kr för medlem.',
    ],
    [
      'a colleague’s party',
      colleague,
      'Avtackning för Göran',
      'Göran går i pension och det ska firas! Fredag 12 juni kl 18 i klubblokalen. 250 kr på swish, partners är välkomna.',
    ],
    [
      'that of the occupational health service',
      { name: 'Företagshälsan Norr', address: 'bokning@fhvnorr.example' },
      'Lunchföreläsning om sömn 12 maj',
      'På uppdrag av er HR-avdelning föreläser vi i aulan kl 12. Sallad ingår, arbetsgivaren betalar. Anmäl er före den 5 maj.',
    ],
    [
      'a doubtful congress',
      { name: 'Dr. Emily', address: 'emily@globalsummit.example' },
      'Invitation',
      'Dear eminent professor, greetings of the day! You are invited as keynote speaker in Dubai, 9 November 2026. Registration: USD 899.',
    ],
    [
      'a clinic that asks for money',
      { name: 'Roger', address: 'roger@kirurgkliniken-dalbo.example' },
      'Förfrågan om bidrag till vår personaldag',
      'Skulle ni vilja sponsra vår personaldag den 18 september? På kvällen blir det middag.',
    ],
  ])('is another’s: %s', (_, from, subject, body) => {
    expect(kindOf(from, subject, body)).toBe('other-invitation');
  });
});

describe('a colleague who names a company', () => {
  it.each([
    [
      'Kvartalsmöte',
      'Kvartalsmöte torsdag 5 mars kl 11.30. Enheten bjuder på smörgåstårta. Arjo kommer förbi 12.30 och byter batterier i liftarna.',
    ],
    [
      'Service på MR2',
      'Siemens utför service tisdag 10 mars 07.00–16.00. Kameran kan inte användas. Siemens tar med egna verktyg.',
    ],
  ])('tells of work alone: %s', (subject, body) => {
    expect(kindOf(colleague, subject, body)).toBe('not-invitation');
  });

  it('passes on what the company wants to show', () => {
    const body =
      'Arjo kommer på torsdag 5 mars kl 14 och visar sin nya lyft i dagrummet. De bjuder på tårta.';
    expect(kindOf(colleague, 'Torsdag', body)).toBe('industry-invitation');
  });
});
