import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { tokenAt } from './look-up.ts';

/** “Jag sätter din chef på kopia eftersom uppdraget ska godkännas av henne”: the superior's yes, the superior a pronoun. */
export function consentsOfPronoun(analysis: Analysis, isOfReader: (superior: Phrase) => boolean): Phrase[] {
  const superiors = phrasesOf(analysis, 'consent').filter(({ kind }) => kind === 'superior');
  return superiors.filter(isOfReader).flatMap(({ end }) => {
    const lead = analysis.text.slice(end, end + reach);
    const found = saidOf.map((pattern) => pattern.exec(lead)).find((match) => match !== null);
    if (!found || otherPerson.test(lead.slice(0, found.index))) return [];
    const start = end + found.index;
    const stop = start + found[0].length;
    const [first, last] = [tokenAt(analysis, start), tokenAt(analysis, stop - 1)];
    if (first < 0 || last < 0 || analysis.regionAt(start) !== analysis.regionAt(end)) return [];
    const kind = given.test(found[0]) ? 'stated' : 'required';
    return [{ list: 'approval', kind, first, last, start, end: stop }];
  });
}

/** How far, in characters, behind the superior the pronoun may stand. */
const reach = 160;

const [subject, object, owner] = [
  '(?:hon|han|hen|de|dom|she|he|they|hun)',
  '(?:henne|honom|hen|dem|dom|vederbörande|her|him|them|hende|ham|henne)',
  '(?:hennes|hans|hens|deras|vederbörandes|dennes|dennas|denna persons|her|his|their|hendes|deres)',
];
const agree =
  '(?:godkän|tillstyrk|bevilj|attester|signer|underteckn|kontrasigner|medge|samtyck|bifall|approv|agree|authori[sz]|countersign|sign|consent|godkend|godkjen|samtykk)\\p{L}*';
const yes =
  '(?:godkännande|medgivande|klartecken|samtycke|tillstånd|ok|okej|okay|ja|go|lov|underskrift|påskrift|attest|approval|permission|consent|signature|blessing|go-ahead|agreement|godkendelse|godkjenning|samtykke|tilladelse|tillatelse|underskrift)(?:t|n|en|et)?';

const saidOf = [
  `${agree}\\s(?:först\\s|first\\s|skriftligt\\s|i förväg\\s)?(?:av|by|af)\\s${object}`,
  `${yes}\\s(?:av|från|hos|from|of|by|af|fra)\\s${object}`,
  `${owner}\\s(?:skriftliga\\s|written\\s|uttryckliga\\s)?${yes}`,
  `${subject}\\s(?:(?:behöver|måste|ska|skall|bör|får|har|must|should|needs to|has to|have to|has|have|skal|må|har)\\s)?(?:först\\s|redan\\s|också\\s|already\\s|also\\s|allerede\\s)?(?:${agree}|(?:sagt|säga|säger|said|says?|given|gett|sagt)\\s(?:ja|ok|okej|okay|yes))`,
].map((said) => new RegExp(`(?<!\\p{L})${said}(?!\\p{L})`, 'iu'));

const given =
  /(?<!\p{L})(?:har|redan|has|have|already|allerede|gav|sa)\s(?!to\s)|(?:godkände|tillstyrkte|approved|agreed)$/iu;

/** Patients, authorities and groups of the company's own may be who is meant then. */
const otherPerson =
  /(?<!\p{L})(?:patient\p{L}*|etik\p{L}*|ethics|myndighet\p{L}*|verket|vår(?:a|t)?|our|min|mina|my)(?!\p{L})|\n\s*\n/iu;
