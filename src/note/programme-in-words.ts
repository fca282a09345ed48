import type { Quote, Report } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { namedRows } from './agenda.ts';
import { programmeMinutes } from './programme-minutes.ts';
import { shorten } from './shorten.ts';

/**
 * Whether a programme came with the invitation, and where: in the mail, with its minutes, in a file that was read or was
 * not, or elsewhere, as the mail says. Hours alone are none: it takes rows that say what happens.
 */
export function programmeInWords(report: Report, words: Words): string {
  const inMail = linesInMail(report, words);
  const unread = unreadProgrammes(report);
  const { programmes } = words.note;
  const also = inMail.length > 0 ? programmes.alsoFile : programmes.file;
  const elsewhere = inMail.length + unread.length === 0 ? programmeElsewhere(report) : [];
  return [
    ...inMail,
    ...(unread.length > 0 ? [also(unread.join(', '))] : []),
    ...elsewhere.map(({ quote }) => programmes.elsewhere(words.quote(shorten(quote)))),
  ].join('\n');
}

/** Files that are called a programme, and were not read. */
export function unreadProgrammes({ message }: Report): readonly string[] {
  return message.attachments.flatMap(({ name, read }) => (!read && PROGRAMME.test(name) ? [name] : []));
}

/** The words that say that the programme stands in a file, a picture or behind a link. */
export function programmeElsewhere({ findings }: Report): readonly Quote[] {
  const said = findings.filter(({ rule }) => rule === 'content-not-readable');
  return said.flatMap(({ evidence }) => evidence.filter(({ quote }) => PROGRAMME.test(quote))).slice(0, 1);
}

const PROGRAMME = /(?:program(?:met|me)?|agendan?)(?!\p{L})/iu;

function linesInMail(report: Report, words: Words): string[] {
  const { programmes } = words.note;
  return report.signals.flatMap((signal) => {
    if (signal.id !== 'programme') return [];
    if (signal.stance === 'denied') return [programmes.none];
    if (signal.stance === 'unclear') return [programmes.unclear];
    if (namedRows(signal, report).length === 0) return [];
    const isFileRead = report.message.attachments.some(({ read }) => read);
    const place = isFileRead ? programmes.yes : programmes.inMail;
    return [[place, programmeMinutes(signal, words)].filter((part) => part).join(': ')];
  });
}
