import type { Finding, Language, Question } from '../../report.ts';

/** The titles of rules and the texts of questions in both languages, by id: a reply need not speak the panel's. */
export interface RuleTexts {
  readonly rules: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  readonly questions: Readonly<Record<string, Readonly<Record<Language, string>>>>;
}

/** What a finding says in one line, in a language of one's own choice where its texts are known. */
export function titleIn(finding: Finding, language: Language, texts: RuleTexts | undefined): string {
  return texts?.rules[finding.rule]?.[language] ?? finding.title;
}

/** What a question asks, in a language of one's own choice where its texts are known. */
export function questionIn(question: Question, language: Language, texts: RuleTexts | undefined): string {
  return texts?.questions[question.id]?.[language] ?? question.text;
}
