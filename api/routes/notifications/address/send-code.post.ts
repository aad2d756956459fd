import { sendCode as send } from '../../../../use-cases/address/send-code.ts';
import { signedIn } from '../../../admit.ts';
import { CHANNELS } from '../../../schemas/channels.ts';
import { route } from '../../route.ts';

export const sendCode = route(
  {
    tags: ['notifications'],
    summary: 'Has another code sent to the e-mail address that waits to be confirmed; earlier ones are void',
    response: { 200: CHANNELS, 409: { $ref: 'Problem#' } },
  },
  {},
  (deps, request) => send(deps, signedIn(request).id),
);
