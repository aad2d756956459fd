import { RECOGNITION_KINDS } from '../../../engine/identity/recognition.ts';
import { FAMOUS_BRANDS } from './famous-brands.ts';
import {
  ITEM_CODES,
  type AwardItem,
  type Item,
  type ItemCode,
  type Proof,
} from '../../../engine/items/item.ts';
import { MARKS } from './marks.ts';
import { SINGLE_ACTS } from './single-acts.ts';
import { STANDARDS } from './standards.ts';
import { TITLES } from './titles.ts';

/** Article 13 as a table: every item that has an amount, by its code. */
export const SCHEDULE: Readonly<Record<AwardItem, Item>> = {
  ...MARKS,
  ...TITLES,
  ...FAMOUS_BRANDS,
  ...STANDARDS,
  ...SINGLE_ACTS,
};

/** What an introduced firm (N1) proves besides what the item it stands for demands. */
export const INTRODUCTION_PROOFS: readonly Proof[] = ['introductionConfirmed', 'validity'];

/**
 * 驰名商标 or 其他品牌: N1 stands for marks, titles of firms, famous brands and the certification; never for Madrid or a pledge, for
 * standards and the title of a street only if A49 says so.
 */
export function canBeIntroduced(item: AwardItem, anyItem = false): boolean {
  return anyItem ? /^[MPCSZ]/.test(item) : /^[MPC]|^Z2$/.test(item) && item !== 'P1';
}

/** Whether an item's recognitions are one in the whole nation, whichever firm shows them. */
export function isNational({ recognition }: Item): boolean {
  return recognition !== 'enterprise' && RECOGNITION_KINDS[recognition].scope === 'nation';
}

export function isItemCode(code: unknown): code is ItemCode {
  return ITEM_CODES.some((known) => known === code);
}

/** Everything that must be proven for a claim on an item. */
export function proofsOf(item: AwardItem, isIntroduced = false): readonly Proof[] {
  const { proofs } = SCHEDULE[item];
  return isIntroduced ? [...proofs, ...INTRODUCTION_PROOFS] : proofs;
}
