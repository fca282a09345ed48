import { startingWithin } from './look-up.ts';
import type { Draft, Reading } from './reading.ts';

const bareSum =
  /^\s?:?\s?(?:(?:om|på|är|à|ca|cirka)\s){0,2}(\d{1,2}[ .]\d{3}|[1-9]\d{2}|[1-9]\d00|\d{2}000)(?![\d:]|[ .]\d{3}|\s?(?:%|kr|sek|eur|€|st\b|min|patient|delt|ord\b))(\s(?:per|i|\/)\s?tim(?:me|men)?(?!\p{L}))?/iu;
const pay = /^(?:\p{L}*arvode[t]?|ersättning(?:en)?|\p{L}*arvodering)$/iu;

/** “Arvode 15 000 per kväll”: Swedish pay whose sum stands without its currency. */
export function withBarePay({ analysis }: Reading, draft: Draft): Draft {
  const { phrase, signal } = draft;
  if (signal.amount || signal.stance !== 'stated' || phrase.list !== 'honorarium') return draft;
  if (!pay.test(analysis.text.slice(phrase.start, phrase.end))) return draft;
  const sum = bareSum.exec(analysis.text.slice(phrase.end, phrase.end + nearSum));
  if (!sum || startingWithin(analysis.money, phrase.end, phrase.end + sum[0].length + 1).length > 0)
    return draft;
  const value = Number(sum[1]?.replace(/[ .]/g, ''));
  const per = sum[2] ? { per: 'hour' as const } : {};
  const end = Math.max(signal.end, phrase.end + sum[0].length);
  return {
    ...draft,
    signal: { ...signal, end, amount: { min: value, max: value, currency: 'SEK', ...per } },
  };
}

/** How far, in characters, after the word for pay its sum may end. */
const nearSum = 40;
