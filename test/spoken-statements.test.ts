import { describe, expect, it } from 'vitest';
import type { Signal } from '../src/report.ts';
import { signalsOf } from './read-signals.ts';

const told: readonly (readonly [Signal['id'], Partial<Signal>, string])[] = [
  ['procurement', { kind: 'ongoing' }, 'Budrundan för förband stänger på fredag.'],
  ['procurement', { kind: 'ongoing' }, 'Vi väntar på tilldelningsbesked från regionen.'],
  ['procurement', { kind: 'ongoing' }, 'We have lodged a tender with your hospital.'],
  ['procurement', { kind: 'contract' }, 'Vårt system är upphandlat av Region Dalarna.'],
  ['procurement', { kind: 'contract' }, 'We are on the preferred vendor panel of the county.'],
  ['procurement', { kind: 'mention' }, 'Upphandlingsläget är känsligt just nu.'],
  ['publication', { stance: 'stated' }, 'Ersättningen läggs ut till allmän insyn varje år.'],
  ['publication', { stance: 'stated' }, 'Your name and the sum will be visible to the public.'],
  ['publication', { stance: 'denied' }, 'Beloppet syns inte i någon offentlig databas.'],
  ['agreement', { employer: true }, 'Pappren skrivs mellan oss och din arbetsgivare.'],
  ['agreement', {}, 'Signed papers are needed from both sides.'],
  ['agreement', {}, 'Vi vill ha svart på vitt innan vi börjar.'],
  ['exclusivity', {}, 'Kliniken lovar att under två år beställa enbart från oss.'],
  ['exclusivity', {}, 'Under uppdraget är du låst till oss.'],
  ['exclusivity', {}, 'In return the clinic undertakes to use only our pumps.'],
  ['participation-fee', { kind: 'free' }, 'Kursen kostar inte en krona.'],
  ['participation-fee', { kind: 'free' }, 'You won’t pay a single cent to attend.'],
  ['participation-fee', { kind: 'free' }, 'Kursavgift: nix'],
  ['participation-fee', { kind: 'priced' }, 'Specialists EUR 300, trainees EUR 90'],
  ['companion', { stance: 'denied' }, 'Respektive får tyvärr stanna hemma den här gången.'],
  ['companion', { stance: 'denied' }, 'Spouses cannot be admitted to the dinner.'],
  ['companion', { stance: 'stated' }, 'Anhörigbiljett 650 kr.'],
];

const silent: readonly (readonly [Signal['id'], string])[] = [
  ['procurement', 'Vi lägger vårt bud på framtidens diabetesvård.'],
  ['procurement', 'The usual dose is 5 mg bid.'],
  ['procurement', 'The bidding war for talent continues in oncology.'],
  ['publication', 'Programmet läggs ut på vår hemsida i maj.'],
  ['publication', 'Our support team is available on our website.'],
  ['publication', 'The payment is made online.'],
  ['agreement', 'Dokumenten skickas till deltagarna innan mötet.'],
  ['agreement', 'Artikeln delas ut i pappersform.'],
  ['exclusivity', 'Vi lovar att bara visa våra bästa bilder.'],
  ['exclusivity', 'Molekylen binder exklusivt till alfa-2-receptorn.'],
  ['participation-fee', 'Läkemedlet kostar inte en krona mer än i fjol.'],
  ['participation-fee', 'Läkare 2 000 kr, sjuksköterskor 1 500 kr i arvode.'],
  ['companion', 'Det finns inga medföljande tillbehör.'],
  ['companion', 'Våra partner kan inte delta i mötet.'],
];

describe('what is said without the words that name it', () => {
  it.each(told)('tells %s %j: %s', (id, signal, text) => {
    expect(signalsOf(id, text)).toEqual([expect.objectContaining(signal)]);
  });

  it.each(silent)('tells no %s: %s', (id, text) => expect(signalsOf(id, text)).toEqual([]));

  it('keeps a price for some beside what is free for others', () => {
    const kinds = signalsOf('participation-fee', 'Pris:\n- medlemmar nolltaxa\n- övriga 600 kr').map(
      ({ kind }) => kind,
    );
    expect(kinds.sort()).toEqual(['free', 'priced']);
  });
});
