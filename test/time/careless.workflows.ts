import { upsertMemo } from '@temporalio/workflow';
import type { Carried, Start } from '../../contract/step.ts';
import { machineOf } from '../../machine/versions.ts';
import { durableMachine } from '../../workflows/durable-machine.ts';

/** As `changed.workflows.ts`, and forgets the runs that began before. */
export async function application(start: Start): Promise<Carried> {
  upsertMemo({ release: 'two' });
  return durableMachine(start, machineOf);
}
