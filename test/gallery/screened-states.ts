import { readFile as readBytes } from 'node:fs/promises';
import { withTexts } from '../../extension/background/rule-texts.ts';
import { readFile } from '../../src/files/read-file.ts';
import type { Message } from '../../src/mail/message.ts';
import { findingKey } from '../../src/note/dismissals.ts';
import { loadPack } from '../../src/pack.ts';
import type { Report } from '../../src/report.ts';
import { screen } from '../../src/screen.ts';
import type { MailPart, PanelState } from '../../src/ui/panel-state.ts';
import type { Sources } from '../../src/ui/sources.ts';
import { states } from './states.ts';

/** States as the product itself gives them, with what their sources are called. */
export interface Screened {
  readonly states: Readonly<Record<string, PanelState>>;
  readonly sources: Sources;
}

/**
 * All states by their names, each report of them made by the engine from a whole mail, so that what a picture shows of
 * a mail is true of it.
 */
export async function screenStates(): Promise<Screened> {
  const made = await Promise.all(
    Object.entries(states).map(async ([name, state]) => [name, await screenState(name, state)] as const),
  );
  return { states: Object.fromEntries(made), sources: Object.fromEntries(pack.sources) };
}

const pack = loadPack();
const [own, replica] = ['test/gallery/mails', 'test/outlook/mails'];

interface SampleMail {
  readonly path: string;
  /** Names of files that came with it. */
  readonly attached?: readonly string[];
}

const evening: SampleMail = { path: `${own}/evening.txt`, attached: ['program.pdf'] };
const board: SampleMail = { path: `${own}/board.txt`, attached: ['agreement.pdf'] };
const visit: SampleMail = { path: `${replica}/workplace-information.eml` };

/** Which mail stands behind a state; those that are not named show the evening meeting. */
const mails: Readonly<Record<string, SampleMail>> = {
  'S2-no-invitation': { path: `${replica}/ruling-newsletter.eml` },
  'S3-nothing-found': visit,
  'S5-too-little': { path: `${own}/sparse.txt` },
  'S6-picture': { path: `${own}/picture.txt` },
  'S6-attachment': { path: `${own}/picture.txt`, attached: ['inbjudan.pdf'] },
  'S7-internal': { path: `${replica}/internal-lunch.eml` },
  'S10-old-rules': visit,
  board,
  'board-sv': board,
  society: { path: `${replica}/society-course.eml` },
};

type ReportState = Extract<PanelState, { view: 'report' }>;

async function screenState(name: string, state: PanelState): Promise<PanelState> {
  if (state.view !== 'report') return state;
  const report = await screenMail(mails[name] ?? evening, state);
  const { dismissals, ...rest } = state;
  const made = { ...rest, report, ...(dismissals && { dismissals: dismissTwo(report) }) };
  return withTexts(made, pack, undefined);
}

async function screenMail({ path, attached = [] }: SampleMail, state: ReportState) {
  const result = await readFile(path, await readBytes(path));
  if ('error' in result) throw new Error(`${path}: ${result.error.code}`);
  const attachments = attached.map((name) => ({ name }));
  const message = asRead({ ...result.message, attachments }, state);
  return screen(message, pack, { date: state.screened, language: state.language });
}

/** What is left of a mail of which only a selection, or not every part, was read. */
function asRead({ from, ...rest }: Message, { origin, how }: ReportState): Message {
  if (origin?.from === 'selection') {
    return { subject: '', to: [], cc: [], body: rest.body, attachments: [], recipientsUnread: true };
  }
  const lacks = (part: MailPart) => how?.lacking.includes(part);
  return {
    ...rest,
    ...(from && !lacks('sender') ? { from } : {}),
    ...(lacks('recipients') ? { to: [], cc: [], recipientsUnread: true } : {}),
  };
}

/** The first conflict as misread, and the last thing to decide as settled. */
function dismissTwo({ findings }: Report) {
  const first = findings.find(({ outcome }) => outcome === 'conflict');
  const last = findings.findLast(({ outcome }) => outcome === 'review');
  return [
    ...(first ? [{ finding: findingKey(first), reason: 'misread' as const }] : []),
    ...(last
      ? [
          {
            finding: findingKey(last),
            reason: 'settled' as const,
            comment: 'Stämt av med chefen den 9 mars.',
          },
        ]
      : []),
  ];
}
