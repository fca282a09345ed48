import type { ComponentChildren } from 'preact';
import type { Report } from '../report.ts';
import type { Words } from '../words/sv.ts';

/** Always in sight: the actions, what came of them, where it all runs, and which edition of the rules. */
export function Footer(props: {
  words: Words;
  pack?: Report['pack'];
  status?: string;
  children?: ComponentChildren;
}) {
  const { words, pack, status, children } = props;
  return (
    <div class="footer">
      {/* Present from the start, so that a screen reader hears it change. */}
      <p class="status" role="status">
        {status}
      </p>
      {children && <div class="actions">{children}</div>}
      <p class="small">
        {words.panel.local}
        {pack && ` ${words.panel.edition(pack.edition, pack.inForce)}`}
      </p>
    </div>
  );
}
