/** A fact of a claim that an amount is computed from. */
export type AmountFact = 'invoiceFen' | 'units' | 'draftingRank';

/** How an item pays. Each number is named as the pack names it, and read with the day whose numbers hold. */
export type Amount =
  /** One sum for each recognition. */
  | { readonly kind: 'fixed'; readonly number: string }
  /** A part in percent of what was spent, at most the cap; null: without a cap. */
  | {
      readonly kind: 'rate';
      readonly percent: string;
      readonly of: 'invoiceFen';
      readonly cap: string | null;
    }
  /** A sum for each unit, up to a number of units. */
  | { readonly kind: 'perUnit'; readonly each: string; readonly most: string }
  /** By the place in a list: the first number is that of the first place. A later place is not awarded. */
  | { readonly kind: 'byRank'; readonly numbers: readonly string[] }
  /** What a ruling adopts in whole yuan, never above what was spent; nothing until it does. */
  | { readonly kind: 'adopted'; readonly number: string; readonly ruling: string; readonly of: 'invoiceFen' }
  /** The part in percent that this level of government bears of an amount that several levels share. */
  | { readonly kind: 'shared'; readonly percent: string; readonly amount: WholeAmount };

/** An amount that no other level of government shares. */
export type WholeAmount = Exclude<Amount, { kind: 'shared' }>;

/** Returns the names of the numbers of an amount. */
export function numbersOf(amount: Amount): readonly string[] {
  switch (amount.kind) {
    case 'fixed':
    case 'adopted':
      return [amount.number];
    case 'rate':
      return amount.cap === null ? [amount.percent] : [amount.percent, amount.cap];
    case 'perUnit':
      return [amount.each, amount.most];
    case 'byRank':
      return amount.numbers;
    case 'shared':
      return [...numbersOf(amount.amount), amount.percent];
    default:
      return amount satisfies never;
  }
}

/** Returns the fact that a claim has to state; null if the amount needs none. */
export function factOf(amount: Amount): AmountFact | null {
  switch (amount.kind) {
    case 'fixed':
      return null;
    case 'rate':
    case 'adopted':
      return amount.of;
    case 'perUnit':
      return 'units';
    case 'byRank':
      return 'draftingRank';
    case 'shared':
      return factOf(amount.amount);
    default:
      return amount satisfies never;
  }
}
