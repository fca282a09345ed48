import type { Reading } from '../signals/reading.ts';

/** “Jon, Medivana”: whoever writes from a private address may sign for a firm. */
export function signsForFirm({ analysis, parties }: Reading): boolean {
  if (parties.side !== 'unknown' || parties.owner.type === 'care') return false;
  const { start, end } = analysis.wording.body;
  const lines = analysis.text.slice(Math.max(start, end - closing), end).split('\n');
  return lines.some((line) => line.length <= longestName && firstNameAndFirm.test(line.trim()));
}

const firstNameAndFirm =
  /^\W*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:,| på| at| from) \p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}*){0,2}\W*$/u;

/** How much of a message's end shows who signs it, and how long such a line may be. */
const [closing, longestName] = [200, 60];
