import { describe, expect, it } from 'vitest';
import type { Signal } from '../src/report.ts';
import { signalsOf } from './read-signals.ts';

type Told = readonly [Signal['id'], Partial<Signal>, string];

const told: readonly Told[] = [
  // A game in its own words, and its prizes.
  ['leisure', { kind: 'sport' }, '11.00 Shotgunstart, bästboll i lag om två'],
  ['leisure', { kind: 'sport' }, 'Vi spelar fyrboll från gul tee.'],
  ['leisure', { kind: 'sport' }, 'Fourball with a shotgun start at 11.'],
  ['leisure', { kind: 'sport', stance: 'stated' }, 'Vi går 18 hål. Golfar du inte? Kom på lunchen ändå.'],
  ['prize', { kind: 'contest' }, '16.00 Priser för längsta drive och lagvinst'],
  ['prize', { kind: 'contest' }, 'Tävling: närmast flagg på hål 7.'],
  ['prize', { kind: 'contest' }, 'Closest to the pin is on hole four.'],
  ['prize', { kind: 'contest' }, 'Der er præmier: tættest på flaget.'],
  // Who goes home with what.
  ['prize', { kind: 'draw' }, 'Fem av kvällens besökare åker hem med en ny cykel.'],
  ['prize', { kind: 'draw' }, 'Tre gäster går hem med varsin skinka.'],
  ['prize', { kind: 'draw' }, 'Two lucky guests walk away with a hamper.'],
  ['prize', { kind: 'draw' }, 'En lycklig deltagare får en helg i Åre.'],
  ['prize', { kind: 'draw' }, 'Lägg ert visitkort i skålen vid entrén så drar vi ut något fint.'],
  // Money for the staff's pleasures.
  ['gift', { kind: 'cash', to: 'unit' }, 'Vi lägger 10 000 spänn på er sommarfest.'],
  ['gift', { kind: 'cash' }, 'Det blir 8 tkr till avdelningens julbord.'],
  ['gift', { kind: 'cash' }, 'Vi går in med en slant till klinikens personalfest.'],
  ['gift', { kind: 'cash' }, 'We put £400 towards the ward Christmas do.'],
  ['gift', { kind: 'cash' }, 'Vi giver 3 000 kr til jeres julefrokost.'],
  // Things and books.
  ['gift', { kind: 'book', to: 'person' }, 'Alla får dessutom Karin Alvtegs bok signerad.'],
  ['gift', { kind: 'book', to: 'person' }, 'Deltagarna får föreläsarens nya bok.'],
  ['gift', { kind: 'book', to: 'person' }, 'Ni får också med er Lenas senaste bok.'],
  ['gift', { kind: 'item' }, 'Varje spelare får en golftröja.'],
  ['gift', { kind: 'item' }, 'Startavgift och cykeltröja bjuder vi på.'],
  // A superior's yes.
  ['approval', { kind: 'required' }, 'Här är uppgifterna så att du kan godkänna besöket.'],
  ['approval', { kind: 'required' }, 'Kan du godkänna att vi kommer den 3 mars?'],
  ['approval', { kind: 'required' }, 'Fråga Lisbeth om du får åka.'],
  ['approval', { kind: 'required' }, 'Verksamhetschefen får kopia, då dennes underskrift krävs.'],
  [
    'approval',
    { kind: 'required' },
    'Kære alle. Jeres leder skal skrive under på skemaet, ellers kan vi ikke tage imod jer.',
  ],
  [
    'approval',
    { kind: 'required' },
    'Kjære alle. Dersom avdelingslederen sier ja, tar vi imot påmeldingen deres i dag.',
  ],
  ['approval', { kind: 'required' }, 'Please find the details so that you can approve the visit.'],
  ['pressure', {}, 'Vi behöver svar i dag, annars ryker platsen.'],
  ['venue', { kind: 'cruise' }, 'Bring a friend, the boat holds ninety.'],
  ['venue', { kind: 'cruise' }, 'Båten kastar loss klockan 18 och rymmer alla.'],
  ['participation-fee', { kind: 'priced' }, 'Tack vare oss betalar du endast 295 kr för kursen.'],
  ['participation-fee', { kind: 'priced' }, 'You pay only EUR 50 for the conference.'],
  [
    'lodging',
    { payer: 'company' },
    'Kære alle. Vi har reserveret enkeltværelser på et hotel tæt på banegården.',
  ],
  ['pressure', {}, 'Platserna är 18 till antalet.'],
];

const silent: readonly (readonly [Signal['id'], string])[] = [
  ['leisure', 'Hej! Hur gick det i Vasaloppet? Vi ses på mötet om sår.'],
  ['leisure', 'Grattis till Lidingöloppet! Nu till något annat: vår nya pump.'],
  ['leisure', 'How was the golf? We meet on Tuesday in your conference room.'],
  ['leisure', 'Hur var padeln i lördags?'],
  ['leisure', 'Vi lägger 10 000 kr på er julfest.'],
  ['prize', 'Två av deltagarna åker hem med tåg samma kväll.'],
  ['prize', 'Alla deltagare går hem med nya kunskaper.'],
  ['prize', 'Fyra av tio gäster går hem med ökad kunskap om sår.'],
  ['prize', 'Snittet läggs närmast hålet i bukväggen.'],
  ['prize', 'Visitkort finns i receptionen.'],
  ['prize', 'Some delegates go home with questions.'],
  ['gift', 'Det här får du med dig hem\n> Tolka kurvan på en halv minut\n> Inhalationsteknik på film'],
  ['gift', 'Vad får du med dig hem? Tre sätt att lägga om.'],
  ['gift', 'Du får en inblick i Lenas bok.'],
  ['gift', 'Ni får höra ett kapitel ur författarens bok.'],
  ['gift', 'Vi lägger 10 000 timmar på forskning.'],
  ['gift', 'Slitage kostar 15 000 kr till nästa revision.'],
  ['honorarium', 'Hyrklubbor finns, 200 kr swishas på plats.'],
  ['approval', 'Du måste godkänna alla cookies.'],
  ['approval', 'Fråga oss om ni får ta med egen lunch.'],
  ['approval', 'Studien har godkänts av etikprövningen.'],
  ['approval', 'Kan du godkänna offerten?'],
  ['approval', 'Jeg skriver under på bogen i pausen.'],
  ['venue', 'The boat leaves for the island every hour, says the patient leaflet.'],
  ['participation-fee', 'Du betalar endast 295 kr per förpackning.'],
  ['pressure', 'Vårdplatserna var 24 till antalet före flytten.'],
  ['pressure', 'Annars går bussen klockan fem.'],
];

describe('what is offered in the words of the matter itself', () => {
  it.each(told)('tells %s %j: %s', (id, signal, text) => {
    expect(signalsOf(id, text)).toEqual([expect.objectContaining(signal)]);
  });

  it.each(silent)('tells no %s: %s', (id, text) => expect(signalsOf(id, text)).toEqual([]));
});
