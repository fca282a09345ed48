import type { ConfirmedBasis, Overlay, RuleChange } from '../../src/judging/overlay.ts';
import { unshown } from '../../src/judging/unshown.ts';
import { missingIn, type Review, type RuleReview } from '../../src/ui/options/review-state.ts';
import { asAnswer, withoutUnshown } from './answer.ts';

/**
 * The overlay that a review leads to. A rule that is kept or changed is confirmed; one that is gone is off; one that
 * is not mentioned only has a note. So has one whose answer lacks something: the note carries the answer, to go on
 * from. Answers to rules that the pack no longer has are left out.
 */
export function writeReviewOverlay(
  review: Review,
  rules: readonly { readonly id: string }[],
  date: string,
): Overlay {
  const changes = rules.flatMap(({ id }) => {
    const change = changeOf(withoutUnshown(review.rules[id] ?? {}));
    return change ? [[id, change] as const] : [];
  });
  const name = review.file.name.replaceAll(unshown, '').trim();
  return {
    overlay: review.file.id,
    name: { sv: name, en: name },
    revised: date,
    rules: Object.fromEntries(changes),
  };
}

/** The answers that an overlay holds: what `writeReviewOverlay` wrote comes back, and what others wrote as far as it can. */
export function readReviewOverlay({ rules = {} }: Overlay): Record<string, RuleReview> {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([rule, change]) => {
      const answer = answerOf(change);
      return answer ? [[rule, answer] as const] : [];
    }),
  );
}

/** Whether an overlay holds anything that a review of rules does not. */
export function holdsMoreThanReview(overlay: Overlay): boolean {
  const { overlay: _id, name: _name, revised: _revised, rules = {}, ...others } = overlay;
  return (
    Object.keys(others).length > 0 ||
    Object.values(rules).some(({ basis, link }) => basis !== undefined || link !== undefined)
  );
}

/* What a note begins with where it stands for an answer. Part of the file's format: never translated. */
const notMentioned = 'Nämns inte i utgåva 3.0.';
const notDone = 'Granskningen av regeln är inte klar:';
/** Characters that a note may have. */
const mostOfNote = 4000;

function changeOf(answer: RuleReview): RuleChange | undefined {
  const { verdict, weight } = answer;
  if (!verdict) return undefined;
  const text = answer.note?.trim();
  const note = text ? { note: text } : {};
  if (verdict === 'gone') return { off: true, ...note };
  if (verdict === 'not-mentioned') return { note: [notMentioned, text].filter((part) => part).join('\n') };
  const confirmed = missingIn(answer).length === 0 ? confirmedBy(answer) : undefined;
  if (!confirmed) return { note: unfinishedNote(answer) };
  if (verdict === 'kept') return { confirmed, ...note };
  return { confirmed, ...(weight ? { weight } : {}), ...textOf(answer), ...note };
}

/** As much of an answer as a note has room for, the least needful parts left out first. */
function unfinishedNote(answer: RuleReview): string {
  const { quote: _quote, ...unquoted } = answer;
  const { textSv: _sv, textEn: _en, note: _note, ...rest } = unquoted;
  const notes = [answer, unquoted, rest].map((part) => `${notDone} ${JSON.stringify(part)}`);
  return notes.find((note) => note.length <= mostOfNote) ?? notDone;
}

function confirmedBy({ source, section, quote, checked }: RuleReview): ConfirmedBasis | undefined {
  if (!source || !section) return undefined;
  return {
    source,
    section: section.trim(),
    ...(quote?.trim() ? { quote: quote.trim() } : {}),
    ...(checked ? { checked } : {}),
  };
}

/** Whoever writes in Swedish alone is read in Swedish by all: better than nothing. */
function textOf({ textSv, textEn }: RuleReview): Pick<RuleChange, 'text'> {
  const sv = textSv?.trim();
  return sv ? { text: { sv, en: textEn?.trim() || sv } } : {};
}

function answerOf({ off, confirmed, weight, text, note }: RuleChange): RuleReview | undefined {
  if (note?.startsWith(notDone)) return asAnswer(parse(note.slice(notDone.length)));
  if (note?.startsWith(notMentioned) && !off && !confirmed) {
    return { verdict: 'not-mentioned', ...noteOf(note.slice(notMentioned.length)) };
  }
  if (off) return { verdict: 'gone', ...noteOf(note) };
  if (!confirmed && !weight && !text) return undefined;
  return {
    verdict: weight || text ? 'changed' : 'kept',
    ...confirmed,
    ...(weight ? { weight } : {}),
    ...(text ? { textSv: text.sv, ...(text.en === text.sv ? {} : { textEn: text.en }) } : {}),
    ...noteOf(note),
  };
}

function noteOf(note: string | undefined): Pick<RuleReview, 'note'> {
  const text = note?.trim();
  return text ? { note: text } : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
