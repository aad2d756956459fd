import { readSession as read } from '../../use-cases/session/read-session.ts';
import { signedIn } from '../admit.ts';
import { sessionOf } from '../identity/session.ts';
import { WHO } from '../schemas/session.ts';
import { route } from './route.ts';

export const readSession = route(
  { tags: ['session'], summary: 'Who I am, and where I am signed in', response: { 200: WHO } },
  {},
  (deps, request) => read(deps, signedIn(request), sessionOf(request)),
);
