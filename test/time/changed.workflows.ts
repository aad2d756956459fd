import { patched, upsertMemo } from '@temporalio/workflow';
import type { Carried, Start } from '../../contract/step.ts';
import { machineOf } from '../../machine/versions.ts';
import { durableMachine } from '../../workflows/durable-machine.ts';

/** A later release whose runs say by which release they began; those that began before keep their path. */
export async function application(start: Start): Promise<Carried> {
  if (patched('says-its-release')) upsertMemo({ release: 'two' });
  return durableMachine(start, machineOf);
}
