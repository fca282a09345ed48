import type { Analysis } from './analysis.ts';
import { phrasesWithin, sentenceAt } from './look-up.ts';
import { payable } from './settling-sentences.ts';

/**
 * The sentences that announce what a line or a sentence lists: the line above a list (“Vi står för:”, “(a) … (b) …”
 * below “The grant comprises”), the sentence before it where the line only points (“Acme betalar för er. Det blir:”),
 * and the sentence that announces the bare sentences behind it (“Vi bekostar följande. Flyg. Tre nätter.”).
 */
export function leadInsOf(analysis: Analysis, line: number, sentence: number): number[] {
  const above = leadInLine(analysis, line);
  const lead = above === undefined ? announcedBy(analysis, sentence) : lastSentenceOf(analysis, above);
  if (lead === undefined || lead < 0) return [];
  return pointsBack(analysis, lead) ? [lead, lead - 1] : [lead];
}

const longestList = 14;
const bullet =
  /^(?:[-*•·–—▪◦▫‣○]|\(?\d{1,2}[.)]\s|\(?(?:[a-h]|iv|v|vi{0,3}|i{1,3})\)\s|\p{Extended_Pictographic})/u;

/** How many characters a line may have that is an item without a mark, or a row of a table. */
const longestItem = 60;
const longestRow = 90;

/** “Tåg t/r ca 4 x 1 150 = 4 600 kr”, “Hotell<tab>3 900 kr”. */
const row = /\t|\s\|\s|\d\s?(?:kr|kronor|SEK|EUR|€|:-)[.,;)]*$|(?:€|EUR|SEK|kr)\s?\d[\d .,]*$/u;

function leadInLine(analysis: Analysis, line: number): number | undefined {
  const own = lineOf(analysis, line);
  const isItem = bullet.test(own);
  if (leads(analysis, line - 1)) return line - 1;
  if (!isItem && own.length > longestItem && !isRow(own)) return undefined;
  for (let at = line - 1; at >= Math.max(0, line - longestList); at--) {
    const text = lineOf(analysis, at);
    if (text === '') {
      if (leads(analysis, at - 1) && (isItem || isListBelow(analysis, at))) return at - 1;
      if (isItem && at === line - 1 && bullet.test(lineOf(analysis, at - 1))) continue;
      return undefined;
    }
    if (leads(analysis, at)) return at;
    if (!bullet.test(text) && text.length > longestItem && !isRow(text)) return undefined;
  }
  return undefined;
}

function isRow(text: string): boolean {
  return text.length <= longestRow && row.test(text);
}

/** Behind an empty line only what looks like a list is led in: items with marks, or at least two short lines or rows. */
function isListBelow(analysis: Analysis, empty: number): boolean {
  const [first, next] = [lineOf(analysis, empty + 1), lineOf(analysis, empty + 2)];
  const isShort = (text: string) =>
    text !== '' && !/[.!?]$/.test(text) && (text.length <= longestItem || isRow(text));
  return isShort(first) && (isShort(next) || (isRow(first) && next === ''));
}

const following =
  /(?:enligt följande|enligt nedan|nedanstående|som följer|följande|as follows|the following|som følger|følgende)\.?$/iu;

/** “Vi står för:”, “Bolaget ersätter utlägg enligt följande.”, “Det här står vi för” on a line of its own. */
function leads(analysis: Analysis, line: number): boolean {
  const text = lineOf(analysis, line);
  return (
    text.endsWith(':') ||
    following.test(text) ||
    isPayHeading(analysis, line, text) ||
    endsWithVerb(analysis, line, text)
  );
}

const longestHeading = 45;

/** “Who pays for what”, “Vad pengarna får användas till”: a heading that leaves open who pays for what. */
const notGiven = /(?<!\p{L})(?:who|vem|vilka|hvem|användas|används|used|spent|brukes|bruges)(?!\p{L})/iu;

/** “Vad vi betalar”, “Betalas av Acme”: a short line that says who pays, and for nothing that it names itself. */
function isPayHeading(analysis: Analysis, line: number, text: string): boolean {
  const span = analysis.cut.lines[line];
  if (!span || text === '' || text.length > longestHeading || !/^[*_#\s]*\p{Lu}/u.test(text)) return false;
  if (/[.!?,;]$/.test(text) || lineOf(analysis, line - 1).length > longestItem) return false;
  const holds = (list: string) => phrasesWithin(analysis, list, span.start, span.end);
  if (notGiven.test(text)) return false;
  const pays = [...holds('pay').filter(({ kind }) => kind !== 'offer'), ...holds('payer')];
  return pays.length > 0 && namesNothing(analysis, span);
}

/** “Bidraget avser att täcka” above items with marks: the verb's object stands in the list. */
function endsWithVerb(analysis: Analysis, line: number, text: string): boolean {
  const span = analysis.cut.lines[line];
  if (!span || !/\p{L}$/u.test(text) || ![1, 2].some((down) => bullet.test(lineOf(analysis, line + down))))
    return false;
  const end = span.start + analysis.text.slice(span.start, span.end).trimEnd().length;
  return ['pay', 'payer'].some((list) =>
    phrasesWithin(analysis, list, Math.max(span.start, end - longestHeading), end).some(
      (verb) => verb.end === end,
    ),
  );
}

function namesNothing(analysis: Analysis, { start, end }: { start: number; end: number }): boolean {
  return [...payable, 'participation-fee', 'venue'].every(
    (list) => phrasesWithin(analysis, list, start, end).length === 0,
  );
}

/** “It was good to meet you. We would look after:” the words before the colon lead the list in. */
function lastSentenceOf(analysis: Analysis, line: number): number {
  const span = analysis.cut.lines[line];
  if (!span) return -1;
  const own = analysis.text.slice(span.start, span.end).trimEnd();
  return sentenceAt(analysis, span.start + own.length - 1);
}

const pointing =
  /^[\s\-–•*(]*(?:det (?:blir|gäller|rör sig om|handlar om|betyder|innebär|omfattar|är)|(?:ungefär )?så här|enligt (?:följande|nedan)|närmare bestämt|konkret|totalt|sammanlagt|summa|preliminärt|kostnad\p{L}*|beräkning\p{L}*|kalkyl\p{L}*|specifikation|uppdelat|fördelning\p{L}*|nämligen|dvs|alltså|here(?:'s| is| are)|that (?:is|means|makes|covers|includes|comes to)|this (?:is|means|covers|includes|comes to)|these are|it (?:covers|includes|comes to)|namely|i\.e|specifically|in (?:practice|detail|full)|the (?:breakdown|costs?|sums?|figures)|breakdown|estimate|costs?|det (?:dreier seg om|drejer sig om)|slik|sådan|konkret)(?!\p{L})/iu;
const longestPointing = 70;

/** “Det blir:”, “Here is the breakdown:”: who pays stands in the sentence before. */
function pointsBack(analysis: Analysis, sentence: number): boolean {
  const span = analysis.cut.sentences[sentence];
  if (!span || span.end - span.start > longestPointing || !namesNothing(analysis, span)) return false;
  if (!pointing.test(analysis.text.slice(span.start, span.end)) || saysWhoPays(analysis, sentence))
    return false;
  return saysWhoPays(analysis, sentence - 1);
}

function saysWhoPays(analysis: Analysis, sentence: number): boolean {
  const span = analysis.cut.sentences[sentence];
  if (!span) return false;
  const holds = (list: string) => phrasesWithin(analysis, list, span.start, span.end);
  return holds('payer').length > 0 || holds('pay').some(({ kind }) => kind !== 'offer');
}

const announcing =
  /(?<!\p{L})(?:följande|nedanstående|the following|as follows|this for you|som följer|følgende)(?:\s(?:kostnader|utgifter|delar|costs|items|expenses|parts|things|udgifter|utgifter))?\s*[.:–-]?\s*$|^\s*(?:(?:here (?:is|are)|here's|this is|that is) what|(?:det här|detta|så här mycket) (?:är vad|är det|står|bjuder|betalar|bekostar|täcker|tar)|vad vi|what we)(?!\p{L})/iu;
const longestAnnouncement = 90;
const longestFragment = 90;
const mostFragments = 6;

/** The sentence that announces a run of short sentences which only name things: “Here is what we pay. Your flight. Three nights.” */
function announcedBy(analysis: Analysis, sentence: number): number | undefined {
  for (let at = sentence, count = 0; at >= 0 && count < mostFragments; at--) {
    const span = analysis.cut.sentences[at];
    if (!span) return undefined;
    const words = analysis.text.slice(span.start, span.end);
    if (words.trim() === '') {
      if (/\n\s*\n/.test(words)) return undefined;
      continue;
    }
    if (at < sentence && isAnnouncement(analysis, at, words)) return at;
    if (words.length > longestFragment || saysWhoPays(analysis, at) || namesNothing(analysis, span))
      return undefined;
    count++;
  }
  return undefined;
}

function isAnnouncement(analysis: Analysis, sentence: number, words: string): boolean {
  const span = analysis.cut.sentences[sentence];
  if (!span || words.length > longestAnnouncement || !namesNothing(analysis, span)) return false;
  if (asksWhat.test(words)) return phrasesWithin(analysis, 'pay', span.start, span.end).length > 0;
  return announcing.test(words) && saysWhoPays(analysis, sentence);
}

/** “Vad ingår? Middag och hotell.”: the writer's own question says who bears what its answer lists. */
const asksWhat =
  /^[\s*_#-]*(?:(?:och|men|and|but)\s)?(?:vad|what|hva|hvad)(?:['’]s)?\s(?!kostar|costs?|koster)(?![^?]*(?:\s|n['’])(?:inte|ej|ikke|not|t)(?!\p{L}))[^?]{3,45}\?\s*$/iu;

function lineOf(analysis: Analysis, line: number): string {
  const span = analysis.cut.lines[line];
  return span ? analysis.text.slice(span.start, span.end).trim() : '';
}
