/** One fault, drawn from a seed. */
export interface Plan {
  readonly seed: number;
  /** Where the award stands, with a deadline that passes in a moment. */
  readonly stage: 'returned' | 'noticed' | 'watched';
  readonly fault: Fault;
  /** Whether the machine takes the second signal or refuses it; the same command may arrive twice. */
  readonly second: 'taken' | 'refused' | 'takenTwice';
  /** The second signal's own instant, against the deadline's. */
  readonly stampedMs: number;
}

export type Act = 'row' | 'signal' | 'timer';

/**
 * `signalRow`: the first signal's row is written, the second signal arrives and the timer fires, in this order; then the
 * completion of the task is lost. `clockChoice`: the task that the timer set off is lost while the second signal arrives.
 * `clockRow`: the deadline's row is written, the second signal arrives, and the recording's answer is lost.
 */
export type Fault =
  | {
      readonly kind: 'signalRow';
      readonly first: 'taken' | 'refused';
      readonly order: readonly Act[];
      readonly fate: 'lost' | 'answerLost' | 'delivered';
    }
  | { readonly kind: 'clockChoice' }
  | { readonly kind: 'clockRow' };

export const ORDERS: readonly (readonly Act[])[] = [
  ['row', 'signal', 'timer'],
  ['row', 'timer', 'signal'],
  ['signal', 'row', 'timer'],
  ['signal', 'timer', 'row'],
  ['timer', 'row', 'signal'],
  ['timer', 'signal', 'row'],
];

const FAULTS: readonly Fault[] = [
  ...ORDERS.map((order): Fault => ({ kind: 'signalRow', first: 'refused', order, fate: 'lost' })),
  ...ORDERS.map((order): Fault => ({ kind: 'signalRow', first: 'taken', order, fate: 'lost' })),
  { kind: 'signalRow', first: 'refused', order: ['row', 'timer', 'signal'], fate: 'answerLost' },
  { kind: 'signalRow', first: 'refused', order: ['row', 'signal', 'timer'], fate: 'delivered' },
  { kind: 'clockChoice' },
  { kind: 'clockChoice' },
  { kind: 'clockRow' },
];

/** The part of the seeds that lead an award through most of its life first; they take ten times as long. */
const DEEP = 0.08;

/** Whole rounds go through all faults; everything else is drawn. */
export function planOf(seed: number): Plan {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  };
  return {
    seed,
    fault: FAULTS[seed % FAULTS.length] ?? pick(FAULTS),
    stage: random() < DEEP ? pick(['noticed', 'watched']) : 'returned',
    second: pick(['taken', 'taken', 'refused', 'takenTwice']),
    stampedMs: pick([-200, -1, 0, 1, 200]),
  };
}

/** mulberry32: numbers from 0 to 1 that depend on the seed alone. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
