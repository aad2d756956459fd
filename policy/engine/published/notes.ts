import type { Name } from '../items/item.ts';
import type { Pack } from '../pack.ts';
import type { PolicyStatus } from '../policy-status.ts';

const SIMULATED: Name = {
  zh: '模拟测算，不作为兑付依据。',
  en: 'A simulation: nothing can be paid on it.',
};

/** Returns what a reader of an amount must know beside it. */
export function notesOn({ notes }: Pick<Pack, 'notes'>, kind: PolicyStatus['kind']): readonly Name[] {
  return kind === 'simulation' ? [SIMULATED, ...notes] : notes;
}
