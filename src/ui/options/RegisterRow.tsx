import type { RegisterRecord } from '../../note/record.ts';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';

/** One kept invitation: what it was, what came of it, what was decided, and the reader's own words below. */
export function RegisterRow(props: {
  record: RegisterRecord;
  language: Language;
  onRemove: (record: RegisterRecord) => void;
}) {
  const { record, language } = props;
  const words = pageWordsIn(language);
  const { columns, ...own } = words.register;
  const company = record.company ?? own.noCompany;
  const kind = [
    record.situation && words.situations[record.situation],
    record.sector && words.sectors[record.sector],
  ].filter((part) => part);
  const more = [
    record.role && own.role(record.role),
    record.reference && own.reference(record.reference),
    record.remark && own.remarkIs(record.remark),
  ].filter((part) => part);
  return (
    <tr>
      <td data-label={columns.kept}>{record.kept}</td>
      <td data-label={columns.event}>{record.eventDate ?? own.unknownDay}</td>
      <th scope="row">
        {company}
        <span class="small">{kind.join(', ')}</span>
        {more.map((line) => (
          <span class="small" key={line}>
            {line}
          </span>
        ))}
      </th>
      <td data-label={columns.outcome}>
        {outcomeParts(record, language).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </td>
      <td data-label={columns.decision}>
        {record.decision ? own.decisions[record.decision] : own.noDecision}
      </td>
      <td>
        <button
          type="button"
          class="link"
          aria-label={own.removeOf(company, record.kept)}
          onClick={() => props.onRemove(record)}
        >
          {own.remove}
        </button>
      </td>
    </tr>
  );
}

function outcomeParts({ outcome }: RegisterRecord, language: Language): string[] {
  const { counts, register } = pageWordsIn(language);
  const { conflict, review, unclear, questions, dismissed } = outcome;
  const found = [
    conflict > 0 && counts.conflict(conflict),
    review > 0 && counts.review(review),
    unclear > 0 && counts.unclear(unclear),
  ].filter((part) => part !== false);
  const more = [
    questions > 0 && counts.questions(questions),
    dismissed > 0 && register.dismissed(dismissed),
  ].filter((part) => part !== false);
  return [...(found.length > 0 ? found : [counts.none]), ...more];
}
