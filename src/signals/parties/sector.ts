import type { Sector } from '../../report.ts';
import { type Analysis, phrasesOf } from '../analysis.ts';
import { findLegalNames } from '../names/legal-names.ts';
import type { CompanyGroup } from './mentions.ts';
import type { Sender } from './sender.ts';

/** The sector of a company: that of the list it stands in, else what name, text, titles and notices speak for. */
export function sectorOf(analysis: Analysis, group: CompanyGroup, sender: Sender): Sector {
  if (group.isListed && group.sector) return group.sector;
  const hint = group.sector ?? (group.isSender ? shownSector(sender) : undefined);
  return guessSector(analysis, hint, group.name);
}

/** “Hilsen Lindova” from “Lindova Pharma AB”: the display name may tell more than the text. */
function shownSector({ owner, person }: Sender): Sector | undefined {
  return owner.sector ?? findLegalNames(person?.name ?? '')[0]?.sectorHint;
}

/** The sector of a company that only its name, if anything, and the text around it tell of. */
export function guessSector(analysis: Analysis, hint: Sector | undefined, name: string): Sector {
  if (hint === 'agency' || hint === 'pharma' || hint === 'labtech') return hint;
  const scores = scoresOf(analysis);
  if (hint) scores.set(hint, (scores.get(hint) ?? 0) + (vague.test(name) ? weight.vagueName : weight.name));
  const [best] = [...scores].sort(([, one], [, other]) => other - one);
  const found = best && best[1] > 0 ? sectors.find((sector) => sector === best[0]) : undefined;
  return found ?? 'other-industry';
}

const sectors: readonly Sector[] = ['pharma', 'medtech', 'labtech', 'biotech', 'other-industry'];

/** Words in names that many sorts of companies bear. */
const vague = /medical|medica\b|health|care\b|\bbio|scientific|biologics|biotherapeutics|biosciences?/i;

/** How much each sort of evidence weighs; words of the trade count each once, at most `mostWords` of a sector. */
const weight = { name: 3, vagueName: 1, notice: 4, title: 2, other: 1.5 };
const mostWords = 5;

function scoresOf(analysis: Analysis): Map<string, number> {
  const words = new Map<string, Set<string>>();
  for (const list of ['sector', 'sector-topic']) {
    for (const { kind = '', start, end } of phrasesOf(analysis, list)) {
      const known = words.get(kind) ?? new Set<string>();
      known.add(analysis.text.slice(start, Math.min(end, start + stem)).toLowerCase());
      words.set(kind, known);
    }
  }
  const scores = new Map(
    [...words].map(([kind, { size }]) => [
      kind,
      Math.min(size, mostWords) * (kind === 'other-industry' ? weight.other : 1),
    ]),
  );
  for (const { kind, is, points } of signs) {
    if (is.test(analysis.text)) scores.set(kind, (scores.get(kind) ?? 0) + points);
  }
  return scores;
}

/** How many letters tell one word from another: “läkemedel” and “läkemedlets” are one. */
const stem = 7;

/** Notices and titles that stand in footers and signatures, where no word list looks. */
const signs: readonly { readonly kind: Sector; readonly is: RegExp; readonly points: number }[] = [
  {
    kind: 'pharma',
    is: /\bfass\.se|\(Rx\)|\bRx[,;.]|\bATC-kod|SmPC|prescribing information|förskrivningsinformation|produktresumé/i,
    points: weight.notice,
  },
  {
    kind: 'pharma',
    is: /läkemedelskonsulent|medical science liaison|\bMSL\b|medical liaison|medical advis[eo]r|medicinsk rådgivare|medisinsk rådgiver|terapiområde|terapispecialist/i,
    points: weight.title,
  },
  { kind: 'medtech', is: /applikationsspecialist|application specialist/i, points: weight.vagueName },
  { kind: 'medtech', is: /\bCE[- ]?m[aä]rk|\bMDR\b|\b2017\/745/i, points: weight.title },
  { kind: 'labtech', is: /\bIVDR?\b/, points: weight.title },
];
