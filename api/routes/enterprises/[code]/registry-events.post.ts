import { EVENT_OUTCOMES, REPORT_OUTCOMES } from '../../../../contract/choices.ts';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { RegistryEvent } from '../../../../contract/registry-event.ts';
import { APPLICATION_ID, list, nullable, object, TEXT } from '../../../../contract/parts.ts';
import { findKey } from '../../../../use-cases/registry/find-key.ts';
import { REPORT_EVENT, reportEvent } from '../../../../use-cases/registry/report-event.ts';
import { signedIn } from '../../../admit.ts';
import { sending } from '../../../commands/sending.ts';
import type { Deps } from '../../../deps.ts';
import { verifySignature } from '../../../identity/verify-signature.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The bytes of a signed body; null where nothing is signed. */
    signedBody: Buffer | null;
  }
}

const BY_CODE = {
  type: 'object',
  required: ['code'],
  properties: { code: { type: 'string', maxLength: 100, examples: ['91330105MA2AXQ001U'] } },
} as const;
const REPORTED = object({
  event: TEXT,
  /** Whether the event was new; the same one again changes nothing. */
  outcome: { enum: EVENT_OUTCOMES },
  awards: list(
    object({
      application: APPLICATION_ID,
      outcome: { enum: REPORT_OUTCOMES },
      code: nullable(TEXT),
    }),
  ),
});

/** `POST /enterprises/:code/registry-events`: what a registry reports of an enterprise, signed by its program. */
export function registryEvents(app: FastifyInstance, deps: Deps): void {
  const schema = {
    tags: ['registry'],
    summary: 'Report what happened to an enterprise; signed by HTTP message signature (RFC 9421, Ed25519)',
    params: BY_CODE,
    body: REPORT_EVENT,
    response: { 200: REPORTED, 202: REPORTED, 409: { $ref: 'Problem#' } },
  };
  app.decorateRequest('signedBody', null);
  app.post<{ Params: { code: string }; Body: RegistryEvent }>(
    '/enterprises/:code/registry-events',
    {
      schema,
      config: { permission: ['registry'] },
      preParsing: async (request, _reply, payload) => {
        request.signedBody = await buffer(payload);
        return Readable.from(request.signedBody);
      },
    },
    async (request, reply) => {
      const person = signedIn(request);
      const { database } = deps;
      const signature = await verifySignature(
        request,
        request.signedBody ?? Buffer.alloc(0),
        (key) => findKey(database, key, person),
        Date.now(),
      );
      const send = sending(deps, person);
      const event = request.body;
      const reported = await reportEvent({ database, send }, person, request.params.code, event, signature);
      const isPending = reported.awards.some(({ outcome }) => outcome === 'pending');
      return reply.status(isPending ? 202 : 200).send({ event: event.id, ...reported });
    },
  );
}
