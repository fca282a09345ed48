import { readFile } from '../files/read-file.ts';
import type { Message } from '../mail/message.ts';
import { noteText } from '../note/note-text.ts';
import { overlayNamesIn, type Pack } from '../pack.ts';
import type { Language, Report } from '../report.ts';
import { type FileErrorCode, fileMessage } from '../words/file-messages.ts';
import { fileErrorCode } from './file-error-code.ts';
import { usageMessage } from './messages.ts';
import { printScreening } from './print-screening.ts';
import { type Options, readOptions } from './read-options.ts';
import { readOverlays } from './read-overlays.ts';

/** Everything the command needs of the world around it. */
export interface World {
  /** Reads a file, or standard input for `-`; rejects as Node does. */
  readonly readBytes: (file: string) => Promise<Uint8Array>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** ISO date. */
  readonly today: string;
  readonly pack: Pack;
  readonly screen: (message: Message, pack: Pack, options: { date: string; language: Language }) => Report;
}

/** Does what the words say and gives the exit status: 0 all files read, 1 some not, 2 wrong usage. */
export async function runCommand(words: readonly string[], world: World): Promise<0 | 1 | 2> {
  const options = readOptions(words);
  if ('wrong' in options) {
    world.complain(usageMessage(options));
    return 2;
  }
  const laid = await readOverlays(options.overlays, world.pack, options.language, world.readBytes);
  if ('errors' in laid) {
    for (const line of laid.errors) world.complain(line);
    return 2;
  }
  const { pack } = laid;
  let unread = 0;
  for (const [index, file] of options.files.entries()) {
    const result = await readMessage(file, world);
    if ('code' in result) {
      unread += 1;
      complain(file, result.code, options, world);
    } else {
      const date = options.date ?? world.today;
      const report = world.screen(result.message, pack, { date, language: options.language });
      const text = write(report, date, options, pack);
      world.print(index > 0 && options.print !== 'json' ? `\n${text}` : text);
    }
  }
  return unread > 0 ? 1 : 0;
}

type Read = { readonly message: Message } | { readonly code: FileErrorCode };

async function readMessage(file: string, world: World): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = await world.readBytes(file);
  } catch (error) {
    return { code: fileErrorCode(error) };
  }
  const result = await readFile(file, bytes);
  return 'error' in result ? { code: result.error.code } : result;
}

function complain(file: string, code: FileErrorCode, { language, print }: Options, world: World): void {
  const message = fileMessage(code, language);
  world.complain(`${file}: ${message}`);
  if (print === 'json') world.print(JSON.stringify({ schema: 1, file, error: { code, message } }));
}

function write(report: Report, date: string, { print, language }: Options, pack: Pack): string {
  if (print === 'json') return JSON.stringify(report);
  if (print === 'note')
    return noteText(report, { language, date, overlayNames: overlayNamesIn(pack) }).trimEnd();
  return printScreening(report, { language, date, pack });
}
