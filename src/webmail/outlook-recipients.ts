import type { Person } from '../mail/message.ts';
import { clean, findHeaders, locatorsFor, personIn } from './outlook-headers.ts';
import { type Locator, outlookLocators as locators, proof } from './outlook-locators.ts';
import type { OpenMail } from './outlook-view.ts';
import { selectorOf } from './selector-of.ts';

/** The persons that the page names as recipients, in order. Those that Outlook folds away are not in the page. */
export interface Recipients {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Some are only counted: “+36 others”. */
  readonly isFolded: boolean;
  /** The weakest locator that was needed; undefined where no line of recipients was found. */
  readonly locator?: Locator;
  /** There is a line of which nobody knows whom it names, or as what. */
  readonly isLacking: boolean;
}

/** The recipients above the body. A line that does not prove to be To or Cc names nobody. */
export function readRecipients(mail: OpenMail): Recipients {
  const to = readLine(mail, locators.to);
  const cc = readLine(mail, locators.cc);
  const lines = [to, cc].flatMap((line) => (line ? [line] : []));
  const wells = findHeaders(mail, mail.card.element, { selector: selectorOf(locators.well) });
  const isUnknown = wells.some((well) => !lines.some(({ element }) => element.contains(well)));
  const weakest = lines.map(({ locator }) => locator).sort((one, other) => one.score - other.score)[0];
  return {
    to: to?.persons ?? [],
    cc: cc?.persons ?? [],
    isFolded: lines.some(({ element }) => element.querySelector(selectorOf(locators.folded)) !== null),
    ...(weakest ? { locator: weakest } : {}),
    isLacking: isUnknown || lines.length === 0 || lines.some(({ persons }) => persons.length === 0),
  };
}

interface Line {
  readonly element: Element;
  readonly persons: readonly Person[];
  readonly locator: Locator;
}

function readLine(mail: OpenMail, alternatives: readonly Locator[]): Line | undefined {
  for (const locator of locatorsFor(mail, alternatives)) {
    const [element, ...others] = findHeaders(mail, mail.card.element, locator);
    if (!element) continue;
    if (others.length > 0) return { element, persons: [], locator };
    const { persons, by } = readPersons(mail, element);
    return { element, persons, locator: by && by.score < locator.score ? by : locator };
  }
  return undefined;
}

function readPersons(mail: OpenMail, line: Element): { persons: Person[]; by?: Locator } {
  for (const by of locatorsFor(mail, locators.person)) {
    const pills = [...line.querySelectorAll(by.selector)].filter(
      (pill) => !pill.parentElement?.closest(by.selector) && !pill.matches(folded),
    );
    if (pills.length > 0) return { persons: pills.flatMap((pill) => personIn(pill) ?? []), by };
  }
  const [by] = locators.well;
  const well = line.querySelector(by.selector);
  const parts = [...(well?.children ?? [])].filter((child) => child.localName === 'span');
  const isListed = parts.length > 0 && parts.every((part) => clean(part.textContent).endsWith(';'));
  return isListed ? { persons: parts.flatMap((part) => personIn(part) ?? []), by } : { persons: [] };
}

const folded = `${selectorOf(locators.folded)}, button`;

/** Whether all recipients were found by the anchors that prove them. */
export function areUsual({ locator }: Recipients): boolean {
  return (locator?.score ?? 0) >= proof;
}
