import type { Analysis } from './analysis.ts';

/** How long, in characters, a line may be that only greets. */
const longestGreeting = 70;

/** Whether a place in the text stands in the line that greets: “Hallå på er i Falun och Borlänge!” */
export function isGreeting(analysis: Analysis, offset: number): boolean {
  const { start, end } = analysis.wording.body;
  const first = /\S[^\n]*/.exec(analysis.text.slice(start, Math.min(end, start + 300)));
  if (!first || first[0].length >= longestGreeting || !greeting.test(first[0])) return false;
  const isAll = /^\s*$/.test(analysis.text.slice(start + first.index + first[0].length, end));
  if (isAll || /\.\s*$/.test(first[0])) return false;
  return offset >= start && offset < start + first.index + first[0].length;
}

const greeting =
  /^\W*(?:hej|hallå|tjena|god|bästa|kära|till|dear|hi|hello|good|to|hei|kjære|kære|hallo)(?!\p{L})/iu;
