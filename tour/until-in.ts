import { setTimeout as delay } from 'node:timers/promises';
import { TourProblem } from './tour-problem.ts';

const PATIENCE_MS = 90_000;
const LOOK_MS = 20;

/** Until the award stands in a state: a timer fires a moment after its instant. */
export async function untilIn<View extends { readonly state: string }>(
  look: () => Promise<View>,
  expected: string,
): Promise<View> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const view = await look();
    if (view.state === expected) return view;
    if (Date.now() > until)
      throw new TourProblem(`the time that passed led to ${view.state}, expected was ${expected}`);
    await delay(LOOK_MS);
  }
}
