import type { FastifyInstance } from 'fastify';
import { findApplication } from '../../db/queries/find-application.ts';
import { findSteps, type JournalRow } from '../../db/queries/find-steps.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { isSignalType, signalEntry } from '../../contract/signals/catalogue.ts';
import type { Deps } from '../deps.ts';
import { personOf } from '../person-of.ts';
import { Problem } from '../problem.ts';
import { viewOf } from '../view.ts';

/** `GET /applications/:id` and `GET /applications/:id/steps`: for its parties; to everybody else it does not exist. */
export function readApplication(app: FastifyInstance, deps: Deps): void {
  const config = { permission: 'signedIn' } as const;
  app.get<{ Params: { id: string } }>('/applications/:id', { config }, async (request, reply) => {
    const person = await personOf(request, deps.issuer, deps.database);
    const row = await findApplication(deps.database, request.params.id, person);
    if (row === null) throw new Problem('application.unknown');
    const etag = `"${row.version}"`;
    void reply.header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return viewOf(row, person);
  });

  app.get<{ Params: { id: string } }>('/applications/:id/steps', { config }, async (request) => {
    const person = await personOf(request, deps.issuer, deps.database);
    const row = await findApplication(deps.database, request.params.id, person);
    if (row === null) throw new Problem('application.unknown');
    return { application: row.id, steps: (await findSteps(deps.database, row.id)).map(inWords) };
  });
}

function inWords({ seq, message, stateBefore, stateAfter, refusal, hash }: JournalRow): object {
  const { type, actor, at, payload, commandId } = message;
  return {
    seq,
    type,
    name: isSignalType(type) ? signalEntry(type).label : null,
    person: actor.person,
    as: actor.as,
    unit: actor.unit ?? null,
    at,
    reasons: 'reasons' in payload ? payload.reasons : null,
    accepted: refusal === null,
    refusal: refusal === null ? null : { code: refusal.code, ...REFUSALS[refusal.code] },
    stateBefore,
    stateAfter,
    commandId,
    hash,
  };
}
