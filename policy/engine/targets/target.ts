import type { Name, When } from '../items/item.ts';

/** A stock is owned on a day, an increment is won since the base day, a growth is in percent of a base. */
export type TargetKind = 'stock' | 'increment' | 'growth';

/** A goal with a number. */
export interface Target {
  readonly name: Name;
  readonly kind: TargetKind;
  /** The name of its number. */
  readonly goal: string;
  /** The items whose awards count; empty if no item covers the target and its number is typed in. */
  readonly items: readonly string[];
  /** No award counts if a ruling says so. */
  readonly apartIf?: When;
}
