import type { Line } from './lines.ts';
import type { Span } from './message.ts';

/** Finds in one writer's lines what no person wrote for this mail: notices, unsubscribing, warnings on top. */
export function findFooters(lines: readonly Line[]): Span[] {
  const footers: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.bare === '' || !isFooter(lines, at)) continue;
    const last = isTail(lines, at) ? lines.length - 1 : lastWrapped(lines, at);
    footers.push({ start: line.start, end: lines[last]?.end ?? line.end });
    at = last;
  }
  return footers;
}

const firstContact =
  /får inte ofta e-post från|don.t often get (?:an )?emails? from|LearnAboutSenderIdentification|får ikke ofte (?:e-post|mail|e-mails?) fr/i;
const prescribing =
  /\bATC-kod\b|fass\.se|\bfass\b.{0,20}$|föremål för utökad övervakning|subject to additional monitoring|\((?:Rx|Rf)\)|\bRx[,;] ?(?:F|EF|\(F\))\b|produktresumé.{0,60}(?:uppdater|datum|översyn)|prescribing information (?:is|can be|available)/i;
const unsubscribe =
  /av(?:registrera|prenumerera) (?:dig|er|här|mig)?|av(?:registrera|prenumerera)\b.{0,60}(?:utskick|nyhetsbrev|mejl|e-post|lista)|unsubscribe|opt[- ]out|(?:vill|önskar) (?:du|ni) inte (?:längre )?(?:få|ta emot|ha)\b.{0,60}(?:utskick|mejl|mail|e-post|nyhetsbrev|inbjudningar)|no longer wish to receive|(?:hantera|ändra) (?:dina )?(?:preferenser|prenumeration)|avmeld deg|afmeld/i;
const confidential =
  /(?:kan|får|may|might|is|är) (?:\w+ ){0,6}(?:innehålla|contain)? ?(?:\w+ ){0,4}(?:konfidentiell|sekretessbelagd|confidential|privileged)|avsedd(?:a)? (?:endast|enbart|uteslutande) för|(?:endast|enbart|uteslutande) avse(?:tt|dd)|intended (?:only|solely|exclusively) for|intended recipient|rätt mottagare|avsedd(?:a)? mottagare|behandlar (?:vi )?(?:dina )?personuppgifter|personuppgifts(?:policy|behandling)|processing of personal data|privacy (?:notice|policy)|miljön innan du skriver ut|consider the environment/i;

function isFooter(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.bare ?? '';
  const notice = [firstContact, prescribing, unsubscribe, confidential].some((pattern) => pattern.test(text));
  return notice || (at < 8 && isBanner(text));
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
function isTail(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.bare ?? '';
  if (!unsubscribe.test(text) && !confidential.test(text)) return false;
  const rest = lines.slice(at + 1).filter((line) => line.bare !== '');
  return (
    rest.length <= 8 && !rest.some((line) => /\d{1,2}[.:]\d{2}\b|\d ?(?:kr|sek|eur|€)\b/i.test(line.bare))
  );
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
