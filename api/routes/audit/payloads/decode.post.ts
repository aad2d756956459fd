import { signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';
import { orReason, PAYLOADS } from '../../../schemas/audit.ts';
import { passPayloads } from '../../../../use-cases/audit/pass-payloads.ts';

/** `POST /audit/payloads/decode`: for an auditor who reads a history in the engine’s web interface. */
export const decodePayloads = route(
  {
    tags: ['audit'],
    summary: 'What the engine keeps, opened for the engine’s own tools (the protocol of its codec servers)',
    body: PAYLOADS,
    response: orReason(PAYLOADS),
  },
  { engineTools: true },
  async (deps, request) => ({
    payloads: await passPayloads(deps, signedIn(request), 'decode', request.body.payloads),
  }),
);
