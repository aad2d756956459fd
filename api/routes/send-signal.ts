import type { FastifyInstance } from 'fastify';
import type { Signal } from '../../contract/message.ts';
import { SIGNAL_TYPES, signalEntry, type SignalType } from '../../contract/signals/catalogue.ts';
import { findApplication, type ApplicationRow } from '../../db/queries/find-application.ts';
import { findWinner } from '../../db/queries/find-winner.ts';
import { insertDoorRefusal } from '../../db/queries/insert-door-refusal.ts';
import type { Person } from '../../db/queries/find-person.ts';
import { machineOf } from '../../machine/registry.ts';
import { signedIn } from '../admit.ts';
import { answerOf } from '../answer-of.ts';
import type { Deps } from '../deps.ts';
import { idempotent } from '../idempotent.ts';
import { rolesOf } from '../permission.ts';
import { Problem } from '../problem.ts';
import { ACCEPTED, PENDING } from '../schemas/application.ts';
import { BY_ID } from '../schemas/parts.ts';
import { withTakenClaim } from '../taken-claim.ts';
import { actorOf, isSystemState } from '../view.ts';

/** `POST /applications/:id/signals/<type>`: one route for each line of the catalogue, but the one that starts. */
export function sendSignal(app: FastifyInstance, deps: Deps): void {
  for (const type of SIGNAL_TYPES.filter((name) => name !== 'application.submit')) {
    const { by, label, payload: body } = signalEntry(type);
    const schema = {
      tags: ['signals'],
      summary: `${label.zh} / ${label.en}`,
      params: BY_ID,
      body,
      response: { 200: ACCEPTED, 202: PENDING },
    };
    const config = { permission: rolesOf(by), attempt: type, idempotent: true, versioned: true } as const;
    app.post<{ Params: { id: string }; Body: Record<string, unknown> }>(
      `/applications/:id/signals/${type}`,
      { schema, config },
      async (request, reply) => {
        const person = signedIn(request);
        const { id } = request.params;
        return idempotent(deps.database, request, reply, person, id, async ({ commandId, repeated }) => {
          const row = await findApplication(deps.database, id, person);
          if (row === null) throw new Problem('application.unknown');
          const version = expectedVersion(request.headers['if-match']);
          const payload = await withTakenClaim(deps, person, type, id, request.body);
          const message = await admitted(deps, person, row, type, payload, {
            commandId,
            repeated,
            version,
          });
          await deps.engine.deliver(id, message);
          return answerOf(deps, person, commandId, id);
        });
      },
    );
  }
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

/** `If-Match: "7"`, as the ETag of the view says it. */
function expectedVersion(header: string | undefined): number | null {
  if (header === undefined) return null;
  const version = /^"(\d+)"$/.exec(header)?.[1];
  if (version === undefined)
    throw new Problem('request.invalid', { errors: ['If-Match takes a version, such as "7"'] });
  return Number(version);
}
