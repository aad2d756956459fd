import type { AmountRule } from './operating-rule.ts';

export const groupThreshold: AmountRule = {
  name: 'group.threshold',
  value: 30_000_000,
  unit: 'fen',
  source: 'operating rule',
  seen: 'chosen: awards from 300,000 yuan on are decided by the leading group (重大问题, Article 15, names no amount)',
  lastCheckedOn: '2026-11-23',
};
