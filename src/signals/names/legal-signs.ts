import forms from '../../../rules/names/legal-forms.json';
import type { Span } from '../../mail/message.ts';
import { isLetterCode } from '../../text/characters.ts';

/** The lines of a text that hold a legal form or a trade word at all; a company's name never runs over a line end. */
export function linesWithSigns(text: string): Span[] {
  const lines: Span[] = [];
  for (let at = nextSign(text, 0); at >= 0; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start: text.lastIndexOf('\n', at) + 1, end });
    at = nextSign(text, end);
  }
  return lines;
}

/** Offset in the next word that is a sign, or −1. */
function nextSign(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const start = at;
    while (at < text.length && isLetterCode(text.charCodeAt(at))) at++;
    if (at > start && isSign(text.slice(start, at))) return start;
  }
  return -1;
}

function isSign(word: string): boolean {
  return signs.has(word) || endsInTrade(word);
}

const trades = [...forms.strongTrades, ...forms.weakTrades];

/** Forms by their first letters ("A" of "A/S"), trade words also in capitals. */
const signs: ReadonlySet<string> = new Set(
  [...forms.forms, ...trades, ...trades.map((trade) => trade.toUpperCase())].map(
    (word) => /^\p{L}+/u.exec(word)?.[0] ?? word,
  ),
);

const tailLength = 3;

/** The last letters of the trade endings ("rma" of "pharma"), which few other words have. */
const tails: ReadonlySet<string> = new Set(forms.tradeEndings.map((ending) => ending.slice(-tailLength)));

function endsInTrade(word: string): boolean {
  if (word.length <= tailLength || !tails.has(word.slice(-tailLength).toLowerCase())) return false;
  const small = word.toLowerCase();
  return forms.tradeEndings.some((ending) => small.endsWith(ending));
}
