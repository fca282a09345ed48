import type { RegisterRecord } from '../../note/record.ts';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';

/** By which date records are sorted, and which come first. */
export interface RecordOrder {
  readonly by: 'kept' | 'eventDate';
  readonly isNewestFirst: boolean;
}

/** The records that hold every word of a search anywhere in what the page shows of them, in order. */
export function findRecords(
  records: readonly RegisterRecord[],
  search: string,
  { by, isNewestFirst }: RecordOrder,
  language: Language,
): RegisterRecord[] {
  const sought = search.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const found =
    sought.length === 0
      ? [...records]
      : records.filter((record) => {
          const text = textOf(record, language);
          return sought.every((word) => text.includes(word));
        });
  return found.sort((one, other) => compare(one, other, by) * (isNewestFirst ? -1 : 1));
}

/** Unknown days are oldest; what is equal stays in an order of its own, whatever storage gave first. */
function compare(one: RegisterRecord, other: RegisterRecord, by: RecordOrder['by']): number {
  const [first = '', second = ''] = [one[by], other[by]];
  if (first !== second) return first < second ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function textOf(record: RegisterRecord, language: Language): string {
  const words = pageWordsIn(language);
  const { sector, situation, decision } = record;
  return [
    record.kept,
    record.eventDate,
    record.company,
    sector && words.sectors[sector],
    situation && words.situations[situation],
    decision && words.register.decisions[decision],
    record.role,
    record.reference,
    record.remark,
    ...record.rules,
  ]
    .filter((part) => part)
    .join('\n')
    .toLocaleLowerCase(language);
}
