import type { Language, Question, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { missingTime } from './missing-time.ts';
import { unreadProgrammes } from './programme-in-words.ts';
import { questionIn, type RuleTexts } from './replies/rule-texts.ts';

/**
 * What to ask the sender, in a language of one's own choice where the texts are known; of the time only for the parts
 * that are missing.
 */
export function questionText(
  question: Question,
  report: Report,
  language: Language,
  texts?: RuleTexts,
): string {
  return (
    timeQuestion(question, report, language) ??
    programmeQuestion(question, report, language) ??
    questionIn(question, language, texts)
  );
}

/** A programme that came along unread need not be sent again. */
function programmeQuestion({ id }: Question, report: Report, language: Language): string | undefined {
  if (id !== 'programme' || unreadProgrammes(report).length === 0) return undefined;
  return wordsIn(language).replies.draft.programmeInMail;
}

/** Nothing where all of the time is missing, or the question is another. */
function timeQuestion({ id }: Question, report: Report, language: Language): string | undefined {
  const missing = missingTime(report);
  if (id !== 'time' || missing.length === 0 || missing.length === 3) return undefined;
  const { when } = wordsIn(language).replies.draft;
  const hours = missing.filter((part) => part !== 'day').join(' ');
  const asked = [missing.includes('day') && when.day, hours && when.hours[hours]].filter((part) => part);
  const text = `${asked.join(when.and)}?`;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
