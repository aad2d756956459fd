import type { IsoDate } from '../dates.ts';
import { assertFen, fenOf } from '../money.ts';
import type { Pack } from '../pack.ts';
import { sinceText } from '../since-text.ts';
import type { Amount, AmountFact } from './amount.ts';

/** What a claim states of the facts that amounts are computed from. */
export type AmountFacts = Readonly<Partial<Record<AmountFact, number>>>;

/**
 * Returns what an amount comes to in fen; fractions of a fen are not paid. A fact that is not stated is 0. Null if the policy has
 * no such amount on the day.
 * @param adopted the value of a ruling of the pack
 * @throws RangeError if it comes to no amount of money
 */
export function entitledFen(
  pack: Pack,
  amount: Amount,
  on: IsoDate,
  facts: AmountFacts,
  adopted: (ruling: string) => string,
): number | null {
  const fen = computed(pack, amount, on, facts, adopted);
  return fen === null ? null : assertFen(fen);
}

function computed(
  pack: Pack,
  amount: Amount,
  on: IsoDate,
  facts: AmountFacts,
  adopted: (ruling: string) => string,
): number | null {
  const valueOf = (name: string): number | null => pack.number(name, on)?.value ?? null;
  const moneyOf = (name: string): number | null => inFen(pack, name, on);
  switch (amount.kind) {
    case 'fixed':
      return moneyOf(amount.number);
    case 'rate': {
      const percent = valueOf(amount.percent);
      const cap = amount.cap === null ? null : moneyOf(amount.cap);
      return percent === null ? null : least(part(facts[amount.of] ?? 0, percent), cap);
    }
    case 'perUnit': {
      const each = moneyOf(amount.each);
      const most = valueOf(amount.most);
      return each === null ? null : each * least(facts.units ?? 0, most);
    }
    case 'byRank': {
      const number = amount.numbers[(facts.draftingRank ?? 0) - 1];
      return number === undefined ? 0 : moneyOf(number);
    }
    case 'adopted': {
      const yuan = adopted(amount.ruling);
      return /^\d+$/.test(yuan) ? least(fenOf(Number(yuan)), facts[amount.of] ?? 0) : null;
    }
    case 'shared': {
      const whole = computed(pack, amount.amount, on, facts, adopted);
      const percent = valueOf(amount.percent);
      return whole === null || percent === null ? null : part(whole, percent);
    }
    default:
      return amount satisfies never;
  }
}

/** A number of money in fen, whether the pack writes it in yuan or in fen; null if there is none on the day. Days before the text have its first value. */
export function inFen(pack: Pack, name: string, on: IsoDate): number | null {
  const applied = pack.number(name, sinceText(pack, on));
  if (applied === null) return null;
  return applied.unit === 'yuan' ? fenOf(applied.value) : applied.value;
}

/** A part in percent, fractions of a fen left out. */
function part(fen: number, percent: number): number {
  return Math.floor((fen * percent) / 100);
}

function least(one: number, other: number | null): number {
  return other === null ? one : Math.min(one, other);
}
