import type { RegisterRecord } from '../../src/note/record.ts';
import type { RuleTexts } from '../../src/note/replies/rule-texts.ts';
import type { Pack } from '../../src/pack.ts';
import type { PanelState } from '../../src/ui/panel-state.ts';

/**
 * What a panel shows, with the texts of its rules and questions in both languages, because a reply speaks the mail's,
 * and with what the register holds of it.
 */
export function withTexts(state: PanelState, pack: Pack, kept: RegisterRecord | undefined): PanelState {
  if (state.view !== 'report') return state;
  const { findings, questions } = state.report;
  const texts: RuleTexts = {
    rules: Object.fromEntries(
      pack.rules
        .filter(({ id }) => findings.some(({ rule }) => rule === id))
        .map(({ id, title }) => [id, title]),
    ),
    questions: Object.fromEntries(
      questions.flatMap(({ id }) => {
        const question = pack.questions.get(id);
        return question ? [[id, question.text]] : [];
      }),
    ),
  };
  return { ...state, texts, ...(kept && { kept }) };
}
