import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RegisterRecord } from '../../note/record.ts';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import type { RecordOrder } from './find-records.ts';
import { RegisterRow } from './RegisterRow.tsx';

/** Kept records as a table, a hundred at first, sorted by either date. The rows are drawn a few at a time. */
export function RegisterTable(props: {
  records: readonly RegisterRecord[];
  language: Language;
  order: RecordOrder;
  onOrder: (order: RecordOrder) => void;
  onRemove: (record: RegisterRecord) => void;
}) {
  const { records, language, order, onRemove } = props;
  const words = pageWordsIn(language).register;
  const [most, setMost] = useState(step);
  const [drawn, setDrawn] = useState(batch);
  const hidden = records.length - most;
  const isDrawn = drawn >= Math.min(most, records.length);
  useEffect(() => {
    if (isDrawn) return;
    const timer = setTimeout(() => setDrawn(drawn + batch));
    return () => clearTimeout(timer);
  }, [drawn, isDrawn]);
  // Rows that are the same are not gone through once more for each few that come.
  const rows = useMemo(
    () =>
      records
        .slice(0, most)
        .map((record) => (
          <RegisterRow key={record.id} record={record} language={language} onRemove={onRemove} />
        )),
    [records, most, language, onRemove],
  );
  const onOrder = (order: RecordOrder) => {
    setDrawn(batch);
    props.onOrder(order);
  };
  return (
    <>
      <table class="card register">
        <caption class="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            <DateHead by="kept" label={words.columns.kept} order={order} onOrder={onOrder} />
            <DateHead by="eventDate" label={words.columns.event} order={order} onOrder={onOrder} />
            <th scope="col">{words.columns.company}</th>
            <th scope="col">{words.columns.outcome}</th>
            <th scope="col">{words.columns.decision}</th>
            <td />
          </tr>
        </thead>
        <tbody>{rows.slice(0, drawn)}</tbody>
      </table>
      {hidden > 0 && (
        <button
          key={`${order.by} ${order.isNewestFirst}`}
          type="button"
          class="link"
          onClick={() => setMost(most + step)}
        >
          {words.more(Math.min(hidden, step))}
        </button>
      )}
    </>
  );
}

/** How many rows come at a time: a thousand at once would keep the page from answering. */
const step = 100;
/** How many rows are drawn in one go: on a slow machine more would keep the page from answering, too. */
const batch = 20;

function DateHead(props: {
  by: RecordOrder['by'];
  label: string;
  order: RecordOrder;
  onOrder: (order: RecordOrder) => void;
}) {
  const { by, label, order, onOrder } = props;
  const isSorted = order.by === by;
  const isNewestFirst = isSorted ? !order.isNewestFirst : true;
  return (
    <th scope="col" aria-sort={isSorted ? (order.isNewestFirst ? 'descending' : 'ascending') : undefined}>
      <button type="button" class="link sort" onClick={() => onOrder({ by, isNewestFirst })}>
        {label}
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          {isSorted && <path d={order.isNewestFirst ? 'M1 3h8L5 8z' : 'M1 7h8L5 2z'} fill="currentColor" />}
        </svg>
      </button>
    </th>
  );
}
