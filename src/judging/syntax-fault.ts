import { faultWords } from './overlay-faults.ts';
import type { LocalText } from './rule.ts';

/** What can stand at a place of a JSON text. */
export type Wanted =
  | 'value'
  | 'valueOrEnd'
  | 'name'
  | 'nameOrEnd'
  | 'colon'
  | 'groupGoesOn'
  | 'listGoesOn'
  | 'end';

/** A place where a text stops being JSON: what stood before it, and what stands there instead of what could. */
export interface BrokenPlace {
  readonly wanted: Wanted;
  /** The latest sign or value before it. */
  readonly last: string;
  /** How it goes on from there; empty at the end of the text. */
  readonly rest: string;
  readonly line: number;
}

/** The sentence that tells somebody who does not know JSON what to mend. */
export function syntaxFault(place: BrokenPlace): LocalText {
  const { wanted, last, rest, line } = place;
  if (last === ',' && /^[}\]]/.test(rest)) return faultWords.strayComma(line, rest.slice(0, 1));
  if (/^(?:\/[/*]|#)/.test(rest)) return faultWords.comment(line);
  if (/^["“”„«»'‘’]/.test(rest) && canBeText.includes(wanted)) {
    return rest.startsWith('"')
      ? faultWords.brokenText(line)
      : faultWords.quotationMarks(line, foundIn(rest));
  }
  if (isNumberWrittenOut(place)) return faultWords.number(line);
  return faultWords.syntax(line, wantedWords[wanted], foundIn(rest));
}

const canBeText: readonly Wanted[] = ['value', 'valueOrEnd', 'name', 'nameOrEnd'];

/** “160,50”, “1 600”, “160 kr”, “0160”: what people write where JSON has a number. */
function isNumberWrittenOut({ wanted, last, rest }: BrokenPlace): boolean {
  if (wanted === 'name') return last === ',' && /^\d/.test(rest);
  const isAfterNumber = /^-?\d/.test(last) && (wanted === 'groupGoesOn' || wanted === 'listGoesOn');
  return isAfterNumber && /^[\p{L}\d.%:-]/u.test(rest);
}

const wantedWords: Readonly<Record<Wanted, LocalText>> = {
  value: { sv: 'ett värde', en: 'a value' },
  valueOrEnd: { sv: 'ett värde eller ]', en: 'a value or ]' },
  name: { sv: 'ett namn inom citattecken', en: 'a name within quotation marks' },
  nameOrEnd: { sv: 'ett namn inom citattecken eller }', en: 'a name within quotation marks or }' },
  colon: { sv: 'ett kolon', en: 'a colon' },
  groupGoesOn: { sv: 'ett komma eller }', en: 'a comma or }' },
  listGoesOn: { sv: 'ett komma eller ]', en: 'a comma or ]' },
  end: { sv: 'filens slut', en: 'the end of the file' },
};

/** How much of what stands in the wrong place is shown. */
const shown = 12;

function foundIn(rest: string): LocalText {
  if (rest === '') return { sv: 'inget mer', en: 'nothing more' };
  const quote = rest.slice(0, shown).split(/[\r\n]/)[0] ?? '';
  return { sv: `”${quote}”`, en: `“${quote}”` };
}
