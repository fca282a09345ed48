import type { Person } from '../src/mail/message.ts';

/** A short mail: its subject line, its sender, whom it goes to as a To line has it, its body. */
export type LookAlike = readonly [subject: string, from: Person, to: string, body: string];
