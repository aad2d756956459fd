import type { Message } from '../contract/message.ts';
import type { Carried, Outcome, Step } from '../contract/step.ts';
import type { Deps } from './deps.ts';
import { loadCarried } from './load-carried.ts';
import { recordStep } from './record-step.ts';

/** What a durable machine needs from the world. */
export interface RecordingActivities {
  recordStep(step: Step): Promise<Outcome>;
  loadCarried(application: string): Promise<Carried>;
  /** Delivers a message to another durable machine; it has one effect, however often it is told. */
  tell(application: string, message: Message): Promise<void>;
}

export function createActivities(deps: Deps): RecordingActivities {
  return {
    recordStep: (step) => recordStep(deps, step),
    loadCarried: (id) => loadCarried(deps.database, id),
    tell: (id, message) => deps.deliver(id, message),
  };
}
