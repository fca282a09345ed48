import { describe, expect, it } from 'vitest';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();

function kindOf(name: string, address: string, subject: string, body: string): string {
  const to = [{ name: 'Sara Lind', address: 'sara.lind@sjukhuseta.example' }];
  const message = {
    subject,
    from: { name, address },
    to,
    cc: [],
    body,
    attachments: [],
    sent: '2026-03-02T09:00:00+01:00',
  };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' }).kind;
}

type Mail = readonly [name: string, address: string, subject: string, body: string];

const others: readonly Mail[] = [
  [
    'Regionshospitalet Ny',
    'info@rhny.example',
    'Fyraftensmøde om astma',
    'Kære kolleger\nLungeklinikken inviterer torsdag d. 12. november kl. 17. Vi serverer en sandwich. Tilmelding senest 1. november.',
  ],
  [
    'Sykehuset Dalheim',
    'post@sykehusetdalheim.example',
    'Temadag om fall',
    'Velkommen til temadag 4. mai kl 9. Vi serverer lunsj. Påmelding til oss.',
  ],
  [
    'Southmere NHS Trust',
    'education@southmere-nhs.example',
    'Study day: wound care',
    'Hello everyone, our team hosts a free study day on 14 May, Education Centre. Lunch provided. Places limited to 40.',
  ],
  [
    'Barnmorskorna Viken',
    'kontakt@bmviken.example',
    'Välkommen till invigning',
    'Kära kollegor! Kom och fira våra nya lokaler fredag 8 maj kl 14. Vi bjuder på snittar.',
  ],
  [
    'Peder Ask',
    'peder.ask@hemalina.example',
    'FU 2 på era instrument',
    'Förebyggande underhållet enligt serviceavtalet görs tis 14/4 kl 7–12. Ni behöver stå utan instrumentet. Byter lampa, reservdelar ingår.\nPeder, Hemalina AB',
  ],
  [
    'Petra Holm',
    'petra@doktorslaget.example',
    'Hyrläkare sökes: Kiruna v 28–31',
    'Vi söker allmänläkare. 1 450 kr i timmen, resa och lägenhet ingår. Efter fyra uppdrag bjuder vi på en weekend i Rom.\nDoktorslaget AB',
  ],
  [
    'Bönhuset',
    'order@bonhuset.example',
    'Nästa kaffeleverans',
    'Vill ni prova vår nya mellanrost? Kom på provning i rosteriet 4 juni kl 16. Vi bjuder på bullar.\nBönhuset AB',
  ],
  [
    'Låsvakten',
    'projekt@lasvakten.example',
    'Nytt passersystem',
    'Vi byter kortläsare v 12. Tekniker kommer kl 7. Kort genomgång tisdag kl 13, vi bjuder på fralla.\nLåsvakten AB',
  ],
  [
    'Svensk förening för lungfunktion',
    'moten@lungfunktion.example',
    'Andra upprop abstrakt – höstmötet',
    'Kära medlemmar, stoppdatum är 14 juni. Festmiddag 650 kr. Utställarna håller till på eget plan 7–9 oktober.',
  ],
  [
    'Studentkåren',
    'massa@studentkaren.example',
    'Vårdens dag',
    'Boka er plats som utställare den 11 mars. Monter 12 000 kr, lunch ingår. Anmälan senast 15 januari.',
  ],
  [
    'Stomixa',
    'kurs@stomixa.example',
    'Kurskatalog 2027',
    'Välkommen till kurskatalogen! Här finns alla våra kurser samlade.\nStomixa AB',
  ],
  [
    'Valvixa',
    'ekonomi@valvixa.example',
    'Möte om faktura 4471',
    'Vi behöver stämma av fakturan. Välkommen att boka ett möte.\nValvixa AB',
  ],
];

const companies: readonly Mail[] = [
  [
    'Peder Ask',
    'peder.ask@hemalina.example',
    'FU 1 och användarträff 14 april',
    'Jag gör förebyggande underhåll den 14 april kl 8. På kvällen bjuder vi på middag och visar nya modulen.\nPeder, Hemalina AB',
  ],
  [
    'Nina Ek',
    'nina@anestixa.example',
    'Årlig service – och en workshop',
    'Tekniker kommer den 3/5. Reservdelar ingår. Kl 13 håller vi workshop om lågflödesanestesi, lunch ingår. Anmäl dig till mig.\nNina, Anestixa AB',
  ],
  [
    'Kim på Passlaget',
    'kim@passlaget.example',
    'AW för chefer',
    'Torsdag 12 mars bjuder vi in till after work om hyrsköterskor i sommar. Tre glas vin per person. OSA.\nPasslaget Bemanning AB',
  ],
  [
    'Mette Holm',
    'mette@biolabra.example',
    'Symposium på Fjordhospitalet',
    'Kære kollega, Biolabra inviterer til symposium d. 4. maj kl. 16. Vi byder på middag. Tilmelding til mig.\nMette, Biolabra A/S',
  ],
  [
    'Lisa Holm',
    'lisa.holm@kardiapharm.example',
    'Dygnskonferens om hjärtsvikt',
    'Kardiapharm bjuder in till Strandgården Hotell & Spa 3–4 juni. Boende, middag och spa ingår.\nLisa Holm, produktspecialist',
  ],
  [
    'Gun Ström',
    'gun@stomixa.example',
    'Kurskatalog och inbjudan till Båstad',
    'Bifogar kurskatalogen. Välkommen till kursen 3–4 september, vi står för hotell och middag.\nGun, Stomixa AB',
  ],
  [
    'Svensk förening för hjärtsköterskor',
    'moten@hjartskoterskor.example',
    'Höstmöte med industriutställning',
    'Välkommen 11–12 november. Utställare: Kardiapharm AB. Deltagaravgift 1 900 kr. Abstrakt skickas till sekreteraren.',
  ],
];

describe('mail of others, or of a company about something else', () => {
  it.each(others)('%s <%s>: %s', (...mail) => {
    expect(kindOf(...mail)).not.toBe('industry-invitation');
  });
});

describe('companies that invite beside such words', () => {
  it.each(companies)('%s <%s>: %s', (...mail) => {
    expect(kindOf(...mail)).toBe('industry-invitation');
  });
});
