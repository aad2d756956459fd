import { readChannels as read } from '../../../use-cases/notification/read-channels.ts';
import { signedIn } from '../../admit.ts';
import { CHANNELS } from '../../schemas/channels.ts';
import { route } from '../route.ts';

export const readChannels = route(
  { tags: ['notifications'], summary: 'How this person is notified of things', response: { 200: CHANNELS } },
  {},
  (deps, request) => read(deps, signedIn(request).id),
);
