import type { Message } from '../../src/mail/message.ts';
import type { Part } from '../../src/webmail/webmail.ts';
import { type Labels, sayIn } from './labels.ts';
import { seeded } from './random.ts';
import type { ExpectedReading, Scene, ScenePage } from './scene.ts';
import { invitationRead } from './scene-mails.ts';
import type { Pen } from './stranger-page.ts';

/** A scene whose page is drawn with a pen of its own: other classes and counters on every run. */
export function describedScene(id: string, expected: ExpectedReading, draw: (pen: Pen) => ScenePage): Scene {
  const page = ({ labels, seed }: { labels: Labels; seed: number }) => {
    const random = seeded(seed + id.length);
    return draw({ random, say: sayIn(labels, random), c: random.filler });
  };
  return { id, page, expected };
}

interface Told {
  readonly others?: number;
  readonly message?: Partial<Message>;
  /** The page gives no date. */
  readonly isUndated?: boolean;
  /** No header stands in a place that proves to be this mail's, but the subject. */
  readonly isHeadless?: boolean;
  readonly unusual?: readonly Part[];
  readonly lacking?: readonly Part[];
}

/** The invitation, but for what the page does not say. */
export function readInvitation(told: Told = {}): ExpectedReading {
  const { message = {}, isUndated = false, isHeadless = false, ...rest } = told;
  const { sent, ...undated } = { ...invitationRead, ...message };
  const { from: _from, ...unsigned } = undated;
  if (isHeadless)
    return { kind: 'message', message: { ...unsigned, to: [], cc: [], attachments: [] }, ...rest };
  return { kind: 'message', message: isUndated || !sent ? undated : { ...undated, sent }, ...rest };
}
