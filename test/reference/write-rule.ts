import { describeRule, type RulePart } from '../../src/judging/describe-rule.ts';
import type { Proof, Rule } from '../../src/judging/rule.ts';
import { readingOf } from '../../src/note/reading-of.ts';
import type { Pack } from '../../src/pack.ts';
import type { Basis } from '../../src/report.ts';
import { pageSv } from '../../src/words/page-sv.ts';
import { cell, link } from './markdown.ts';

/** One rule: what makes it speak, what it says and why, on what it rests, and its examples. */
export function writeRule(rule: Rule, pack: Pack): string {
  const titles = new Map(pack.rules.map(({ id, title }) => [id, title.sv]));
  const parts = describeRule(rule, { language: 'sv', words: pageSv, limits: pack.limits, titles });
  const question = pack.questions.get(rule.question ?? '');
  return [
    `<a id="${rule.id}"></a>\n\n### ${cell(rule.title.sv)}`,
    `\`${rule.id}\` · ${pageSv.options.weights[rule.weight]} · ${pageSv.principles[rule.principle]} · ${statusOf(rule)} · ändrad ${rule.revised}`,
    ...parts.map(writePart),
    `**Varför.** ${cell(rule.why.sv)}`,
    `**Råd.** ${cell(rule.advice.sv)}`,
    ...(question ? [`**Fråga till avsändaren.** ${cell(question.text.sv)}`] : []),
    `**Stöd**\n\n${rule.basis.map((basis) => `- ${writeBasis(basis, pack)}`).join('\n')}`,
    ...outcomes.flatMap((outcome) => writeExamples(rule, outcome)),
  ].join('\n\n');
}

/** How the interface says on what a rule rests. */
export function statusOf({ basis }: Rule): string {
  return pageSv.statuses[basis[0]?.status ?? 'inferred'];
}

function writePart({ heading, lines }: RulePart): string {
  const items = lines.map((line) => {
    if (line.startsWith('– ')) return `  - ${cell(line.slice(2))}`;
    return `- ${cell(line)}`;
  });
  return `**${heading}**\n\n${items.join('\n')}`;
}

function writeBasis({ source: id, section, status }: Basis, { sources }: Pack): string {
  const source = sources.get(id);
  if (!source) return cell(id);
  const published = source.published ? `${source.publisher} ${source.published}` : source.publisher;
  const place = [link(source.title.sv, source.url), cell(published), ...(section ? [cell(section)] : [])];
  return `${place.join(', ')}. ${pageSv.statuses[status]}. ${readingOf(source, pageSv)}.`;
}

const outcomes = ['conflict', 'review', 'unclear', 'none'] as const;

function writeExamples({ proof }: Rule, outcome: Proof['gives']): string[] {
  const examples = proof.filter(({ gives }) => gives === outcome);
  if (examples.length === 0) return [];
  const name = outcome === 'none' ? pageSv.options.noOutcome : `Ger ”${pageSv.outcomes[outcome]}”`;
  const lines = examples.filter(({ text }) => text !== undefined).map(writeLine);
  const messages = examples.flatMap(({ message }) => (message ? [writeMessage(message)] : []));
  return [`**${name}**`, ...(lines.length > 0 ? [lines.join('\n')] : []), ...messages];
}

function writeLine({ in: frame, text = '' }: Proof): string {
  const situation = frame ? ` (${pageSv.situations[frame].toLocaleLowerCase('sv')})` : '';
  return `- ${cell(text)}${situation}`;
}

function writeMessage(lines: readonly string[]): string {
  const subject = lines
    .find((line) => line.startsWith('Subject:'))
    ?.slice(8)
    .trim();
  const text = lines.join('\n').replaceAll('```', "'''");
  return `<details><summary>Helt mejl: ${cell(subject ?? lines[0] ?? '')}</summary>\n\n\`\`\`text\n${text}\n\`\`\`\n\n</details>`;
}
