import type { Span } from '../mail/message.ts';
import { forSmallLetters, inSmallLetters } from '../text/small-letters.ts';
import type { Analysis } from './analysis.ts';
import { lineAt, phrasesWithin, startingWithin } from './look-up.ts';
import { isNoHouse, mayFollowName, venuesByName } from './venue-by-name.ts';
import { type VenueCandidate, venueCandidate } from './venue-candidate.ts';
import { housesTold, roomsThatSuit, unitsVisited } from './venue-told.ts';

/** Houses that no list knows, told by what is said of them: a table at them, a star, or that they are all the guests' own. */
export function venuesByWords(analysis: Analysis): VenueCandidate[] {
  return [
    ...found(analysis, atTable).map((span) => ({
      ...venueCandidate(analysis, span, sure),
      kind: 'restaurant',
    })),
    ...found(analysis, starred).map((span) => ({
      ...venueCandidate(analysis, span, sure),
      kind: 'fine-dining',
    })),
    ...venuesByName(analysis).map((span) => venueCandidate(analysis, span, span.isIn ? likely : sure)),
    ...housesTold(analysis).map((span) => venueCandidate(analysis, span, named)),
    ...[...unitsVisited(analysis), ...roomsThatSuit(analysis)].map((span) => ({
      ...venueCandidate(analysis, span, sure),
      kind: 'workplace',
    })),
    ...found(analysis, ownHouse).map((span) => venueCandidate(analysis, span, sure)),
    ...found(analysis, meetingAt).map((span) => venueCandidate(analysis, span, likely)),
    ...found(analysis, houseByHead).map((span) => venueCandidate(analysis, span, named)),
    ...found(analysis, roomBooked).map((span) => venueCandidate(analysis, span, sure)),
    ...roomsByName(analysis).map((span) => venueCandidate(analysis, span, likely)),
  ].filter(({ start }) => analysis.regionAt(start) === 'offer' || isBookedByReader(analysis, start));
}

/** How surely such words tell the event's own place; a mere noun after a word for meeting counts where nothing else does. */
const sure = 5;
const named = 4;
const likely = 3;

const name = "(?:\\p{Lu}[\\p{L}'’&-]+(?:\\s(?:(?:&|och|and)\\s)?\\p{Lu}[\\p{L}'’-]+){0,2})";

/** “Vi dukar upp hos Mormors Veranda”, “a table at Lantern”. */
const atTable = new RegExp(
  `(?<!\\p{L})(?:[Dd]ukar(?: upp)?|[Ää]ter|[Ää]ta|[Kk]äkar|[Kk]äka|[Bb]ord|[Bb]ordet|[Mm]iddag|[Mm]iddagen|[Ss]upé|[Tt]apas|[Bb]runch|[Dd]inner|[Ss]upper|[Tt]able|[Dd]ine|[Dd]ining|[Mm]ingel|[Pp]int|[Pp]ints|[Öö]l|[Bb]eers?|[Dd]rinks?|[Gg]las|[Bb]ite|mat|AW|[Aa]fter ?[Ww]ork|[Ll]uncha|[Ll]unchar)\\s(?:[a-zåäö]+\\s){0,3}?(?:på|hos|at|at the)\\s(${name})(?!\\p{L})`,
  'gu',
);

/** “Fröken Flis har stjärna i guiden”. */
const starred = new RegExp(
  `(${name})\\s(?:har|has|med|with)\\s(?:(?:en|två|tre|a|one|two|three|sin|its)\\s)?(?:[Mm]ichelin[- ]?)?(?:stjärn[\\p{L}]*|stars?)(?!\\p{L})`,
  'gu',
);

/** “We have the upstairs of a record shop to ourselves”, “vi har hela bryggeriet för oss själva”. */
const ownHouse = forSmallLetters(
  /(?<!\p{L})(?:we have|we've got|we have booked|we have rented|vi har|vi har bokat|vi har hyrt|vi får|vi disponerar|vi hyr|har vi|disponerar vi|vi har lånat)\s([^.!?,;:\n]{4,60}?)\s(?:(?:all|entirely|helt|alldeles)\s)?(?:to ourselves|för oss själva|for ourselves|for oss selv|for os selv)(?!\p{L})/u
    .source,
  'g',
);

/** “Vi ses i den gamla brandstationen”, “hosted at our Solna plant”: a house, by what follows a word for meeting. */
const meetingAt = forSmallLetters(
  /(?<!\p{L})(?:(?:vi|mötet|träffen|kursen|kvällen|seminariet)\s(?:ses|träffas|möts|samlas|håller till|hålls|äger rum|går av stapeln)|ses vi|träffas vi|möts vi|samlas vi|håller vi till|we (?:will )?(?:meet|gather|convene)|(?:is|are|be) (?:held|hosted)|hosted|takes? place)\s(?:(?:alla|alltid|sedan|igen|upp|up)\s)?(?:i|på|hos|vid|at|in|inside)\s((?:det|den|vår|vårt|våra|our|an old|a former|the old|the former|ett gammalt|en gammal)\s(?:[\p{L}-]+\s){0,2}?[\p{L}-]{4,}(?:et|en|an|huset|salen|gården|rummet|station|plant|hall|house|building|factory|barn|library|chapel|church|studio|school|brewery|warehouse|workshop|garden|room))(?!\p{L})/u
    .source,
  'g',
);

const heads =
  '(?:rummet|hallen|huset|salen|fabriken|teatern|gården|verket|magasinet|stugan|ladan|smedjan|kvarnen|bruket|skolan|kyrkan|stationen|salongen|vinden|källaren|loftet|tornet|verkstaden|paviljongen|villan|hörnan|(?<!in|ut|till|om|upp|ned|av|för|över)gången)';

/** “I gamla spinnerihallen”, “på tornrummet”: a compound whose head is a kind of house or room, where a sentence brings people together. */
const houseByHead = forSmallLetters(
  `(?<!\\p{L})(?:ses|träffas|möts|samlas|håller till|hålls|äger rum|tar emot (?:er|dig)|ta emot (?:er|dig)|välkomnar (?:er|dig)|välkomna?|välkommen|inleds|börjar|startar|rullar ut|dukar|dukar upp|bjuder in)\\s(?:(?!(?:inte|ej)\\s)\\p{L}+\\s){0,4}?(?:i|på|till|vid)\\s((?:(?:stora|lilla|gamla|nya|blå|gröna|röda|gula|vita|övre|nedre|den gamla|det gamla|det nya|den nya)\\s)?(?!(?:sjuk|trapp|parkerings|behandlings|undersöknings|vänt|operations|förlossnings|uppvaknings|tids|mellan|hotell|i|till|från)(?:rummet|hallen|huset|salen|verket))\\p{L}{3,}${heads})(?!\\p{L})`,
  'g',
);

/** “Jag har bokat stora demonstrationsrummet”, “om du kan fixa fikarummet”. */
const roomBooked = forSmallLetters(
  /(?<!\p{L})(?:boka[rt]?|fixa[rt]?|ordna[rt]?|paxa[rt]?|lånat?|lånar|hyrt?|hyr)\s((?:(?:stora|lilla|nya|gamla|blå|gröna|röda|övre|nedre)\s)?(?!hotell|logi|enkel|dubbel|gäst)\p{L}{3,}(?:rummet|salen|hallen|lokalen|aulan)|(?:stora|lilla|nya|gamla)\s(?:aulan|salen|rummet|hörsalen|konferensen))(?!\p{L})/u
    .source,
  'g',
);

/** “I sal Vasa”, “rum 214”, “stora salen”, “hus 12, plan 3”: a room by its name or number. */
const namedRoom =
  /(?:[Ss]al|[Ll]okal|[Kk]onferensrum|[Mm]ötesrum|[Ss]eminarierum|[Rr]um|[Rr]oom|[Hh]us|[Bb]yggnad|[Bb]uilding|[Dd]eck|[Dd]äck)\s(?:\d{1,4}[A-Za-zÅÄÖ]?|[A-ZÅÄÖ][a-zåäöé]*(?:\s\d{1,2})?)(?:,?\s(?:plan|våning|vån|level|floor)\s\d{1,2})?(?![a-zåäöA-ZÅÄÖ\d]|[.:]\d)|(?:stora|lilla|nya|gamla|övre|nedre)\s(?:salen|aulan|matsalen|samlingssalen|rummet|konferensen|foajén)(?![a-zåäö])/g;
const inside = /(?:^|\s)(?:i|in|till|to|på|on)\s(?:the\s)?$/i;
const apart = /(?:^|\n|[,;:–-]\s?)$/;
const house = /^(?:hus|byggnad|building|stora|lilla|nya|gamla|övre|nedre)\s/i;

const ofCare =
  /operation|operera|patient|vårdas|inlagd|behandl|ingrepp|steril|ventilation|monter|stand|utställ|booth/iu;
const ofMeeting =
  /(?<!\p{L})(?:ses|träffas|möts|samlas|håller till|hålls|äger rum|välkom\p{L}*|plats|lokal|lunch|möte|mötet|föreläs\p{L}*|meet|venue|place|where|var|sessions?)(?!\p{L})/iu;

/** A room by its name counts where its line tells a time, or that people meet. */
function roomsByName(analysis: Analysis): Span[] {
  return [...analysis.text.matchAll(namedRoom)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const line = analysis.cut.lines[lineAt(analysis, start)];
    const before = analysis.text.slice(Math.max(0, start - 8), start);
    if (!line || !(inside.test(before) || (apart.test(before) && !house.test(match[0])))) return [];
    const near = { start: Math.max(line.start, start - nearRoom), end: Math.min(line.end, end + nearRoom) };
    const words = analysis.text.slice(near.start, near.end);
    const isTimed = [analysis.clocks, analysis.dates].some(
      (values) => startingWithin<Span>(values, near.start, near.end).length > 0,
    );
    return (isTimed || ofMeeting.test(words)) && !ofCare.test(words) ? [{ start, end }] : [];
  });
}

/** How far, in characters, from a room its time may stand. */
const nearRoom = 120;

/** A forwarder's own line that tells the room: “jag har bokat stora demonstrationsrummet”. */
function isBookedByReader(analysis: Analysis, start: number): boolean {
  if (analysis.regionAt(start) !== 'own') return false;
  return /(?<!\p{L})(?:jag|vi)\s(?:har\s)?(?:bokat|bokar|fixat|ordnat|paxat|lånat)\s(?:\p{L}+\s)?$/iu.test(
    analysis.text.slice(Math.max(0, start - 35), start),
  );
}

const period =
  /dagen|veckan|månaden|morgonen|kvällen|eftermiddagen|hösten|våren|vintern|sommaren|helgen|tiden|året|gången|tillfället|formen|ordningen|vanligheten|kretsen|gruppen|morning|evening|afternoon|season/iu;

const hospital =
  /(?:ska|skas|gala|galan|mässan|dagarna|dagen|veckan|kongressen|konferensen|mötet|festen|konserten|balen|kursen|sjukhuset|kliniken|hospital|universitet\p{L}*|institut\p{L}*)$|^\p{Lu}{2,}$/u;

/** What a pattern names, where no list has a word or a name for it. */
function found(analysis: Analysis, pattern: RegExp): Span[] {
  const heedsCapitals = pattern === atTable || pattern === starred;
  const text = heedsCapitals ? analysis.text : inSmallLetters(analysis.text);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const end = start + (match[1] ?? '').length;
    const words = analysis.text.slice(start, end);
    if (heedsCapitals && isNoHouse(words)) return [];
    if (pattern === atTable && !mayFollowName.test(analysis.text.slice(end, end + 12))) return [];
    const isListed = heedsCapitals && isKnown(analysis, { start, end });
    if (pattern === meetingAt && period.test(words)) return [];
    return words === '' || isListed || hospital.test(words) ? [] : [{ start, end }];
  });
}

function isKnown(analysis: Analysis, { start, end }: Span): boolean {
  const known = [analysis.names, analysis.dates, analysis.legalNames];
  return (
    known.some((spans) => startingWithin<Span>(spans, start, end).length > 0) ||
    phrasesWithin(analysis, 'venue', start, end).length > 0
  );
}
