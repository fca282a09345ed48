import type { ComponentChildren } from 'preact';

/**
 * Short things in a row with a dot between them, where a line breaks without one. Whoever reads the text alone finds
 * “ · ” at each place.
 */
export function Parts({ parts }: { parts: readonly ComponentChildren[] }) {
  return (
    <span class="parts">
      {parts.map((part, index) => (
        <span class="part" key={index}>
          {index > 0 && <span class="dot"> · </span>}
          {part}
        </span>
      ))}
    </span>
  );
}
