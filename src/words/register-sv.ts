import { spanSv } from './span.ts';

/** The words of the register in Swedish: of keeping in the panel, of the list on the options page, of its files. */
export const registerSv = {
  heading: 'Register',
  full: 'Webbläsarens lagring är full. Ingenting nytt sparades, det gamla finns kvar. Exportera och radera äldre poster på inställningssidan.',
  decisions: { attend: 'Delta', decline: 'Tacka nej', more: 'Mer underlag', 'pass-on': 'Vidare till chef' },

  lead: 'Inbjudningar som du själv har valt att spara. De ligger bara i den här webbläsaren, utan citat, ämnesrad och personnamn från mejlet. Anmärkning, roll och referens är dina egna ord.',
  off: 'Registret är avstängt. När det slås på får panelen knappen Spara i registret.',
  offHolds:
    'Registret är avstängt, så inget nytt kan sparas. Det som redan finns ligger kvar här tills du raderar det eller tiden går ut.',
  expiry: (days: number) => `Poster raderas automatiskt ${spanSv(days)} efter den senaste ändringen.`,
  empty: 'Inga poster ännu. Spara en inbjudan längst ner under Anteckning i panelen.',
  search: 'Sök i registret',
  found: (shown: number, all: number) =>
    shown === all ? (all === 1 ? '1 post' : `${all} poster`) : `${shown} av ${all} poster`,
  noMatch: 'Ingen post innehåller det du söker.',
  more: (count: number) => `Visa ${count} till`,
  table: 'Sparade inbjudningar',
  columns: {
    kept: 'Sparad',
    event: 'Möte',
    company: 'Företag',
    situation: 'Typ av samverkan',
    outcome: 'Utfall',
    decision: 'Beslut',
    remove: 'Radera',
  },
  noCompany: 'Företag framgår inte',
  noDecision: 'Inget beslut',
  unknownDay: 'Framgår inte',
  dismissed: (count: number) => (count === 1 ? '1 avfärdad' : `${count} avfärdade`),
  role: (role: string) => `Beslutat av: ${role}`,
  reference: (reference: string) => `Dnr/länk: ${reference}`,
  remarkIs: (remark: string) => `Anmärkning: ${remark}`,
  remove: 'Radera',
  removeOf: (company: string, day: string) => `Radera: ${company}, sparad ${day}`,
  removed: (company: string) => `Posten om ${company} är raderad.`,
  undo: 'Ångra',
  undone: 'Posten är tillbaka.',
  csv: 'Exportera CSV',
  json: 'Exportera JSON',
  importFile: 'Importera JSON …',
  imported: (added: number, known: number) =>
    `${added === 1 ? '1 post är inlagd' : `${added} poster är inlagda`}.${known > 0 ? ` ${known} fanns redan.` : ''}`,
  tooOld: (count: number, days: number) =>
    count === 1
      ? ` 1 post är äldre än ${spanSv(days)} och är inte inlagd.`
      : ` ${count} poster är äldre än ${spanSv(days)} och är inte inlagda.`,
  refused: (count: number) => ` ${count} kunde inte läsas.`,
  notImported: 'Filen är ingen export av registret. Ingenting är ändrat.',
  clear: 'Radera allt …',
  clearAsk: (count: number) =>
    count === 1
      ? 'Radera den enda posten? Det går inte att ångra.'
      : `Radera alla ${count} poster? Det går inte att ångra.`,
  clearYes: 'Ja, radera allt',
  clearNo: 'Nej, behåll',
  cleared: 'Registret är tomt.',
  notDone: 'Det gick inte. Ingenting är ändrat.',
  nearlyFull: 'Webbläsarens lagring är snart full. Exportera registret och radera äldre poster.',
  expired: (count: number, days: number) =>
    count === 1
      ? `1 post äldre än ${spanSv(days)} har raderats.`
      : `${count} poster äldre än ${spanSv(days)} har raderats.`,
  repaired: (count: number) =>
    count === 1
      ? '1 post var skadad och har fått tillbaka sitt förra innehåll.'
      : `${count} poster var skadade och har fått tillbaka sitt förra innehåll.`,
  damaged: (count: number) =>
    count === 1
      ? '1 post är skadad och kan inte läsas. Den är lagd åt sidan.'
      : `${count} poster är skadade och kan inte läsas. De är lagda åt sidan.`,
  removeDamaged: 'Radera skadade poster',
  heard: 'Okej',
  fileName: 'samverkansregister',
  fileColumns: {
    kept: 'Sparad',
    eventDate: 'Mötesdatum',
    company: 'Företag',
    sector: 'Bransch',
    situation: 'Typ av samverkan',
    conflict: 'Möjliga avvikelser',
    review: 'Att ta ställning till',
    unclear: 'Framgår inte',
    questions: 'Frågor till avsändaren',
    dismissed: 'Avfärdade',
    rules: 'Regler',
    edition: 'Regelutgåva',
    decision: 'Beslut',
    role: 'Beslutat av (roll)',
    reference: 'Diarienummer eller länk',
    remark: 'Anmärkning',
    changed: 'Ändrad',
    id: 'Post',
  },
};

/** The shape that every language's words of the register have. */
export type RegisterWords = typeof registerSv;
