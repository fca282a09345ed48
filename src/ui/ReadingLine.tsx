import { useState } from 'preact/hooks';
import type { Language } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { copyText } from './copy-note.ts';
import type { HowRead, MailPart, MailRemark, PanelActions } from './panel-state.ts';

/** How the mail was read, where that was not as usual, and a way to report a page that is not known. Else nothing. */
export function ReadingLine(props: { how: HowRead | undefined; language: Language; actions: PanelActions }) {
  const { how, language, actions } = props;
  if (!how) return null;
  const lines = linesOf(how, language);
  const isUnusual = how.unusual.length + how.lacking.length > 0;
  if (lines.length === 0 && !isUnusual) return null;
  return (
    <div class="notices">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {isUnusual && <CopyStructure language={language} actions={actions} />}
    </div>
  );
}

/** Copies what the page is built like, for whoever looks after the extension. Nothing of the mail is in it. */
export function CopyStructure({ language, actions }: { language: Language; actions: PanelActions }) {
  const words = wordsIn(language).reading;
  const [status, setStatus] = useState('');
  const { describePage } = actions;
  if (!describePage) return null;
  const onClick = async () => {
    setStatus('');
    const text = await describePage();
    const isCopied = text !== undefined && (await copyText(text));
    setStatus(isCopied ? words.structureCopied : words.structureNotCopied);
  };
  return (
    <>
      <button type="button" class="link" onClick={onClick} title={words.structureHint}>
        {words.copyStructure}
      </button>
      <p class="small" role="status">
        {status}
      </p>
    </>
  );
}

function linesOf({ unusual, lacking, remarks }: HowRead, language: Language): string[] {
  const words = wordsIn(language).reading;
  const partNames: Partial<Record<MailPart, string>> = words.parts;
  const remarkTexts: Partial<Record<MailRemark, string>> = words.remarks;
  // A missing date has a notice of its own, which says what stands in for it.
  const named = lacking.filter((part) => part !== 'date');
  const isOnlyDated = unusual.length === 0 && named.length === 0;
  const parts = named.flatMap((part) => partNames[part] ?? []);
  const join = new Intl.ListFormat(language, { type: 'conjunction' });
  return [
    ...(parts.length > 0 ? [words.lacking(join.format(parts))] : []),
    ...(parts.length === 0 && !isOnlyDated ? [words.unusual] : []),
    ...remarks.flatMap((remark) => remarkTexts[remark] ?? []),
  ];
}
