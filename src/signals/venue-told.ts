import type { Span } from '../mail/message.ts';
import { forSmallLetters, inSmallLetters } from '../text/small-letters.ts';
import type { Analysis } from './analysis.ts';

/** Houses of which the text tells where they lie or that they are ours: “Lokalen ligger på Kungsgatan”, “salong 3 är bokad”. */
export function housesTold(analysis: Analysis): Span[] {
  const small = inSmallLetters(analysis.text);
  return [lies, isOurs, areOurs].flatMap((pattern) => openings(small, pattern));
}

/** Rooms of the reader's that will do: “ert fikarum duger gott”. */
export function roomsThatSuit(analysis: Analysis): Span[] {
  return openings(inSmallLetters(analysis.text), suits);
}

function openings(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 1: house = '' }) => ({
    start: index,
    end: index + house.length,
  }));
}

/** Wards and units that somebody comes to: “sticker förbi elevhälsan”, “drop by ward 5”. */
export function unitsVisited(analysis: Analysis): Span[] {
  const small = inSmallLetters(analysis.text);
  return [visits, comes, dropsBy].flatMap((pattern) =>
    [...small.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const before = small.slice(Math.max(0, match.index - nearSubject), match.index);
      return ofCare.test(before + match[0]) ? [] : [{ start: end - (match[1] ?? '').length, end }];
    }),
  );
}

const lies = forSmallLetters(
  /(?<!\p{L})((?:\p{L}{2,}(?=restaurang|krog|lokal))?(?:restaurangen|krogen|lokalen|kursgården|herrgården|mötesplatsen|festvåningen|bistron|puben|konferensanläggningen|spisestedet|lokalet)|the (?:restaurant|venue|pub|meeting place|hall|lecture theatre))\s(?:ligger|finns|hittar (?:du|ni)|is(?: located)?|lies)\s(?:(?:just|strax|mitt|alldeles|right|bara)\s)?(?:på|i|vid|nära|intill|bakom|bredvid|ovanpå|on|in|at|near|by|opposite|next to|behind|utanför|outside|emot|mittemot|across from)(?!\p{L})/u
    .source,
  'g',
);

const isOurs = forSmallLetters(
  /(?<!\p{L})((?:salong|sal|lokal)\s\d{1,2}|(?!hotell|enkel|dubbel|operations|vård|gäst)\p{L}*(?:salen|rummet|huset|hallen|lokalen|stugan|stugbyn|villan|gården|restaurangen|krogen|våningen|ladan|båten|skutan|loungen|baren|teatern|biografen|slottet|museet|caféet|magasinet)(?:\s(?:på|i|vid)\s\p{L}+)?)\s(?:är|blir)\s(?:(?:redan|helt|bara)\s)?(?:(?:för)?bokade?|hyrd|uthyrd|inhyrd|abonnerad|reserverad|vår|vårt|vikt|vigd)(?:t|at)?(?!\p{L})(?=\s(?:till|för|åt)\soss|\s(?:hela|för|i|den|från|mellan|kl)(?!\p{L})|\soch|[.,!])/u
    .source,
  'g',
);

const areOurs = forSmallLetters(
  /(?<!\p{L})((?:(?:the|an?) (?:whole |entire |private )?(?:[\p{L}-]+ )?(?:hall|house|barn|lodge|island|venue|restaurant|bar|boat|yacht|theatre|cinema|villa|museum|gallery|cellar|terrace|castle)|screen \d{1,2}))\s(?:is|will be|has been)\s(?:all |entirely )?(?:ours|(?:booked|reserved|hired|rented)(?: out)?(?: (?:for|by|to) us)?)(?!\p{L})/u
    .source,
  'g',
);

/** “Ert fikarum duger gott”, “your coffee room will do”. */
const suits = forSmallLetters(
  /(?<!\p{L})((?:ert|er|era|your)\s(?:\p{L}+\s)?(?:\p{L}*(?:rum|sal|kök|bibliotek|lokal|room|kitchen|library|canteen|office))|(?!vård|patient|operations|behandlings|undersöknings|uppvaknings|hotell)\p{L}{3,}(?:rummet|salen|köket|biblioteket|lokalen|matsalen)(?: (?:på|hos) (?:er|ert)(?: \p{L}+)?)?)\s(?:duger|räcker|funkar|fungerar|passar|går|blir|är|will|is|works|would)\s(?:\p{L}+\s)?(?:bra|fint|utmärkt|perfekt|lagom|gott|mer än väl|do|fine|perfect|work|well|enough)(?!\p{L})/u
    .source,
  'g',
);

const unit =
  '(?:avd(?:elning)?\\.?\\s\\d{1,3}\\p{L}?|(?:er\\s)?(?!sjukvården|förbi)\\p{L}*(?:avdelningen|mottagningen|kliniken|enheten|hälsan|akuten|vårdcentralen|hälsocentralen|labbet|endoskopin|dialysen|operationen|förlossningen|rehaben|poliklinik(?:en)?)|röntgen|operation|iva|bup|bvc|mvc|bb|folktandvården(?:\\s\\p{L}+)?|hemsjukvården)';
const verb =
  '(?:sväng(?:a|er)|stick(?:a|er)|titta[r]?|kika[r]?|komm(?:a|er)|kom|hälsa[r]?|droppa[r]?|slinka|slinker)';

/** “Jag tittar gärna in på dialysen”, “kom upp till avdelning 12”. */
const visits = forSmallLetters(
  `(?<!\\p{L})${verb}\\s(?:\\p{L}+\\s){0,2}?(?:förbi|(?:in|upp|ner|ned|ut|över|hem)\\s(?:på|hos|till)|på|till)\\s(${unit})(?!\\p{L})`,
  'g',
);

/** “Onsdag kl 12 kommer vår jurist till Folktandvården City”. */
const comes = forSmallLetters(
  `(?<!\\p{L})kommer\\s(?:vår|våra|jag|vi|han|hon)\\s(?:\\p{L}+\\s){0,4}?(?:till|ut till|upp till)\\s(${unit})(?!\\p{L})`,
  'g',
);

const dropsBy = forSmallLetters(
  /(?<!\p{L})(?:drop|stop|pop|swing|come|call|pass)(?:ping|s|ing)?\s(?:\p{L}+\s){0,2}?(?:by|round|past|up to|over to|down to|round to|into|in on|in at|to)\s((?:(?:the|your)\s)?(?:ward|unit|icu|emergency department|endoscopy|dialysis unit|outpatient clinic|theatre|labour ward|day surgery|radiology)(?:\s(?:\d{1,3}\p{L}?))?)(?!\p{L})/u
    .source,
  'g',
);

/** How far, in characters, before such a verb its subject may stand. */
const nearSubject = 50;

const ofCare =
  /patient|prov(?:et|er|erna)?\s|remiss|svar(?:et|en)?\s|leverans|faktura|brev|kallelse|inlagd|sökande|personer med|sample|referral|results?|invoice|delivery/u;
