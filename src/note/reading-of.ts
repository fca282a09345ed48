import type { Words } from '../words/sv.ts';

/**
 * Who tells a source, and when somebody last read it: “Andrahandskälla, senast läst 2026-11-22”. Empty where it says
 * neither, as a source that an overlay brings along may do.
 */
export function readingOf(
  source: {
    readonly origin?: keyof Words['origins'];
    /** ISO date. */
    readonly checked?: string;
    readonly unread?: true;
  },
  words: Words,
): string {
  const { origin, checked, unread } = source;
  const read = checked ? words.lastRead(checked) : unread && words.notRead;
  return [origin && words.origins[origin], read].filter((part) => part).join(', ');
}
