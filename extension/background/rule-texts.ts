import type { LocalText, Rule } from '../../src/judging/rule.ts';
import type { RegisterRecord } from '../../src/note/record.ts';
import type { RuleTexts } from '../../src/note/replies/rule-texts.ts';
import type { Pack } from '../../src/pack.ts';
import type { Finding } from '../../src/report.ts';
import type { PanelState } from '../../src/ui/panel-state.ts';
import { keepTogether } from './keep-together.ts';

/**
 * What a panel shows, with the texts of its rules and questions in both languages, because a reply speaks the mail's,
 * and with what the register holds of it. In narrow lines its numbers stay with their units.
 */
export function withTexts(state: PanelState, pack: Pack, kept: RegisterRecord | undefined): PanelState {
  if (state.view !== 'report') return state;
  const { findings, questions } = state.report;
  const texts: RuleTexts = {
    claims: Object.fromEntries(
      pack.rules
        .filter(({ id }) => findings.some(({ rule }) => rule === id))
        .flatMap(claimsOf)
        .map((claim) => [keepTogether(claim[state.language]), claim]),
    ),
    questions: Object.fromEntries(
      questions.flatMap(({ id }) => {
        const question = pack.questions.get(id);
        return question ? [[id, question.text]] : [];
      }),
    ),
  };
  const report = {
    ...state.report,
    findings: findings.map(withoutBreaks),
    questions: questions.map((question) => ({ ...question, text: keepTogether(question.text) })),
  };
  return { ...state, report, texts, ...(kept && { kept }) };
}

/** All that a rule's finding can claim. */
function claimsOf({ title, openTitle, cases = [] }: Rule): readonly LocalText[] {
  return [title, openTitle, ...cases.map((one) => one.title)].flatMap((claim) => claim ?? []);
}

function withoutBreaks(finding: Finding): Finding {
  const { title, why, advice, basis } = finding;
  return {
    ...finding,
    title: keepTogether(title),
    why: keepTogether(why),
    advice: keepTogether(advice),
    basis: basis.map((one) => (one.section ? { ...one, section: keepTogether(one.section) } : one)),
  };
}
