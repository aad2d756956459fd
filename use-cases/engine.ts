import type { AwardEvent } from '../contract/event.ts';

/**
 * How an act reaches the durable machines. Both calls may be repeated: a command has one effect. Both throw Unavailable
 * `engine` if the engine cannot be reached.
 */
export interface Engine {
  /** Starts an application with its first event. */
  readonly start: (application: string, machineVersion: number, first: AwardEvent) => Promise<void>;
  /** Delivers an event; wakes the application if its last run has ended. */
  readonly deliver: (application: string, event: AwardEvent) => Promise<void>;
}
