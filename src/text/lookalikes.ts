/** Whether a text holds letters of other scripts, or loose marks, that may stand in a Latin word. */
export function mayHoldLookalikes(text: string): boolean {
  return foreign.test(text);
}

/** A word in small letters with Cyrillic and Greek lookalikes made Latin; words of one script stay as they are. */
export function withoutLookalikes(word: string): string {
  if (!foreign.test(word) || !latin.test(word)) return word;
  const folded = word.replace(everyForeign, (letter) => lookalikes.get(letter) ?? '').normalize('NFC');
  return foreign.test(folded) ? word : folded;
}

// Strokes through letters are left: what is crossed out is not said.
const marks = '\\u0300-\\u0333\\u0339-\\u036f';
const foreign = new RegExp(`[\\u0131\\u0251\\u0261\\u026a${marks}\\u0370-\\u052f]`);
const everyForeign = new RegExp(`[\\u0131\\u0251\\u0261\\u026a${marks}\\u0370-\\u052f]`, 'g');
const latin = /[a-zà-öø-ÿ]/;

const pairs =
  'ıi ɑa ɡg ɪi ' +
  'аa вb еe зz кk мm нh оo рp сc тt уy хx іi їï јj ѕs һh ԁd ԛq ԝw ӏl ѵv гr пn иu ёë ӓä ӧö ӑa ґr ' +
  'αa βb γy εe ηn ιi κk νv οo ρp τt υu χx ωw ςs σo';
const lookalikes: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map(([from = '', to = '']) => [from, to]),
);
