import type { Signal } from '../../contract/message.ts';
import type { SignalType } from '../../contract/signals/catalogue.ts';
import { findApplication, findOnNotice, type ApplicationRow } from '../../db/application/find-application.ts';
import { findWinner } from '../../db/application/find-winner.ts';
import { insertDoorRefusal } from '../../db/step/insert-door-refusal.ts';
import type { Person } from '../../db/person/find-person.ts';
import { machineOf } from '../../machine/versions.ts';
import { actorsFor, isAskedIn, isFor, unitsOf } from './acting-as.ts';
import { answerOf, pendingOf } from './answer-of.ts';
import type { Deps } from '../deps.ts';
import type { Command, Reply } from './idempotent.ts';
import { requireDocuments } from './known-documents.ts';
import { Refused } from '../../use-cases/refused.ts';
import { withTakenClaim } from './taken-claim.ts';
import { isSystemState } from '../view.ts';

/** What somebody sends about an application. */
export interface Decision {
  readonly type: SignalType;
  readonly payload: object;
  /** The version that they saw; null where they do not say. */
  readonly version: number | null;
  /** The unit, or the person they stand in for, that they act for; null where they do not say. */
  readonly actsFor: string | null;
}

/**
 * Sends a signal and waits for its journal row.
 * @throws Refused `application.unknown`, and whatever the door or the machine refuses
 */
export async function decide(
  deps: Deps,
  person: Person,
  command: Command,
  decision: Decision,
): Promise<Reply> {
  const row = await findApplication(deps.database, command.application, person);
  return decideOn(deps, person, row, command, decision);
}

/** Where the application was found already: `row` is null where it is none of this person's business. */
export async function decideOn(
  deps: Deps,
  person: Person,
  row: ApplicationRow | null,
  { commandId, application, repeated }: Command,
  { type, payload, version, actsFor }: Decision,
): Promise<Reply> {
  if (row === null) throw new Refused('application.unknown');
  const taken = await withTakenClaim(deps, person, type, application, payload);
  await requireDocuments(deps, person, type, application, taken);
  const message = await admitted(deps, person, row, type, taken, {
    commandId,
    repeated,
    version,
    actsFor,
  });
  await deps.engine.deliver(application, message);
  return answerOf(deps, person, commandId, application);
}

/**
 * Sends an objection to a public notice, for somebody who is no party to the award and is told nothing else of it.
 * @throws Refused `notice.unknown` where no notice stands, and whatever the door or the machine refuses
 */
export async function object(
  deps: Deps,
  person: Person,
  { commandId, application, repeated }: Command,
  payload: object,
): Promise<Reply> {
  const row = await findOnNotice(deps.database, application);
  if (row === null && !repeated) throw new Refused('notice.unknown');
  if (row !== null) {
    const message = await admitted(deps, person, row, 'objection.file', payload, {
      commandId,
      repeated,
      version: null,
      actsFor: null,
    });
    await deps.engine.deliver(application, message);
  }
  const pending = await pendingOf(deps, commandId, application);
  return pending ?? { status: 200, body: { commandId, application, outcome: 'accepted' } };
}

/**
 * What the door can refuse at once it refuses, on record; the machine has the last word on everything else. Whoever holds
 * several capacities acts in the first that the machine accepts, one in which an open task waits for them before others;
 * between units nobody but them chooses. While an award moves on by itself its state says nothing yet: what is accepted
 * then is what no rule about the sender forbids.
 */
async function admitted(
  deps: Deps,
  person: Person,
  row: ApplicationRow,
  type: SignalType,
  payload: unknown,
  {
    commandId,
    repeated,
    version,
    actsFor,
  }: Omit<Command, 'application'> & Pick<Decision, 'version' | 'actsFor'>,
): Promise<Signal> {
  const refuse = async (problem: Refused): Promise<never> => {
    await insertDoorRefusal(deps.database, {
      person: person.id,
      application: row.id,
      type,
      code: problem.code,
    });
    throw problem;
  };
  const at = new Date(Date.now() + row.skippedMs).toISOString();
  const expected = version === null ? {} : { expectedVersion: version };
  const definition = machineOf(row.machineVersion);
  const snapshot = definition.restore(row.snapshot);
  const ways = actorsFor(person, type, row)
    .filter((actor) => isFor(actor, actsFor))
    .map((actor) => {
      const message = { type, payload, actor, at, commandId, ...expected } as Signal;
      return { message, decision: definition.decide(snapshot, message) };
    });
  const isMoving = isSystemState(row.state);
  const able = preferring(ways, ({ message, decision }) =>
    isMoving ? definition.judge([], snapshot.context, message) === null : decision.accepted,
  );
  const standing = preferring(able, ({ message }) => isAskedIn(row, message.actor));
  const [first] = standing;
  if (first === undefined) return refuse(new Refused('duty.missing', { needed: definition.sendersOf(type) }));
  const { message, decision } = first;
  if (repeated) return message;
  const stale = version !== null && version !== row.version;
  if (isMoving || (decision.accepted && !stale)) {
    const units = unitsOf(standing.map((way) => way.message.actor));
    return units.length > 1 ? refuse(new Refused('unit.unclear', { units })) : message;
  }
  const { code, state } = decision.accepted
    ? ({ code: 'version.changed', state: row.state } as const)
    : decision.refusal;
  const allowed = definition.allowed(snapshot, (other) => actorsFor(person, other, row));
  return refuse(new Refused(code, { state, allowed, first: await findWinner(deps.database, row.id, null) }));
}

/** Those for which something holds, or all where it holds for none. */
function preferring<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly Item[] {
  const some = items.filter(holds);
  return some.length > 0 ? some : items;
}
