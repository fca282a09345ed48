import type { NameWord } from './name-words.ts';

/** “Vasculine NV, Ghent”, “Fjordmedisin AS inviterer”: one long word, and a town or a verb of inviting after the form. */
export function isSeated(
  text: string,
  [name]: readonly NameWord[],
  [form, next]: readonly NameWord[],
): boolean {
  if (!name || name.text.length < 5 || !/\p{Ll}/u.test(name.text) || !form || !next) return false;
  const isBeside = /^(?:, | \()$/.test(text.slice(form.end, next.start));
  return seating.has(next.text) || (isBeside && next.isName);
}

const seating = new Set(
  'in of from i fra från based invites inviterer inviterar bjuder hosts arrangerer arrangerar'.split(' '),
);
