import type { Report } from '../../report.ts';
import { wordsIn } from '../../words/words-in.ts';
import { maskFor } from '../mask.ts';
import { plainSpaces } from '../plain-spaces.ts';
import type { Reply, ReplyId, ReplyLine, ReplyMatter, ReplyOptions } from './reply.ts';

/** A draft with its farewell, naming no person whom the mail's header names. Nothing where there is nothing to write. */
export function finishReply(
  id: ReplyId,
  write: (matter: ReplyMatter) => readonly ReplyLine[],
  report: Report,
  options: ReplyOptions,
): Reply | undefined {
  const mask = maskFor(report, wordsIn(options.language), false);
  const lines = write({ report, options, mask });
  if (lines.length === 0) return undefined;
  const { bye } = wordsIn(options.language).replies.draft;
  const whole = [...lines, { text: '' }, { text: bye }, { text: '' }];
  const written = whole.map((line) => ({ ...line, text: plainSpaces(mask(line.text)) }));
  return { id, language: options.language, lines: written };
}
