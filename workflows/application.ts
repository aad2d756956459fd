import type { Carried, Start } from '../contract/step.ts';
import { machineOf } from '../machine/versions.ts';
import { durableMachine } from './durable-machine.ts';

/** One award application, from submission to five years past the payment. The workflow id is the application's id. */
export async function application(start: Start): Promise<Carried> {
  return durableMachine(start, machineOf);
}
