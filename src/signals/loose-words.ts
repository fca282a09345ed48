import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { startingWithin } from './look-up.ts';
import type { NameMatch } from './names/name-match.ts';

/**
 * The phrases as they are meant: “rum” is a stay only beside other words of stays or costs, “biljett” a journey only
 * beside a route or such words; elsewhere the one is where people meet, the other a way into a hall.
 */
export function keepMeant(phrases: readonly Phrase[], text: string, names: readonly NameMatch[]): Phrase[] {
  const stays = phrases.filter(
    ({ list, kind, end }) => list === 'lodging' && kind !== 'room' && text[end] !== ':',
  );
  return phrases.flatMap((phrase) => {
    if (phrase.kind === 'room')
      return isGuestRoom(text, phrase) && !isNamedBeside(stays, text, phrase) ? [asUnspecified(phrase)] : [];
    if (phrase.kind === 'ticket') return isForJourney(text, phrase, names) ? [asUnspecified(phrase)] : [];
    return [phrase];
  });
}

function asUnspecified(phrase: Phrase): Phrase {
  return { ...phrase, kind: 'unspecified' };
}

/** “Boende bokas av var och en. Rum är reserverade …”: the same line has its own word for the stay, and a room adds nothing. */
function isNamedBeside(stays: readonly Phrase[], text: string, { start, end }: Phrase): boolean {
  return startingWithin(stays, start - sameLine, end + sameLine).some(
    (stay) => !text.slice(Math.min(end, stay.end), Math.max(start, stay.start)).includes('\n'),
  );
}

/** How far, in characters, from a room another word for the stay is looked for. */
const sameLine = 200;

/** How far, in characters, around a room or a ticket the words may stand that tell what it is for. */
const around = 90;
const beside = 30;

const ofStay =
  /(?<!\p{L})(?:hotell?\p{L}*|natt|natten|nätter\p{L}*|nights?|övernatt\p{L}*|overnight|(?:in|ut)check\p{L}*|check(?:ing)?[- ]?(?:in|out)|sovplats\p{L}*|frukost\p{L}*|breakfast|enkel|dubbel|single|double|bor|bo|sova|sover|stannar? (?:kvar|över)|sleep|stay(?:ing)?|logi|boende|overnatt\p{L}*|netter|nætter|morgenmad|frokost)(?!\p{L})/iu;
const atHotel = /\s(?:at|in)\s/iu;
const ofCosts =
  /(?<!\p{L})(?:\p{L}*res(?:a|an|or|orna)|flyg\p{L}*|tåg\p{L}*|\p{L}*biljett\p{L}*|taxi\p{L}*|travel|flights?|trains?|tickets?|fares?|transfers?|måltid\p{L}*|mat|maten|meals?|food|board|fly|tog|rejse\p{L}*|reise\p{L}*)(?!\p{L})/iu;
const ofMeeting =
  /möte|(?<!\p{L})sal(?:en)?(?!\p{L})|konferens|conference|meeting|session|föreläs|lecture|projekt|skärm|screen|kamera|camera|länk|link|breakout|(?:plats(?:er)?|seats?|kapacitet|capacity) (?:för|for|til)|våning|plan \d|floor|patient|operation|väntrum|waiting|behandling|improvement|diskussion|discussion|frågor|questions/iu;
const inside = /(?:^|[^\p{L}])(?:i|in the|in|in a|ett nytt|next|another|i det|utanför|outside) $/iu;
const partOf = /(?:ingår|included|inkl\.?|inklusive|inkluderad|inkluderat) (?:i|in the) $/iu;

/** “Mat och rum betalar vi”, “20 rum till den 3 mars … vid utcheckning”; not “kaffe i rummet bredvid”. */
function isGuestRoom(text: string, { start, end }: Phrase): boolean {
  const before = text.slice(Math.max(0, start - beside), start);
  if (inside.test(before) && !partOf.test(before)) return false;
  if (ofMeeting.test(`${before}|${text.slice(end, end + beside)}`)) return false;
  const near = `${text.slice(Math.max(0, start - around), start)}|${text.slice(end, end + around)}`;
  return atHotel.test(text.slice(start, end)) || ofStay.test(near) || ofCosts.test(near);
}

const route =
  /^\s(?:(?:upp|ner|ned|ut|in|over|across|back|down|up)\s)?(?:till|til|to|from|från|fra)\s(?=\p{Lu})/u;
const away =
  /^\s(?:(?:dit|hit|hem|hjem|there|back|home)(?!\p{L})|(?:fram och|tur och|tur-?\s?retur|t\/r|both ways|out and))/iu;
const toEvent = /^\s(?:till|til|to|for|för|in|i)\s/iu;
const ofEvent =
  /(?:gala|dinner|conference|congress|event|entrance|entry|concert|banquet|drink|party|parking|lottery|support|early[- ]bird)\s$/iu;
const priced = /^[^.!?\n]{0,40}?(?:\d\s?(?:kr|kronor|sek|eur|euro|nok|dkk)(?!\p{L})|[€£$]\s?\d)/iu;

/** “Biljetten till Göteborg”, “ni köper biljetterna, vi sköter hotellet”; not “biljett till banketten, 795 kr”. */
function isForJourney(text: string, { start, end }: Phrase, names: readonly NameMatch[]): boolean {
  const after = text.slice(end, end + around);
  if (away.test(after)) return true;
  const to = route.exec(after)?.[0].length;
  if (to !== undefined) return isPlace(names, { start: end + to, end: end + to + 1 });
  if (
    toEvent.test(after) ||
    priced.test(after) ||
    ofEvent.test(text.slice(Math.max(0, start - beside), start))
  )
    return false;
  const near = `${text.slice(Math.max(0, start - around), start)}|${after}`;
  const verb = `${text.slice(Math.max(0, start - beside), start)}|${after.slice(0, beside)}`;
  return bought.test(verb) && besideTickets.test(near) && !intoHall.test(near);
}

const bought =
  /(?<!\p{L})(?:köper|köpa|köps|löser|lösa|bokar|boka|bokas|fixar|ordnar|betalar|betalas|står för|skickar|bought|booked|buys?|books?|pays?|paid|covers?|sends?|sent|issued|reimbursed|bestiller|betaler|køber|kjøper)(?!\p{L})/iu;
const intoHall =
  /gala|banquet|bankett|middag|dinner|kongress|congress|konferens|conference|mässa|event|konsert|concert|match|teater|theatre|show|fest|party|museum|inträde|entré|entrance|deltag|delegate|registr|mingel/iu;
const besideTickets =
  /(?<!\p{L})(?:hotell?\p{L}*|natt|nätter|nights?|övernatt\p{L}*|sovplats\p{L}*|rum|rummet|rooms?|logi|boende|\p{L}*res(?:a|an|or|orna)|avgång\p{L}*|departures?|flyg\p{L}*|tåg\p{L}*|trains?|flights?|travel|accommodation|lodging|fly|tog|rejse\p{L}*|reise\p{L}*|overnatt\p{L}*)(?!\p{L})/iu;

function isPlace(names: readonly NameMatch[], { start }: Span): boolean {
  return startingWithin(names, start, start + 1).some(({ type }) => type === 'place');
}
