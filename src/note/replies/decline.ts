import type { Report, Situation } from '../../report.ts';
import { laterDraftWords } from '../../words/later-draft-words.ts';
import { wordsIn } from '../../words/words-in.ts';
import { findingPoints } from './finding-points.ts';
import { openFindings } from './open-findings.ts';
import type { ReplyLine, ReplyMatter } from './reply.ts';
import { thankFor } from './thank-for.ts';

/** Declines politely, with the reason when asked to, and leaves a door open where there is one. */
export function decline(matter: ReplyMatter): readonly ReplyLine[] {
  const { report, options } = matter;
  const { hello } = wordsIn(options.language).replies.draft;
  const words = laterDraftWords[options.language];
  const isCompany = report.kind === 'industry-invitation';
  const back = isCompany ? backIn(report, words) : undefined;
  return [
    { text: hello },
    { text: '' },
    thankFor(matter, [isCompany ? words.decline : words.declinePlain]),
    ...(options.saysReason ? reasonLines(matter) : []),
    ...(back ? [{ text: '' }, { text: back }] : []),
  ];
}

/** Longest list of reasons; whoever wants more may write it. */
const mostReasons = 3;

function reasonLines(matter: ReplyMatter): ReplyLine[] {
  const reasons = openFindings(matter).filter(({ outcome }) => outcome !== 'unclear');
  const first = reasons.some(({ outcome }) => outcome === 'conflict') ? 'conflict' : 'review';
  const weighty = reasons.filter(({ outcome }) => outcome === first);
  const lines = findingPoints(weighty, matter)
    .slice(0, mostReasons)
    .map(({ text, quotes }) => ({ text: `- ${text}`, from: { quotes } }));
  if (lines.length === 0) return [];
  return [{ text: '' }, { text: laterDraftWords[matter.options.language].reason }, ...lines];
}

/** What a company may come and tell at the workplace instead, unless it is there already. */
const meetings: readonly (Situation | undefined)[] = [
  'product-information',
  'service-information',
  'risk-minimisation',
  'gathering',
  'unknown',
  undefined,
];

function backIn(
  { situation, signals }: Report,
  words: { readonly welcomeBack: string; readonly otherProposal: string },
): string {
  const isThere = signals.some(
    ({ id, kind }) => id === 'venue' && (kind === 'workplace' || kind === 'digital'),
  );
  return meetings.includes(situation) && !isThere ? words.welcomeBack : words.otherProposal;
}
