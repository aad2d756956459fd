import { listSavedViews as list } from '../../use-cases/saved-view/saved-views.ts';
import { signedIn } from '../admit.ts';
import { SAVED_VIEWS } from '../schemas/lists.ts';
import { route } from './route.ts';

export const listSavedViews = route(
  { tags: ['lists'], summary: 'The filters of lists that I have named', response: { 200: SAVED_VIEWS } },
  {},
  (deps, request) => list(deps, signedIn(request)),
);
