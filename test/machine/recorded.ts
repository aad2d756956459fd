import type { AnyMachineSnapshot } from 'xstate';
import { CLOCK, SYSTEM, type Actor, type Capacity } from '../../contract/parties.ts';
import { machineOf } from '../../machine/versions.ts';
import { readGolden, recordedOf } from '../golden/golden.ts';
import type { Context } from './version-one.ts';

const DEFINITION = machineOf(1);

/** One recorded award in every state: whatever really lived through it. */
export const RECORDED = new Map<string, AnyMachineSnapshot>([['draft', DEFINITION.start()]]);
for (const name of await recordedOf(1))
  for (const { step } of (await readGolden(1, name)).steps)
    if (step.decision.accepted && !RECORDED.has(step.decision.to))
      RECORDED.set(step.decision.to, DEFINITION.restore(step.decision.snapshot));

/** The recorded award that waits for approval, once a register has reported that its enterprise has ended. */
export const STOPPED: readonly [string, AnyMachineSnapshot] = ['officeReview.approving', stopped()];

function stopped(): AnyMachineSnapshot {
  const waiting = RECORDED.get('officeReview.approving');
  if (waiting === undefined) throw new Error('no recorded award waits for approval');
  const decision = DEFINITION.decide(waiting, {
    type: 'enterprise.ended',
    payload: { kind: 'dissolution', effectiveOn: '2026-12-01' },
    actor: SYSTEM,
    at: '2026-12-01T02:00:00.000Z',
    commandId: 'c',
  });
  if (!decision.accepted) throw new Error(decision.refusal.code);
  return decision.next;
}

export const contextOf = (snapshot: AnyMachineSnapshot): Context => snapshot.context as Context;

/** Somebody who could send an event: nobody has met them on this award so far. */
export function somebody(as: Capacity, { claim, opinions }: Context, more: Partial<Actor> = {}): Actor {
  if (as === 'clock') return { ...CLOCK, ...more };
  if (as === 'system') return { ...SYSTEM, ...more };
  const enterprise = as === 'applicant' && claim !== null ? { enterprise: claim.enterprise } : {};
  const [unit = 'market'] = as === 'verify' ? Object.keys(opinions) : [];
  return { person: 'p-newcomer', as, ...enterprise, ...(as === 'verify' ? { unit } : {}), ...more };
}
