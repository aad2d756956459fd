import { setTimeout as delay } from 'node:timers/promises';

const LOOK_MS = 5;

/** Resolves once the condition holds; the test's own limit ends the waiting. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(LOOK_MS);
}
