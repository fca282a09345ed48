import { describe, expect, it } from 'vitest';
import { signalsOf } from './read-signals.ts';

describe('a superior’s yes', () => {
  it.each([
    ['required', 'Chefens påskrift: ____________'],
    ['required', 'Hör med jobbet först om du får vara borta.'],
    ['required', 'Anmälan är giltig först när klinikchefen har nickat ja.'],
    ['required', 'Utan grönt ljus uppifrån kan vi tyvärr inte skriva upp dig.'],
    ['required', 'Kindly square it with your employer beforehand.'],
    ['required', 'Bookings must be endorsed by your clinical director.'],
    ['required', 'I guess your boss has to sign something.'],
    ['stated', 'Er avdelningschef har redan bifallit ledigheten.'],
    ['stated', 'Your supervisor has already signed off on the day.'],
  ])('is %s: %s', (kind, text) => {
    expect(signalsOf('approval', text)).toEqual([expect.objectContaining({ kind, stance: 'stated' })]);
  });

  it.each([
    'Our product manager has approved the new packaging.',
    'Chefer som samtycker till förändring lyckas bättre, visar studien.',
    'Vår försäljningschef skriver under offerten i morgon.',
    'Ask your boss about the weather at the congress.',
    'Din chef undrar kanske hur pumpen godkändes.',
    'Patientens samtycke lämnas till arbetsgivaren i kopia.',
    'If your hospital requires a form to be signed, send it over.',
  ])('is not told in %s', (text) => expect(signalsOf('approval', text)).toEqual([]));
});

describe('a superior who need not know', () => {
  it.each([
    'Du behöver inte blanda in kliniken, arvodet går till dig.',
    'Vi slipper dra in arbetsgivaren i det här.',
    'Det här behöver vi väl inte dra in kliniken i.',
    'No need to involve your manager.',
    'There is no need to bother your employer with this.',
  ])('is a denied approval: %s', (text) => {
    expect(signalsOf('approval', text)).toEqual([expect.objectContaining({ stance: 'denied' })]);
  });

  it.each([
    'Docent Lind vill dra in fler kliniker i studien.',
    'Vi kopplar in kliniken i nätet på torsdag.',
    'Get the whole team involved.',
    'Vi involverar patienter i arbetet.',
    'Rör om och blanda in äggen.',
  ])('is not told in %s', (text) => expect(signalsOf('approval', text)).toEqual([]));
});

describe('a bond that keeps from other companies', () => {
  it.each([
    'Det du får se i labbet får inte nå andra tillverkare.',
    'Please breathe no word of the prototype to rival makers.',
    'Håll detta borta från konkurrenter.',
    'Du åtar dig att inte föreläsa för något annat företag under året.',
  ])('is told in %s', (text) => expect(signalsOf('exclusivity', text)).toHaveLength(1));

  it.each([
    'Vi delar inte dina uppgifter med andra företag.',
    'Pumpen är inte sämre än konkurrenternas.',
    'We do not share the list with other companies.',
    'Andra tillverkare kan inte visa samma resultat.',
    'Konkurrenterna var inte på plats.',
  ])('is not told in %s', (text) => expect(signalsOf('exclusivity', text)).toEqual([]));
});

describe('whom the unit itself sends', () => {
  it.each(['Vi ber er nominera två undersköterskor.', 'The seat goes to a nurse of your own choosing.'])(
    'is an appointed person: %s',
    (text) =>
      expect(signalsOf('recipient', text)).toEqual([expect.objectContaining({ kind: 'appointed-person' })]),
  );

  it('yields to the head who is asked to appoint', () => {
    expect(signalsOf('recipient', 'Till dig som leder kliniken: utse två sjuksköterskor.')).toEqual([
      expect.objectContaining({ kind: 'head-of-unit' }),
    ]);
  });
});

describe('the day or time of something else', () => {
  it.each([
    'Supporten svarar helgfria vardagar 8–16.30.',
    'Ge tabletten kl 8 och kl 20.',
    'Nästa leverans kommer den 12 maj.',
    'Our office is closed on Friday 5 June.',
    'Nyheter i din inkorg varje fredag.',
    'Bookings close 30 September 2026, noon sharp.',
    'Efter 20 september tar vi inte emot fler anmälningar.',
  ])('is no schedule: %s', (text) => expect(signalsOf('schedule', text)).toEqual([]));

  it.each(['Tid: 0730-0815, före ronden', 'Utbildning om leverans av prover, 12 maj kl. 10'])(
    'leaves that of a meeting: %s',
    (text) => expect(signalsOf('schedule', text)).toHaveLength(1),
  );
});

describe('a last day to register', () => {
  it.each([
    'Efter 20 september tar vi inte emot fler anmälningar.',
    'Den 3 maj stänger anmälan.',
    'Sista chansen att hoppa på: 14 oktober',
  ])('is told in %s', (text) => expect(signalsOf('deadline', text)).toHaveLength(1));

  it.each(['Efter 20 september säljs inte pumpen.', 'Svara gärna inom två veckor.'])(
    'is not told in %s',
    (text) => expect(signalsOf('deadline', text)).toEqual([]),
  );
});
