import type { AwardItem, Name } from '../../../engine/items/item.ts';
import type { Parameter } from '../../../engine/parameter.ts';

/** A stock is owned on a day, an increment is won since the base day, a growth is in percent of a base. */
export type TargetKind = 'stock' | 'increment' | 'growth';

/** One number of Article 2. */
export interface Target {
  readonly name: Name;
  readonly kind: TargetKind;
  readonly goal: Parameter;
  /** The items whose awards count; empty if no item covers the target and its number is typed in. */
  readonly items: readonly AwardItem[];
}
