import type { AwardEvent } from '../contract/event.ts';
import type { Carried, Outcome, Step } from '../contract/step.ts';
import type { Deps } from './deps.ts';
import { loadCarried } from './load-carried.ts';
import { proofOf } from './proof-of.ts';
import { recordOrNote } from './note-unrecorded.ts';

/** What a durable machine needs from the world. */
export interface RecordingActivities {
  recordStep(step: Step): Promise<Outcome>;
  loadCarried(application: string): Promise<Carried>;
  /** Whether a process of this installation has signed an event: only then an award goes on to its instant. */
  isProved(application: string, event: AwardEvent): Promise<boolean>;
  /** Delivers an event to another durable machine; a repeated one has no second effect. */
  send(application: string, event: AwardEvent): Promise<void>;
}

export function createActivities(deps: Deps): RecordingActivities {
  return {
    recordStep: (step) => recordOrNote(deps, step),
    loadCarried: (id) => loadCarried(deps.database, id),
    isProved: async (id, event) => (await proofOf(deps.senders, id, event))() === null,
    send: (id, event) => deps.deliver(id, event),
  };
}
