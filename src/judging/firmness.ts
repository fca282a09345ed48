import type { Signal } from '../report.ts';
import { phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { roleOfWriter } from '../signals/role.ts';

/**
 * How firmly a message shows that a company of health care's trades writes, whatever it writes about: its domain is
 * listed, its writer has a title of trade, its name says its trade, it refers to the cooperation rules, it acts for a
 * client. Words for diseases and goods count not: patients, pupils and newspapers use them, too.
 */
export function tellFirmness(reading: Reading, signals: readonly Signal[]): number {
  const { analysis, parties } = reading;
  const { owner } = parties;
  let points = 0;
  if (owner.type === 'company') points += owner.guessed ? weight.looks : weight.listed;
  if (roleOfWriter(analysis) === 'company') points += weight.title;
  if (parties.side === 'company' && analysis.legalNames.some(({ sectorHint }) => sectorHint !== undefined))
    points += weight.name;
  if (signals.some(({ id, stance }) => id === 'agreement' && stance !== 'denied')) points += weight.rules;
  if (phrasesOf(analysis, 'sector-topic').some(({ kind }) => kind === 'agency')) points += weight.client;
  return points;
}

const weight = { listed: 9, title: 4, name: 3, rules: 2, client: 3, looks: 1 };
