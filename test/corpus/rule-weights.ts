import type { Pack } from '../../src/pack.ts';
import type { Weight } from '../../src/report.ts';
import planned from './planned-rules.json';

/** The weight of a rule, in the pack or only planned; of a rule with cases, its own. Undefined for no rule at all. */
export function weightOfRule(pack: Pick<Pack, 'rules'>, id: string): Weight | undefined {
  const plannedWeights: Readonly<Record<string, string>> = planned;
  const weight = pack.rules.find((rule) => rule.id === id)?.weight ?? plannedWeights[id];
  return weights.find((one) => one === weight);
}

const weights: readonly Weight[] = ['prohibited', 'decision', 'practice', 'information'];
