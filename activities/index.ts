import type { Columns } from '../contract/columns.ts';
import type { Message } from '../contract/message.ts';
import type { Carried, Outcome, Step } from '../contract/step.ts';
import type { Database } from '../db/connect.ts';
import type { PolicyStanding } from '../policy/standing.ts';
import { loadCarried } from './load-carried.ts';
import { recordStep } from './record-step.ts';

/** What a durable machine needs from the world. */
export interface RecordingActivities {
  recordStep(step: Step): Promise<Outcome>;
  loadCarried(application: string): Promise<Carried>;
  /** Delivers a message to another durable machine; it has one effect, however often it is told. */
  tell(application: string, message: Message): Promise<void>;
}

/** Under which policy new awards are judged, and on which database. */
export interface Deps {
  readonly database: Database;
  /** The policy that is simulated while none is adopted. */
  readonly policy: PolicyStanding;
  /** What a version of the machine says of a persisted snapshot for queries: activities know no machine. */
  readonly columnsIn: (machineVersion: number, snapshot: unknown) => Columns;
  /** Reaches another award's workflow. */
  readonly deliver: (application: string, message: Message) => Promise<void>;
}

export function createActivities(deps: Deps): RecordingActivities {
  return {
    recordStep: (step) => recordStep(deps, step),
    loadCarried: (id) => loadCarried(deps.database, id),
    tell: (id, message) => deps.deliver(id, message),
  };
}
