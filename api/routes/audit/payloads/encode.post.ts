import { signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';
import { orReason, PAYLOADS } from '../../../schemas/audit.ts';
import { passPayloads } from '../../../../use-cases/audit/pass-payloads.ts';

/** `POST /audit/payloads/encode`: for an auditor who starts something beside the awards in the engine’s web interface. */
export const encodePayloads = route(
  {
    tags: ['audit'],
    summary:
      'What is said to the engine, sealed for its own tools; an award hears nothing of what is sealed so',
    body: PAYLOADS,
    response: orReason(PAYLOADS),
  },
  { engineTools: true },
  async (deps, request) => ({
    payloads: await passPayloads(deps, signedIn(request), 'encode', request.body.payloads),
  }),
);
