import type { Signal } from '../contract/message.ts';
import { signalEntry, type SignalType } from '../contract/signals/catalogue.ts';
import { findApplication, findOnNotice, type ApplicationRow } from '../db/queries/find-application.ts';
import { findWinner } from '../db/queries/find-winner.ts';
import { insertDoorRefusal } from '../db/queries/insert-door-refusal.ts';
import type { Person } from '../db/queries/find-person.ts';
import { machineOf } from '../machine/registry.ts';
import { answerOf, pendingOf } from './answer-of.ts';
import type { Deps } from './deps.ts';
import type { Command, Reply } from './idempotent.ts';
import { requireDocuments } from './known-documents.ts';
import { Problem } from './problem.ts';
import { withTakenClaim } from './taken-claim.ts';
import { actorOf, isSystemState } from './view.ts';

/** What somebody sends about an application. */
export interface Decision {
  readonly type: SignalType;
  readonly payload: object;
  /** The version that they saw; null where they do not say. */
  readonly version: number | null;
}

/**
 * Sends a signal and waits for its journal row.
 * @throws Problem `application.unknown`, and whatever the door or the machine refuses
 */
export async function decide(
  deps: Deps,
  person: Person,
  { commandId, application, repeated }: Command,
  { type, payload, version }: Decision,
): Promise<Reply> {
  const row = await findApplication(deps.database, application, person);
  if (row === null) throw new Problem('application.unknown');
  const taken = await withTakenClaim(deps, person, type, application, payload);
  await requireDocuments(deps, person, type, application, taken);
  const message = await admitted(deps, person, row, type, taken, { commandId, repeated, version });
  await deps.engine.deliver(application, message);
  return answerOf(deps, person, commandId, application);
}

/**
 * Sends an objection to a public notice, for somebody who is no party to the award and is told nothing else of it.
 * @throws Problem `notice.unknown` where no notice stands, and whatever the door or the machine refuses
 */
export async function object(
  deps: Deps,
  person: Person,
  { commandId, application, repeated }: Command,
  payload: object,
): Promise<Reply> {
  const row = await findOnNotice(deps.database, application);
  if (row === null && !repeated) throw new Problem('notice.unknown');
  if (row !== null) {
    const message = await admitted(deps, person, row, 'objection.file', payload, {
      commandId,
      repeated,
      version: null,
    });
    await deps.engine.deliver(application, message);
  }
  const pending = await pendingOf(deps, commandId, application);
  return pending ?? { status: 200, body: { commandId, application, outcome: 'accepted' } };
}

/** What the door can refuse at once it refuses, on record; the machine has the last word on everything else. */
async function admitted(
  deps: Deps,
  person: Person,
  row: ApplicationRow,
  type: SignalType,
  payload: unknown,
  { commandId, repeated, version }: { commandId: string; repeated: boolean; version: number | null },
): Promise<Signal> {
  const refuse = async (problem: Problem): Promise<never> => {
    await insertDoorRefusal(deps.database, {
      person: person.id,
      application: row.id,
      type,
      code: problem.code,
    });
    throw problem;
  };
  const actor = actorOf(person, type, row);
  if (actor === null) return refuse(new Problem('duty.missing', { needed: signalEntry(type).by }));
  const at = new Date(Date.now() + row.skippedMs).toISOString();
  const expected = version === null ? {} : { expectedVersion: version };
  const message = { type, payload, actor, at, commandId, ...expected } as Signal;
  if (repeated || isSystemState(row.state)) return message;
  const definition = machineOf(row.machineVersion);
  const snapshot = definition.restore(row.snapshot);
  const decision = definition.decide(snapshot, message);
  const stale = version !== null && version !== row.version;
  if (decision.accepted && !stale) return message;
  const { code, state } = decision.accepted
    ? ({ code: 'version.changed', state: row.state } as const)
    : decision.refusal;
  const allowed = definition.allowed(snapshot, (other) => actorOf(person, other, row));
  return refuse(new Problem(code, { state, allowed, first: await findWinner(deps.database, row.id, null) }));
}
