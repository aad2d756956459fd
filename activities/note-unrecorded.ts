import { ApplicationFailure } from '@temporalio/common';
import type { Outcome, Step } from '../contract/step.ts';
import { keepUnrecorded } from '../db/step/unrecorded-steps.ts';
import type { Deps } from './deps.ts';
import { recordStep } from './record-step.ts';

/**
 * Records a step as `recordStep` does; one that cannot be recorded is noted, so that health and metrics say which award stands still.
 * Where the note cannot be written either, the whole database is away, which health says by itself.
 */
export async function recordOrNote(deps: Deps, step: Step): Promise<Outcome> {
  try {
    return await recordStep(deps, step);
  } catch (error) {
    const { application, seq } = step;
    await keepUnrecorded(deps.database, { application, seq, kind: kindOf(error) }).catch(() => undefined);
    throw error;
  }
}

/** Never what the error says: that may hold what was entered. */
function kindOf(error: unknown): string {
  if (error instanceof ApplicationFailure) return error.type ?? error.name;
  return error instanceof Error ? error.name : typeof error;
}
