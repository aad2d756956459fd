import { subscribeProgram as subscribe } from '../../../use-cases/notification/subscribe-program.ts';
import { signedIn } from '../../admit.ts';
import { URL_TEXT } from '../../schemas/channels.ts';
import { object } from '../../../contract/parts.ts';
import { route } from '../route.ts';

export const subscribeProgram = route(
  {
    tags: ['notifications'],
    summary: 'Has a program notified of things; the secret that signs what it gets is shown this once',
    body: { type: 'object', additionalProperties: false, required: ['url'], properties: { url: URL_TEXT } },
    response: { 200: object({ url: URL_TEXT, secret: { type: 'string', examples: ['whsec_...'] } }) },
  },
  {},
  (deps, request) => subscribe(deps, signedIn(request).id, request.body.url),
);
