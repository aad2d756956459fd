import type { Deadline } from './deadlines.ts';
import type { Effect } from './effects.ts';
import type { AwardEvent, Signal } from './event.ts';
import type { Refusal } from './refusals.ts';
import type { SystemEvent } from './system-event.ts';

/** A report to another award: this step changed what it is entitled to, or made room in the budget for it. */
export interface SentEvent {
  readonly application: string;
  readonly event: Extract<SystemEvent, { type: 'entitlement.changed' | 'budget.released' }>;
}

/** One step to be recorded: one event, accepted or refused, with the state around it. JSON-true. */
export interface Step {
  readonly application: string;
  readonly seq: number;
  /** The workflow run that decided it. */
  readonly runId: string;
  readonly machineVersion: number;
  readonly event: AwardEvent;
  readonly from: string;
  readonly decision:
    | {
        readonly accepted: true;
        readonly to: string;
        readonly snapshot: unknown;
        readonly effects: readonly Effect[];
      }
    | { readonly accepted: false; readonly refusal: Refusal };
  /** The open deadlines before this step. */
  readonly deadlines: readonly Deadline[];
  /** SHA-256 of the award's previous journal row; null before the first. */
  readonly previous: string | null;
}

/** What recording a step came to. Kept in the journal and in the history, so small. */
export type Outcome =
  | {
      readonly result: 'accepted';
      readonly deadlines: readonly Deadline[];
      readonly events: readonly SystemEvent[];
      /** Events that are sent to other awards. */
      readonly sends: readonly SentEvent[];
      /** What was sent before this award could take it, and is taken next; left out if there is nothing. */
      readonly earlier?: readonly Signal[];
      readonly head: string;
    }
  | { readonly result: 'refused'; readonly refusal: Refusal; readonly head: string }
  /** The command already has its row under another number: nothing was written. */
  | { readonly result: 'duplicate' };

/** What a run hands to the next one. */
export interface Carried {
  readonly machineVersion: number;
  /** Persisted snapshot; null before the first step. */
  readonly snapshot: unknown;
  readonly deadlines: readonly Deadline[];
  /** Number of the newest journal row. */
  readonly seq: number;
  /** Number of the newest accepted one. */
  readonly version: number;
  /** Instant of the newest row: time never runs backwards. */
  readonly at: string;
  /** SHA-256 of the newest row. */
  readonly head: string | null;
}

/**
 * How a run starts: with its first event, with what the run before it carried over, or woken by a signal after a rest
 * (then it loads what the last run left).
 */
export interface Start {
  readonly application: string;
  readonly machineVersion?: number;
  readonly first?: AwardEvent;
  readonly carried?: Carried;
}
