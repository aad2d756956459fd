import type { Pack } from '../pack.ts';
import type { Item } from './item.ts';

/** Returns everything that must be proven for a claim on an item; a newly introduced firm proves its introduction as well. */
export function proofsOf(
  { introduction }: Pick<Pack, 'introduction'>,
  { proofs }: Pick<Item, 'proofs'>,
  isIntroduced = false,
): readonly string[] {
  return isIntroduced ? [...proofs, ...(introduction?.proofs ?? [])] : proofs;
}
