import { domainOf } from '../mail/domain-of.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { plainWord } from '../signals/parties/plain-word.ts';
import type { Reading } from '../signals/reading.ts';
import { distinctWords } from './distinct-words.ts';

/** How many words of fraud and of what to do about it a warning has at least, one of each sort; one in the subject line counts twice. */
const enough = 3;

/** “Det är nätfiske. Klicka inte. Så här ser det ut: Du är utvald …”: a warning shows what nobody is to answer. */
export function warnsOfMail(reading: Reading): boolean {
  const { analysis } = reading;
  const named = distinctWords(analysis, 'other-sender', 'warning').size;
  const acts = distinctWords(analysis, 'other-sender', 'warning-act').size;
  if (named === 0 || acts === 0 || writesAsFirm(reading)) return false;
  return named + acts + (isNamedInSubject(analysis) ? 1 : 0) >= enough;
}

function isNamedInSubject(analysis: Analysis): boolean {
  const { end } = analysis.wording.subject;
  return phrasesOf(analysis, 'other-sender').some(({ kind, start }) => kind === 'warning' && start < end);
}

/** “Cyberia Security AB bjuder in” from cyberia.example: a firm tells of frauds to sell; who is warned of is quoted. */
function writesAsFirm({ analysis, parties }: Reading): boolean {
  const { forwardedFrom, legalNames, message } = analysis;
  const label = plainWord(
    domainOf(message.from?.address ?? '')
      .split('.')
      .at(-2) ?? '',
  ).replaceAll('-', '');
  const isOwn = ({ name }: { readonly name: string }) =>
    label.length > 0 && label.startsWith(plainWord(name.split(/\s+/)[0] ?? ''));
  return (!forwardedFrom && parties.owner.type === 'company') || legalNames.some(isOwn);
}
