import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import type { Organisation } from '../preferences.ts';

/** One part of the statement: paragraphs, then a list, then a link. */
export interface StatementPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
  readonly link?: { readonly text: string; readonly url: string };
}

/** The accessibility statement: who answers for the extension, and its parts. */
export interface AccessibilityStatement {
  readonly title: string;
  readonly owner: string;
  readonly parts: readonly StatementPart[];
}

/** ISO date of the latest assessment. */
const assessed = '2026-11-22';
/** The address that Digg itself asks statements to link to. */
const complaints = 'https://www.digg.se/tdosanmalan';

/** Writes the statement with what the organisation's policy says of it; what is missing stands in brackets. */
export function writeStatement(
  language: Language,
  organisation: Organisation,
  version: string,
): AccessibilityStatement {
  const words = pageWordsIn(language).accessibility;
  const { name = words.organisation, accessibilityFeedbackUrl: url } = organisation;
  const report = url
    ? { paragraphs: [words.reportText], link: { text: words.reportLink, url } }
    : { paragraphs: [words.reportText, words.reportMissing] };
  return {
    title: words.title,
    owner: words.owner(name),
    parts: [
      { heading: words.degree, paragraphs: [words.degreeText(version)] },
      { heading: words.faults, paragraphs: [], list: words.faultList },
      { heading: words.burden, paragraphs: [words.burdenText] },
      { heading: words.method, paragraphs: [words.methodText, words.assessed(assessed)] },
      { heading: words.report, ...report },
      {
        heading: words.supervision,
        paragraphs: [words.supervisionText],
        link: { text: words.supervisionLink, url: complaints },
      },
    ],
  };
}
