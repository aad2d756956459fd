import type { Name } from '../items/item.ts';
import type { PolicyStatus } from '../policy-status.ts';

/** 以上奖励均为区单独奖励部分 (Article 13): every owner asks. */
const DISTRICT_SHARE: Name = {
  zh: '奖励为区单独奖励部分，上级政府给予的奖励另计，不予扣减。',
  en: 'The award is the share of the district alone: awards of higher governments are not deducted.',
};

const SIMULATED: Name = {
  zh: '模拟测算，不作为兑付依据。',
  en: 'A simulation: nothing can be paid on it.',
};

/** Returns what a reader of an amount must know beside it. */
export function notesOn(kind: PolicyStatus['kind']): readonly Name[] {
  return kind === 'simulation' ? [SIMULATED, DISTRICT_SHARE] : [DISTRICT_SHARE];
}
