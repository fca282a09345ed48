import type { Person, Span } from '../mail/message.ts';
import type { Analysis } from '../signals/analysis.ts';
import { remembered } from '../text/remembered.ts';
import { tellGenres } from './genre.ts';
import { errands } from './genre-groups.ts';

/** How plainly the build of a mail shows that it deals with something already under way; added to what its words say. */
export const tellErrand = remembered(
  (analysis: Analysis): number =>
    (bearsNumber(analysis) ? numberWeight : 0) + (answersReader(analysis) ? answerWeight : 0),
);

/** Whether a mail deals with an order, a machine that fails, a question that was asked: words that merely agree offer nothing in it. */
export function isErrand(analysis: Analysis): boolean {
  return (
    tellErrand(analysis) > 0 ||
    tellGenres(analysis).some(({ kind, score }) => errands.includes(kind) && score > 1)
  );
}

/** A number of a case says as much as a word in the opening, the reader's own question below as much as one in the subject line. */
const [numberWeight, answerWeight] = [2, 3];

/** “[Ticket #REQ-773021]”, “Ärende 24-11873”, “Case 00914482”: a case, an order or an offer by its number in the subject line. */
function bearsNumber({ text, wording }: Analysis): boolean {
  return numbered.test(text.slice(0, wording.subject.end));
}

const numbered =
  /(?:^|[^\p{L}])(?:ticket|case|request|incident|ärende|ärendenr|sag|sak|order|ordernr|offert|offer|quotation|quote|faktura|invoice|rma|reklamation|serviceorder|arbetsorder|felanmälan|supportärende|po|so)(?: ?(?:nr|no|nummer|number|id))?[.:\s]{0,2}[#[(]?\s?(?:\p{Lu}{1,6}-?)?\d[\d-]{3,}|#\s?(?:\p{Lu}{1,6}-?)?\d{4,}|(?:^|[^\p{L}])(?:INC|REQ|RITM|CAS|RMA|SR|QT)-?\d{4,}/iu;

/** Below the new text stands a mail that the reader, or somebody of the reader's organisation, wrote to the sender. */
export function answersReader(analysis: Analysis): boolean {
  const { forwardedFrom, message, wording } = analysis;
  if (forwardedFrom || !message.from) return false;
  const quoted = firstQuoted(analysis);
  if (!quoted) return false;
  const [writer = ''] = analysis.text.slice(quoted.start, wording.body.end).split(headingEnd, 1);
  const heading = writer.slice(0, longestHeading).toLowerCase();
  return !isNamedIn(heading, message.from) && message.to.some((person) => isNamedIn(heading, person));
}

/** Where the writer of a quoted mail has been told: before its addressees and its text. */
const headingEnd =
  /(?:\b(?:skrev|wrote|schrieb|skrev følgende)\s?:?)|\n(?:till|to|til|ämne|subject|emne|skickat|sent|sendt)\s?:/i;
const longestHeading = 200;

function firstQuoted({ cut, regionAt }: Analysis): Span | undefined {
  return cut.lines.find(({ start, end }) => end > start && regionAt(start) === 'quoted');
}

/** The person's address, its local part, or first and last name. */
function isNamedIn(heading: string, { name = '', address = '' }: Person): boolean {
  const [local = ''] = address.toLowerCase().split('@');
  const shown = name.toLowerCase().trim();
  if (address !== '' && heading.includes(address.toLowerCase())) return true;
  return (shown.length > 2 && heading.includes(shown)) || (local.length > 2 && heading.includes(local));
}
