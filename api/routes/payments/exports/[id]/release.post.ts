import { signedIn } from '../../../../admit.ts';
import { idempotent } from '../../../../commands/idempotent.ts';
import { object, TEXT } from '../../../../../contract/parts.ts';
import { SHA256 } from '../../../../../contract/signals/schema.ts';
import { releasePayments as release } from '../../../../../use-cases/payment/release-payments.ts';
import { route } from '../../../route.ts';

/** `POST /payments/exports/:id/release`: a second person has looked at its rows. */
export const releasePayments = route(
  {
    tags: ['payments'],
    summary: 'Release a payment file for the bank, as another person than its maker',
    params: {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string', maxLength: 100, examples: ['P1'] } },
    },
    body: {
      type: 'object',
      additionalProperties: false,
      required: ['digest'],
      properties: { digest: SHA256 },
    },
    response: { 200: object({ id: TEXT, digest: SHA256 }) },
  },
  { idempotent: true },
  async (deps, request, reply) => {
    const person = signedIn(request);
    const { id } = request.params;
    return idempotent(deps, request, reply, person, null, async () => ({
      status: 200,
      body: await release(deps, person, { id, digest: request.body.digest }),
    }));
  },
);
