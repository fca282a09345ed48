import type { Pack } from '../pack.ts';
import type { Finding, Kind, Outcome, Signal, Weight } from '../report.ts';
import { type Circumstances, evaluateCondition } from './condition.ts';
import type { Rule, RuleCase } from './rule.ts';
import { type Breach, type JudgedMessage, writeFinding } from './write-finding.ts';

const OUTCOMES: readonly Outcome[] = ['conflict', 'review', 'unclear'];
const WEIGHTS: readonly Weight[] = ['prohibited', 'decision', 'information', 'practice'];

/** The rules that fired, gravest first: by outcome, then weight, then first evidence, then rule id. */
export function judgeRules(pack: Pack, message: JudgedMessage): Finding[] {
  const concerned = pack.rules.filter((rule) => concerns(rule, message.kind));
  const seen = lookOver(message);
  const judge = (rule: Rule) => judgeRule(rule, pack, message, seen);
  const first = concerned.filter((rule) => !rule.after).flatMap(judge);
  const hasConflict = first.some((finding) => finding.outcome === 'conflict');
  const last = hasConflict ? concerned.filter((rule) => rule.after) : [];
  const findings = [...first, ...last.flatMap(judge)];
  const fired = new Set(findings.map((finding) => finding.rule));
  const yielding = new Set(
    concerned.filter((rule) => rule.yieldsTo?.some((id) => fired.has(id))).map((rule) => rule.id),
  );
  return findings.filter((finding) => !yielding.has(finding.rule)).sort(compareFindings);
}

function concerns(rule: Rule, kind: Kind): boolean {
  if (rule.off) return false;
  return kind === 'industry-invitation' || (kind === 'other-invitation' && rule.concerns === kind);
}

/** A message's signals, all of them and those of each event: the same for every rule. */
interface Overview {
  readonly all: Circumstances['signals'];
  readonly events: readonly { readonly event: number; readonly own: Circumstances['signals'] }[];
}

function lookOver({ signals }: JudgedMessage): Overview {
  const all = signals.map((signal, index) => ({ index, signal }));
  const events = eventsOf(signals).map((event) => ({
    event,
    own: all.filter(({ signal }) => signal.event === undefined || signal.event === event),
  }));
  return { all, events };
}

// A message may offer several events, and what is moderate at one does not excuse another.
function judgeRule(rule: Rule, pack: Pack, message: JudgedMessage, { all, events }: Overview): Finding[] {
  if (rule.principle !== 'moderation' || events.length < 2) return judgeSignals(rule, all, pack, message);
  const found = events.flatMap(({ event, own }) => {
    const facts = message.eventFacts?.get(event) ?? message.facts;
    return judgeSignals(rule, own, pack, { ...message, facts }).map((finding) =>
      nameEvent(finding, event, message.signals),
    );
  });
  return found.filter((one, at) => found.findIndex((other) => isSame(one, other)) === at);
}

function eventsOf(signals: readonly Signal[]): readonly number[] {
  const events = signals.flatMap((signal) => (signal.event === undefined ? [] : [signal.event]));
  return [...new Set(events)].sort((a, b) => a - b);
}

function nameEvent(finding: Finding, event: number, signals: readonly Signal[]): Finding {
  const isOfEvent = finding.signals.some((index) => signals[index]?.event === event);
  if (!isOfEvent) return finding;
  const { title, why, advice, basis, ...before } = finding;
  return { ...before, event, title, why, advice, basis };
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.event === other.event && one.outcome === other.outcome && `${one.signals}` === `${other.signals}`
  );
}

function judgeSignals(
  rule: Rule,
  signals: Circumstances['signals'],
  pack: Pack,
  message: JudgedMessage,
): Finding[] {
  const seen: Circumstances = {
    situation: message.situation,
    situationWords: message.situationWords ?? [],
    signals,
    facts: message.facts,
    limits: pack.limits,
    date: message.date,
  };
  const applies = rule.applies ? evaluateCondition(rule.applies, seen).truth : true;
  if (applies === false) return [];
  const breach = findBreach(rule, seen);
  if (!breach) return [];
  const isCertain = applies === true && breach.evaluation.truth === true;
  return [writeFinding(rule, breach, isCertain, pack, message)];
}

function findBreach(rule: Rule, seen: Circumstances): Breach | undefined {
  const cases: readonly RuleCase[] =
    rule.cases ?? (rule.breach ? [{ weight: rule.weight, breach: rule.breach }] : []);
  let open: Breach | undefined;
  for (const { weight, breach, title } of cases) {
    const evaluation = evaluateCondition(breach, seen);
    if (evaluation.truth === true) return { weight, title, evaluation };
    if (evaluation.truth === 'unclear') open ??= { weight, title, evaluation };
  }
  return open;
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
    WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) ||
    firstEvidence(a) - firstEvidence(b) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : (a.event ?? 0) - (b.event ?? 0))
  );
}

// A finding about something absent has no place in the text and comes after those that have.
function firstEvidence(finding: Finding): number {
  return finding.evidence[0]?.start ?? Number.MAX_SAFE_INTEGER;
}
