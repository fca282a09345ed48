import type { Status, Weight } from '../report.ts';
import type { OwnCompany } from './overlay.ts';
import type { Limit, LimitStep, LocalText } from './rule.ts';

/** How a weight is told to those who do not know the rule files: by what the reader of a mail is shown. */
export const weightWords: Readonly<Record<Weight, LocalText>> = {
  prohibited: { sv: 'visas som möjlig avvikelse', en: 'shown as a possible conflict' },
  decision: { sv: 'visas som att ta ställning till', en: 'shown as something to decide' },
  information: { sv: 'ger en fråga till avsändaren', en: 'leads to a question to the sender' },
  practice: {
    sv: 'visas sist bland det att ta ställning till',
    en: 'shown last among the things to decide',
  },
};

/** How sure it is that a rule stands in the edition in force. */
export const statusWords: Readonly<Record<Status, LocalText>> = {
  confirmed: { sv: 'enligt gällande utgåva', en: 'by the edition in force' },
  'earlier-edition': {
    sv: 'enligt tidigare utgåva, ej avstämd mot 3.0',
    en: 'by an earlier edition, not checked against 3.0',
  },
  'industry-code': { sv: 'enligt branschens egen kod', en: 'by the industry’s own code' },
  law: { sv: 'enligt lag', en: 'by law' },
  inferred: {
    sv: 'tolkning av principen, saknar källa',
    en: 'reading of the principle, no source',
  },
};

/** What a company sells. */
export const sectorWords: Readonly<Record<OwnCompany['sector'], LocalText>> = {
  pharma: { sv: 'läkemedel', en: 'pharmaceuticals' },
  medtech: { sv: 'medicinteknik', en: 'medical technology' },
  labtech: { sv: 'laboratorieteknik', en: 'laboratory technology' },
  biotech: { sv: 'bioteknik', en: 'biotechnology' },
  'other-industry': { sv: 'annan bransch', en: 'another industry' },
  agency: { sv: 'byrå', en: 'agency' },
};

/** The rest of the words that changes are told in. */
export const changeWords = {
  on: { sv: 'på', en: 'on' },
  off: { sv: 'avstängd', en: 'switched off' },
  nothing: { sv: 'inget', en: 'nothing' },
  notThere: { sv: 'finns inte', en: 'not there' },
  onOff: { sv: 'på eller av', en: 'on or off' },
  weight: { sv: 'hur den visas', en: 'how it is shown' },
  source: { sv: 'källa', en: 'source' },
  text: { sv: 'egen text efter rådet', en: 'your own text after the advice' },
  link: { sv: 'länk', en: 'link' },
  limit: { sv: 'beloppsgräns', en: 'limit' },
  ownRule: { sv: 'Egen regel', en: 'Own rule' },
  ownSource: { sv: 'Egen källa', en: 'Own source' },
  company: { sv: 'Eget företag', en: 'Own company' },
  domain: { sv: 'Egen domän', en: 'Own domain' },
  counted: {
    sv: 'räknas som den egna organisationen',
    en: 'counts as your own organisation',
  },
} satisfies Record<string, LocalText>;

/** Puts texts together, language by language. */
export function joinTexts(separator: string, ...texts: readonly LocalText[]): LocalText {
  return {
    sv: texts.map(({ sv }) => sv).join(separator),
    en: texts.map(({ en }) => en).join(separator),
  };
}

/** The same words in every language: a name, an address. */
export function sameText(text: string): LocalText {
  return { sv: text, en: text };
}

/** “950 SEK från 2023-01-01”; several steps in the order of their days. */
export function limitInWords(limit: Limit | undefined): LocalText {
  if (!limit) return changeWords.notThere;
  return joinTexts('; ', ...limit.steps.map((step) => stepInWords(step, limit.unit)));
}

function stepInWords({ value, from }: LimitStep, unit: string): LocalText {
  const sv = value === undefined ? 'ingen känd gräns' : `${value} ${unit === 'minutes' ? 'minuter' : unit}`;
  const en = value === undefined ? 'no known limit' : `${value} ${unit}`;
  return { sv: `${sv} från ${from}`, en: `${en} from ${from}` };
}
