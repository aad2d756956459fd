import { readDossier as read } from '../../../../use-cases/dossier/read-dossier.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { DOSSIER } from '../../../schemas/dossier.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { route } from '../../route.ts';

/** The whole award as this person may read it; to a person who is no party it does not exist. */
export const readDossier = route(
  {
    tags: ['applications'],
    summary:
      'The award in full: claim, proofs, opinions, decision, money, demands, as this person may read it',
    params: BY_ID,
    response: { 200: DOSSIER },
  },
  { about: 'application' },
  (deps, request) => read(deps, signedIn(request), askedFor(request)),
);
