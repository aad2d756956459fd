import { entitledFen } from '../items/entitled.ts';
import type { Item } from '../items/item.ts';
import type { ReasonCode } from '../verdict/reasons.ts';
import type { Matter } from './matter.ts';

/** Why nothing is due although the item has an amount. */
export type Bar = Extract<
  ReasonCode,
  | 'recognition-barred'
  | 'not-next-level'
  | 'higher-level-awarded'
  | 'already-awarded'
  | 'needs-proof'
  | 'place-not-awarded'
  | 'no-top-up'
  | 'yearly-cap-reached'
>;

/** Returns what an item pays by itself in fen, on the facts of this claim; null if it has no amount yet. */
export function entitledOf({ pack, numbersOn, input: { claim }, ruling }: Matter, item: Item): number | null {
  return entitledFen(pack, item.amount, numbersOn, claim, ruling);
}
