import forms from '../../../rules/names/legal-forms.json';
import type { Organiser, Sector } from '../../report.ts';
import { type Analysis, phrasesOf } from '../analysis.ts';
import { findLegalNames } from '../names/legal-names.ts';
import { fitsAny } from '../names/word-pattern.ts';
import { isCivil } from './civil.ts';
import { isLabelled } from './hosts.ts';
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
    (own?.isListed !== true &&
      (hintOf(own, sender) === 'agency' ||
        writesForClient(analysis) ||
        arrangesForAnother(analysis, groups, sender)));
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

/** “The organiser is X AB, Crestline handles the registration”: a sender of no trade of its own, and another's event. */
function arrangesForAnother(analysis: Analysis, groups: readonly CompanyGroup[], sender: Sender): boolean {
  const own = groups.find((group) => group.isSender);
  const isNamed = own !== undefined || sender.shownName !== undefined;
  if (!isNamed || sender.owner.type !== 'unknown' || hintOf(own, sender) !== undefined) return false;
  if (isCivil(analysis, sender)) return false;
  const isHost = (group: CompanyGroup) => group.mentions.some((span) => isLabelled(analysis, span));
  return groups.some((group) => group !== own && isHost(group)) && !(own && isHost(own));
}

/** “Eventbyrån Kluster” as a whole, of “Eva Ek, Fieldmark Research” the words that the domain bears. */
function shownAs({ person, shownName }: Sender): string | undefined {
  const display = person?.name ?? '';
  return isAgencyName(display) && !display.includes(',') ? display : shownName;
}

/** Whether a word of a name is one that agencies bear. */
export function isAgencyName(name: string): boolean {
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
