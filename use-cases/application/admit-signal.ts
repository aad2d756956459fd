import type { Signal } from '../../contract/event.ts';
import type { SignalType } from '../../contract/signals/catalogue.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import { findWinner } from '../../db/application/find-winner.ts';
import type { Database } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import { machineOf } from '../../machine/versions.ts';
import type { Command } from '../command/command.ts';
import { nowOf } from '../now-of.ts';
import { refuseOnRecord } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';
import { actorsFor, claimAgainst, freeActorsFor, isAskedIn, isFor, unitsOf } from './acting-as.ts';
import { needsVersion } from './needs-version.ts';
import { isSystemState } from './view.ts';
import { wordsOfRefusal } from './words-of-refusal.ts';

/** A signal whose payload was taken. */
interface TakenSignal {
  readonly type: SignalType;
  readonly payload: object;
  /** The version that the sender saw; null if they do not say. */
  readonly version: number | null;
  /** The unit, or the person they stand in for, that the sender acts for; null if they do not say. */
  readonly actsFor: string | null;
}

/**
 * Returns the signal as it is delivered. What can be refused at once is refused and recorded; the machine has the last word
 * on everything else. A sender of several capacities acts in the first that the machine accepts, one in which an open task
 * waits for them before others, and one that nobody else has taken before one that is taken; between units nobody but they choose. While an award moves on by itself its state says
 * nothing yet: what is accepted then is what no rule about the sender forbids. What is refused in any case is refused for its
 * own reason, whatever version was named (RFC 9110, 13.2.1).
 * @throws Refused `duty.missing`, `unit.unclear`, `task.claimed`, `precondition.missing`, `version.changed`, and what the machine
 *   refuses
 */
export async function admitSignal(
  database: Database,
  person: Person,
  row: ApplicationRow,
  { commandId, repeated }: Omit<Command, 'application'>,
  { type, payload, version, actsFor }: TakenSignal,
): Promise<Signal> {
  const refuse = async (refused: Refused): Promise<never> =>
    refuseOnRecord(database, { person: person.id, application: row.id, type }, refused);
  const at = nowOf(row);
  const expected = version === null ? {} : { expectedVersion: version };
  const definition = machineOf(row.machineVersion);
  const snapshot = definition.restore(row.snapshot);
  const ways = actorsFor(person, type, row)
    .filter((actor) => isFor(actor, actsFor))
    .map((actor) => {
      const event = { type, payload, actor, at, commandId, ...expected } as Signal;
      return { event, decision: definition.decide(snapshot, event) };
    });
  const isMoving = isSystemState(row.state);
  const able = preferring(ways, ({ event, decision }) =>
    isMoving ? definition.judge([], snapshot.context, event) === null : decision.accepted,
  );
  const asked = preferring(able, ({ event }) => isAskedIn(row, event.actor));
  const current = preferring(asked, ({ event }) => claimAgainst(row, event.actor) === null);
  const [chosen] = current;
  if (chosen === undefined)
    return refuse(new Refused('duty.missing', { needed: definition.sendersOf(type) }));
  const { event, decision } = chosen;
  if (repeated) return event;
  const claim = claimAgainst(row, event.actor);
  if (claim !== null && decision.accepted)
    return refuse(new Refused('task.claimed', { claimedBy: claim.person, claimedUntil: claim.until }));
  if (version === null && needsVersion(type) && (isMoving || decision.accepted))
    return refuse(new Refused('precondition.missing'));
  const stale = version !== null && version !== row.version;
  if (isMoving || (decision.accepted && !stale)) {
    const units = unitsOf(current.map((way) => way.event.actor));
    return units.length > 1 ? refuse(new Refused('unit.unclear', { units })) : event;
  }
  const { code, state } = decision.accepted
    ? ({ code: 'version.changed', state: row.state } as const)
    : decision.refusal;
  const allowed = definition.allowed(snapshot, (other) => freeActorsFor(person, other, row));
  const first = await findWinner(database, row.id, null, person);
  return refuse(new Refused(code, { state, allowed, first, ...wordsOfRefusal(row, event, code) }));
}

/** Those for which something holds, or all if it holds for none. */
function preferring<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly Item[] {
  const some = items.filter(holds);
  return some.length > 0 ? some : items;
}
