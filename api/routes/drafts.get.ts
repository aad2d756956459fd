import { listDrafts as listed } from '../../use-cases/draft/list-drafts.ts';
import { signedIn } from '../admit.ts';
import { DRAFT } from '../schemas/draft.ts';
import { list, object } from '../../contract/parts.ts';
import { route } from './route.ts';

export const listDrafts = route(
  {
    tags: ['drafts'],
    summary: 'My drafts, the one touched last first',
    response: { 200: object({ drafts: list(DRAFT) }) },
  },
  {},
  (deps, request) => listed(deps, signedIn(request)),
);
