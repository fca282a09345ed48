import type { ComponentProps } from 'preact';
import { BringPage } from '../../src/ui/BringPage.tsx';
import type { MailOrigin } from '../../src/ui/panel-state.ts';
import type { Line } from './line.ts';
import { type Brought, readDropped, readPasted } from './read-brought.ts';

/** The panel in a tab of its own, with a place for a mail. In a file of its own, because the panel in Outlook needs none of it. */
export function OwnPage(props: Omit<ComponentProps<typeof BringPage>, 'onFile' | 'onText'> & { line: Line }) {
  const { line, ...all } = props;
  const { language } = props.state;
  return (
    <BringPage
      {...all}
      onFile={async (file) =>
        take(line, await readDropped(file, language), { from: 'file', name: file.name.slice(0, 300) })
      }
      onText={async (text) => take(line, await readPasted(text, language), { from: 'paste' })}
    />
  );
}

/** Has a brought mail screened; gives the sentence that says why it could not be read, where it could not. */
function take(line: Line, brought: Brought, origin: MailOrigin): string | undefined {
  if ('problem' in brought) return brought.problem;
  line.ask({ type: 'screen-message', message: brought.message, origin });
  return undefined;
}
