import { ALL } from '../../tour/all-paths.ts';
import type { Path } from '../../tour/led-award.ts';

/**
 * The lives that chaos leads, by their names in the tour, and how often: they touch every part of what is kept (money that is committed,
 * posted, voided, recovered and given back, two awards on one key, five years), and none changes a firm for all others.
 */
const SHARES: Readonly<Record<string, number>> = {
  withdrawn: 4,
  settled: 6,
  declined: 2,
  'objected-and-refused': 2,
  supplement: 3,
  'given-back': 2,
  repaid: 2,
  released: 2,
  'moved-with-consent': 1,
};

const NAMED = Object.entries(SHARES).map(([name, share]) => {
  const path = ALL.find((each) => each.name === name);
  if (path === undefined) throw new Error(`the tour leads no life by the name ${name}`);
  return { path, share };
});
/** Each life as often as its share. */
const LOTS = NAMED.flatMap(({ path, share }) => Array.from({ length: share }, () => path));

/** Draws the next life after so many: first one of each, then by their shares. `random` is from 0 to 1. */
export function drawnLife(before: number, random: () => number): Path {
  const life = NAMED[before]?.path ?? LOTS[Math.floor(random() * LOTS.length)];
  if (life === undefined) throw new Error('no life is left to draw');
  return life;
}
