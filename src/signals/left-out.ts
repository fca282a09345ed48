import type { Analysis } from './analysis.ts';

/** Whether the words of a label or a heading leave out what it names: “Ej i priset”, “Not included in the fee”, “Kostnader som inte ingår”. */
export function leavesOut(words: string): boolean {
  if (words.length > longestLabel || turns.test(words)) return false;
  return excluded.test(words) || (negated.test(words) && included.test(words));
}

/** “Ej i priset: resa, logi och kvällsmat”: what stands behind such a label in its own sentence. */
export function isUnderLeftOut({ text, tokens, cut }: Analysis, first: number): boolean {
  const token = tokens[first];
  const sentence = cut.sentences[token?.sentence ?? -1];
  const line = cut.lines[token?.line ?? -1];
  if (!token || !sentence || !line) return false;
  const before = text.slice(Math.max(sentence.start, line.start), token.start);
  if (!before.includes(':')) return false;
  const label = before.split(/;|\s[–—|]\s|\t/).findLast((part) => part.includes(':'));
  return label !== undefined && leavesOut(label.slice(0, label.lastIndexOf(':')));
}

const longestLabel = 60;

const negated =
  /(?<!\p{L})(?:ej|inte|icke|ikke|not|ingenting av|doesn['’]?t|don['’]?t|isn['’]?t|aren['’]?t)(?!\p{L})/iu;
const included =
  /(?<!\p{L})(?:ingå\p{L}*|inklud\p{L}*|inkl|omfatta[rs]?|täck[st]?|täcker|ersätt(?:s|er)|betala[rs]|bekosta[rs]|medräkna[dt]e?|inräkna[dt]e?|innefatta[rs]?|(?:med )?i (?:priset|\p{L}*avgiften|kostnaden|paketet|anmälan)|med|include[sd]?|including|cover(?:s|ed)?|reimbursed|part of|in the (?:price|fee|package|cost)|inngår|inkludert|indgår|inkluderet|dekk?e[srt]*|dække[srt]*)(?!\p{L})/iu;
const excluded =
  /^\P{L}*(?:exkluder\p{L}*|exkl|exklusive|undantaget|undantag|excluded|excluding|exclusions?|excl)(?!\p{L})(?!\s?moms)/iu;

/** “Ingår inte men bjuds på plats”, “Betalas ej av deltagaren”: more than that it is left out. */
const turns = /(?<!\p{L})(?:men|utan|but|av|by|bara|enbart|only|moms|vat)(?!\p{L})/iu;
