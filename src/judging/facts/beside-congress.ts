import { type Analysis, phrasesOf } from '../../signals/analysis.ts';
import { phrasesBeside } from '../../signals/look-up.ts';
import type { Reading } from '../../signals/reading.ts';
import { stanceOf } from '../../signals/stance.ts';
import type { Phrase } from '../../text/find-phrases.ts';
import type { Fact } from '../tell-facts.ts';

/** The company's own event lies beside somebody else's congress: the evening before, in connection with it. */
export const besideCongress: Fact = (given) => {
  if (given.situation === 'third-party-event') return { truth: false, evidence: [] };
  const evidence = evidenceOf(given.reading.analysis);
  return { truth: evidence.length > 0, evidence };
};

/** Whether the message places its event beside a congress. */
export function isBesideCongress(reading: Reading): boolean {
  return evidenceOf(reading.analysis).length > 0;
}

/** How far apart, in characters, the congress and the word that ties the event to it may stand. */
const near = 160;
/** How far into the body a congress that the whole mail is about is named, in characters. */
const opening = 400;
const nearFor = new Set(['under', 'during', 'inför', 'ahead of']);

function evidenceOf(analysis: Analysis) {
  const congresses = [
    ...phrasesOf(analysis, 'congress').filter(
      ({ start, end }) => !costs.test(analysis.text.slice(start, end)),
    ),
    ...analysis.names.filter((name) => name.type === 'congress' && !name.ambiguous),
  ];
  for (const cue of phrasesOf(analysis, 'beside')) {
    if (isOfHotel(analysis, cue) || isOfItsOwn(analysis, cue) || stanceOf(analysis, cue) === 'denied')
      continue;
    const words = analysis.text.slice(cue.start, cue.end).toLowerCase();
    const congress =
      cue.kind === 'evening'
        ? congresses.find((one) => one.start < analysis.wording.body.start + opening)
        : congresses.find((one) => Math.abs(one.start - cue.start) <= (nearFor.has(words) ? 30 : near));
    if (congress) return [quote(analysis, cue), quote(analysis, congress)];
  }
  return satellites(analysis);
}

/** “Kongressavgift”: what taking part costs names no congress. */
const costs = /(?:avgift|kostnad|bidrag|resa)\p{L}*$/iu;

/** “Måltider i samband med det vetenskapliga programmet”: what is the congress's own lies in it, not beside. */
function isOfItsOwn({ text }: Analysis, { end }: Phrase): boolean {
  return /^\s(?:det |the )?(?:vetenskapliga|scientific|officiella|official)\s(?:program|session)/iu.test(
    text.slice(end, end + 40),
  );
}

const satellite =
  /(?<!\p{L})satellit(?:e|symposi\p{L}*|möte\p{L}*)?(?!\p{L})[^.!?\n]{0,60}?\s(?:during|at|under|vid|alongside|ved)\s(?:the\s)?(?:(?:Nordic|Nordiska|European|Europeiska|World|International|Scandinavian|Skandinaviska|Svenska|Swedish|Danish|Norwegian|Finnish|Baltic|Global)\s)(?:\p{Lu}[\p{L}-]+\s?){1,6}/u;

/** “The satellite we are hosting during the Nordic Bladder Forum”: a satellite lies beside the congress that it names. */
function satellites({ text, regionAt }: Analysis) {
  const match = satellite.exec(text);
  if (!match || regionAt(match.index) !== 'offer') return [];
  const words = match[0].trimEnd();
  return [{ start: match.index, end: match.index + words.length, quote: words }];
}

/** “Två hotellnätter nära mässan”: where the bed is, not the event. */
function isOfHotel(analysis: Analysis, cue: Phrase): boolean {
  return phrasesBeside(analysis, 'lodging', cue.first).some(
    ({ end }) => end <= cue.start && cue.start - end <= nearHotel,
  );
}

/** How far, in characters, behind a stay the words may stand that tell where it is. */
const nearHotel = 25;

function quote(analysis: Analysis, span: { start: number; end: number }) {
  return { start: span.start, end: span.end, quote: analysis.text.slice(span.start, span.end) };
}
