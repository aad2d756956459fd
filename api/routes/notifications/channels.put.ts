import { chooseChannels as choose } from '../../../use-cases/notification/choose-channels.ts';
import { signedIn } from '../../admit.ts';
import { ADDRESS, BOOLEAN, CHANNELS, LANGUAGE } from '../../schemas/channels.ts';
import { nullable } from '../../../contract/parts.ts';
import { route } from '../route.ts';

/** Everybody chooses for themselves. */
export const chooseChannels = route(
  {
    tags: ['notifications'],
    summary:
      'Chooses the language and whether to be notified by e-mail, step by step or once a day; another address gets a code to be confirmed by, null forgets it',
    body: {
      type: 'object',
      additionalProperties: false,
      required: ['language', 'email', 'address'],
      properties: { language: LANGUAGE, email: BOOLEAN, digest: BOOLEAN, address: nullable(ADDRESS) },
    },
    response: { 200: CHANNELS, 409: { $ref: 'Problem#' } },
  },
  {},
  (deps, request) => choose(deps, signedIn(request).id, request.body),
);
