import type { LocalText } from './rule.ts';

/** What is wrong at one place of an overlay; `path` leads there by keys and, in lists, by numbers from 0. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: LocalText;
}

/** The sentences that name something of the overlay: what is wrong, and what to do. `plainFaults` has the others. */
export const faultWords = {
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
  comment: (line: number) => ({
    sv: `Rad ${line} går inte att läsa som JSON, för där står en kommentar. Ta bort den, eller skriv den under ”note”.`,
    en: `Line ${line} cannot be read as JSON, for it holds a comment. Remove it, or write it under “note”.`,
  }),
  quotationMarks: (line: number, found: LocalText) => ({
    sv: `Rad ${line} går inte att läsa som JSON: här står ${found.sv}. Byt citattecknen mot raka, dubbla: ".`,
    en: `Line ${line} cannot be read as JSON: here stands ${found.en}. Use straight, double quotation marks: ".`,
  }),
  brokenText: (line: number) => ({
    sv: `Rad ${line} går inte att läsa som JSON: en text slutar inte på raden, eller innehåller en tabb eller ett omvänt snedstreck. Skriv texten på en enda rad inom citattecken; radbrytning skrivs som \\n och omvänt snedstreck som \\\\.`,
    en: `Line ${line} cannot be read as JSON: a text does not end on the line, or holds a tab or a backslash. Write the text on a single line within quotation marks; a line break is written as \\n and a backslash as \\\\.`,
  }),
  number: (line: number) => ({
    sv: `Rad ${line} går inte att läsa som JSON. Skriv ett tal bara med siffror och decimalpunkt, som 1600 eller 160.5: utan mellanslag, komma, valuta eller nolla först.`,
    en: `Line ${line} cannot be read as JSON. Write a number with nothing but digits and a decimal point, like 1600 or 160.5: no spaces, commas, currency or leading zeros.`,
  }),
  unsafeKey: (key: string, line: number) => ({
    sv: `Namnet ”${cut(key)}” på rad ${line} går inte att använda här. Ta bort det.`,
    en: `The name “${cut(key)}” on line ${line} cannot be used here. Remove it.`,
  }),
  twiceInGroup: (key: string, line: number) => ({
    sv: `”${cut(key)}” står två gånger i samma grupp, andra gången på rad ${line}. Behåll bara det ena.`,
    en: `“${cut(key)}” stands twice in the same group, the second time on line ${line}. Keep only one of them.`,
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
  publicDomain: (domain: string) => ({
    sv: `${cut(domain)} används av vem som helst, så den säger inte vem som skriver. Ta bort den.`,
    en: `${cut(domain)} is used by anybody and does not tell who writes. Remove it.`,
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
  otherMeasure: (limit: string) => ({
    sv: `Gränsen ”${cut(limit)}” och signalen mäter olika saker: den ena tid, den andra pengar. Välj en annan gräns.`,
    en: `The limit “${cut(limit)}” and the signal measure different things: one time, the other money. Choose another limit.`,
  }),
  noKinds: (signal: string) => ({
    sv: `Signalen ”${signal}” har inga sorter. Ta bort ”kind”.`,
    en: `The signal “${signal}” has no kinds. Remove “kind”.`,
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
