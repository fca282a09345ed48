import type { Outcome } from '../report.ts';

/** An outcome's shape: octagon with bar, triangle with mark, dashed square. Always beside the word that it repeats. */
export function OutcomeShape({ outcome, size = 18 }: { outcome: Outcome; size?: number }) {
  return (
    <svg class="shape" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {outcome === 'conflict' && (
        <path
          fill="currentColor"
          fill-rule="evenodd"
          d="M5.9 1.5h6.2l4.4 4.4v6.2l-4.4 4.4H5.9l-4.4-4.4V5.9zM5 7.9v2.2h8V7.9z"
        />
      )}
      {outcome === 'review' && (
        <g
          fill="none"
          stroke="currentColor"
          stroke-width="1.7"
          stroke-linejoin="round"
          stroke-linecap="round"
        >
          <path d="M9 2.2 16.4 15.4H1.6z" />
          <path d="M9 7v3.6M9 13v.05" />
        </g>
      )}
      {outcome === 'unclear' && (
        <rect
          x="2"
          y="2"
          width="14"
          height="14"
          rx="2"
          fill="none"
          stroke="currentColor"
          stroke-width="1.7"
          stroke-dasharray="3.1 2.2"
        />
      )}
    </svg>
  );
}
