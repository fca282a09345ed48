import type { Message, Person } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import type { Signal, SignalId } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { findSignals } from '../src/signals/find-signals.ts';
import { readContext } from '../src/signals/reading.ts';
import { once } from '../src/text/once.ts';

const company: Person = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
const engine = once(() => buildEngine({ tagger: false }));
const pack = once(() => loadPack());

/** The signals of an invitation with this text, that a company sends, found without the tagger. */
export function signalsIn(body: string, headers: Partial<Pick<Message, 'to' | 'subject'>> = {}): Signal[] {
  const message: Message = {
    subject: 'Inbjudan',
    from: company,
    to: [],
    cc: [],
    body,
    attachments: [],
    ...headers,
  };
  return findSignals(readContext(analyse(message, engine(), '2026-03-02'), engine()));
}

/** Those of one id. */
export function signalsOf(id: SignalId, body: string): Signal[] {
  return signalsIn(body).filter((signal) => signal.id === id);
}

/** Those of one id in a whole screening of a letter that a company writes to one person. */
export function screenedSignals(id: SignalId, body: string): Signal[] {
  const message: Message = {
    subject: 'Inbjudan',
    from: company,
    to: [{ name: 'Maria Holm', address: 'maria.holm@regionvast.example' }],
    cc: [],
    body: `Hej Maria,\n\n${body}`,
    attachments: [],
  };
  return screen(message, pack(), { date: '2026-03-02', language: 'sv' }).signals.filter(
    (signal) => signal.id === id,
  );
}
