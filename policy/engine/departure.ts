import type { IsoDate } from './dates.ts';
import type { Pack } from './pack.ts';
import type { ChosenRulings } from './rulings/ruling.ts';

/** What is reported of an introduced firm. Dissolution, bankruptcy and merger are events of their own and never a departure. */
export interface Move {
  readonly kind: 'registeredAddress' | 'taxSeat' | 'factory' | 'dissolution' | 'bankruptcy' | 'merger';
  readonly effectiveOn: IsoDate;
  /** The district of the new address. */
  readonly district: string;
}

/**
 * Whether a move is a departure: the registered address leaves the territory of that day. Moves of the tax seat or of a
 * factory are signals that a person looks at, unless the office rules otherwise; so is a place that nobody knows.
 */
export function isDeparture(
  pack: Pick<Pack, 'places' | 'reading'>,
  { kind, effectiveOn, district }: Move,
  chosen: ChosenRulings | null = null,
): boolean {
  if (pack.places.situationOn(district, effectiveOn) !== 'outside') return false;
  switch (kind) {
    case 'registeredAddress':
      return true;
    case 'taxSeat':
    case 'factory':
      return pack.reading('departures', chosen, effectiveOn) === 'anySeat';
    case 'dissolution':
    case 'bankruptcy':
    case 'merger':
      return false;
    default:
      return kind satisfies never;
  }
}
