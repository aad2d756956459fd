import { setTimeout as delay } from 'node:timers/promises';

const SHORTEST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 250;
/** What has not come for some time is noticed at most this part of it later than it came. */
const LATE = 0.2;

/** Resolves once the condition holds, which is looked at less often the longer it has not; the test's own limit ends the waiting. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const since = performance.now();
  while (!(await condition())) await pauseSince(since);
}

/** The pause before the next look of one who waits since that moment of `performance.now()`. */
export async function pauseSince(since: number): Promise<void> {
  const pause = (performance.now() - since) * LATE;
  await delay(Math.min(Math.max(pause, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS));
}
