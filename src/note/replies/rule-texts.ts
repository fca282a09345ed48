import type { Finding, Language, Question } from '../../report.ts';

/** What findings claim, by the claim as it is shown, and the texts of questions, by id, in both languages: a reply need not speak the panel's. */
export interface RuleTexts {
  readonly claims: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  readonly questions: Readonly<Record<string, Readonly<Record<Language, string>>>>;
}

/** What a finding says in one line, in a language of one's own choice where its texts are known. */
export function titleIn(finding: Finding, language: Language, texts: RuleTexts | undefined): string {
  return texts?.claims[finding.title]?.[language] ?? finding.title;
}

/** What a question asks, in a language of one's own choice where its texts are known. */
export function questionIn(question: Question, language: Language, texts: RuleTexts | undefined): string {
  return texts?.questions[question.id]?.[language] ?? question.text;
}
