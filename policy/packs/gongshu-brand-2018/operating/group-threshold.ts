import type { PolicyNumber } from '../../../engine/numbers.ts';

export const groupThreshold: PolicyNumber = {
  name: 'group.threshold',
  unit: 'fen',
  clause: null,
  label: { zh: '提交领导小组审定的金额', en: 'amount from which the leading group decides' },
  seen: {
    zh: '自行设定：30万元及以上由领导小组审定（第十五条“重大问题”未写明金额）',
    en: 'chosen: awards from 300,000 yuan on are decided by the leading group (重大问题, Article 15, names no amount)',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 30_000_000 }],
};
