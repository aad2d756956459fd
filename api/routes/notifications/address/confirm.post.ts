import { confirmAddress as confirm } from '../../../../use-cases/address/confirm-address.ts';
import { signedIn } from '../../../admit.ts';
import { CHANNELS } from '../../../schemas/channels.ts';
import { route } from '../../route.ts';

const CODE = { type: 'string', pattern: '^[0-9A-Za-z -]{10,20}$', examples: ['K7QX2-9MTRD'] } as const;

export const confirmAddress = route(
  {
    tags: ['notifications'],
    summary: 'Confirms the e-mail address by the code that was sent there; letters go there from now on',
    body: { type: 'object', additionalProperties: false, required: ['code'], properties: { code: CODE } },
    response: { 200: CHANNELS, 409: { $ref: 'Problem#' } },
  },
  {},
  (deps, request) => confirm(deps, signedIn(request).id, request.body.code),
);
