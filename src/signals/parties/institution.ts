import type { Organiser, Sector } from '../../report.ts';
import type { Token } from '../../text/tokens.ts';
import { type Analysis, phrasesOf } from '../analysis.ts';
import { fitsAny } from '../names/word-pattern.ts';
import { hasHostCue } from './hosts.ts';
import { plainWord } from './plain-word.ts';
import type { Sender } from './sender.ts';

/** A society, region, school or other body without goods to sell that arranges or writes; undefined where none does. */
export function findInstitution(analysis: Analysis, sender: Sender): Organiser | undefined {
  const listed = analysis.names.find(
    (name) => name.type === 'care' && !name.ambiguous && hasHostCue(analysis, name),
  );
  if (listed?.type === 'care') {
    const { start, end, entry } = listed;
    return {
      name: analysis.text.slice(start, end),
      sector: sectorOfCare(entry.kind),
      role: 'host',
      start,
      end,
    };
  }
  if (analysis.forwardedFrom) return undefined;
  const owned = ofOwner[sender.owner.type];
  const sector = owned ?? (speaksAsSociety(analysis, sender) ? 'society' : undefined);
  if (!sector) return undefined;
  return named(analysis, sender, sector);
}

const ofOwner: Readonly<Record<string, Sector>> = {
  care: 'care',
  society: 'society',
  authority: 'authority',
  university: 'university',
};

function sectorOfCare(kind: string): Sector {
  if (kind === 'society' || kind === 'authority' || kind === 'university') return kind;
  return kind === 'industry-body' ? 'other' : 'care';
}

/** From this many words of societies and schools on, an unknown sender is one of them. */
const manyWords = 2;

function speaksAsSociety(analysis: Analysis, { owner, person }: Sender): boolean {
  if (owner.type !== 'unknown' && owner.type !== 'webmail') return false;
  const display = (person?.name ?? '').split(/\s+/).map(plainWord);
  if (display.some((word) => fitsAny(word, bodies.society ?? []))) return true;
  return phrasesOf(analysis, 'non-industry').length >= manyWords;
}

/** The entry's name, else the display name where it is a body's, else the first body of that sort in the text, else the display name. */
function named(analysis: Analysis, sender: Sender, sector: Sector): Organiser | undefined {
  const display = sender.person?.name ?? sender.owner.domain;
  const words = display.split(/[\s,]+/).map(plainWord);
  const patterns = bodies[sector] ?? [];
  const host = { sector, role: 'host' as const };
  if (sender.owner.internal) return { name: sender.owner.domain, ...host };
  if (sender.owner.entry) return { name: sender.owner.entry.name, ...host };
  if (words.some((word) => fitsAny(word, patterns))) return { name: display.replace(office, ''), ...host };
  const found = bodyInText(analysis, patterns);
  if (found) return { ...found, ...host };
  return { name: display, role: 'host', sector: isPerson.test(display) ? 'other' : sector };
}

/** A private person, as far as the form of a display name tells: two or three words with capitals. */
const isPerson = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+$/u;

/** Offices within a body, written after its name: “SFAL kansli”. */
const office = /[\s,]+(?:kansli(?:et)?|styrelse(?:n)?|sekreterare|nyhetsbrev|vetenskapliga? sekreteraren?)$/i;

/** How the words of bodies are made, by sector. */
const bodies: Readonly<Record<string, readonly string[]>> = {
  society: [
    '*foreningen',
    '*forening',
    '*sallskapet',
    '*sallskap',
    '*forbundet',
    '*forbund',
    '*society',
    '*association',
    '*kretsen',
    '*klubben',
    '*facket',
    'vardfacket',
    '*akademin',
    'academy',
    'federation',
    '*selskab',
    '*selskap',
  ],
  university: ['*hogskolan', '*hogskola', '*universitet', '*universitetet', 'university'],
  care: [
    'region',
    '*regionen',
    '*sjukhus',
    '*sjukhuset',
    '*lasarett',
    '*lasarettet',
    '*kliniken',
    '*vardcentralen',
    '*halsocentralen',
    'hospital',
    '*apoteket',
  ],
  authority: ['*myndigheten', '*verket', '*styrelsen', '*kommun'],
};

/** How many words with capitals may stand before the word that names the body, and after it. */
const wordsAround = 3;

/** “Mellansvenska Geriatrikföreningen”, “Svensk Förening för Akut Lungmedicin”, “Region Västersjö”. */
function bodyInText(
  analysis: Analysis,
  patterns: readonly string[],
): { name: string; start: number; end: number } | undefined {
  const { tokens, text } = analysis;
  const isCapital = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}/u.test(text[token.start] ?? '');
  for (const [at, token] of tokens.entries()) {
    if (!isCapital(token) || token.kind !== 'word' || !fitsAny(plainWord(token.lower), patterns)) continue;
    if (analysis.regionAt(token.start) === 'quoted') continue;
    let first = at;
    const isNear = (other: Token | undefined) => other?.line === token.line && other.kind === 'word';
    while (at - first < wordsAround && isCapital(tokens[first - 1]) && isNear(tokens[first - 1])) first--;
    let last = at;
    if (linking.has(tokens[at + 1]?.lower ?? '') && isNear(tokens[at + 2])) last = at + 2;
    while (last - at < wordsAround + 1 && isCapital(tokens[last + 1]) && isNear(tokens[last + 1])) last++;
    if (first === last) continue;
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    return { name: text.slice(start, end), start, end };
  }
  return undefined;
}

const linking = new Set(['för', 'for', 'of', 'i']);
