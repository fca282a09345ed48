import { spanSv } from './span.ts';

/** The words of the settings in Swedish. */
export const settingsSv = {
  lead: 'Det du väljer gäller direkt, även i Outlook. Det sparas bara i den här webbläsaren.',
  look: 'Utseende',
  language: {
    label: 'Språk',
    options: { auto: 'Följ webbläsaren', sv: 'Svenska', en: 'English' },
  },
  theme: {
    label: 'Tema',
    hint: 'Gäller panelen och tilläggets egna sidor.',
    options: { auto: 'Följ systemet', light: 'Ljust', dark: 'Mörkt' },
  },
  inOutlook: 'I Outlook',
  handle: {
    label: 'Visa handtaget vid högerkanten',
    hint: 'Andra inbjudningar får ett handtag bara när det finns något att tänka på. Knappen i webbläsarens verktygsfält fungerar alltid och visar antalet.',
    options: {
      invitations: 'Vid inbjudningar från företag',
      findings: 'Bara vid iakttagelser',
      never: 'Aldrig',
    },
  },
  note: 'Anteckning',
  noteFormat: {
    label: 'Anteckningens form',
    hint: 'Hur anteckningen ser ut när du kopierar den.',
    options: { standard: 'Hela anteckningen', short: 'Kort anteckning', table: 'Rad för Excel eller lista' },
  },
  hidesPersons: {
    label: 'Dölj personuppgifter i anteckningen',
    hint: 'Namn, mejladresser och telefonnummer. Du kan visa dem i en enskild anteckning. Personnummer döljs alltid.',
  },
  registerHeading: 'Register',
  register: {
    label: 'Låt mig spara granskningar i ett register',
    hint: 'När registret är av sparas ingenting. När det är på får panelen knappen Spara i registret. Bara det du själv väljer att spara hamnar där, i den här webbläsaren: datum, företag och bransch, typ av samverkan, utfall i siffror, reglernas id och utgåva, ditt beslut, roll, referens och anmärkning. Aldrig mejlets text eller personnamn ur det.',
    whenOff:
      'Stänger du av registret finns det som redan är sparat kvar tills du raderar det eller tiden går ut.',
  },
  registerDays: {
    label: 'Radera poster automatiskt',
    days: (days: number) => `efter ${spanSv(days)}`,
  },
  states: { on: 'På', off: 'Av' },
  governed: 'Styrs av din organisation',
  governedBy: (organisation: string) => `Styrs av din organisation ·\u00a0${organisation}`,
  notKept: 'Det gick inte att spara. Ingenting är ändrat.',
  saved: 'Sparat',

  shortcuts: {
    heading: 'Kortkommandon',
    lead: 'Kortkommandon ändrar du i webbläsarens inställningar.',
    command: 'Kommando',
    keys: 'Tangenter',
    none: 'inte valt',
    names: {
      'toggle-panel': 'Öppna eller stäng panelen',
      'screen-selection': 'Granska markerad text',
      'bring-mail': 'Släpp eller klistra in ett mejl',
    } as Record<string, string>,
    change: 'Ändra kortkommandon',
    where:
      'Chrome: chrome://extensions/shortcuts. Edge: edge://extensions/shortcuts. Firefox: about:addons, kugghjulet, Hantera kortkommandon för tillägg.',
  },

  files: {
    heading: 'Flytta eller återställ',
    lead: 'Filen innehåller bara valen på den här sidan, inga mejl och inga regler.',
    save: 'Hämta inställningar',
    read: 'Läs in inställningar …',
    reset: 'Återställ inställningar',
    wasReset: 'Alla val är återställda.',
    wasRead: 'Inställningarna är inlästa.',
    unread: (names: string) => `Det här gick inte att läsa och är inte med: ${names}.`,
    problem: 'Filen innehåller inga inställningar från Samverkanskoll. Ingenting är ändrat.',
    undo: 'Ångra',
    undone: 'Dina tidigare val gäller igen.',
  },

  policy: {
    heading: 'Från din organisation',
    lead: 'Det här har din organisation bestämt. Du kan läsa det men inte ändra det.',
    received: 'Mottaget',
    key: 'Nyckel',
    value: 'Värde',
    state: 'Läge',
    counts: { all: 'Gäller', part: 'Gäller delvis', none: 'Gäller inte' },
    ignored: (value: string, why: string) => `”${value}”: ${why}`,
    faults: {
      'unknown-key': 'Nyckeln finns inte. Kontrollera stavningen.',
      'not-text': 'Värdet måste vara text.',
      empty: 'Texten är tom.',
      'too-long': 'Texten är för lång.',
      'not-mail-address': 'Det är ingen mejladress.',
      'not-https': 'Det är ingen adress som börjar med https://.',
      'not-boolean': 'Värdet måste vara true eller false.',
      'not-listed': 'Värdet finns inte bland alternativen.',
      'not-list': 'Värdet måste vara en lista.',
      'not-domain': 'Det är ingen domän. Skriv det som står efter @, till exempel region-exempel.example.',
      'not-host': 'Det är ingen webbadress. Skriv till exempel webmail.region-exempel.example.',
    },
    allowed: (values: string) => `Välj något av ${values}.`,
    dropped:
      'Chrome och Edge tar bort okända nycklar och värden av fel typ (text, true/false, lista) innan tillägget ser dem. De syns därför inte här.',
  },

  proposed: 'Föreslagna av din organisation',
  addOf: (host: string) => `Lägg till adress: ${host}`,
};

/** The shape that every language's words of the settings have. */
export type SettingsWords = typeof settingsSv;
