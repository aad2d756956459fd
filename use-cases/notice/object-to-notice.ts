import { findOnNotice } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { admitSignal } from '../application/admit-signal.ts';
import { packOfAward } from '../application/pack-of-award.ts';
import { takePayload } from '../application/take-payload.ts';
import type { Command } from '../command/command.ts';
import { pendingOf, type Pending } from '../command/outcome.ts';
import { requirePayload } from '../payload.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

/** An objector is no party to the award and learns nothing else of it. */
export interface Objected {
  readonly outcome: 'accepted';
  readonly commandId: string;
  readonly application: string;
}

/**
 * Sends an objection to a public notice, for anybody who is known by name.
 * @throws Refused `notice.unknown` if no notice stands, and what the payload or the machine refuse
 */
export async function objectToNotice(
  deps: Pick<Ports, 'database' | 'engine' | 'answers' | 'patienceMs'>,
  person: Person,
  command: Command,
  sent: unknown,
): Promise<Objected | Pending> {
  const { database, engine } = deps;
  const { commandId, application, repeated } = command;
  const type = 'objection.file';
  const attempt = { person: person.id, application, type } as const;
  const fitting = await requirePayload(database, attempt, sent);
  const row = await findOnNotice(database, application);
  if (row === null && !repeated) throw new Refused('notice.unknown');
  if (row !== null) {
    const payload = await takePayload(database, attempt, fitting, packOfAward(row));
    const signal = { type, payload, version: null, actsFor: null } as const;
    await engine.deliver(application, await admitSignal(database, person, row, command, signal));
  }
  const pending = await pendingOf(deps, person, commandId, application);
  return pending ?? { outcome: 'accepted', commandId, application };
}
