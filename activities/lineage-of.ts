import type { Lineage } from '../policy/engine/lineage.ts';
import type { Ledger } from './site.ts';

/** Returns what a claim is connected with, by the registers and by what the office found to be one with it. */
export function lineageOf({
  register,
  alsoNamed,
  alsoIssued,
}: Pick<Ledger, 'register' | 'alsoNamed' | 'alsoIssued'>): Lineage {
  return { ...register, alsoNamed, alsoIssued };
}
