import forms from '../../../rules/names/legal-forms.json';
import type { Organiser, Sector } from '../../report.ts';
import { type Analysis, phrasesOf } from '../analysis.ts';
import { findLegalNames } from '../names/legal-names.ts';
import { fitsAny } from '../names/word-pattern.ts';
import type { CompanyGroup } from './mentions.ts';
import { plainWord } from './plain-word.ts';
import type { Sender } from './sender.ts';

/** The agency that writes for others: an events or congress bureau, a market researcher, a contract research company. */
export function findAgency(
  analysis: Analysis,
  groups: readonly CompanyGroup[],
  sender: Sender,
): Organiser | undefined {
  const own = groups.find((group) => group.isSender);
  const isAgency =
    sender.owner.type === 'agency' ||
    (own?.isListed !== true && (hintOf(own, sender) === 'agency' || writesForClient(analysis)));
  if (!isAgency) return undefined;
  const [longest] = [...(own?.mentions ?? [])].sort(
    (one, other) => other.end - other.start - (one.end - one.start),
  );
  return {
    name: own?.name ?? shownAs(sender) ?? sender.owner.entry?.name ?? sender.owner.domain,
    sector: 'agency',
    role: 'agency',
    ...(longest ? { start: longest.start, end: longest.end } : {}),
  };
}

/** “Eventbyrån Kluster” as a whole, of “Eva Ek, Fieldmark Research” the words that the domain bears. */
function shownAs({ person, shownName }: Sender): string | undefined {
  const display = person?.name ?? '';
  return isAgencyName(display) && !display.includes(',') ? display : shownName;
}

function isAgencyName(name: string): boolean {
  return name.split(/[\s,]+/).some((word) => fitsAny(plainWord(word), forms.agencies));
}

/** What the name in the text, or the display name, says: “PulsePanel Research Ltd”, “Panelpunkten Rekrytering”. */
function hintOf(own: CompanyGroup | undefined, { person, pieces }: Sender): Sector | undefined {
  if (own?.sector) return own.sector;
  const display = person?.name ?? '';
  if (isAgencyName(display) || pieces.some(isAgencyName)) return 'agency';
  return findLegalNames(display)[0]?.sectorHint;
}

/** “On behalf of our client”, “uppdragsgivaren är ett läkemedelsföretag”. */
export function writesForClient(analysis: Analysis): boolean {
  return phrasesOf(analysis, 'sector-topic').some(({ kind }) => kind === 'agency');
}
