import type { ReviewStatus } from './review-state.ts';

/** How far a rule has come, as a shape: an empty ring, a half one, a full one with a tick. Always beside its words. */
export function StatusMark({ status }: { status: ReviewStatus }) {
  return (
    <svg
      class={`mark ${status}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {status === 'done' ? (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path class="tick" d="M4.6 8.2l2.3 2.4 4.5-5" fill="none" stroke-width="1.7" />
        </>
      ) : (
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5" />
      )}
      {status === 'unfinished' && <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />}
    </svg>
  );
}
