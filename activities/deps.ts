import type { Columns } from '../contract/columns.ts';
import type { AwardEvent } from '../contract/event.ts';
import type { Database } from '../db/connect.ts';
import type { FindSender } from '../db/sender/known-senders.ts';
import type { PolicyStatus } from '../policy/engine/policy-status.ts';

/** Under which policy new awards are judged, and on which database. */
export interface Deps {
  readonly database: Database;
  /** The policy that is simulated while none is adopted. */
  readonly policy: PolicyStatus;
  /** What a version of the machine says of a persisted snapshot for queries: activities know no machine. */
  readonly columnsIn: (machineVersion: number, snapshot: unknown) => Columns;
  /** The version of the policy that a persisted snapshot is on, as its version of the machine says; null before it was accepted. */
  readonly policyIn: (machineVersion: number, snapshot: unknown) => string | null;
  /** By whose keys what is sent to an award may be signed. */
  readonly senders: FindSender;
  /** Reaches another award's workflow. */
  readonly deliver: (application: string, event: AwardEvent) => Promise<void>;
}
