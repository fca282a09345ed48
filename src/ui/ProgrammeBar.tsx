import { useId } from 'preact/hooks';
import type { Signal } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { Parts } from './Parts.tsx';

type Part = { readonly as: 'professional' | 'social' | 'break'; readonly minutes: number };

/** The programme as a bar, filled professional, striped social, empty break; the words below say the same. */
export function ProgrammeBar({ programme, words }: { programme: Signal; words: Words }) {
  const stripes = useId();
  const parts = partsOf(programme);
  const whole = parts.reduce((sum, part) => sum + part.minutes, 0);
  if (whole === 0) return null;
  let start = 0;
  const drawn = parts.map((part) => {
    const x = (start / whole) * 300;
    start += part.minutes;
    return { ...part, x, width: (part.minutes / whole) * 300 };
  });
  return (
    <div class="programme">
      <svg class="bar" viewBox="0 0 300 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <defs>
          <pattern
            id={stripes}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="bar-social" width="3" height="6" />
          </pattern>
        </defs>
        {drawn.map(({ as, x, width }) => (
          <rect
            key={x}
            class={`bar-part ${as}`}
            x={x}
            y="0"
            width={width}
            height="12"
            fill={as === 'social' ? `url(#${stripes})` : undefined}
          />
        ))}
      </svg>
      <p class="small">
        <Parts parts={minutesInWords(parts, words)} />
      </p>
    </div>
  );
}

function partsOf({ rows, professionalMinutes, socialMinutes }: Signal): Part[] {
  const parts = (rows ?? []).flatMap(({ as, minutes }) => (minutes ? [{ as, minutes }] : []));
  if (parts.length > 0) return parts;
  return [
    { as: 'professional' as const, minutes: professionalMinutes ?? 0 },
    { as: 'social' as const, minutes: socialMinutes ?? 0 },
  ].filter((part) => part.minutes > 0);
}

function minutesInWords(parts: readonly Part[], words: Words): string[] {
  const sum = (as: Part['as']) =>
    parts.reduce((total, part) => (part.as === as ? total + part.minutes : total), 0);
  const [professional, social, pause] = [sum('professional'), sum('social'), sum('break')];
  return [
    professional > 0 && words.professionalMinutes(professional),
    social > 0 && words.breakdown.striped(words.socialMinutes(social)),
    pause > 0 && words.breakdown.emptyBar(words.breakMinutes(pause)),
  ].filter((part) => part !== false);
}
