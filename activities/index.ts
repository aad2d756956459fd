import type { Carried, Outcome, Step } from '../contract/step.ts';
import type { Database } from '../db/connect.ts';
import type { PolicyStanding } from '../policy/standing.ts';
import { loadCarried } from './load-carried.ts';
import { recordStep } from './record-step.ts';

/** What a durable machine needs from the world. */
export interface RecordingActivities {
  recordStep(step: Step): Promise<Outcome>;
  loadCarried(application: string): Promise<Carried>;
}

/** Under which policy new awards are judged, and on which database. */
export interface Deps {
  readonly database: Database;
  readonly policy: PolicyStanding;
}

export function createActivities(deps: Deps): RecordingActivities {
  return {
    recordStep: (step) => recordStep(deps, step),
    loadCarried: (id) => loadCarried(deps.database, id),
  };
}
