import type { Advantage } from './advantage.ts';
import type { IsoDate } from './dates.ts';
import type { Name, Rank } from './items/item.ts';
import type { Pack } from './pack.ts';
import type { Passage } from './text.ts';

/** A recognition that an enterprise holds. */
export interface HeldRecognition {
  readonly item: string;
  /** The version of the policy that paid it, by whose items it is ranked. */
  readonly policy: string;
  readonly recognisedOn: IsoDate;
  /** The last day on which it is valid; null if it does not end. */
  readonly validUntil: IsoDate | null;
}

/** An advantage of brands, and the departments that owe it. */
export interface Entitlement {
  readonly name: Name;
  readonly owedBy: readonly string[];
  readonly debtors: Advantage['debtors'];
  readonly clause: Passage;
}

export interface Entitlements {
  /** The highest level of brand held on the day; `none` has no advantages. */
  readonly level: Rank;
  readonly entitlements: readonly Entitlement[];
}

const LEVELS = ['none', 'city', 'province', 'nation'] as const satisfies readonly Rank[];

/**
 * The advantages of an enterprise on a day, by the highest level of what it then holds.
 * @param packOf the pack of a version
 */
export function entitlementsOf(
  { advantages, passage }: Pack,
  packOf: (version: string) => Pick<Pack, 'item'>,
  held: readonly HeldRecognition[],
  on: IsoDate,
): Entitlements {
  const valid = held.filter(
    ({ recognisedOn, validUntil }) => recognisedOn <= on && (validUntil === null || on <= validUntil),
  );
  const height = Math.max(
    0,
    ...valid.map(({ item, policy }) => LEVELS.indexOf(packOf(policy).item(item).rank)),
  );
  const level = LEVELS[height] ?? 'none';
  const entitlements = advantages.filter(({ from }) => LEVELS.indexOf(from) <= height && height > 0);
  return {
    level,
    entitlements: entitlements.map(({ name, owedBy, debtors, clause }) => ({
      name,
      owedBy,
      debtors,
      clause: passage(clause),
    })),
  };
}
