import type { Person } from '../../src/mail/message.ts';
import { outlook } from '../../src/webmail/outlook.ts';
import { type Locator, outlookLocators } from '../../src/webmail/outlook-locators.ts';
import { readAtOnce } from '../../src/webmail/read-at-once.ts';
import type { OpenMessage, Reading } from '../../src/webmail/webmail.ts';
import { addDouble, breakAnchor } from './break-anchor.ts';
import { layScene } from './lay-scene.ts';
import { scenes } from './scenes.ts';

/** One anchor changed in one scene, and what became of the reading. */
export interface Mutation {
  readonly scene: string;
  readonly outcome: 'unreadable' | 'degraded' | 'ok' | 'no mail';
  /** The reading had used this anchor before it was changed. */
  readonly isUsed: boolean;
  /** What was read that does not stand in the mail. */
  readonly wrong: readonly string[];
}

const parts: [string, readonly Locator[]][] = Object.entries(outlookLocators);

/** Every anchor that reading depends on. */
export const anchors = parts.flatMap(([part, locators]) =>
  locators.map(({ selector }) => ({ part, selector })),
);

/** Changes one anchor in every scene that has it. */
export function mutate(
  change: 'broken' | 'doubled',
  part: string,
  selector: string,
  seed: number,
): Mutation[] {
  return scenes.flatMap(({ id, page }) => {
    if (id.startsWith('hostile-') && !id.startsWith('hostile-all')) return [];
    layScene(page({ labels: 'zz', seed }));
    const whole = readAtOnce(outlook, document);
    const isChanged =
      change === 'broken' ? breakAnchor(document, selector) > 0 : addDouble(document, selector);
    if (!isChanged) return [];
    const reading = readAtOnce(outlook, document);
    const isUsed = whole.kind === 'message' && usesOf(whole, part).includes(selector);
    return [{ scene: id, outcome: outcomeOf(reading), isUsed, wrong: wrongIn(reading, whole) }];
  });
}

/** Parts of a reading, where the table of locators calls them otherwise. */
const partNames: Readonly<Record<string, 'recipients' | 'date' | 'attachments'>> = {
  to: 'recipients',
  cc: 'recipients',
  person: 'recipients',
  sent: 'date',
  attachment: 'attachments',
};

function usesOf({ found }: OpenMessage, part: string): (string | undefined)[] {
  return Object.entries(found.used).flatMap(([name, used]) =>
    name === (partNames[part] ?? part) ? [used] : [],
  );
}

function outcomeOf(reading: Reading): Mutation['outcome'] {
  if (reading.kind === 'message') return reading.health;
  return reading.kind === 'unreadable' ? 'unreadable' : 'no mail';
}

function wrongIn(reading: Reading, whole: Reading): string[] {
  if (reading.kind !== 'message') return [];
  // The wrapping of an encrypted mail is the only text there is; where its files are not found it is read as it stands.
  if (whole.kind === 'unreadable' && whole.missing.includes('encrypted'))
    return reading.health === 'ok' ? ['ok'] : [];
  if (whole.kind !== 'message') return [`a mail: ${reading.message.body}`];
  const [now, before] = [reading.message, whole.message];
  const names = (one: typeof now) => one.attachments.map(({ name }) => name).join();
  const people = (one: readonly Person[]) => JSON.stringify(one);
  return [
    ...wrong('subject', now.subject, [before.subject, '']),
    // A part of what stands as sender, such as the name alone, is not wrong.
    ...(before.from?.name?.includes(now.from?.name ?? '') === false ? [`name ${now.from?.name}`] : []),
    ...wrong('address', now.from?.address, [before.from?.address, undefined]),
    ...wrong('to', people(now.to), [people(before.to), '[]']),
    ...wrong('cc', people(now.cc), [people(before.cc), '[]']),
    ...wrong('sent', now.sent, [before.sent, undefined]),
    ...wrong('body', now.body, [before.body]),
    ...wrong('attachments', names(now), [names(before), '']),
  ];
}

function wrong<T>(part: string, value: T, right: readonly T[]): string[] {
  return right.includes(value) ? [] : [`${part} ${String(value)}`];
}
