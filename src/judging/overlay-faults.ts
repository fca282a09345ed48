import type { LocalText } from './rule.ts';

/** What is wrong at one place of an overlay; `path` leads there by keys and, in lists, by numbers from 0. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: LocalText;
}

/** The sentences that say what is wrong with an overlay and what to do, by the fault's code. */
export const faultWords = {
  empty: () => ({
    sv: 'Filen är tom. Välj en fil med lokala regler.',
    en: 'The file is empty. Choose a file with local rules.',
  }),
  tooLarge: (kilobytes: number) => ({
    sv: `Filen är större än ${kilobytes} kB. Dela upp reglerna på flera filer.`,
    en: `The file is larger than ${kilobytes} kB. Divide the rules between several files.`,
  }),
  tooDeep: (line: number, levels: number) => ({
    sv: `På rad ${line} ligger klamrarna i fler än ${levels} nivåer. Ta bort dem som inte behövs.`,
    en: `On line ${line} the brackets are more than ${levels} levels deep. Remove those that are not needed.`,
  }),
  syntax: (line: number, wanted: LocalText, found: LocalText) => ({
    sv: `Rad ${line} går inte att läsa som JSON. Här väntades ${wanted.sv}, men här står ${found.sv}. Rätta raden.`,
    en: `Line ${line} cannot be read as JSON. Expected was ${wanted.en}, but here stands ${found.en}. Mend the line.`,
  }),
  strayComma: (line: number, sign: string) => ({
    sv: `Rad ${line} går inte att läsa som JSON: före ${sign} står ett komma för mycket. Ta bort kommat.`,
    en: `Line ${line} cannot be read as JSON: there is a comma too many before ${sign}. Remove the comma.`,
  }),
  unsafeKey: (key: string, line: number) => ({
    sv: `Namnet ”${cut(key)}” på rad ${line} går inte att använda här. Ta bort det.`,
    en: `The name “${cut(key)}” on line ${line} cannot be used here. Remove it.`,
  }),
  twiceInGroup: (key: string, line: number) => ({
    sv: `”${cut(key)}” står två gånger i samma grupp, andra gången på rad ${line}. Behåll bara det ena.`,
    en: `“${cut(key)}” stands twice in the same group, the second time on line ${line}. Keep only one of them.`,
  }),
  notGroup: () => ({
    sv: 'Här ska det stå en grupp inom klammerparenteser, { … }. Rätta det.',
    en: 'Here a group within braces, { … }, is expected. Change it.',
  }),
  notBoth: () => ({
    sv: 'Texten behövs på båda språken. Skriv { "sv": "…", "en": "…" }.',
    en: 'The text is needed in both languages. Write { "sv": "…", "en": "…" }.',
  }),
  notList: () => ({
    sv: 'Här ska det stå en lista inom hakparenteser, [ … ]. Rätta det.',
    en: 'Here a list within square brackets, [ … ], is expected. Change it.',
  }),
  emptyList: () => ({
    sv: 'Listan är tom. Fyll i den eller ta bort den.',
    en: 'The list is empty. Fill it in or remove it.',
  }),
  notText: () => ({
    sv: 'Här ska det stå en text inom citattecken. Rätta det.',
    en: 'Here a text within quotation marks is expected. Change it.',
  }),
  notYesNo: () => ({
    sv: 'Här ska det stå true eller false, utan citattecken. Rätta det.',
    en: 'Here true or false is expected, without quotation marks. Change it.',
  }),
  emptyText: () => ({
    sv: 'Texten är tom. Skriv den eller ta bort raden.',
    en: 'The text is empty. Write it or remove the line.',
  }),
  unshownSign: () => ({
    sv: 'Texten innehåller ett osynligt styrtecken. Skriv om texten för hand i stället för att klistra in den.',
    en: 'The text holds an invisible control character. Type the text instead of pasting it.',
  }),
  tooLong: (most: number) => ({
    sv: `Texten är längre än ${most} tecken. Korta den.`,
    en: `The text is longer than ${most} characters. Shorten it.`,
  }),
  missing: (key: string) => ({
    sv: `”${cut(key)}” saknas. Lägg till det.`,
    en: `“${cut(key)}” is missing. Add it.`,
  }),
  unknownKey: (key: string, known: readonly string[], near?: string) => ({
    sv: `”${cut(key)}” är inget som kan stå här. ${meantSv(near, known)}`,
    en: `“${cut(key)}” is nothing that can stand here. ${meantEn(near, known)}`,
  }),
  unknownChoice: (given: string, known: readonly string[], near?: string) => ({
    sv: `”${cut(given)}” går inte att välja här. ${meantSv(near, known)}`,
    en: `“${cut(given)}” cannot be chosen here. ${meantEn(near, known)}`,
  }),
  badId: () => ({
    sv: 'Ett id skrivs med små bokstäver a–z, siffror och bindestreck, till exempel region-x. Ändra det.',
    en: 'An id is written with small letters a–z, digits and hyphens, for example region-x. Change it.',
  }),
  badDay: () => ({
    sv: 'Det är ingen dag i kalendern. Skriv datumet som 2026-02-01.',
    en: 'This is no day of the calendar. Write the date as 2026-02-01.',
  }),
  badLink: () => ({
    sv: 'Länken ska vara en fullständig adress som börjar med https://. Ändra den.',
    en: 'The link should be a complete address that begins with https://. Change it.',
  }),
  badDomain: () => ({
    sv: 'En domän skrivs som region-x.example, utan @ och utan www eller https. Ändra den.',
    en: 'A domain is written like region-x.example, without @ and without www or https. Change it.',
  }),
  publicDomain: (domain: string) => ({
    sv: `${cut(domain)} används av vem som helst, så den säger inte vem som skriver. Ta bort den.`,
    en: `${cut(domain)} is used by anybody and does not tell who writes. Remove it.`,
  }),
  badCompany: () => ({
    sv: 'Ett företagsnamn har minst två tecken och börjar med en bokstav eller siffra. Skriv hela namnet.',
    en: "A company's name has at least two characters and begins with a letter or a digit. Write the whole name.",
  }),
  badValue: () => ({
    sv: 'Värdet ska vara ett tal större än 0, utan citattecken, eller null om gränsen ska bort. Ändra det.',
    en: 'The value should be a number above 0, without quotation marks, or null to remove the limit. Change it.',
  }),
  badUnit: () => ({
    sv: 'Enheten är en valuta med tre stora bokstäver, till exempel SEK, eller minutes. Ändra den.',
    en: 'The unit is a currency in three capitals, for example SEK, or minutes. Change it.',
  }),
  badYear: () => ({
    sv: 'Skriv ett år eller ett datum, som 2026 eller 2026-02-01.',
    en: 'Write a year or a date, like 2026 or 2026-02-01.',
  }),
  otherUnit: (unit: string) => ({
    sv: `Gränsen räknas i ${unit} och kan inte byta enhet. Skriv beloppet i ${unit} och ta bort ”unit”.`,
    en: `The limit is counted in ${unit} and cannot change its unit. Write the value in ${unit} and remove “unit”.`,
  }),
  newLimit: (id: string, near?: string) => ({
    sv: `Gränsen ”${cut(id)}” finns inte. ${near ? `Menade du ”${near}”? ` : ''}En ny gräns behöver ”unit” och ”name”.`,
    en: `There is no limit “${cut(id)}”. ${near ? `Did you mean “${near}”? ` : ''}A new limit needs “unit” and “name”.`,
  }),
  unknown: (what: LocalText, id: string, near: string | undefined, known: readonly string[]) => ({
    sv: `${what.sv} ”${cut(id)}” finns inte. ${meantSv(near, known)}`,
    en: `There is no ${what.en} “${cut(id)}”. ${meantEn(near, known)}`,
  }),
  takenRule: (id: string) => ({
    sv: `Det finns redan en regel med id ”${cut(id)}”. Välj ett annat id, eller ändra den regeln under ”rules”.`,
    en: `There is already a rule with the id “${cut(id)}”. Choose another id, or change that rule under “rules”.`,
  }),
  takenSource: (id: string) => ({
    sv: `Det finns redan en annan källa med id ”${cut(id)}”. Välj ett annat id.`,
    en: `There is already another source with the id “${cut(id)}”. Choose another id.`,
  }),
  twiceInList: (what: string) => ({
    sv: `”${cut(what)}” står två gånger i listan. Behåll bara det ena.`,
    en: `“${cut(what)}” stands twice in the list. Keep only one of them.`,
  }),
  tooSure: () => ({
    sv: 'En tolkning utan källa väger högst decision. Lägg till en källa (confirmed, basis eller link) eller välj decision.',
    en: 'An interpretation without a source weighs decision at most. Add a source (confirmed, basis or link) or choose decision.',
  }),
  noSection: () => ({
    sv: 'Statusen confirmed behöver ett avsnitt. Lägg till ”section”, eller välj en annan status.',
    en: 'The status confirmed needs a section. Add “section”, or choose another status.',
  }),
  noBreach: () => ({
    sv: 'Regeln säger inte när den ska tala. Lägg till antingen ”breach” eller ”cases”, inte båda.',
    en: 'The rule does not say when it speaks. Add either “breach” or “cases”, not both.',
  }),
  fewCases: () => ({
    sv: '”cases” behöver minst två fall. Skriv det enda fallet som ”breach”.',
    en: '“cases” needs at least two cases. Write the only one as “breach”.',
  }),
  notCondition: () => ({
    sv: 'Ett villkor har ”all”, ”any” eller ”none” med en lista. Skriv till exempel { "any": [ … ] }.',
    en: 'A condition has “all”, “any” or “none” with a list. Write for example { "any": [ … ] }.',
  }),
  notTest: () => ({
    sv: 'Här ska det stå en fråga om en sak: ”signal”, ”situation” eller ”fact”. Skriv till exempel { "signal": "meal" }.',
    en: 'Here a question about one thing is expected: “signal”, “situation” or “fact”. Write for example { "signal": "meal" }.',
  }),
  conditionTooDeep: () => ({
    sv: 'Villkoret ligger i för många led. Ett villkor kan innehålla ett villkor till, inte fler. Dela upp regeln.',
    en: 'The condition is nested too far. A condition can hold one further condition, no more. Divide the rule.',
  }),
  noKinds: (signal: string) => ({
    sv: `Signalen ”${signal}” har inga sorter. Ta bort ”kind”.`,
    en: `The signal “${signal}” has no kinds. Remove “kind”.`,
  }),
  notValue: () => ({
    sv: 'Här ska det stå ett värde, eller en lista med värden. Rätta det.',
    en: 'Here a value, or a list of values, is expected. Change it.',
  }),
};

/** What each sort of thing is called when it is not there. */
export const thingWords = {
  rule: { sv: 'Regeln', en: 'rule' },
  source: { sv: 'Källan', en: 'source' },
  question: { sv: 'Frågan', en: 'question' },
  limit: { sv: 'Gränsen', en: 'limit' },
  signal: { sv: 'Signalen', en: 'signal' },
  situation: { sv: 'Situationen', en: 'situation' },
  fact: { sv: 'Omständigheten', en: 'fact' },
} satisfies Record<string, LocalText>;

/** From so many words on, a list of what could stand somewhere is too long to read. */
const fewEnough = 25;

/** How much of what somebody wrote is repeated. */
const mostRepeated = 60;

function cut(given: string): string {
  return given.length > mostRepeated ? `${given.slice(0, mostRepeated)}…` : given;
}

function meantSv(near: string | undefined, known: readonly string[]): string {
  if (near !== undefined) return `Menade du ”${near}”?`;
  return known.length > 0 && known.length < fewEnough
    ? `Välj bland ${known.join(', ')}.`
    : 'Rätta det eller ta bort det.';
}

function meantEn(near: string | undefined, known: readonly string[]): string {
  if (near !== undefined) return `Did you mean “${near}”?`;
  return known.length > 0 && known.length < fewEnough
    ? `Choose among ${known.join(', ')}.`
    : 'Correct it or remove it.';
}
