import { EVENT_OUTCOMES, REPORT_OUTCOMES } from '../../../../contract/choices.ts';
import { APPLICATION_ID, list, nullable, object, TEXT } from '../../../../contract/parts.ts';
import { findKey } from '../../../../use-cases/registry/find-key.ts';
import { REPORT_EVENT, reportEvent } from '../../../../use-cases/registry/report-event.ts';
import { signedIn } from '../../../admit.ts';
import { verifySignature } from '../../../identity/verify-signature.ts';
import { route } from '../../route.ts';

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
export const reportRegisterEvent = route(
  {
    tags: ['registry'],
    summary: 'Report what happened to an enterprise; signed by HTTP message signature (RFC 9421, Ed25519)',
    params: BY_CODE,
    body: REPORT_EVENT,
    response: { 200: REPORTED, 202: REPORTED, 409: { $ref: 'Problem#' } },
  },
  { takes: 'signed', bodyIsCheckedByAct: true },
  async (deps, request, reply) => {
    const person = signedIn(request);
    const signature = await verifySignature(
      request,
      request.signedBody ?? Buffer.alloc(0),
      (key) => findKey(deps.database, key, person),
      Date.now(),
    );
    const reported = await reportEvent(deps, person, request.params.code, request.body, signature);
    const isPending = reported.awards.some(({ outcome }) => outcome === 'pending');
    return reply.status(isPending ? 202 : 200).send(reported);
  },
);
