import forms from '../../../rules/names/legal-forms.json';

/** What follows a company's name and belongs to it. `isTelling` when it can only follow a company ("AB", "Pharma"). */
export interface LegalTail {
  readonly end: number;
  readonly isTelling: boolean;
}

/** Reads country, trade word and legal form after a name ending at `end`: " Sverige AB", " (Sweden) AB", " Pharma". */
export function readLegalTail(text: string, end: number): LegalTail | undefined {
  let tail: LegalTail | undefined;
  let at = end;
  for (let words = 0; words < 4; words += 1) {
    const [raw, word] = readWord(text, at);
    if (word === undefined || !isTailWord(word)) break;
    at += raw.length;
    tail = { end: at, isTelling: tail?.isTelling === true || !forms.regions.includes(word) };
    if (forms.forms.includes(word)) return tail;
  }
  return /^ \p{Lu}/u.test(text.slice(at, at + 3)) ? undefined : tail;
}

/** A company's name as people say it: “Acme Pharma” of “Acme Pharma AB (publ)”. What is nothing but a form stays. */
export function withoutLegalForm(name: string): string {
  const words = name.replace(/ \(publ\)$/i, '').split(' ');
  const isFormed = words.length > 1 && forms.forms.includes(words.at(-1) ?? '');
  return (isFormed ? words.slice(0, -1) : words).join(' ').replace(/,$/, '');
}

/** A bracketed word counts with its brackets, which leaves no half pair in the name. */
function readWord(text: string, at: number): [raw: string, word: string | undefined] {
  const next = /^ (?:\((\p{L}+)\)|(\p{L}[\p{L}./]*?))(?=[\s,;:!?)|]|\.(?!\p{L})|$)/u.exec(
    text.slice(at, at + 24),
  );
  return next ? [next[0], next[1] ?? next[2]] : ['', undefined];
}

function isTailWord(word: string): boolean {
  return [forms.forms, forms.regions, forms.strongTrades, forms.weakTrades].some((list) =>
    list.includes(word),
  );
}
