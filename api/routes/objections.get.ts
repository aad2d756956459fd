import { listOwnObjections as list } from '../../use-cases/dossier/list-own-objections.ts';
import { signedIn } from '../admit.ts';
import { OBJECTIONS } from '../schemas/dossier.ts';
import { route } from './route.ts';

/** What this person objected to, and what was replied. */
export const listOwnObjections = route(
  {
    tags: ['notices'],
    summary: 'The objections of the person who asks, each with its reply',
    response: { 200: OBJECTIONS },
  },
  {},
  async (deps, request) => ({ objections: await list(deps, signedIn(request)) }),
);
