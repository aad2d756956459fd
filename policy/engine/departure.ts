import type { IsoDate } from './dates.ts';
import { rulingOn, type ChosenRulings } from './rulings/register.ts';
import { situationOn } from '../packs/gongshu-brand-2018/territory/territory.ts';

export const MOVES = [
  'registeredAddress',
  'taxSeat',
  'factory',
  'dissolution',
  'bankruptcy',
  'merger',
] as const;

/** What is reported of an introduced firm. Dissolution, bankruptcy and merger are events of their own and never a departure. */
export interface Move {
  readonly kind: (typeof MOVES)[number];
  readonly effectiveOn: IsoDate;
  /** The district of the new address. */
  readonly district: string;
}

/**
 * Whether a move is 迁出 (A33): the registered address leaves the territory of that day. Moves of the tax seat or of a
 * factory are signals that a person looks at, unless the office rules otherwise; so is a place that nobody knows.
 */
export function isDeparture(
  { kind, effectiveOn, district }: Move,
  chosen: ChosenRulings | null = null,
): boolean {
  if (situationOn(district, effectiveOn) !== 'outside') return false;
  switch (kind) {
    case 'registeredAddress':
      return true;
    case 'taxSeat':
    case 'factory':
      return rulingOn('A33', chosen, effectiveOn) === 'anySeat';
    case 'dissolution':
    case 'bankruptcy':
    case 'merger':
      return false;
    default:
      return kind satisfies never;
  }
}
