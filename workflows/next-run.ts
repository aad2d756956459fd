import { makeContinueAsNewFunc } from '@temporalio/workflow';
import type { Carried, Start } from '../contract/step.ts';

/** Ends a run and begins the next one, on the build that is current: what a run hands on is the same for every build. */
export async function nextRun(start: Start): Promise<never> {
  return makeContinueAsNewFunc<(next: Start) => Promise<Carried>>({
    initialVersioningBehavior: 'AUTO_UPGRADE',
  })(start);
}
