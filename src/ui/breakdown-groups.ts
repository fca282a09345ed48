import type { SignalId } from '../report.ts';
import type { Words } from '../words/sv.ts';

/** The groups of the breakdown in the order in which a person asks, and which signals each one shows. */
export const breakdownGroups: readonly {
  readonly id: keyof Words['breakdown'] &
    ('time' | 'food' | 'journey' | 'money' | 'programme' | 'people' | 'formalities');
  readonly signals: readonly SignalId[];
}[] = [
  { id: 'time', signals: ['schedule', 'deadline', 'venue'] },
  { id: 'food', signals: ['meal', 'alcohol'] },
  { id: 'journey', signals: ['travel', 'lodging', 'extension', 'cost-share'] },
  { id: 'money', signals: ['participation-fee', 'honorarium', 'gift', 'prize', 'sponsor'] },
  { id: 'programme', signals: ['purpose', 'programme', 'leisure'] },
  { id: 'people', signals: ['recipient', 'target-group', 'companion', 'contact'] },
  {
    id: 'formalities',
    signals: [
      'approval',
      'agreement',
      'compliance-claim',
      'procurement',
      'exclusivity',
      'pressure',
      'publication',
      'vetting',
    ],
  },
];

/** The signals that the reading looks for: only they may be said to have been sought in vain. */
export const soughtSignals: readonly SignalId[] = [
  'schedule',
  'venue',
  'meal',
  'alcohol',
  'travel',
  'lodging',
  'cost-share',
  'participation-fee',
  'honorarium',
  'gift',
  'sponsor',
  'purpose',
  'programme',
  'leisure',
  'recipient',
  'companion',
  'approval',
  'agreement',
];
