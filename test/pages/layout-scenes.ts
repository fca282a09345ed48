import { hostileContents } from './mail-contents.ts';
import type { Layout, View } from './outlook-page.ts';
import { outlookPage } from './outlook-page.ts';
import type { ExpectedReading, Scene } from './scene.ts';
import { invitation, invitationRead } from './scene-mails.ts';

/** Every way of wrapping a body that was seen. */
export const layouts: readonly Layout[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vi-bare'];
/** Those without an id on the body: read, and said to be unusual. */
export const layoutsWithoutId: readonly Layout[] = ['iv', 'vi', 'vi-bare'];

/** One mail, quiet or with everything hostile above its text, in each layout and view. */
export const layoutScenes: readonly Scene[] = layouts.flatMap((layout) =>
  (['conversation', 'item'] as const).flatMap((view) => [
    layoutScene(`C-single-${layout}-${view}`, layout, view, ''),
    layoutScene(`hostile-all-${layout}-${view}`, layout, view, Object.values(hostileContents).join('')),
  ]),
);

/** Each hostile content alone in each layout. */
export const hostileScenes: readonly Scene[] = Object.entries(hostileContents).flatMap(([name, content]) =>
  layouts.map((layout) => layoutScene(`hostile-${name}-${layout}`, layout, 'conversation', content)),
);

function layoutScene(id: string, layout: Layout, view: View, hostile: string): Scene {
  const mail = { ...invitation, content: hostile + invitation.content };
  return {
    id,
    page: (options) => ({ html: outlookPage([mail], { ...options, layout, view }) }),
    expected: readIn(layout, hostile !== ''),
  };
}

/** What a mail plays as headers is part of its own text, wherever that stands; the headers stay as they are. */
function readIn(layout: Layout, isHostile: boolean): ExpectedReading {
  const unusual = layoutsWithoutId.includes(layout) ? (['body'] as const) : [];
  if (!isHostile) return { kind: 'message', message: invitationRead, unusual };
  const { alternatives: _, ...message } = invitationRead;
  return { kind: 'message', message, unusual };
}
