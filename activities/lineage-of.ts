import type { SameAward } from '../db/recognition/find-same.ts';
import type { Lineage } from '../policy/engine/lineage.ts';
import type { Ledger } from './site.ts';

/** Returns what a claim is connected with, by the registers and by what the office found to be one with it. */
export function lineageOf({ register, same }: Pick<Ledger, 'register' | 'same'>): Lineage {
  return { ...register, alsoNamed: namesOf(same) };
}

const namesOf = (same: readonly SameAward[]): readonly string[] => [
  ...new Set(same.map(({ recognition }) => recognition)),
];
