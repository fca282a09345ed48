import { describe, expect, it } from 'vitest';
import type { SignalId } from '../src/report.ts';
import { signalsIn } from './read-signals.ts';

const to = [{ name: 'Anna Berg', address: 'anna.berg@regionvast.example' }];

/** Who pays for the first signal of an id, or that it is denied. */
function payer(id: SignalId, body: string): unknown {
  const [signal] = signalsIn(body, { to }).filter((each) => each.id === id);
  return signal?.stance === 'denied' ? 'denied' : signal?.payer;
}

type Row = readonly [SignalId, string, string];

const turns: Readonly<Record<string, readonly Row[]>> = {
  'who is spared a cost does not pay it': [
    ['meal', 'Gästerna faktureras inte för middagen.', 'company'],
    ['lodging', 'Du slipper betala hotellrummet.', 'company'],
    ['travel', 'Enheten ska inte stå för vare sig tåg eller taxi.', 'company'],
    ['travel', 'Guests will not be billed for the flight.', 'company'],
    ['meal', 'You don’t have to pay for lunch.', 'company'],
    ['lodging', 'There is no cost to your hospital for the overnight stay.', 'company'],
    ['meal', 'Lunchen debiteras inte kliniken utan deltagaren.', 'participant'],
    ['meal', 'Du behöver inte betala i förväg, lunchen (120 kr) betalas på plats.', 'participant'],
    ['meal', 'Kliniken debiteras inte vid återbud. Lunchen betalar var och en.', 'participant'],
    ['lodging', 'Ni slipper vänta. Hotellet betalar ni.', 'participant'],
    ['meal', 'Middagen ingår inte.', 'denied'],
  ],
  'what is paid in another way is not denied': [
    ['meal', 'Lunchen ingår inte utan köps på plats.', 'participant'],
    ['travel', 'Resan täcks inte av oss utan betalas av er klinik.', 'employer'],
    ['meal', 'Dinner is not included but can be bought at the bar.', 'participant'],
    ['lodging', 'Vi bjuder på allt utom hotellet, som ni själva betalar.', 'participant'],
    ['meal', 'We cover the day, except dinner, which is at your own expense.', 'participant'],
    ['meal', 'Lunch ingår inte, men vi bjuder på musik.', 'denied'],
    ['travel', 'Travel is not covered but we provide lunch.', 'denied'],
    ['lodging', 'Vi bjuder på allt utom hotellet.', 'denied'],
    ['meal', 'Middagen ingår inte utan kostnad för gäster.', 'denied'],
    ['travel', 'Resan ersätts inte men vi ses gärna ändå.', 'denied'],
  ],
  'words of payment that are denied make nobody a payer': [
    ['lodging', 'Hotellet bokar ni själva, vi får inte stå för det.', 'participant'],
    ['travel', 'Resan ordnar du själv eftersom vi saknar möjlighet att ersätta den.', 'participant'],
    ['lodging', 'You arrange the hotel yourselves, we are unable to pay for it.', 'participant'],
    ['meal', 'Middagen bekostas inte av oss utan får betalas av var och en.', 'participant'],
    ['lodging', 'Logi har vi ingen möjlighet att stå för.', 'denied'],
    ['meal', 'Glöm inte att vi betalar lunchen; hotellet betalar du själv.', 'company'],
    ['meal', 'Vi har ingen möjlighet att komma tidigare men bjuder på frukost.', 'company'],
    ['meal', 'Inte bara föreläsningen utan även lunchen bjuder vi på.', 'company'],
    ['lodging', 'Not only do we cover the hotel, we pay the train as well.', 'company'],
    ['meal', 'Tveka inte att höra av er, vi bjuder på fikat.', 'company'],
  ],
  'what has a clause of its own has a payer of its own': [
    ['meal', 'Kaffet ingår, middagen köper du i baren.', 'company'],
    ['lodging', 'Flyget tar vi, hotellet får kliniken stå för.', 'employer'],
    ['meal', 'Vi står för resan, lunchen köper du i matsalen.', 'participant'],
    ['lodging', 'Middagen betalas av oss och hotellet av er.', 'participant'],
    ['travel', 'Lunchen tas av bolaget, resan av kliniken.', 'employer'],
    ['lodging', 'Vi betalar resa, hotell och middag.', 'company'],
    ['meal', 'Hotell, taxi och middag betalar ni själva.', 'participant'],
    ['lodging', 'Vi står för tåg, hotell och en enkel lunch.', 'company'],
    ['meal', 'Resa och lunch betalas av oss.', 'company'],
    ['meal', 'Kaffe, lunch och middag står vi för.', 'company'],
  ],
  'a cost is carried by whom it falls on': [
    ['lodging', 'Hotellet får belasta enheten.', 'employer'],
    ['travel', 'Reskostnaden vidarefaktureras till regionen.', 'employer'],
    ['lodging', 'Kostnaden för hotellet åvilar arbetsgivaren.', 'employer'],
    ['travel', 'Resor och logi stannar på respektive klinik.', 'employer'],
    ['lodging', 'Hotellet bokas på verksamhetens fortbildningskonto.', 'employer'],
    ['travel', 'Travel remains the responsibility of the participant.', 'participant'],
    ['meal', 'Sjukdomen drabbar deltagarna hårt. Lunch bjuder vi på.', 'company'],
    ['meal', 'Behandlingen belastar kliniken. Fikat ordnar vi.', 'company'],
    ['meal', 'Vi ger ett bidrag till klinikens utbildningskonto. Lunchen bjuder vi på.', 'company'],
    ['meal', 'Bussen stannar på sjukhuset. Lunchen står vi för.', 'company'],
  ],
  'who gives the money back pays': [
    ['travel', 'Du köper tågbiljetten själv och får pengarna tillbaka av oss.', 'company'],
    ['lodging', 'Book your own hotel and claim it back from your employer.', 'employer'],
    ['travel', 'Tåget bokar du själv, men sänd oss kvittot.', 'company'],
    ['travel', 'Buy your own train ticket and send us the receipt.', 'company'],
    ['travel', 'Deltagaren köper tågbiljetten och får ersättning från kliniken.', 'employer'],
    ['travel', 'Tåget bokar du själv. Skicka oss gärna frågor.', 'participant'],
    ['lodging', 'Hotellet bokar du själv. Kom tillbaka till oss med frågor.', 'participant'],
    ['travel', 'Du köper biljetten till tåget själv, spara kvittot.', 'participant'],
    ['lodging', 'Book your own hotel and come back to us in the morning.', 'participant'],
  ],
  'brackets and dashes behind a thing name who pays': [
    ['meal', 'Lunch 12.00–13.00 (egen)', 'participant'],
    ['travel', 'Resa (arbetsgivaren)', 'employer'],
    ['lodging', 'Hotell – arbetsgivaren', 'employer'],
    ['lodging', 'Hotell: egen bokning', 'participant'],
    ['meal', 'Vi bjuder på lunch (vegetarisk finns)', 'company'],
  ],
  'what comes with a room is paid with it': [
    ['meal', 'Frukost ingår i rumspriset, som ni själva betalar.', 'participant'],
    ['meal', 'Breakfast is included in the room rate, which we pay.', 'company'],
    ['meal', 'Frukost serveras i rummet bredvid. Vi bjuder.', 'company'],
  ],
};

describe.each(Object.entries(turns))('%s', (_, rows) => {
  it.each(rows)('%s: %j', (id, text, wanted) => {
    expect(payer(id, text)).toBe(wanted);
  });
});
