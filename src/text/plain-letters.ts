import traps from '../../rules/values/undotted-traps.json';

/** A form as those write it who leave out dots, rings and accents (“overnattning”); undefined where it has none. */
export function plainOf(form: string): string | undefined {
  return marked.test(form) ? form.replace(everyMarked, (letter) => plain.get(letter) ?? letter) : undefined;
}

/** Whether a plain form is a word of its own that means something else (“massa” is no “mässa”). */
export function isOtherWord(plainForm: string): boolean {
  return otherWords.has(plainForm);
}

/** “foerelaesning” as “forelasning”: the letters that machines write for å, ä and ö. */
export function withoutDigraphs(word: string): string {
  return word.replace(/aa/g, 'a').replace(/ae/g, 'a').replace(/oe/g, 'o');
}

/** Whether a word may hold letters that stand for å, ä or ö. */
export function hasDigraph(word: string): boolean {
  return word.includes('ae') || word.includes('oe') || word.includes('aa');
}

const marked = /[à-öø-ÿ]/;
const everyMarked = /[à-öø-ÿ]/g;
const letters = 'àa áa âa ãa äa åa æa çc èe ée êe ëe ìi íi îi ïi ñn òo óo ôo õo öo øo ùu úu ûu üu ýy ÿy';
const plain: ReadonlyMap<string, string> = new Map(
  letters.split(' ').map(([from = '', to = '']) => [from, to]),
);
const otherWords: ReadonlySet<string> = new Set([...traps.sv, ...traps.en, ...traps.nb, ...traps.da]);
