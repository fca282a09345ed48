import type { Line } from './lines.ts';
import type { Span } from './message.ts';

/** Finds in one writer's lines what no person wrote for this mail: notices, unsubscribing, warnings on top. */
export function findFooters(lines: readonly Line[]): Span[] {
  const text = lines
    .map((line) => line.bare)
    .join('\n')
    .toLowerCase();
  const notices = notes.filter(({ word }) => text.includes(word));
  const tails = notices.filter(({ isTail }) => isTail);
  const footers: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.bare === '' || !isFooter(line.bare, at, notices)) continue;
    const last = isTail(lines, at, tails) ? lines.length - 1 : lastWrapped(lines, at);
    footers.push({ start: line.start, end: lines[last]?.end ?? line.end });
    at = last;
  }
  return footers;
}

/** A notice by its pattern, and a word in small letters that a text with it has: most mails have none of them. */
interface Notice {
  readonly word: string;
  readonly pattern: RegExp;
  /** Whether it takes the last lines of a mail along with it. */
  readonly isTail: boolean;
}

const note = (word: string, pattern: RegExp): Notice => ({ word, pattern, isTail: false });
const tail = (word: string, pattern: RegExp): Notice => ({ word, pattern, isTail: true });

const firstContact = [
  note('ofta e-post', /får inte ofta e-post från/i),
  note('often get', /don.t often get (?:an )?emails? from/i),
  note('learnaboutsender', /LearnAboutSenderIdentification/i),
  note('ikke ofte', /får ikke ofte (?:e-post|mail|e-mails?) fr/i),
];
const prescribing = [
  note('atc-kod', /\bATC-kod\b/i),
  note('fass', /fass\.se|\bfass\b.{0,20}$/i),
  note('utökad övervakning', /föremål för utökad övervakning/i),
  note('additional monitoring', /subject to additional monitoring/i),
  note('(rx)', /\(Rx\)/i),
  note('(rf)', /\(Rf\)/i),
  note('rx,', /\bRx, ?(?:F|EF|\(F\))\b/i),
  note('rx;', /\bRx; ?(?:F|EF|\(F\))\b/i),
  note('produktresumé', /produktresumé.{0,60}(?:uppdater|datum|översyn)/i),
  note('prescribing information', /prescribing information (?:is|can be|available)/i),
];
const unsubscribe = [
  ...['avregistrera', 'avprenumerera'].map((verb) =>
    tail(verb, new RegExp(`${verb}(?: |\\b.{0,60}(?:utskick|nyhetsbrev|mejl|e-post|lista))`, 'i')),
  ),
  tail('unsubscribe', /unsubscribe/i),
  tail('opt', /opt[- ]out/i),
  ...['du inte', 'ni inte'].map((words) => tail(words, new RegExp(unwanted(words), 'i'))),
  tail('no longer wish', /no longer wish to receive/i),
  tail('preferenser', /(?:hantera|ändra) (?:dina )?preferenser/i),
  tail('prenumeration', /(?:hantera|ändra) (?:dina )?prenumeration/i),
  tail('avmeld', /avmeld deg/i),
  tail('afmeld', /afmeld/i),
];

function unwanted(words: string): string {
  const mailing = 'utskick|mejl|mail|e-post|nyhetsbrev|inbjudningar';
  return `(?:vill|önskar) ${words} (?:längre )?(?:få|ta emot|ha)\\b.{0,60}(?:${mailing})`;
}

const mayContain = '(?:kan|får|may|might|is|är) (?:\\w+ ){0,6}(?:innehålla|contain)? ?(?:\\w+ ){0,4}';
const confidential = [
  ...['konfidentiell', 'sekretessbelagd', 'confidential', 'privileged'].map((word) =>
    tail(word, new RegExp(mayContain + word, 'i')),
  ),
  tail('avsedd', /avsedd(?:a)? (?:endast|enbart|uteslutande) för|avsedd(?:a)? mottagare/i),
  tail('avse', /(?:endast|enbart|uteslutande) avse(?:tt|dd)/i),
  tail('intended', /intended (?:only|solely|exclusively) for|intended recipient/i),
  tail('rätt mottagare', /rätt mottagare/i),
  tail('personuppgift', /behandlar (?:vi )?(?:dina )?personuppgifter|personuppgifts(?:policy|behandling)/i),
  tail('personal data', /processing of personal data/i),
  tail('privacy', /privacy (?:notice|policy)/i),
  tail('innan du skriver ut', /miljön innan du skriver ut/i),
  tail('consider the environment', /consider the environment/i),
];
const notes: readonly Notice[] = [...firstContact, ...prescribing, ...unsubscribe, ...confidential];

function isFooter(text: string, at: number, notices: readonly Notice[]): boolean {
  return isAny(notices, text) || (at < 8 && isBanner(text));
}

function isAny(notices: readonly Notice[], text: string): boolean {
  return notices.some(({ pattern }) => pattern.test(text));
}

const bannerWord = /^\W{0,4}(?:extern(?:al|t|a)?|caution|varning|warning|obs|säkerhetsvarning)\b/i;
const bannerTopic =
  /extern(?:al|t|a)?\b.{0,40}(?:avsändare|sender|e-?post|e-?mail|mejl|mail|källa|source)|(?:outside|utanför) (?:of )?(?:the |your |vår |din )?(?:organi|företag|regionen)|(?:klicka inte|do not click|öppna inte)/i;

/** A warning that the mail comes from outside, put on top by the reader's own organisation. */
function isBanner(text: string): boolean {
  if (/^\W*extern(?:al|t)?(?: (?:e-?mail|e-?post|mejl|sender|avsändare))?\W*$/i.test(text)) return true;
  return bannerWord.test(text) && bannerTopic.test(text);
}

/** An unsubscribing or confidentiality notice near the end takes the few lines below it along. */
function isTail(lines: readonly Line[], at: number, tails: readonly Notice[]): boolean {
  if (!isAny(tails, lines[at]?.bare ?? '')) return false;
  const rest = filledAfter(lines, at);
  return (
    rest.length <= longestTail &&
    !rest.some((line) => /\d{1,2}[.:]\d{2}\b|\d ?(?:kr|sek|eur|€)\b/i.test(line.bare))
  );
}

const longestTail = 8;

/** The lines after one that are not blank, as far as it matters whether they are few. */
function filledAfter(lines: readonly Line[], at: number): Line[] {
  const filled: Line[] = [];
  for (let after = at + 1; after < lines.length && filled.length <= longestTail; after++) {
    const line = lines[after];
    if (line && line.bare !== '') filled.push(line);
  }
  return filled;
}

/** Notices in plain text are wrapped: goes on while a line is full, its sentence open and the next no beginning. */
function lastWrapped(lines: readonly Line[], first: number): number {
  let at = first;
  for (; at + 1 < lines.length && at < first + 12; at++) {
    const text = lines[at]?.bare ?? '';
    const isFull = text.length >= 50 && text.length <= 100;
    if (!isFull || /[.!?:]$/.test(text) || !/^[\p{Ll}\d(]/u.test(lines[at + 1]?.bare ?? '')) break;
  }
  return at;
}
