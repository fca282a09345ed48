import type { Amount, Language } from '../report.ts';
import { wordsIn } from './words-in.ts';

const NO_BREAK_SPACE = '\u00a0';

/** A sum as people write it: “högst 1 495 kr per person, inkl. moms” or “at most SEK 1,495 per person”. */
export function formatAmount(amount: Amount, language: Language): string {
  const words = wordsIn(language).amount;
  const sum = formatRange(amount, language);
  const approximate = amount.approximate ? words.about(sum) : sum;
  const per = amount.per ? `${approximate} ${words.per[amount.per]}` : approximate;
  return amount.vat ? `${per}, ${words.vat[amount.vat]}` : per;
}

/** A sum without the words around it: “1 495 kr”, “SEK 1,495”. */
export function formatSum(value: number, currency: string, language: Language): string {
  return withCurrency(formatNumber(value, language), currency, language);
}

/** A number with thousands parted by a no-break space in Swedish and a comma in English; at most two decimals. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '0', decimals = ''] = (Number.isInteger(value) ? `${value}` : value.toFixed(2)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? NO_BREAK_SPACE : ',');
  return decimals ? `${grouped}${language === 'sv' ? ',' : '.'}${decimals}` : grouped;
}

function formatRange({ min, max, currency }: Amount, language: Language): string {
  const words = wordsIn(language).amount;
  if (min !== undefined && max !== undefined && min !== max) {
    const range = `${formatNumber(min, language)}–${formatNumber(max, language)}`;
    return withCurrency(range, currency, language);
  }
  if (min === undefined && max !== undefined) return words.upTo(formatSum(max, currency, language));
  if (max === undefined && min !== undefined) return words.from(formatSum(min, currency, language));
  return formatSum(min ?? 0, currency, language);
}

function withCurrency(number: string, currency: string, language: Language): string {
  if (language === 'en') return `${currency}${NO_BREAK_SPACE}${number}`;
  return `${number}${NO_BREAK_SPACE}${currency === 'SEK' ? 'kr' : currency}`;
}
