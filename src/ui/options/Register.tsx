import { useMemo, useRef, useState } from 'preact/hooks';
import type { RegisterRecord } from '../../note/record.ts';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { findRecords, type RecordOrder } from './find-records.ts';
import { RegisterNotices } from './RegisterNotices.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { RegisterTools } from './RegisterTools.tsx';
import type { RegisterActions, RegisterState } from './register-state.ts';

/** The invitations that the reader has kept: to look through, hand over as a file, and delete. */
export function Register(props: { register: RegisterState; language: Language; actions: RegisterActions }) {
  const { register, language, actions } = props;
  const words = pageWordsIn(language).register;
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<RecordOrder>({ by: 'kept', isNewestFirst: true });
  const [status, setStatus] = useState('');
  const [removed, setRemoved] = useState<RegisterRecord>();
  const told = useRef<HTMLParagraphElement>(null);
  const { records } = register;
  const found = useMemo(
    () => findRecords(records, search, order, language),
    [records, search, order, language],
  );
  const say = (text: string, gone?: RegisterRecord) => {
    setStatus(text);
    setRemoved(gone);
    // The button that was pressed may be gone with what it did.
    told.current?.focus();
  };
  const onRemove = async (record: RegisterRecord) => {
    const isDone = await actions.remove(record.id);
    if (isDone) say(words.removed(record.company ?? words.noCompany), record);
    else say(words.notDone);
  };
  const onUndo = async (record: RegisterRecord) =>
    say((await actions.putBack(record)) ? words.undone : words.notDone);
  return (
    <>
      <p class="lead">{words.lead}</p>
      {!register.isOn && <p class="card">{records.length > 0 ? words.offHolds : words.off}</p>}
      <RegisterNotices register={register} words={words} actions={actions} onTold={say} />
      <div class="told">
        <p class="status" role="status" tabIndex={-1} ref={told}>
          {status}
        </p>
        {removed && (
          <button type="button" class="link" onClick={() => onUndo(removed)}>
            {words.undo}
          </button>
        )}
      </div>
      {records.length === 0 && register.isOn && <p class="card">{words.empty}</p>}
      {records.length > 0 && (
        <>
          <label class="labelled register-search">
            <span>{words.search}</span>
            <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
          </label>
          <p class="small" role="status">
            {words.found(found.length, records.length)}
          </p>
          {found.length === 0 && <p class="card">{words.noMatch}</p>}
          {found.length > 0 && (
            <RegisterTable
              key={search}
              records={found}
              language={language}
              order={order}
              onOrder={setOrder}
              onRemove={onRemove}
            />
          )}
        </>
      )}
      <RegisterTools
        found={found}
        all={records.length}
        days={register.days}
        words={words}
        actions={actions}
        onTold={say}
      />
      <p class="small expiry">{words.expiry(register.days)}</p>
    </>
  );
}
