/** A text in which no line ends between a number and what it counts or what it is the number of: “5 000 kr”, “avsnitt 8”. */
export function keepTogether(text: string): string {
  return text.replace(inNumber, noBreak).replace(beforeUnit, noBreak).replace(beforeNumber, noBreak);
}

const noBreak = '\u00a0';
const units = [
  'kr|kronor|SEK|DKK|NOK|EUR|euros?|USD|%|procent|per\\s?cent|§|km',
  'min|minut(?:er)?|minutes?|timm(?:e|ar)|hours?|dag(?:ar)?|days?|nätter|nights?|veck(?:a|or)|weeks?',
  'månad(?:er)?|months?|år|years?|person(?:er)?|persons?|people',
].join('|');
const named = [
  'SEK|DKK|NOK|EUR|USD|€|§|kl\\.|art\\.|artikel|article|avsnitt|section|kapitel|chapter|punkt|point',
  'utgåva|edition|bilaga|annex',
].join('|');

const inNumber = /(?<=(?<![\d.,])\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g;
const beforeUnit = new RegExp(`(?<=\\d) (?=(?:${units})(?!\\p{L}))`, 'gu');
const beforeNumber = new RegExp(`(?<=(?<!\\p{L})(?:${named})) (?=\\d)`, 'giu');
