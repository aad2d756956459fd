import type { FastifyInstance } from 'fastify';
import { SIGNAL_TYPES, signalEntry } from '../../contract/signals/catalogue.ts';
import { sendersOf } from '../../machine/versions.ts';
import { signedIn } from '../admit.ts';
import { decideOn } from '../commands/decide.ts';
import type { Deps } from '../deps.ts';
import { idempotent } from '../commands/idempotent.ts';
import { permissionFor } from '../permission.ts';
import { Refused } from '../../use-cases/refused.ts';
import { ACCEPTED, PENDING } from '../schemas/application.ts';
import { ACTS_FOR, BY_ID } from '../schemas/parts.ts';

/** `POST /applications/:id/signals/<type>`: one route for each line of the catalogue, but the one that starts. */
export function sendSignal(app: FastifyInstance, deps: Deps): void {
  for (const type of SIGNAL_TYPES.filter((name) => name !== 'application.submit')) {
    const { label, payload: body } = signalEntry(type);
    const schema = {
      tags: ['signals'],
      summary: `${label.zh} / ${label.en}`,
      params: BY_ID,
      querystring: ACTS_FOR,
      body,
      response: { 200: ACCEPTED, 202: PENDING },
    };
    const config = {
      permission: permissionFor(sendersOf(type)),
      about: 'application',
      attempt: type,
      idempotent: true,
      versioned: true,
    } as const;
    app.post<{ Params: { id: string }; Querystring: { for?: string }; Body: Record<string, unknown> }>(
      `/applications/:id/signals/${type}`,
      { schema, config },
      async (request, reply) => {
        const person = signedIn(request);
        const { params, query, body: payload, headers } = request;
        const actsFor = query.for ?? null;
        return idempotent(deps, request, reply, person, params.id, (command) =>
          decideOn(deps, person, request.application, command, {
            type,
            payload,
            version: expectedVersion(headers['if-match']),
            actsFor,
          }),
        );
      },
    );
  }
}

/** `If-Match: "7"`, as the ETag of the view says it. */
function expectedVersion(header: string | undefined): number | null {
  if (header === undefined) return null;
  const version = /^"(\d+)"$/.exec(header)?.[1];
  if (version === undefined)
    throw new Refused('request.invalid', { errors: ['If-Match takes a version, such as "7"'] });
  return Number(version);
}
