import type { LocalText } from './rule.ts';

/** The sentences that are the same for every overlay: what is wrong with it, and what to do, by the fault's code. */
export const plainFaults = {
  empty: {
    sv: 'Filen är tom. Välj en fil med lokala regler.',
    en: 'The file is empty. Choose a file with local rules.',
  },
  notPlainText: {
    sv: 'Filen är ingen vanlig textfil. Spara den som text med teckenkodningen UTF-8.',
    en: 'The file is no plain text file. Save it as text in the encoding UTF-8.',
  },
  bundle: {
    sv: 'Filen är en samling av flera regelfiler. Lägg varje regelfil i en egen fil.',
    en: 'The file is a collection of several rule files. Put each into a file of its own.',
  },
  notNumber: {
    sv: 'Här ska det stå ett tal, utan citattecken. Rätta det.',
    en: 'Here a number is expected, without quotation marks. Change it.',
  },
  badTime: {
    sv: 'Ett klockslag skrivs som "13:00". Ändra det.',
    en: 'A time is written like "13:00". Change it.',
  },
  badReceiver: {
    sv: 'Här ska det stå "person" eller "unit" för en gåva, eller ett klockslag som "16:00" för en tid. Ändra det.',
    en: 'Here "person" or "unit" is expected for a gift, or a time like "16:00" for a schedule. Change it.',
  },
  badCountry: {
    sv: 'Ett land skrivs med sin kod i två stora bokstäver, till exempel "NO". Ändra det.',
    en: 'A country is written by its code in two capitals, for example "NO". Change it.',
  },
  yieldsToItself: {
    sv: 'Regeln kan inte ge vika för sig själv, för då visas den aldrig. Ta bort den ur listan.',
    en: 'The rule cannot yield to itself, for then it is never shown. Take it out of the list.',
  },
  notGroup: {
    sv: 'Här ska det stå en grupp inom klammerparenteser, { … }. Rätta det.',
    en: 'Here a group within braces, { … }, is expected. Change it.',
  },
  notBoth: {
    sv: 'Texten behövs på båda språken. Skriv { "sv": "…", "en": "…" }.',
    en: 'The text is needed in both languages. Write { "sv": "…", "en": "…" }.',
  },
  notList: {
    sv: 'Här ska det stå en lista inom hakparenteser, [ … ]. Rätta det.',
    en: 'Here a list within square brackets, [ … ], is expected. Change it.',
  },
  emptyList: {
    sv: 'Listan är tom. Fyll i den eller ta bort den.',
    en: 'The list is empty. Fill it in or remove it.',
  },
  notText: {
    sv: 'Här ska det stå en text inom citattecken. Rätta det.',
    en: 'Here a text within quotation marks is expected. Change it.',
  },
  notYesNo: {
    sv: 'Här ska det stå true eller false, utan citattecken. Rätta det.',
    en: 'Here true or false is expected, without quotation marks. Change it.',
  },
  emptyText: {
    sv: 'Texten är tom. Skriv den eller ta bort raden.',
    en: 'The text is empty. Write it or remove the line.',
  },
  unshownSign: {
    sv: 'Texten innehåller ett osynligt styrtecken. Skriv om texten för hand i stället för att klistra in den.',
    en: 'The text holds an invisible control character. Type the text instead of pasting it.',
  },
  badId: {
    sv: 'Ett id skrivs med små bokstäver a–z, siffror och bindestreck, till exempel region-x. Ändra det.',
    en: 'An id is written with small letters a–z, digits and hyphens, for example region-x. Change it.',
  },
  badDay: {
    sv: 'Det är ingen dag i kalendern. Skriv datumet som 2026-02-01.',
    en: 'This is no day of the calendar. Write the date as 2026-02-01.',
  },
  badLink: {
    sv: 'Länken ska vara en fullständig adress som börjar med https://. Ändra den.',
    en: 'The link should be a complete address that begins with https://. Change it.',
  },
  badDomain: {
    sv: 'En domän skrivs som region-x.example, utan @ och utan www eller https. Ändra den.',
    en: 'A domain is written like region-x.example, without @ and without www or https. Change it.',
  },
  badCompany: {
    sv: 'Ett företagsnamn har minst två tecken och börjar med en bokstav eller siffra. Skriv hela namnet.',
    en: 'A company’s name has at least two characters and begins with a letter or a digit. Write the whole name.',
  },
  badValue: {
    sv: 'Värdet ska vara ett tal större än 0, utan citattecken, eller null om gränsen ska bort. Ändra det.',
    en: 'The value should be a number above 0, without quotation marks, or null to remove the limit. Change it.',
  },
  badUnit: {
    sv: 'Enheten är en valuta med tre stora bokstäver, till exempel SEK, eller minutes. Ändra den.',
    en: 'The unit is a currency in three capitals, for example SEK, or minutes. Change it.',
  },
  badYear: {
    sv: 'Skriv ett år eller ett datum, som 2026 eller 2026-02-01.',
    en: 'Write a year or a date, like 2026 or 2026-02-01.',
  },
  tooSure: {
    sv: 'En tolkning utan källa väger högst decision. Lägg till en källa (confirmed, basis eller link) eller välj decision.',
    en: 'An interpretation without a source weighs decision at most. Add a source (confirmed, basis or link) or choose decision.',
  },
  noSection: {
    sv: 'Statusen confirmed behöver ett avsnitt. Lägg till ”section”, eller välj en annan status.',
    en: 'The status confirmed needs a section. Add “section”, or choose another status.',
  },
  noBreach: {
    sv: 'Regeln säger inte när den ska tala. Lägg till antingen ”breach” eller ”cases”, inte båda.',
    en: 'The rule does not say when it speaks. Add either “breach” or “cases”, not both.',
  },
  fewCases: {
    sv: '”cases” behöver minst två fall. Skriv det enda fallet som ”breach”.',
    en: '“cases” needs at least two cases. Write the only one as “breach”.',
  },
  notCondition: {
    sv: 'Ett villkor har ”all”, ”any” eller ”none” med en lista. Skriv till exempel { "any": [ … ] }.',
    en: 'A condition has “all”, “any” or “none” with a list. Write for example { "any": [ … ] }.',
  },
  notTest: {
    sv: 'Här ska det stå en fråga om en sak: ”signal”, ”situation” eller ”fact”. Skriv till exempel { "signal": "meal" }.',
    en: 'Here a question about one thing is expected: “signal”, “situation” or “fact”. Write for example { "signal": "meal" }.',
  },
  conditionTooDeep: {
    sv: 'Villkoret ligger i för många led. Ett villkor kan innehålla ett villkor till, inte fler. Dela upp regeln.',
    en: 'The condition is nested too far. A condition can hold one further condition, no more. Divide the rule.',
  },
  notValue: {
    sv: 'Här ska det stå ett värde, eller en lista med värden. Rätta det.',
    en: 'Here a value, or a list of values, is expected. Change it.',
  },
} satisfies Record<string, LocalText>;
